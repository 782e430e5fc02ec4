/** Marks inside a line, in the order they are taken off: what they mark stays. */
const inline: readonly (readonly [RegExp, string])[] = [
  [/<!--.*?-->/gu, ""],
  [/<br\s*\/?>/giu, ""],
  [/!?\[([^\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, "$1"],
  [/!?\[([^\]]+)\]\[[^\]]*\]/gu, "$1"],
  [/<((?:https?:\/\/|mailto:)[^<>\s]+)>/gu, "$1"],
  [/`+([^`]+)`+/gu, "$1"],
  [/~~(?=\S)(.+?)~~/gu, "$1"],
  [/(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s*])\1/gu, "$2"],
  // within words an underscore is a character, as in file names
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(.+?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu, "$2"],
  [/&nbsp;/giu, " "],
];

const escaped = /\\([!-/:-@[-`{-~])/gu;
/** Where an escaped character waits while marks are taken off: private use, which no text has. */
const first = 0xe000;

function withoutInline(line: string): string {
  const kept = line.replaceAll(escaped, (_, char: string) => String.fromCodePoint(first + (char.codePointAt(0) ?? 0)));
  const bare = inline.reduce((text, [mark, instead]) => text.replaceAll(mark, instead), kept);
  return bare.replaceAll(/[\ue000-\ue07f]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? first) - first));
}

/** Lines that only mark: rules, the underlining of a heading, fences of code, targets of links. */
const onlyMarks = /^(?:(?:[-*_]\s*){3,}|=+|```.*|~~~.*|\[[^\]^]+\]:\s+\S.*)$/u;

/** Items of lists keep a dot or their number, as a printed list has them; the marks of quotations go. */
function withoutLead(line: string): string {
  const text = line
    .replace(/^(?:>\s?)+/u, "")
    .trim()
    .replace(/^#{1,6}\s+(.*?)(?:\s+#+)?$/u, "$1");
  const item = /^[-*+]\s+(?:\[[ xX]\]\s+)?(?=\S)/u.exec(text);
  if (item !== null) return `·${text.slice(item[0].length)}`;
  return text.replace(/^(\d{1,3})[.)]\s+(?=\S)/u, "$1．");
}

/** Plain paragraphs of a text in Markdown: a line is one, as in the texts that offices keep. No mark is left to be printed. */
export function markdownParagraphs(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.trim())
    .filter((line) => !onlyMarks.test(line))
    .map((line) => withoutInline(withoutLead(line)).replace(/\\$/u, "").trim())
    .filter((line) => line !== "");
}
