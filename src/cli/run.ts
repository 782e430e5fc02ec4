import { type CommandName, commandHelp, commandNames, generalHelp } from "./help.js";
import { type ExitStatus, type Terminal, UsageError } from "./terminal.js";
import { version } from "./version.js";

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>;

/** Commands are loaded when called: help waits for nothing, and explain not for the Word library. */
const load: Readonly<Record<CommandName, () => Promise<Command>>> = {
  compile: async () => (await import("./compile.js")).compile,
  check: async () => (await import("./check.js")).check,
  draft: async () => (await import("./draft.js")).draft,
  template: async () => (await import("./template.js")).template,
  import: async () => (await import("./import.js")).importText,
  explain: async () => (await import("./explain.js")).explain,
};

/** Runs one command line and returns the exit status. A wrong call is told in Chinese; anything else is a fault of ours. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [word, ...rest] = args;
  if (word === undefined || word === "--help" || word === "-h" || word === "help") {
    terminal.out(generalHelp);
    return word === undefined ? 2 : 0;
  }
  if (word === "--version" || word === "-v") {
    terminal.out(`${version}\n`);
    return 0;
  }
  const name = commandNames.find((candidate) => candidate === word);
  if (name === undefined) {
    terminal.err(`没有“${word}”这个命令。${await guessOf(word)}全部命令见 zuzhishi --help。\n`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(commandHelp[name]);
    return 0;
  }
  try {
    return await (
      await load[name]()
    )(rest, terminal);
  } catch (error) {
    const { Unwritable } = await import("../node/write-file.js");
    if (error instanceof UsageError || error instanceof Unwritable) {
      terminal.err(`${error.message}\n`);
      return 2;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`程序出错，不是资料的问题。请把下面几行发给维护者：\n${detail}\n`);
    return 3;
  }
}

async function guessOf(word: string): Promise<string> {
  const { distance } = await import("fastest-levenshtein");
  const nearest = [...commandNames].sort((a, b) => distance(word, a) - distance(word, b))[0] ?? "compile";
  return distance(word, nearest) <= 3 ? `是不是 ${nearest}？` : "";
}
