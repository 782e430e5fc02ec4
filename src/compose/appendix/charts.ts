import { isDate } from "../../model/date.js";
import { type OrgName } from "../../model/org.js";
import { type Span, before, meets } from "../../model/span.js";
import { type Block } from "../../model/volume.js";
import { type ChartGroup, type ChartTier, chart } from "../../picture/chart.js";
import { type ChartUnit } from "../../picture/unit-box.js";
import { paragraph } from "../blocks.js";
import { type Context } from "../context.js";
import { type Entry } from "../entries.js";
import { type Period } from "../periods.js";
import { phasePeriods } from "../phases.js";
import { type Part } from "../skeleton.js";
import { dottedDate, headingDates } from "../tenure-text.js";
import { termPeriods } from "../terms.js";
import { sheets } from "./sheet.js";

/** 组织机构序列图: the bodies of each 届 of the county committee (of each 阶段 where it has none) under their heads. */
export function organizationCharts(parts: readonly Part[], context: Context): Block[] {
  const entries = parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.entries));
  return periodsOf(entries, context).flatMap((period) => periodChart(parts, period, context));
}

function periodsOf(entries: readonly Entry[], context: Context): Period[] {
  const committee = entries.find(
    ({ kind, category }) => kind === "committee" && (category ?? "领导机构") === "领导机构",
  );
  const terms = committee === undefined ? [] : termPeriods(committee, [], context);
  const found = terms.length > 0 || committee === undefined ? terms : phasePeriods(committee, context);
  const own = found.filter(({ key, span }) => key !== "" && isDate(span.from) && isDate(span.to));
  return own.length > 0 ? own : [{ key: "", title: "", span: context.limits.span, elected: false }];
}

/** Less needs no picture. */
const fewest = 3;

function periodChart(parts: readonly Part[], period: Period, context: Context): Block[] {
  const notes: string[] = [];
  const tiers = parts.flatMap((part) => tiersOf(part, period.span, context, notes));
  const units = tiers.flatMap(({ groups }) => groups.flatMap((group) => group.units));
  if (units.length < fewest) return [];
  const named = period.title === "" ? "" : period.elected ? `${period.title}${context.county}委时期` : period.title;
  const title = `${context.dossier.volume.county}${named}组织机构序列图${headingDates(period.span, context.style)}`;
  const drawings = chart({ title, tiers, ...sheets[context.options.stage] });
  const pictures = drawings.map((drawing, index): Block => ({
    kind: "picture",
    number: "",
    title: index === 0 ? title : `${title}（续）`,
    drawing,
  }));
  return notes.length === 0 ? pictures : [...pictures, paragraph(`注：${notes.join("；")}。`, [], "note")];
}

type Kinds = readonly Entry["kind"][];

/** What a congress elects or appoints stands under it; the government's own offices under the government. */
const elected = new Set<Entry["kind"]>(["supervision", "justice"]);

function tiersOf({ system, title, chapters }: Part, span: Span, context: Context, notes: string[]): ChartTier[] {
  const entries = chapters.flatMap((chapter) => chapter.entries).filter((entry) => exists(entry, span));
  const leads = (kinds: Kinds): Entry[] =>
    entries.filter(({ kind, category }) => kinds.includes(kind) && (category ?? "领导机构") === "领导机构");
  const tier = (heads: readonly Entry[], rest: readonly Entry[], otherwise: string): ChartTier[] => {
    if (heads.length + rest.length === 0) return [];
    const head = heads.map((entry) => nameIn(entry, span)?.fullName ?? entry.title).join("　");
    const groups = groupsOf(rest, span, context, notes);
    return [{ head: head === "" ? otherwise : head, groups }];
  };
  if (system === "党") {
    const heads = leads(["committee"]);
    return tier(heads, without(entries, heads), "党的系统");
  }
  if (system === "政权") {
    const congress = leads(["congress"]);
    const government = leads(["government"]);
    const bench = entries.filter(({ kind }) => elected.has(kind));
    const others = without(entries, [...congress, ...government, ...bench]);
    return [...tier(congress, bench, "监察、审判、检察机关"), ...tier(government, others, "政权系统")];
  }
  const heads = system === "统战" ? leads(["conference"]) : [];
  return tier(heads, without(entries, heads), title.replace(/^\S*　/u, "").replace(/（.*$/u, ""));
}

