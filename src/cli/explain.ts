import { distance } from "fastest-levenshtein";
import { historyText } from "../checks/history.js";
import { checks } from "../checks/index.js";
import { excusedRules, rules } from "../checks/rules.js";
import { levelNames, levels } from "../model/finding.js";
import { type CheckFacts, settleChecks } from "../settle/settle-checks.js";
import { readArguments } from "./arguments.js";
import { type ExitStatus, type Terminal, UsageError } from "./terminal.js";

const everyCheck: readonly CheckFacts[] = [...checks, ...settleChecks];

/** What a check means, its basis, how to mend it, and its examples; without an argument, the list of all. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals } = readArguments("explain", args, {});
  const [word] = positionals;
  if (word === undefined) {
    for (const check of everyCheck)
      terminal.out(`${levelNames[check.level]}　${check.id}　${check.title}（${check.rules.join("、")}）\n`);
    return 0;
  }
  const found = everyCheck.filter((check) => check.id === word || check.rules.includes(word.toUpperCase()));
  if (found.length === 0 && /^[A-Z]\d+$/iu.test(word)) throw new UsageError(withoutCheck(word.toUpperCase()));
  if (found.length === 0)
    throw new UsageError(`没有“${word}”这项检查。最接近的是 ${nearest(word)}；全部检查见 zuzhishi explain。`);
  terminal.out(found.map(describe).join("\n"));
  return 0;
}

function nearest(word: string): string {
  const names = everyCheck.map((check) => check.id).sort((a, b) => distance(word, a) - distance(word, b));
  return names.slice(0, 2).join("、");
}

/** A rule that no check covers, or a number no rule has. */
function withoutCheck(rule: string): string {
  const rest = "全部检查见 zuzhishi explain。";
  const title = rules[rule];
  if (title !== undefined)
    return `规则 ${rule}“${title}”没有检查：${excusedRules[rule] ?? "程序还不查这一条。"}${rest}`;
  const numbers = Object.keys(rules)
    .filter((other) => other.startsWith(rule.charAt(0)))
    .sort();
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (first !== undefined && last !== undefined)
    return `没有 ${rule} 这条规则：${rule.charAt(0)} 类规则是 ${first}–${last}。${rest}`;
  const letters = [...new Set(Object.keys(rules).map((other) => other.charAt(0)))].sort();
  return `没有 ${rule} 这条规则：规则号以 ${letters.join("、")} 开头。${rest}`;
}

/** 核实（L02、L03）：each level once, with the rules its variants cover. */
function levelsText({ variants }: CheckFacts): string {
  return levels
    .flatMap((level) => {
      const covered = new Set(
        variants.filter((variant) => variant.level === level).flatMap((variant) => variant.rules),
      );
      return covered.size === 0 ? [] : `${levelNames[level]}（${[...covered].join("、")}）`;
    })
    .join("；");
}

function describe(check: CheckFacts): string {
  const { bad: faults, good: sound } = checks.find(({ id }) => id === check.id)?.examples ?? { bad: {}, good: {} };
  const bad = Object.entries(faults).map(([name, example]) => exampleText("会报", name, example.sheets));
  const good = Object.entries(sound).map(([name, sheets]) => exampleText("不报", name, sheets));
  return [
    `${check.title}（${check.id}）`,
    `级别：${levelsText(check)}`,
    `依据：${check.basis}`,
    `为什么：${check.why}`,
    `怎么改：${check.remedy}`,
    `沿革：${historyText(check.id)}`,
    ...bad,
    ...good,
    "",
  ].join("\n");
}

function exampleText(label: string, name: string, sheets: Readonly<Record<string, string>>): string {
  const tables = Object.entries(sheets).flatMap(([sheet, table]) => [
    `    ${sheet}`,
    ...table.split("\n").map((line) => `      ${line}`),
  ]);
  return [`  ${label}：${name}`, ...tables].join("\n");
}
