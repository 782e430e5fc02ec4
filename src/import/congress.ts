import { isDate } from "../model/date.js";
import { chineseToNumber } from "../model/numerals.js";
import { readStints } from "../interpret/dates/read-stints.js";
import { dateRunEnd } from "./date-run.js";

/** A congress as a paragraph tells of it. */
export interface Congress {
  /** the body it elects, where its title says so */
  readonly body: string | undefined;
  readonly term: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly place: string | undefined;
  readonly counts: Readonly<Record<string, number>>;
  readonly plenum: string | undefined;
  /** sentences before it, which tell of something else */
  readonly before: readonly string[];
}

const ordinal = "第(?<number>[〇零○一二三四五六七八九十百\\d]+)";
const own = '[^，。；、：“”"（）()\\s\\d]{0,24}?';
const titles: readonly RegExp[] = [
  new RegExp(`(?:中国共产党|中共)?${own}${ordinal}(?:次|届)(?:党员)?代表大会(?!第.{1,3}次会议)`, "u"),
  new RegExp(`${own}${ordinal}届人民代表大会(?:第一次会议)?`, "u"),
  new RegExp(`(?:中国人民政治协商会议|政协)${own}${ordinal}届委员会(?:第一次(?:全体)?会议)?`, "u"),
];

/** Reads the genre's sentence: …于…在…召开。出席代表235人…选举产生委员21人、候补委员3人. Undefined where the text tells of no congress. */
export function readCongress(text: string): Congress | undefined {
  const whole = text.replaceAll(/\s/gu, "");
  const sentences = whole.split(/(?<=[。；])/u);
  const at = sentences.findIndex((sentence) => titles.some((pattern) => pattern.test(sentence)));
  const plain = sentences.slice(Math.max(at, 0)).join("");
  const opened = /召开|举行|开幕|选举|选出/u.exec(plain);
  if (opened === null) return undefined;
  const found = titles.map((pattern) => pattern.exec(plain)).find((match) => match !== null);
  if (found === undefined || found === null) return undefined;
  const title = found[0]
    .replace(/^.*?(?:召开|举行)(?:了)?(?=.)/u, "")
    .replace(/^(?:召开(?:了)?|举行(?:了)?|在.*?召开|的|和|于|开了|县委)+/u, "");
  const number = found.groups?.["number"] ?? "";
  const days = firstDays(plain);
  if (days === undefined) return undefined;
  const counts = countsOf(plain);
  return {
    body: bodyOf(title),
    term: `第${number}届`,
    title,
    from: days.from,
    to: days.to,
    place: placeOf(plain, title),
    counts,
    plenum: plenumOf(plain, days.year, days.end),
    before: sentences.slice(0, Math.max(at, 0)),
  };
}

/** 中共××县第三次代表大会 elects 中共××县委员会. */
function bodyOf(title: string): string | undefined {
  const lead = title.replace(/第[^第]*$/u, "").replace(/第[〇零○一二三四五六七八九十百\d]+[届次].*$/u, "");
  if (lead === "") return undefined;
  if (/人民代表大会/u.test(title)) return `${lead}人民代表大会常务委员会`;
  if (/^(?:中国人民政治协商会议|政协)/u.test(title)) return `${lead}委员会`;
  if (title.endsWith("代表大会")) return /[县市区州盟旗镇乡社]$/u.test(lead) ? `${lead}委员会` : lead;
  return undefined;
}

interface Days {
  readonly from: string;
  readonly to: string;
  readonly year: string;
  readonly end: string;
}

/** The first date with a year, and the day it lasted to. */
function firstDays(text: string): Days | undefined {
  for (let at = 0; at < text.length; at++) {
    const end = dateRunEnd(text, at);
    if (end === at) continue;
    const written = text.slice(at, end).replace(/^[自从]/u, "");
    const stint = readStints(written).stints?.[0];
    if (stint === undefined || !isDate(stint.from)) {
      at = end;
      continue;
    }
    const { from, to } = stint;
    const last = isDate(to) ? to.raw : from.raw;
    const year = /^(?:民国)?[^年.]*(?=[年.])/u.exec(from.raw)?.[0] ?? "";
    return { from: from.raw, to: from === to ? "" : last, year, end: written };
  }
  return undefined;
}

/** 在……召开; the place may stand before or after the title. */
function placeOf(text: string, title: string): string | undefined {
  const near = text.replace(title, "");
  const place = /在(?<place>[^，。；]{2,20}?)(?:隆重)?(?:召开|举行|开幕)/u.exec(near)?.groups?.["place"];
  return place === undefined || /会议|大会|期间|领导/u.test(place) ? undefined : place;
}

const number = "(?<n>\\d{1,6}|[〇零一二三四五六七八九十百千两]{1,8})";
const unit = "[名人个]";
const seats: readonly (readonly [field: string, word: string, notBefore: string])[] = [
  ["alternates", "候补委员", ""],
  ["standing", "(?:常务委员|常委)", "候补"],
  ["members", "(?<!候补|常务|纪检|检查|监察|政治|纪委|主任)委员", ""],
  ["deputies", "副(?:书记|主任|主席|[县市区]长)", ""],
  ["secretaries", "(?<!副|第二|处)(?:书记|主任|主席|(?<!副)[县市区]长)", ""],
  ["alternateDelegates", "候补代表", ""],
  ["formalDelegates", "正式代表", ""],
  ["observers", "(?:列席(?:代表|人员|会议)?(?:的)?)", ""],
];

function countsOf(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  // the committee of the congress is told of first; what a 纪委 elects after it is not its own
  const main = text.replace(/[，；。][^。；]*纪律检查委员会[^。；]*委员\s*\d+[名人][^。；]*/u, "");
  for (const [field, word] of seats) {
    const after = new RegExp(`${word}(?:会)?(?:共)?${number}${unit}`, "u").exec(main)?.groups?.["n"];
    const before = new RegExp(`${number}${unit}${word}`, "u").exec(main)?.groups?.["n"];
    const value = valueOf(after ?? before);
    if (value !== undefined) counts[field] = value;
  }
  if (counts["formalDelegates"] === undefined) {
    const came =
      new RegExp(`(?<!候补|列席)代表(?:共|有|为)?${number}${unit}`, "u").exec(main)?.groups?.["n"] ??
      new RegExp(`${number}${unit}(?:正式)?代表(?!全)`, "u").exec(main)?.groups?.["n"];
    const value = valueOf(came);
    if (value !== undefined) counts["formalDelegates"] = value;
  }
  const party =
    /代表(?:着)?全?[县市区州]?(?:共)?(?<n>\d{2,7})(?:多|余)?[名个]?(?:中共)?党员/u.exec(main)?.groups?.["n"] ??
    /代表(?:着)?全?[县市区州]?党员(?<n>\d{2,7})/u.exec(main)?.groups?.["n"];
  const members = valueOf(party);
  if (members !== undefined) counts["partyMembers"] = members;
  return counts;
}

function valueOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/u.test(text) ? Number(text) : chineseToNumber(text);
}

/** 5月17日，召开一届一次会议: the plenum takes the year of the congress. */
function plenumOf(text: string, year: string, days: string): string | undefined {
  for (const sentence of text.split(/[。；]/u)) {
    if (!/全体会议|全委会|全会|届一次会议|次委员会/u.test(sentence)) continue;
    const date = /(?:(?<year>\d{4})年)?(?<rest>\d{1,2}月\d{1,2}日)/u.exec(sentence)?.groups;
    if (date === undefined || sentence.includes(days)) continue;
    return `${date["year"] ?? year}年${date["rest"] ?? ""}`;
  }
  return undefined;
}
