import { type CommandName, commandHelp, commandNames, generalHelp, inColour } from "./help.js";
import { type ExitStatus, type Terminal, UsageError } from "./terminal.js";
import { version } from "./version.js";

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>;

/** Commands are loaded when called: help waits for nothing, and explain not for the Word library. */
const load: Readonly<Record<CommandName, () => Promise<Command>>> = {
  init: async () => (await import("./init.js")).init,
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
    const [about] = rest;
    const command = commandNames.find((candidate) => word === "help" && candidate === about);
    terminal.out(inColour(command === undefined ? generalHelp : commandHelp[command], terminal.colour));
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
    terminal.out(inColour(commandHelp[name], terminal.colour));
    return 0;
  }
  try {
    const command = await load[name]();
    const isQuiet = (word: string): boolean => word === "--quiet" || word === "-q";
    const heard = rest.filter((word) => !isQuiet(word));
    return await command(heard, heard.length < rest.length ? { ...terminal, live: false, quiet: true } : terminal);
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

/** What a command may be called by who thinks of it in Chinese. */
const chineseNames: readonly (readonly [RegExp, CommandName])[] = [
  [/新建|建立|初始/u, "init"],
  [/模板|填报/u, "template"],
  [/核对|检查|校验/u, "check"],
  [/生成|编纂|全部/u, "compile"],
  [/书稿|出稿|送审|付印/u, "draft"],
  [/导入|摘录|印本/u, "import"],
  [/说明|解释|规则/u, "explain"],
];

async function guessOf(word: string): Promise<string> {
  const { nearestOf } = await import("./arguments.js");
  const near = chineseNames.find(([pattern]) => pattern.test(word))?.[1] ?? nearestOf(word, commandNames);
  return near === undefined ? "" : `是不是 ${near}？`;
}
