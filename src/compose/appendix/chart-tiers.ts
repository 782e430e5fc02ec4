import { isDate } from "../../model/date.js";
import { type OrgName } from "../../model/org.js";
import { isNamed } from "../../model/org-names.js";
import { type Span, before } from "../../model/span.js";
import { type ChartGroup, type ChartTier } from "../../picture/chart.js";
import { type ChartUnit } from "../../picture/unit-box.js";
import { type Context } from "../context.js";
import { type Entry } from "../entries.js";
import { type Part } from "../skeleton.js";
import { exists, nameIn, withBeginnings } from "./chart-lives.js";
import { happenings } from "./chart-notes.js";

/**
 * The tiers of one 编 in a period. A body hangs from a head only where its 隶属 names it, or is blank and the head is its
 * customary superior; all others stand under the name of their system, without a line. `notes` takes what is to be noted.
 */
export function tiersOf({ system, title, chapters }: Part, span: Span, context: Context, notes: string[]): ChartTier[] {
  const listed = withBeginnings(
    chapters.flatMap((chapter) => chapter.entries),
    context,
  );
  const entries = listed.filter((entry) => exists(entry, span));
  const leads = (kind: Entry["kind"]): Entry[] =>
    entries.filter((entry) => entry.kind === kind && (entry.category ?? "领导机构") === "领导机构");
  const ranks =
    system === "党" ? [leads("committee")] : system === "政权" ? [leads("congress"), leads("government")] : [];
  const heads = new Set(ranks.flat());
  const customary = (entry: Entry): readonly Entry[] | undefined =>
    leadsItself(entry) ? undefined : ranks[system === "政权" && !ofCongress(entry) ? 1 : 0];
  const superior = (entry: Entry): readonly Entry[] | undefined => {
    const parent = nameIn(entry, span)?.parent;
    if (parent === undefined) return customary(entry);
    return ranks.find((rank) => rank.some((head) => isCalled(head, parent)));
  };
  const rest = entries.filter((entry) => !heads.has(entry));
  const placed = new Map(rest.map((entry) => [entry, superior(entry)]));
  const tiers = ranks.flatMap((rank): ChartTier[] => {
    if (rank.length === 0) return [];
    const head = rank.map((entry) => nameIn(entry, span)?.fullName ?? entry.title).join("　");
    const own = rest.filter((entry) => placed.get(entry) === rank);
    return [{ head, tied: true, groups: groupsOf(own, true, span, context, notes) }];
  });
  const alone = rest.filter((entry) => (placed.get(entry)?.length ?? 0) === 0);
  if (alone.length === 0) return tiers;
  const heading = title.replace(/^\S*　/u, "").replace(/（.*$/u, "");
  return [...tiers, { head: heading, tied: false, groups: groupsOf(alone, false, span, context, notes) }];
}

/** Whether 隶属, which may name several superiors, names a body by any of its names. */
const isCalled = ({ names }: Entry, parent: string): boolean =>
  parent.split(/[、，；]/u).some((text) => names.some((name) => isNamed(name, text)));

/** A leading body nobody told a superior of is under no other one of its county, unless the law says so by what it is. */
const leadsItself = ({ kind, category }: Entry): boolean => kind === "other" && category === "领导机构";

/** What a congress elects or appoints stands under it; so do the congresses of the townships. */
const ofCongress = ({ kind, title }: Entry): boolean =>
  kind === "supervision" || kind === "justice" || (kind === "township" && /人民代表大会|人大/u.test(title));

const kindTitles: Readonly<Partial<Record<Entry["kind"], string>>> = {
  discipline: "纪检机关",
  supervision: "监察机关",
  justice: "审判、检察机关",
  township: "乡镇政权",
};

/** 类别 that say what a body is; the others say whose it is, and so nothing where it hangs from no head. */
const ownCategories: ReadonlySet<string> = new Set(["基层党委", "党组"]);

/** Bodies by 类别, in the order of the book. */
function groupsOf(
  entries: readonly Entry[],
  tied: boolean,
  span: Span,
  context: Context,
  notes: string[],
): ChartGroup[] {
  const groups = new Map<string, ChartUnit[]>();
  for (const entry of entries) {
    const category = entry.category ?? "";
    const title = kindTitles[entry.kind] ?? (tied || ownCategories.has(category) ? category : "");
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

/** What stands in a box: the short name without the county, which the head names. */
function boxName({ fullName, shortName }: OrgName, { dossier, county }: Context): string {
  const full = fullName.replace(/^(?:中国共产党|中共)/u, "").replace(dossier.volume.county, "");
  const short = shortName?.startsWith(county) === true && !keeps(shortName, full) ? shortName.slice(1) : shortName;
  const name = short !== undefined && short.length < full.length ? short : full;
  const bare = name.replace(/^委(?!员)(?=..)/u, "");
  return bare === "" ? fullName : bare;
}

/** 县教育局 is 教育局; but 县直机关工委, 县志办, 市场监督管理局 of a 市 and 区划办 of a 区 keep their first character. */
const keeps = (short: string, full: string): boolean => /^.[直志]/u.test(short) || full.includes(short.slice(0, 2));

/** ① to ⑳, ㉑ to ㊿, then （51）. */
function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x245f + number);
  if (number <= 35) return String.fromCodePoint(0x3250 + number - 20);
  return number <= 50 ? String.fromCodePoint(0x32b0 + number - 35) : `（${number}）`;
}
