import { type Bound, isDate } from "../model/date.js";
import { readDate } from "../interpret/dates/read-date.js";
import { dateRunEnd } from "./date-run.js";

/** One change in the life of a body, as a sentence of 沿革 tells it. */
export type BodyEvent =
  | {
      readonly kind: "begin";
      readonly at: Bound;
      readonly act: string;
      /** empty where the sentence leaves it to the heading */
      readonly name: string;
      readonly level: string | undefined;
      readonly shortName: string | undefined;
      readonly predecessors: readonly string[];
    }
  | {
      readonly kind: "rename";
      readonly at: Bound;
      readonly act: string;
      readonly old: string;
      readonly name: string;
      readonly level: string | undefined;
      readonly shortName: string | undefined;
    }
  | { readonly kind: "level"; readonly at: Bound; readonly act: string; readonly level: string }
  | {
      readonly kind: "end";
      readonly at: Bound;
      readonly act: string;
      readonly name: string;
      readonly successors: readonly string[];
    }
  | { readonly kind: "placed"; readonly parent: string | undefined; readonly seat: string | undefined }
  /** the body without a date: its name, level and short name */
  | {
      readonly kind: "described";
      readonly name: string;
      readonly level: string | undefined;
      readonly shortName: string | undefined;
    }
  /** （据县委〔1998〕13号） at the end of a paragraph */
  | { readonly kind: "basis"; readonly text: string };

export interface History {
  readonly events: readonly BodyEvent[];
  /** sentences in which no change was found */
  readonly unread: readonly string[];
}

const beginning =
  "(?:分设|析出|划出|恢复设立|恢复成立|恢复建立|重新成立|重新设立|再次设立|再次成立|正式成立|正式设立|成立|设立|建立|组建|增设|恢复|复设|新设|设置|筹建|分出|设)";
const renaming =
  "(?:更名|改名|易名|复称|又称|仍称|改称|改|改建|改组|升格|升|降格|转|定名|恢复原名|改设|并改称|更改|称)(?:为|称为|成)?";
const ending =
  "(?:撤销|撤消|撤并|裁撤|撤|停止活动|停止工作|自行解散|解散|不再保留|终止|取消|并入|划入|划归|划出|合并到|移交|析归|归并)";

/** Reads the sentences of a 沿革 paragraph. Time stands first, then the verb; 同年 and 同月 follow the sentence before. */
export function readHistory(text: string): History {
  const events: BodyEvent[] = [];
  const unread: string[] = [];
  let year = "";
  let month = "";
  for (const written of sentencesOf(text)) {
    // 前身为县合作总社，1950年6月成立
    const former = /^(?:其)?前身(?:为|是|系)(?<name>[^，,]{3,30})[，,](?=.*\d)/u.exec(written);
    const sentence = former === null ? written : written.slice(former[0].length);
    const dated = leadingDate(sentence, year, month);
    if (dated !== undefined) {
      const first = /^(?<year>(?:民国)?\d+年|\d{4})[.]?(?<month>\d+月|\d{1,2})?/u.exec(dated.written)?.groups;
      year = first?.["year"]?.replace(/年$/u, "") ?? year;
      month = first?.["month"]?.replace(/月$/u, "") ?? "";
    }
    const found = dated === undefined ? undatedEvents(sentence) : eventsOf(dated.at, dated.rest);
    if (found.length === 0) unread.push(sentence);
    const before = former?.groups?.["name"];
    events.push(
      ...found.map((event) =>
        before !== undefined && event.kind === "begin" ? { ...event, predecessors: [before] } : event,
      ),
    );
  }
  return { events, unread };
}

const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(/\s/gu, "")
    .split(
      /[。；;]|(?<=\d年[^，。]*)[，,](?=(?:民国)?\d{2,4}年\d*月?\d*日?[^，。\d]*(?:改|更|恢复|撤|并|设|成立|建|分|称))/u,
    )
    .filter((sentence) => sentence !== "");

interface Dated {
  readonly at: Bound;
  readonly written: string;
  readonly rest: string;
}

