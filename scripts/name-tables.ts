import cnchar from "cnchar-order";
import { pinyin } from "pinyin-pro";
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Makes the two tables by which names are put in order, src/model/stroke-table.ts and src/model/pinyin-table.ts, from packages
 * that are too large, or too tied to their own ways, to be carried by the program. `npm run name-tables` writes them.
 */
const from = 0x3400;
const to = 0x9fff;

/** Five kinds of strokes: 提 counts as 横, 竖钩 as 竖, 捺 as 点, every other bend as 折. */
const kinds: Readonly<Record<string, number>> = { j: 1, i: 1, f: 2, g: 2, s: 3, k: 4, d: 4, l: 4 };

/** Characters of names that the package lacks. */
const added: Readonly<Record<string, string>> = { 㛃: "5313432", 𬱖: "25121132534" };

function strokeOrders(): Map<string, string> {
  // the package's types leave its dictionary out
  const { dict } = cnchar as typeof cnchar & { dict: { orders: Readonly<Record<string, string>> } };
  const known = Object.entries(dict.orders).map(
    ([char, letters]) => [char, Array.from(letters, (letter) => kinds[letter] ?? 5).join("")] as const,
  );
  return new Map([...known, ...Object.entries(added)]);
}

const compare = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1);
const code = (char: string): number => char.codePointAt(0) ?? 0;

/** One line a number of strokes, from 1; `=` stands before a character with the same strokes as the one before it. */
function orderedLines(orders: ReadonlyMap<string, string>): string[] {
  const sorted = [...orders].sort(([a, x], [b, y]) => x.length - y.length || compare(x, y) || code(a) - code(b));
  const lines: string[] = [];
  let last = "";
  for (const [char, strokes] of sorted) {
    while (lines.length < strokes.length) lines.push("");
    lines[strokes.length - 1] += strokes === last ? `=${char}` : char;
    last = strokes;
  }
  return lines;
}

/** The stroke collation of ICU has a mark before the characters of each number of strokes; 0 for what it does not know. */
function counter(): (char: string) => number {
  const { compare: order } = new Intl.Collator("zh-u-co-stroke");
  const marks = Array.from({ length: 36 }, (_, index) => `\uFDD0${String.fromCodePoint(0x2801 + index)}`);
  const after = "\uFDD0\u2830";
  return (char) => (order(after, char) < 0 ? 0 : marks.filter((mark) => order(mark, char) < 0).length);
}

/** The number of strokes of every character of the block as a digit to base 36, 35 for more; 0 for those already in order or not known. */
function countLines(orders: ReadonlyMap<string, string>): string[] {
  const count = counter();
  const digits: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const char = String.fromCodePoint(at);
    const known = orders.has(char) || !/\p{Script=Han}/u.test(char);
    digits.push(known ? "0" : Math.min(count(char), 35).toString(36));
  }
  return digits.join("").match(/.{1,256}/gu) ?? [];
}

/** 女 nü before 暖 nuan, as in dictionaries. */
const plain = (syllable: string): string => syllable.replace("ü", "u");

/** One line a letter: every reading with its tone (5 the neutral) and characters, those of one reading by strokes. */
function pinyinLines(strokes: (char: string) => string): string[] {
  const readings = new Map<string, string[]>();
  for (let at = 0x4e00; at <= to; at += 1) {
    const char = String.fromCodePoint(at);
    const [reading = ""] = pinyin(char, { toneType: "num", type: "array", nonZh: "removed" });
    if (!/^[a-zü]+[0-5]$/u.test(reading)) continue;
    const toned = reading.replace(/0$/u, "5");
    readings.set(toned, [...(readings.get(toned) ?? []), char]);
  }
  const sorted = [...readings].sort(
    ([a], [b]) =>
      compare(plain(a.slice(0, -1)), plain(b.slice(0, -1))) ||
      Number(a.includes("ü")) - Number(b.includes("ü")) ||
      compare(a, b),
  );
  const lines = new Map<string, string[]>();
  for (const [reading, chars] of sorted) {
    const own = chars.sort((a, b) => compare(strokes(a), strokes(b)) || code(a) - code(b));
    const letter = reading.slice(0, 1);
    lines.set(letter, [...(lines.get(letter) ?? []), `${reading}${own.join("")}`]);
  }
  return [...lines.values()].map((words) => words.join(" "));
}

/** The text of each module, by its path from the root of the repository. */
export function nameTables(): Readonly<Record<string, string>> {
  const orders = strokeOrders();
  const count = counter();
  const width = (char: string): string => String(orders.get(char)?.length ?? count(char)).padStart(2, "0");
  const block = (lines: readonly string[]): string => `\`\n${lines.join("\n")}\n\``;
  return {
    "src/model/stroke-table.ts": `/**
 * Made by scripts/name-tables.ts: orders of strokes from cnchar-order 3.2.6 (MIT License, © 2017-present theajack), which follows
 * GB13000.1字符集汉字笔顺规范; numbers of strokes of other characters from the Unicode Han Database as the stroke collation
 * of ICU ${process.versions["icu"]?.split(".")[0] ?? ""} has them (Unicode License v3).
 *
 * Line n holds the characters of n strokes by 横竖撇点折; \`=\` stands before one with the same strokes as the one before it.
 */
export const strokeOrders = ${block(orderedLines(orders))};

/** Numbers of strokes from U+3400 on, one digit to base 36 each; 0 for what stands above or is no character. */
export const strokeCounts = ${block(countLines(orders))};
`,
    "src/model/pinyin-table.ts": `/**
 * Made by scripts/name-tables.ts from pinyin-pro 3.29.4 (MIT License, © 2022-present zh-lx): the commonest reading of each character,
 * readings in the order of dictionaries with their tones (5 the neutral), one line a letter.
 */
export const pinyinReadings = ${block(pinyinLines((char) => `${width(char)}${orders.get(char) ?? "9"}`))};
`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const [path, text] of Object.entries(nameTables())) writeFileSync(path, text);
