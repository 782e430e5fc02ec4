import { expect, test } from "vitest";
import { ages, lengths, shares } from "../../src/picture/figures.js";
import { type Bin, histogram, shareBars } from "../../src/picture/histogram.js";
import { exampleDossier } from "../support/example.js";

const dossier = exampleDossier({
  人物: "姓名 | 出生年月\n甲某 | 1950.3",
  领导任职: `机构 | 职务 | 姓名 | 性别 | 出生年月 | 任职时间 | 离任时间 | 离任原因
    县财政局 | 局长 | 甲某 | 男 | | 1984.3 | 1987.3 | 调动
    县财政局 | 局长 | 乙某 | 女 | 1958 | 1987.3 | 1987.12 |
    县财政局 | 局长 | 丙某 | | 约1950年 | 1988.1 | 1999 |
    县财政局 | 局长 | 丁某 | | 1940.1 | 2000.2 | |
    县财政局 | 副局长 | 戊某 | 男 | 1990.1 | 1984.2 | 1983.1 | 病故`,
});
const filled = (bins: readonly Bin[]): string[] =>
  bins.flatMap(({ label, count }) => (count > 0 ? `${label}：${count}` : []));

test("ages at appointment by calendar years, where both years are certain; born after it, nobody", () => {
  expect(filled(ages(dossier))).toEqual(["25—29：1", "30—34：1", "60以上：1"]);
});

test("how long tenures lasted, where both months are known", () => {
  expect(filled(lengths(dossier))).toEqual(["不到1年：1", "3年：1"]);
});

test("what part of the rows has a column filled; how one left is asked of those who left", () => {
  const of = (label: string) => shares(dossier).find((share) => share.label === label);
  expect(of("性别")).toEqual({ label: "性别", filled: 3, of: 5 });
  expect(of("离任原因")).toEqual({ label: "离任原因", filled: 2, of: 4 });
});

test("columns are as high as their numbers; none where there is none", () => {
  const bins = [
    { label: "甲", count: 10 },
    { label: "乙", count: 5 },
    { label: "丙", count: 0 },
  ];
  const { shapes, description } = histogram({ title: "图", unit: "人次", bins, width: 300, size: 9 });
  const heights = shapes.flatMap((shape) => (shape.kind === "box" ? shape.height : []));
  expect(heights).toHaveLength(2);
  expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(2);
  expect(description).toBe("甲10人次，乙5人次，丙0人次");
  expect(histogram({ title: "图", unit: "", bins: [], width: 300, size: 9 }).shapes).toHaveLength(1);
});

test("a share is said as neither all nor nothing unless it is", () => {
  const told = (part: number, of: number): string =>
    shareBars("图", [{ label: "性别", filled: part, of }], 300, 9).description;
  expect([told(0, 0), told(0, 9), told(9, 9), told(1, 1000), told(999, 1000), told(1, 3)]).toEqual(
    ["0%", "0%", "100%", "1%", "99%", "33%"].map((text) => `性别${text}`),
  );
});
