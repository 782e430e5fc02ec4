import { type Bound } from "../../model/date.js";
import { type DateProblem } from "../../model/note.js";
import { saysNow, saysUnknown } from "./date-words.js";
import { withArabicNumerals } from "./numerals.js";
import { type Side, datedLike, isSide, leftSide, rightSide, unknownSide } from "./stint-sides.js";
import { remarkText, stintText, unbracketed } from "./stint-text.js";

/** One stay in post, as one cell of 任职起止 tells it. A remark holds no digits: 并入宣传部, 病故. */
export interface Stint {
  readonly from: Bound;
  readonly to: Bound;
  readonly remark: string;
}

export type StintsReading =
  | { readonly stints: readonly Stint[]; readonly problem?: "till-now" }
  | { readonly stints: undefined; readonly problem: DateProblem };

interface ReadStint extends Stint {
  readonly end: Side;
  readonly tillNow: boolean;
}

const isStint = (read: ReadStint | DateProblem): read is ReadStint => typeof read === "object";

/** A cell with more short hyphens than two full dates and a dash can hold is not read. */
const MOST_HYPHENS = 6;

function between(left: string, right: string, previous: Side): ReadStint | DateProblem {
  const from = leftSide(left, right, previous);
  if (!isSide(from)) return from;
  const to = rightSide(right, from);
  if (!isSide(to)) return to;
  if (left === "" && to.bound === "open") return "unreadable";
  return { from: from.bound, to: to.bound, remark: to.remark, end: to, tillNow: to.tillNow };
}

/** One date alone: a body of one month, or 1984年3月起, which is an open end. */
function alone(text: string): ReadStint | DateProblem {
  if (saysUnknown(text)) return { from: "unknown", to: "unknown", remark: "", end: unknownSide, tillNow: false };
  const end = datedLike(text.replace(/^[自从由于]/u, ""), unknownSide);
  if (!isSide(end)) return end;
  if (end.remark === "起") return { from: end.bound, to: "open", remark: "", end, tillNow: false };
  return { from: end.bound, to: end.bound, remark: end.remark, end, tillNow: false };
}

/**
 * A text whose only connector is the hyphen that dates use too: 1984-03-1986-05. Of all places to cut it, the one that leaves
 * two whole dates wins, then the one that leaves a shortened second date; with two such places nothing is guessed.
 */
function hyphened(text: string, previous: Side): ReadStint | DateProblem {
  const whole = alone(text);
  if (isStint(whole)) return whole;
  const cuts = [...text.matchAll(/-/gu)].map((match) => match.index);
  if (cuts.length > MOST_HYPHENS) return "unreadable";
  const pairs = cuts.map((cut) => ({ left: text.slice(0, cut), right: text.slice(cut + 1) }));
  const reads = pairs.map(({ left, right }) => ({ read: between(left, right, previous), right }));
  const full = reads.filter(({ read, right }) => isStint(read) && (right === "" || isFull(right)));
  const found = full.length > 0 ? full : reads.filter(({ read }) => isStint(read));
  const [only] = found;
  if (only !== undefined) return found.length === 1 ? only.read : "unreadable";
  return reads.some(({ read }) => read === "two-digit-year") && !isLateMonth(text) ? "two-digit-year" : whole;
}

/** 1984-13 is a wrong month rather than a shortened year, because 13 comes before 84; 1984-85 is two years. */
function isLateMonth(text: string): boolean {
  const match = /^\d\d(\d\d)-(\d\d)$/u.exec(text);
  return match !== null && Number(match[2]) <= Number(match[1]);
}

const isFull = (right: string): boolean => /^(?:\d{4}(?!\d)|\d{6}|民国|约|今|现|不|\?)/u.test(right);

function readStint(text: string, previous: Side): ReadStint | DateProblem {
  const dash = text.indexOf("~");
  if (dash >= 0) return between(text.slice(0, dash), text.slice(dash + 1), previous);
  return text.includes("-") ? hyphened(text, previous) : alone(text);
}

/** A part that starts with a number and no unit is the tail of a date whose point was typed as a comma: 1965,7. */
const isTornOff = (part: string): boolean =>
  /^\d{1,2}(?=$|[~\-)]|[^\d./年月日])/u.test(part) && !/^\d{1,2}~\d{1,2}[月日]/u.test(part);

const refused = (problem: DateProblem): StintsReading => ({ stints: undefined, problem });

const isRemark = (part: string): boolean =>
  !/[\d~年月]|民国/u.test(withArabicNumerals(part)) && !saysUnknown(part) && !saysNow(part);

/** 同年10月 takes its year from the date before it. */
const withYear = (part: string, before: Side): string =>
  part.replace(/^(?:同|当|是)年(?=[\d一二三四五六七八九十])/u, /^(?:民国)?[^年.]+[年.]/u.exec(before.text)?.[0] ?? "");

/** The stints of the parts of a cell; a part without a date belongs to the stint before it. */
function readParts(parts: readonly string[]): ReadStint[] | DateProblem {
  const stints: ReadStint[] = [];
  for (const part of parts) {
    const last = stints.at(-1);
    if (last !== undefined && isRemark(part)) {
      const remark = [last.remark, remarkText(part)].filter((words) => words !== "").join("，");
      stints[stints.length - 1] = { ...last, remark };
      continue;
    }
    if (last !== undefined && (isTornOff(part) || part.startsWith("~") || saysNow(part))) return "separator";
    const read = readStint(last === undefined ? part : withYear(part, last.end), last?.end ?? unknownSide);
    if (!isStint(read)) return read;
    stints.push(read);
  }
  return stints;
}

const begins = /^(?:设|设立|成立|建立|组建|恢复|复设|任|任职|就任|到任|上任|任命|当选)$/u;
const finishes =
  /^(?:撤|撤销|撤消|停止活动|并入.+|合并.*|改称.+|更名.*|划归.+|划入.+|免|免职|离任|卸任|调离|调出|辞职|病故|去世)$/u;

/** 1968年3月设，1975年7月撤: two events that begin and end one stay. */
function fromEvents([first, second, more]: readonly ReadStint[]): Stint | undefined {
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  if (!isPoint(first) || !isPoint(second) || !begins.test(first.remark) || !finishes.test(second.remark))
    return undefined;
  return { from: first.from, to: second.to, remark: second.remark };
}

const isPoint = ({ from, to }: Stint): boolean => from === to;

/** Reads a cell that holds one or several stays: 1951.8～1952.8，1964.1～1967.1; 民国29年8～12月; （1956.2～1957.7并入宣传部）; 1989.9～. */
export function readStints(text: string): StintsReading {
  const plain = unbracketed(stintText(text)).replaceAll(")(", "),(");
  const parts = plain
    .split(/[,，;；、|｜\n]/u)
    .map(unbracketed)
    .filter((part) => part !== "");
  const read = readParts(parts);
  if (typeof read === "string") return refused(read);
  if (read.length === 0) return refused("unreadable");
  const told = fromEvents(read);
  if (told !== undefined) return { stints: [told] };
  if (read.length > 1) {
    // 1987.2病故 beside a stint tells of an event, not of another stint
    if (read.some((stint) => isPoint(stint) && stint.remark !== "")) return refused("leftover");
    // 1984.3 above 1986.5 in one cell may be a start and an end, or two single months
    if (plain.includes("\n") && read.every(isPoint)) return refused("separator");
  }
  const stints = read.map(({ from, to, remark }) => ({ from, to, remark }));
  return read.some(({ tillNow }) => tillNow) ? { stints, problem: "till-now" } : { stints };
}
