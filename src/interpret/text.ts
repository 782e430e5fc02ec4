/** How texts are compared and tidied. Han characters are never rewritten; only widths, blanks and brackets are. */

/** A cell's text on one line: ends trimmed, line breaks gone (a blank stays between words of Latin letters). */
export function tidy(text: string): string {
  if (!/\s/u.test(text)) return text;
  return text
    .trim()
    .replaceAll(/(?<=[A-Za-z\d])\s*[\n\r]+\s*(?=[A-Za-z\d])/gu, " ")
    .replaceAll(/\s*[\n\r]+\s*/gu, "");
}

const invisible = /[\s\u200B-\u200D\u2060\uFEFF]/gu;

/** Nothing in it would be changed: asked of every cell of a table, most of which are so. */
const plain = /^[\u4E00-\u9FFF\w.]*$/u;

/** A header for comparison: widths folded, blanks, asterisks and a closing colon gone. */
export const headerKey = (text: string): string => (plain.test(text) ? text : foldedKey(text));

const foldedKey = (text: string): string =>
  text.normalize("NFKC").replaceAll(invisible, "").replaceAll(/[*※★]/gu, "").replace(/:+$/u, "");

/** The same without a closing bracket, without 其中 and a number in front: ①党员总数（人） → 党员总数. */
export const bareHeaderKey = (text: string): string =>
  plain.test(text) && !/^[\d其]/u.test(text) ? text : withoutBrackets(headerKey(text));

const withoutBrackets = (key: string): string =>
  key
    .replaceAll(/[([【〔][^()[\]【】〔〕]*[)\]】〕]/gu, "")
    .replace(/^其中[:、]?/u, "")
    .replace(/^\(?\d{1,2}[).、:]?(?=\p{Script=Han}{2})(?![岁年月日个])/u, "")
    .replace(/:+$/u, "");

/** Splits a list cell at its separators. */
export const splitList = (text: string): string[] =>
  text
    .split(/[、，,；;/／\n\r]/u)
    .map((part) => tidy(part))
    .filter((part) => part !== "");
