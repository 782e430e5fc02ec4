import { isDate, monthsOf } from "../../model/date.js";
import { type Span } from "../../model/span.js";
import { type Block } from "../../model/volume.js";
import { chart } from "../../picture/chart.js";
import { paragraph } from "../blocks.js";
import { type Context } from "../context.js";
import { type Entry } from "../entries.js";
import { type Period } from "../periods.js";
import { phasePeriods } from "../phases.js";
import { type Part } from "../skeleton.js";
import { headingDates } from "../tenure-text.js";
import { termPeriods } from "../terms.js";
import { tiersOf } from "./chart-tiers.js";
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
  if (own.length > 0) return own.filter((period, index) => !runsOn(period, own[index + 1]));
  return [{ key: "", title: "", span: context.limits.span, elected: false }];
}

/** More than two 届; a longer one without a known successor only means that the later congresses are not told of. */
const longest = 120;

function runsOn({ key, span, elected }: Period, next: Period | undefined): boolean {
  const followed = next !== undefined && termNumber(next.key) === termNumber(key) + 1;
  return elected && !followed && months(span) > longest;
}

const termNumber = (key: string): number => Number(/\d+/u.exec(key)?.[0] ?? 0);

const months = ({ from, to }: Span): number => monthsOf(to).first - monthsOf(from).last;

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