function leadingDate(sentence: string, year: string, month: string): Dated | undefined {
  const same =
    /^(?:同年|是年|当年|次年|翌年|同月|是月|当月)(?<date>\d{1,2}月(?:\d{1,2}日)?)?(?:\d{1,2}日)?[，,]?/u.exec(sentence);
  if (same !== null && year !== "") {
    const offset = /^[次翌]/u.test(same[0]) ? 1 : 0;
    const ofMonth = /^.月/u.test(same[0]) ? `${month}月` : (same.groups?.["date"] ?? "");
    const written = `${/^\d{4}$/u.test(year) ? String(Number(year) + offset) : year}年${ofMonth === "月" ? "" : ofMonth}`;
    return finished(written, sentence.slice(same[0].length));
  }
  const lead = /^(?:至|到|自|于)/u.exec(sentence)?.[0].length ?? 0;
  const bare = /^(?<date>\d{1,2}月(?:\d{1,2}日)?)[，,]?/u.exec(sentence);
  if (bare !== null && year !== "")
    return finished(`${year}年${bare.groups?.["date"] ?? ""}`, sentence.slice(bare[0].length));
  const end = dateRunEnd(sentence, lead);
  if (end === lead) return undefined;
  return finished(sentence.slice(lead, end), sentence.slice(end).replace(/^[，,起]+/u, ""));
}

function finished(written: string, rest: string): Dated | undefined {
  const { bound } = readDate(written.replace(/^自/u, "").replace(/起$/u, ""));
  return bound === undefined || !isDate(bound) ? undefined : { at: bound, written, rest };
}

const clean = (name: string): string =>
  name
    .replace(/^[“"「将由把经原为称]+|[”"」]+$/gu, "")
    .replace(/^(?:县委决定|经.*?批准)/u, "")
    .replace(/(?<=.{4})(?:的)?(?:名称|称号|建制)$/u, "");

/** 中共××县委组织部（正科级，以下简称县委组织部）: name, level and short name. */
function described(text: string): { name: string; level: string | undefined; shortName: string | undefined } {
  const bracket = /[（(](?<inner>[^（()）]*)[)）]/u.exec(text);
  const inner = bracket?.groups?.["inner"] ?? "";
  const level = /[正副][^，、]{1,3}级/u.exec(inner)?.[0];
  const shortName = /(?:以下)?简称[“"]?(?<short>[^，、”"]+)/u.exec(inner)?.groups?.["short"];
  const name = clean(
    bracket === null || level !== undefined || shortName !== undefined ? text.replace(/[（(].*$/u, "") : text,
  );
  return { name, level, shortName };
}

function eventsOf(at: Bound, text: string): BodyEvent[] {
  const clauses = clausesOf(text);
  const events: BodyEvent[] = [];
  for (const clause of clauses) {
    const event = eventOf(at, clause, events.length > 0);
    if (event === undefined) events.push(...placed(clause));
    else events.push(event);
  }
  return events.some((event) => event.kind !== "placed") || clauses.length === 0 ? merged(events) : [];
}

/** Clauses by commas outside brackets. */
const clausesOf = (text: string): string[] => {
  const clauses: string[] = [""];
  let depth = 0;
  for (const char of text) {
    if (/[（(]/u.test(char)) depth += 1;
    if (/[)）]/u.test(char)) depth -= 1;
    if (/[，,]/u.test(char) && depth === 0) clauses.push("");
    else clauses[clauses.length - 1] += char;
  }
  return clauses.filter((clause) => clause !== "");
};

/** 撤销，并入县财政局 is one end. */
function merged(events: BodyEvent[]): BodyEvent[] {
  const out: BodyEvent[] = [];
  for (const event of events) {
    const last = out.at(-1);
    if (last?.kind === "end" && event.kind === "end" && last.successors.length === 0)
      out[out.length - 1] = { ...last, successors: event.successors };
    else out.push(event);
  }
  return out;
}

