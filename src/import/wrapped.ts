import { type Line } from "./line.js";
import { isPost, postAtStart } from "./posts.js";
import { isLikelyName } from "./surnames.js";

/** Joins lines that the width of a page has cut: a bracket, a stretch of time, a list of names, a sentence. */
export function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, line))
      joined[joined.length - 1] = { ...last, last: line.last, text: join(last.text, line.text) };
    else joined.push(line);
  }
  return joined;
}

const join = (left: string, right: string): string => (/[A-Za-z]$/u.test(left) ? `${left} ${right}` : left + right);

const beginsHeading =
  /^(?:#{1,6}\s|第[〇一二三四五六七八九十百\d]+[编章节篇]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、．](?!\d)|注[:：]|附[:：])/u;
const sentenceEnd = /[。！？；：:”」』)）]$/u;

function continues(last: Line, line: Line): boolean {
  const { text } = last;
  if (beginsHeading.test(line.text)) return false;
  if (cutBracket(text, line.text)) return true;
  // 1984.3— / 1987.11
  if (/\d\s*[~～〜∼\-–—―─━－至]\s*$/u.test(text) && /^\d/u.test(line.text)) return true;
  if (line.opens) return false;
  if (/[、，,]$/u.test(text)) return !beginsPost(line.text);
  return listGoesOn(text, line.text) || sentenceGoesOn(text, line.text);
}

/** An opened bracket that the next line closes before it opens another. */
function cutBracket(text: string, next: string): boolean {
  const open = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
  const close = Math.max(text.lastIndexOf("）"), text.lastIndexOf(")"));
  const first = /[()（）]/u.exec(next);
  return open > close && first !== null && /[)）]/u.test(first[0]) && first.index <= 40;
}

/** A list of names divided by 、 goes on while the next line has such names and no post of its own. */
const listGoesOn = (text: string, next: string): boolean =>
  (text.match(/、/gu)?.length ?? 0) >= 2 &&
  !sentenceEnd.test(text) &&
  (/、/u.test(next) || isLikelyName(next.replace(/[。；]$/u, ""))) &&
  !/[:：]/u.test(next) &&
  !beginsPost(next);

/** A sentence without its full stop, at the end of a full line. */
const sentenceGoesOn = (text: string, next: string): boolean =>
  text.length >= 15 &&
  isProse(text) &&
  !sentenceEnd.test(text) &&
  !beginsPost(next) &&
  !/^\p{Script=Han}{2,4}[\s　]*[（(](?:女|\d)/u.test(next);

/** Words with commas or stops outside brackets: no roster line has them. */
export function isProse(text: string): boolean {
  const outside = text.replaceAll(/[（(][^()（）]*[)）]/gu, "");
  return (
    (/[，。；]/u.test(outside) && /\p{Script=Han}{5,}/u.test(outside)) ||
    /\d年.*(?:召开|任命|选举|成立|设立|撤销)/u.test(outside)
  );
}

function beginsPost(text: string): boolean {
  const words = text.split(/[\s\u3000:：（(]+/u);
  for (let count = 1; count <= Math.min(4, words.length); count++)
    if (isPost(words.slice(0, count).join(""))) return true;
  return postAtStart(words[0] ?? "", isLikelyName) !== "";
}