const without = (entries: readonly Entry[], some: readonly Entry[]): Entry[] =>
  entries.filter((entry) => !some.includes(entry));

/** Whether a listed body existed in a period for more than a boundary month. */
const exists = ({ names }: Entry, span: Span): boolean => names.some((name) => inForce(name, span));

const inForce = ({ span: life }: OrgName, span: Span): boolean =>
  meets(life, span) && !ends(life.to, span.from) && !ends(span.to, life.from);

/** Whether something has ended by the month something else begins. */
const ends = (end: Span["to"], start: Span["from"]): boolean =>
  isDate(end) && isDate(start) && before(start, end) === "no";

/** The last name in force in the period. */
const nameIn = ({ names }: Entry, span: Span): OrgName | undefined =>
  names.reduce<OrgName | undefined>((last, name) => (inForce(name, span) ? name : last), undefined);

const kindTitles: Readonly<Partial<Record<Entry["kind"], string>>> = {
  discipline: "纪检机关",
  supervision: "监察机关",
  justice: "审判、检察机关",
  township: "乡镇政权",
};

/** Bodies by 类别, in the order of the book. */
function groupsOf(entries: readonly Entry[], span: Span, context: Context, notes: string[]): ChartGroup[] {
  const groups = new Map<string, ChartUnit[]>();
  for (const entry of entries) {
    const title = kindTitles[entry.kind] ?? entry.category ?? "";
    const last = nameIn(entry, span);
    if (last === undefined) continue;
    const unit = unitOf(entry, last, span, context, notes);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [unit]);
    else group.push(unit);
  }
  return Array.from(groups, ([title, units]) => ({ title, units }));
}

function unitOf(entry: Entry, last: OrgName, span: Span, context: Context, notes: string[]): ChartUnit {
  const said = happenings(entry, last, span, context);
  if (said.length > 0) notes.push(`${circled(notes.length + 1)}${last.fullName}${said.join("，")}`);
  const ended = isDate(last.span.to) && before(last.span.to, span.to) === "certain";
  return { name: boxName(last, context), mark: said.length > 0 ? circled(notes.length) : "", ended };
}

/** What befell a body within the period: set up, renamed, ended. */
function happenings(entry: Entry, last: OrgName, span: Span, { style }: Context): string[] {
  const own = entry.names.filter((name) => inForce(name, span));
  const within = (bound: Span["from"]): boolean =>
    isDate(bound) && before(span.from, bound) === "certain" && before(bound, span.to) === "certain";
  const [first] = own;
  const said: string[] = [];
  if (first !== undefined && within(first.span.from) && first === entry.names[0])
    said.push(`${dottedDate(first.span.from, style)}${first.startAct ?? "设立"}`);
  for (const [index, name] of own.entries()) {
    const next = own[index + 1];
    if (next !== undefined) said.push(`${dottedDate(next.span.from, style)}前称${name.fullName}`);
  }
  if (within(last.span.to)) said.push(`${dottedDate(last.span.to, style)}${last.endAct ?? "撤销"}`);
  return said;
}

/** What stands in a box: the short name without the county, which the head names. */
function boxName({ fullName, shortName }: OrgName, { dossier, county }: Context): string {
  const full = fullName.replace(/^(?:中国共产党|中共)/u, "").replace(dossier.volume.county, "");
  // 县教育局 is 教育局; 市场监督管理局 of a 市 and 县直机关工委 keep their first character
  const led = shortName?.startsWith(county) === true && !full.startsWith(county) && !shortName.startsWith("直", 1);
  const short = led ? shortName?.slice(1) : shortName;
  const name = short !== undefined && short.length < full.length ? short : full;
  const bare = name.replace(/^委(?!员)(?=..)/u, "");
  return bare === "" ? fullName : bare;
}

/** ① to ⑳, ㉑ to ㊿, then （51）. */
function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x245f + number);
  if (number <= 35) return String.fromCodePoint(0x3250 + number - 20);
  return number <= 50 ? String.fromCodePoint(0x32b0 + number - 35) : `（${number}）`;
}
