import { pinyinReadings } from "./pinyin-table.js";
import { compareStrokes } from "./strokes.js";
import { splitName } from "./surnames.js";

/** Surnames that are read otherwise than the character mostly is; 复姓 as a whole. */
const surnameReadings: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "曾zeng1 单shan4 仇qiu2 区ou1 查zha1 解xie4 盖ge3 任ren2 华hua4 乐yue4 朴piao2 缪miao4 员yun4 应ying1 纪ji3 薄bo2 燕yan1 " +
    "都du1 相xiang4 哈ha3 肖xiao1 繁po2 句gou1 要yao1 过guo1 折she2 召shao4 郄qie4 撒sa3 甯ning4 曲qu1 郗xi1 能nai4 於yu1 种chong2 " +
    "洗xian3 黑he4 郇xun2 祭zhai4 占zhan1 秘bi4 翟zhai2 覃qin2 尉wei4 瞿qu2 佘she2 逄pang2 隗wei3 乜nie4 晁chao2 阚kan4 逯lu4 " +
    "万俟mo4qi2 尉迟yu4chi2 澹台tan2tai2 长孙zhang3sun1 单于chan2yu2 乐正yue4zheng4 宰父zai3fu3 鲜于xian1yu2"
  )
    .split(" ")
    .map((word) => [word.replaceAll(/[a-z0-9]/gu, ""), word.replaceAll(/[^a-z0-9]/gu, "")]),
);

interface Readings {
  /** the commonest reading of a character, e.g. zhang1 */
  readonly of: ReadonlyMap<string, string>;
  /** readings in the order of dictionaries */
  readonly place: ReadonlyMap<string, number>;
}

let readings: Readings | undefined;

function readingsOfTable(): Readings {
  const words = pinyinReadings.trim().split(/\s/u);
  const of = new Map<string, string>();
  const place = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    const reading = word.slice(0, word.search(/[^a-zü\d]/u));
    place.set(reading, index);
    for (const char of word.slice(reading.length)) of.set(char, reading);
  }
  return { of, place };
}

const table = (): Readings => (readings ??= readingsOfTable());

/** The readings of a name by character; undefined where a character has none. */
function readingsOf(name: string): (string | undefined)[] {
  const { surname, given } = splitName(name);
  const special = surnameReadings[surname.join("")]?.match(/[a-z]+\d/gu);
  const common = (char: string): string | undefined => table().of.get(char);
  return [...(special ?? surname.map(common)), ...given.map(common)];
}

/** The letter under which a name is looked up: 曾 under Z, 单 under S; undefined where the surname has no known reading. */
export const pinyinLetter = (name: string): string | undefined => readingsOf(name)[0]?.charAt(0).toUpperCase();

/**
 * 音序: syllable, tone, and strokes of the character, one character after the other; surnames by their reading as surnames. Names
 * whose characters have no known reading come last. Not the collation of the machine, so that every machine makes the same book.
 */
export function comparePinyin(left: string, right: string): number {
  const [a, b] = [readingsOf(left), readingsOf(right)];
  const [charsA, charsB] = [charsOf(left), charsOf(right)];
  for (const [index, char] of charsA.entries()) {
    const other = charsB[index];
    if (other === undefined) return 1;
    if (char === other) continue;
    const order = placeOf(a[index]) - placeOf(b[index]) || compareStrokes(char, other);
    if (order !== 0) return Math.sign(order);
  }
  return charsA.length < charsB.length ? -1 : 0;
}

function charsOf(name: string): string[] {
  const { surname, given } = splitName(name);
  return [...surname, ...given];
}

/** After all readings where there is none. */
function placeOf(reading: string | undefined): number {
  const { place } = table();
  return place.get(reading ?? "") ?? place.size;
}
