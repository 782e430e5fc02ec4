import { nations } from "../../schemas/index.js";
import { type Bound } from "../model/date.js";
import { type DateProblem } from "../model/note.js";
import { readNation } from "../interpret/person-text.js";
import { readStints } from "../interpret/dates/read-stints.js";
import { dateRunEnd } from "./date-run.js";
import { isPlace } from "./places.js";
import { isPost } from "./posts.js";
import { isLikelyName } from "./surnames.js";

/** One stay as printed; `problem` says why its dates mean nothing, and `text` is then what stands in the print. */
export type PrintedStint =
  | { readonly from: Bound; readonly to: Bound; readonly remark: string; readonly tillNow: boolean }
  | { readonly problem: DateProblem; readonly text: string };

/** What stands in brackets after a name, sorted. */
export interface Notes {
  sex?: string;
  nation?: string;
  post?: string;
  native?: string;
  formerNames: string[];
  marks: string[];
  /** 1989年补选 of a member */
  change?: { readonly word: string; readonly date: string };
  stints: PrintedStint[];
  /** notes that are none of these, to be shown as they are */
  others: string[];
}

export const noNotes = (): Notes => ({ formerNames: [], marks: [], stints: [], others: [] });

const capacity =
  /^(?:兼任?|代理?|挂职|援藏|援疆|下派|(?:临时|全面)?主持(?:[^、，]{0,6}工作)?|常务|专职|兼职|未到职|正[县处科]级|副[县处科]级|候补|列席|特邀|党外|非党|民主党派|排名.{1,6})$/u;
const change =
  /^(?:增补|补选|递补|增选|改选|辞职|罢免|免职|免|撤职|撤|调离|调出|调入|去世|病故|逝世|牺牲|殉职|退休|离休|离职|停职|开除|被捕|叛变|任职|任|到任|离任|当选|选任)$/u;
const alias = /^(?:曾用名|又名|原名|化名|别名|本名|笔名|字|改名|后改名)[:：]?(.+)$/u;
const seat = /^(?<place>\p{Script=Han}{2,12})人$/u;
const nationNames: ReadonlySet<string> = new Set(nations);

/** Adds what a bracket says to `notes`: （女，回族）, （女，1984.3—1987.11）, （1989年补选）, （兼，1984.3～）. */
export function takeBracket(text: string, notes: Notes): void {
  const plain = text.trim();
  // （1954年10月改称××） behind the times of a person tells of the body
  if (notes.stints.length > 0 && /改称|更名|改为|撤销|并入|改名/u.test(plain)) {
    notes.others.push(plain);
    return;
  }
  for (let at = 0; at < plain.length; at++) {
    if (dateRunEnd(plain, at) === at || /[\d０-９第]/u.test(plain.charAt(at - 1))) continue;
    // 19m.9～1950.2: half of it cannot be read, so none of it can be trusted
    if (/\d\S*[~～〜∼–—―─━至到]\s*$/u.test(plain.slice(0, at)))
      notes.stints.push({ problem: "unreadable", text: plain });
    else {
      takeWords(plain.slice(0, at), notes);
      takeTime(plain.slice(at), notes);
    }
    return;
  }
  takeWords(plain, notes);
}

function takeWords(text: string, notes: Notes): void {
  for (const part of text.split(/[，,、；;\s]+/u)) {
    const former = alias.exec(part)?.[1];
    const nation = part.length <= 8 && !/^其他$/u.test(part) ? readNation(part) : undefined;
    if (part === "" || /^[:：]$/u.test(part)) continue;
    if (part === "男" || part === "女") notes.sex = part;
    else if (nation !== undefined && (nationNames.has(part) || part.length > 1 || part === "回")) notes.nation = nation;
    else if (former !== undefined) notes.formerNames.push(former);
    else if (change.test(part)) notes.change = { word: part, date: "" };
    else if (capacity.test(part)) notes.marks.push(part);
    else if (/^(?:调|转|改|升|后|后调|后任)?任\p{Script=Han}{2,}$/u.test(part) && isPost(part.replace(/^.*?任/u, "")))
      notes.others.push(part);
    else if (isPost(part)) notes.post = part;
    else if (seat.test(part)) notes.native = part.slice(0, -1);
    else if (isPlace(part)) notes.native = part;
    else if (isLikelyName(part)) notes.formerNames.push(part);
    else if (/\d|[〇零○一二三四五六七八九十元]年|卷[上下]限/u.test(part) && !/[名人届次]$/u.test(part))
      notes.stints.push({ problem: "unreadable", text: part });
    else notes.others.push(part);
  }
}

/** A stretch of time with what is said after it. One date and a word of change is a change; 1984.3任 is a start without an end. */
export function takeTime(text: string, notes: Notes): void {
  const plain = text.trim();
  const end = dateRunEnd(plain, 0);
  const tail = plain.slice(end).replace(/^[，,、；;\s]+/u, "");
  const date = plain.slice(0, end);
  if (change.test(tail) && !/[~～〜∼–—―─━至到]|\d\s*[-－]/u.test(date)) {
    if (/^(?:任职|任|到任)$/u.test(tail)) pushStart(date, notes);
    else notes.change = { word: tail, date };
    return;
  }
  // 兼 or a nation behind the dates belongs to the person, not to the end of the stay
  const words = tail.split(/[，,、；;\s]+/u).filter((word) => word !== "");
  const personal = words.filter((word) => capacity.test(word) || word === "女" || nationNames.has(word));
  const rest = words.filter((word) => !personal.includes(word));
  takeWords(personal.join("，"), notes);
  // 主持工作1957.2～1961.3 has times of its own
  const plainRest = rest.filter((word) => !/\d/u.test(word));
  notes.others.push(...rest.filter((word) => /\d/u.test(word)));
  pushStints(plainRest.length === 0 ? date : `${date}${plainRest.join("，")}`, notes);
}

/** Only the start was printed: nobody said that it went on to the end of the volume. */
function pushStart(date: string, notes: Notes): void {
  const first = notes.stints.length;
  pushStints(date, notes);
  const made = notes.stints[first];
  if (made !== undefined && "from" in made) notes.stints[first] = { ...made, to: "unknown" };
}

function pushStints(text: string, notes: Notes): void {
  const read = readStints(text);
  if (read.stints === undefined) notes.stints.push({ problem: read.problem, text: text.trim() });
  else
    for (const { from, to, remark } of read.stints)
      notes.stints.push({ from, to, remark, tillNow: read.problem !== undefined });
}
