import { civilDay } from "../model/calendar.js";
import { type Bound, isDate, monthsOf } from "../model/date.js";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { type Bin, type Share } from "./histogram.js";

/** The year a date lies in for certain; nothing of one that may lie in two. */
function yearOf(bound: Bound | undefined): number | undefined {
  if (bound === undefined || !isDate(bound) || bound.approximate) return undefined;
  const [first, last] = [civilDay(bound.earliest).year, civilDay(bound.latest).year];
  return first === last ? first : undefined;
}

const ageBins: readonly (readonly [label: string, below: number])[] = [
  ["不到25", 25],
  ["25—29", 30],
  ["30—34", 35],
  ["35—39", 40],
  ["40—44", 45],
  ["45—49", 50],
  ["50—54", 55],
  ["55—59", 60],
  ["60以上", Infinity],
];

/** 任职时年龄, by calendar years, of those whose year of birth and of appointment are known. */
export function ages({ tenures, persons }: Dossier): Bin[] {
  const births = new Map(persons.map(({ id, facts }) => [id, facts.birth]));
  return counted(ageBins, tenures, ({ facts, personId, span }) => {
    const [born, appointed] = [yearOf(facts.birth ?? births.get(personId)), yearOf(span.from)];
    return born === undefined || appointed === undefined || appointed < born ? undefined : appointed - born;
  });
}

const lengthBins: readonly (readonly [label: string, below: number])[] = [
  ["不到1年", 12],
  ["1年", 24],
  ["2年", 36],
  ["3年", 48],
  ["4年", 60],
  ["5年", 72],
  ["6—7年", 96],
  ["8—9年", 120],
  ["10年以上", Infinity],
];

/** 任期: whole years of tenures of which both months are known. */
export function lengths({ tenures }: Dossier): Bin[] {
  return counted(lengthBins, tenures, ({ span }) => {
    const [from, to] = [monthsOf(span.from), monthsOf(span.to)];
    const exact =
      from.first === from.last && to.first === to.last && Number.isFinite(to.first) && to.first >= from.first;
    return exact ? to.first - from.first : undefined;
  });
}

function counted(
  bins: readonly (readonly [label: string, below: number])[],
  tenures: readonly Tenure[],
  valueOf: (tenure: Tenure) => number | undefined,
): Bin[] {
  const values = tenures.flatMap((tenure) => valueOf(tenure) ?? []);
  return bins.map(([label, below], index) => {
    const least = bins[index - 1]?.[1] ?? -Infinity;
    return { label, count: values.filter((value) => value >= least && value < below).length };
  });
}

const fields: readonly (readonly [label: string, filled: (tenure: Tenure) => unknown])[] = [
  ["性别", ({ facts }) => facts.sex],
  ["民族", ({ facts }) => facts.nation],
  ["出生年月", ({ facts }) => facts.birth],
  ["籍贯", ({ facts }) => facts.native],
  ["入党时间", ({ facts }) => facts.joined],
  ["任职方式", ({ startAct }) => startAct],
  ["任职依据", ({ startBasis }) => startBasis],
  ["离任原因", ({ endReason }) => endReason],
  ["离任依据", ({ endBasis }) => endBasis],
];

/** 填写率 of the columns of 领导任职 that may be left blank; how one left is asked of those who left. */
export const shares = ({ tenures }: Dossier): Share[] =>
  fields.map(([label, filled]) => {
    const asked = label.startsWith("离任") ? tenures.filter(({ span }) => span.to !== "open") : tenures;
    return { label, filled: asked.filter((tenure) => filled(tenure) !== undefined).length, of: asked.length };
  });
