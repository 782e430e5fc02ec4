import { type ParseArgsConfig, parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import { UsageError } from "./terminal.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

interface Parsed {
  readonly positionals: readonly string[];
  readonly value: (name: string) => string | undefined;
  /** whether an option without a value was given */
  readonly flag: (name: string) => boolean;
}

/** Reads a command's arguments; what cannot be read is told in Chinese with a way out. */
export function readArguments(command: string, args: readonly string[], options: Options): Parsed {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(options, token.name))
      throw new UsageError(
        `不认得选项 ${token.rawName}。${guessOf(token.name, Object.keys(options))}可用的选项见 zuzhishi ${command} --help。`,
      );
    const flag = options[token.name]?.type === "boolean";
    if (flag && token.value !== undefined) throw new UsageError(`选项 ${token.rawName} 后面不写内容。`);
    if (!flag && token.value === undefined) throw new UsageError(`选项 ${token.rawName} 后面缺少内容。`);
  }
  return {
    positionals,
    value: (name) => {
      const value = values[name];
      return typeof value === "string" ? value : undefined;
    },
    flag: (name) => values[name] === true,
  };
}

/** The option that was probably meant; -f and --format are alike by their beginning only. */
function guessOf(given: string, known: readonly string[]): string {
  const near = known.find((name) => given.length > 1 && name.startsWith(given)) ?? nearestOf(given, known);
  return near === undefined ? "" : `是不是 --${near}？`;
}

/** The word nearest to a mistyped one; none where more than half of it would be changed. */
export function nearestOf(given: string, known: readonly string[]): string | undefined {
  const [near] = [...known].sort((a, b) => distance(given, a) - distance(given, b));
  return near !== undefined && distance(given, near) <= Math.max(1, Math.floor(given.length / 2)) ? near : undefined;
}

/** The value of a option that takes one of a few words. */
export function oneOf<Word extends string>(option: string, given: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === given);
  if (word === undefined) throw new UsageError(`选项 ${option} 只能是 ${words.join("、")}，写成了“${given}”。`);
  return word;
}
