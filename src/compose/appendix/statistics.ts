import { dayNumber } from "../../model/calendar.js";
import { type WrittenDate } from "../../model/date.js";
import { type YearStatistics } from "../../model/dossier.js";
import { type Block } from "../../model/volume.js";
import { column, paragraph, tableBlock } from "../blocks.js";
import { type Context } from "../context.js";
import { inVolume } from "../limits.js";

const columns = [
  column("年份", 8, "centre"),
  column("党委", 7, "right"),
  column("党总支", 8, "right"),
  column("党支部", 8, "right"),
  column("党员总数", 10, "right"),
  column("女党员", 9, "right"),
  column("少数民族党员", 13, "right"),
  column("当年发展", 10, "right"),
  column("35岁以下", 10, "right"),
  column("大专以上", 10, "right"),
];

/** 党组织和党员统计表: one row a year of the volume, what a year's sheet remarks below the table. */
export function statisticsTable({ dossier, limits }: Context): Block[] {
  const years = dossier.statistics.filter(({ year }) =>
    inVolume({ from: wholeYear(year), to: wholeYear(year) }, limits),
  );
  if (years.length === 0) return [];
  const sorted = [...years].sort((a, b) => a.year - b.year);
  const table = tableBlock({
    title: `${dossier.volume.county}党组织和党员统计表`,
    unit: "单位：个、人",
    columns,
    rows: sorted.map((one) => ({ records: [one.id], cells: cells(one) })),
    kept: 1,
  });
  const notes = sorted.flatMap(({ year, note }) =>
    note === undefined ? [] : [paragraph(`${year}年：${note}`, [], "note")],
  );
  return [table, ...notes];
}

function cells(one: YearStatistics): string[] {
  const { committees, generalBranches, branches, members, women, minorities, admitted, under35, college } = one;
  const numbers = [committees, generalBranches, branches, members, women, minorities, admitted, under35, college];
  return [String(one.year), ...numbers.map((value) => (value === undefined ? "" : String(value)))];
}

const wholeYear = (year: number): WrittenDate => ({
  raw: String(year),
  earliest: dayNumber(year, 1, 1),
  latest: dayNumber(year, 12, 31),
  precision: "year",
  approximate: false,
  edtf: String(year).padStart(4, "0"),
});