function eventOf(at: Bound, clause: string, follows: boolean): BodyEvent | undefined {
  const mergedInto = new RegExp(
    `^(?:由|将|原)?(?<parts>.+?[、和与同].+?)合并(?:为|成为?|组建|成立|设立|组成|建立|后称)+(?:了|为)?(?<name>.+)$`,
    "u",
  ).exec(clause)?.groups;
  if (mergedInto !== undefined) {
    const predecessors = (mergedInto["parts"] ?? "").split(/[、和与同]/u).map(clean);
    return { kind: "begin", at, act: "合并", predecessors, ...described(mergedInto["name"] ?? "") };
  }
  const becomes = /^(?<subject>[^（(]*?)(?<act>合并|分设|合署)(?:为|成|组成)(?<names>[^（(]+)$/u.exec(clause)?.groups;
  if (becomes !== undefined) {
    const successors = (becomes["names"] ?? "").split(/[、和]/u).map(clean);
    return { kind: "end", at, act: becomes["act"] ?? "", name: clean(becomes["subject"] ?? ""), successors };
  }
  const joined = /^(?<subject>[^（(]*?)(?:再次)?(?:与|同|和)(?<other>[^（(]+?)合并$/u.exec(clause)?.groups;
  if (joined !== undefined)
    return {
      kind: "end",
      at,
      act: "合并",
      name: clean(joined["subject"] ?? ""),
      successors: [clean(joined["other"] ?? "")],
    };
  const apart = /^由(?<from>.+?)(?<act>分设|析出|划出|分出|析设)(?:为)?(?<name>.+)$/u.exec(clause)?.groups;
  if (apart !== undefined) {
    const act = apart["act"] === "分出" ? "分设" : (apart["act"] ?? "");
    return { kind: "begin", at, act, predecessors: [clean(apart["from"] ?? "")], ...described(apart["name"] ?? "") };
  }
  // （1985年2月由信访科改称） in a heading: the new name is the heading's own
  const into = /^由(?<from>.{2,30}?)(?<act>更名|改名|改称|改建|改设|改组|升格)(?:而来|而成|为?[今现]名)?$/u.exec(
    clause,
  )?.groups;
  if (into !== undefined) {
    const act = (into["act"] ?? "").replace(/^改[称名]$/u, "更名");
    return { kind: "begin", at, act, predecessors: [clean(into["from"] ?? "")], ...described("") };
  }
  const renamed = new RegExp(`^(?<old>[^（(]*?)(?<verb>${renaming})(?<name>[^为].+)$`, "u").exec(clause)?.groups;
  const verb = renamed?.["verb"] ?? "";
  if (renamed !== undefined && /为$|称|成$|^更名|^改名|^易名/u.test(verb)) {
    const act = verb
      .replace(/为$|成$/u, "")
      .replace(/^[复又仍]称$|^改称?$|^改名$|^易名$|^称$|^并改称$|^更改$/u, "更名");
    const to = described(renamed["name"] ?? "");
    const old = clean(renamed["old"] ?? "");
    if (/^[正副].{1,3}级$/u.test(to.name)) return { kind: "level", at, act, level: to.name };
    if (to.name.length <= 40) return { kind: "rename", at, act, old, ...to };
  }
  const ended = new RegExp(`^(?<subject>.*?)(?<act>${ending})(?<into>.*)$`, "u").exec(clause)?.groups;
  if (ended !== undefined) {
    const act = ended["act"] ?? "";
    const rest = clean(ended["into"] ?? "").replace(/^(?:到|至|给|于)/u, "");
    const isMove = /并入|划入|划归|划出|合并到|移交|归并|析归/u.test(act);
    const successors = isMove && rest !== "" ? [rest.replace(/^归/u, "").replace(/管理$|领导$/u, "")] : [];
    return {
      kind: "end",
      at,
      act,
      name: isMove ? clean(ended["subject"] ?? "") : clean((ended["subject"] ?? "") + rest),
      successors,
    };
  }
  const begun = new RegExp(`^(?<subject>.*?)(?<act>${beginning})(?:了)?(?!后|时|以来|之|前|的)(?<name>.*)$`, "u").exec(
    clause,
  )?.groups;
  if (begun !== undefined && !follows) {
    const { name, ...rest } = described(begun["name"] ?? "");
    const subject = clean(begun["subject"] ?? "");
    const act = (begun["act"] ?? "").replace(/^设$/u, "设立").replace(/^正式/u, "");
    return { kind: "begin", at, act, predecessors: [], name: name === "" ? subject : name, ...rest };
  }
  return undefined;
}

/** 中共××县委组织部（正科级，以下简称县委组织部），隶属…, or the sources of the paragraph. */
function undatedEvents(sentence: string): BodyEvent[] {
  const basis = /^[（(]据(?<text>.+?)[)）]?$/u.exec(sentence)?.groups?.["text"];
  if (basis !== undefined) return [{ kind: "basis", text: basis }];
  const clauses = clausesOf(sentence);
  const [first = "", ...rest] = clauses;
  const told = described(first);
  const events: BodyEvent[] =
    told.level !== undefined || told.shortName !== undefined ? [{ kind: "described", ...told }] : placed(first);
  return events.length === 0 ? [] : [...events, ...rest.flatMap(placed)];
}

/** 隶属中共××市委员会，驻城关镇 */
function placed(text: string): BodyEvent[] {
  const parent = /^(?:隶属于?|归属|归|受)(?<parent>[^，。]{2,30}?)(?:领导|管理)?$/u.exec(text)?.groups?.["parent"];
  const seat = /^(?:机关)?驻(?:地)?(?<seat>[^，。]{2,20})$/u.exec(text)?.groups?.["seat"];
  return parent === undefined && seat === undefined ? [] : [{ kind: "placed", parent, seat }];
}
