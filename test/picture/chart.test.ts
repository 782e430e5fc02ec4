import { expect, test } from "vitest";
import { type Drawing } from "../../src/model/drawing.js";
import { type ChartTier, chart } from "../../src/picture/chart.js";
import { columnLines } from "../../src/picture/unit-box.js";

const units = (count: number, name = "组织部") =>
  Array.from({ length: count }, (_, index) => ({ name: `${name}${index}`, mark: "", ended: false }));
const draw = (tiers: readonly ChartTier[], height = 500): Drawing[] =>
  chart({ title: "图", tiers, width: 400, height, size: 9 });
const boxes = ({ shapes }: Drawing, look: string) =>
  shapes.flatMap((shape) => (shape.kind === "box" && shape.look === look ? shape : []));
const names = (sheet: Drawing): string[] => boxes(sheet, "unit").map(({ lines = [] }) => lines.join(""));

test("names are written downwards, long ones in two columns, the right one first; brackets are turned", () => {
  expect(columnLines("组织部")).toEqual(["组", "织", "部"]);
  expect(columnLines("局（筹）")).toEqual(["局", "︵", "筹", "︶"]);
  expect(columnLines("")).toEqual([]);
  const long = columnLines("长".repeat(200));
  expect([long.length, Array.from(long[0] ?? "").length]).toEqual([16, 13]);
  expect(columnLines("一二三四五六七八九十甲乙丙")).toEqual(["八一", "九二", "十三", "甲四", "乙五", "丙六", "　七"]);
});

test("every body has a box of its own on a sheet of the given size, whatever their number", () => {
  const tiers = [
    {
      head: "县委",
      tied: true,
      groups: [
        { title: "工作部门", units: units(70) },
        { title: "党组", units: units(1, "财政局党组") },
      ],
    },
    { head: "县政府", tied: true, groups: [{ title: "工作部门", units: units(45, "很长的名字要写两列的某某某局") }] },
    { head: "群团系统", tied: false, groups: [] },
  ];
  const sheets = draw(tiers);
  expect(sheets.flatMap(names)).toHaveLength(116);
  expect(new Set(sheets.flatMap(names)).size).toBe(116);
  for (const sheet of sheets) {
    expect(sheet.height).toBeLessThanOrEqual(500);
    const placed = boxes(sheet, "unit");
    for (const [index, box] of placed.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(400);
      expect(box.y + box.height).toBeLessThanOrEqual(sheet.height);
      const other = placed
        .slice(index + 1)
        .find(
          (one) =>
            one.x < box.x + box.width &&
            box.x < one.x + one.width &&
            one.y < box.y + box.height &&
            box.y < one.y + one.height,
        );
      expect(other).toBeUndefined();
    }
  }
});

test("a tier that does not fit begins a sheet, one higher than a sheet goes on under its head", () => {
  const small = { head: "县委", tied: true, groups: [{ title: "", units: units(3) }] };
  expect(draw([small, small, small]).map((sheet) => boxes(sheet, "head").length)).toEqual([3]);
  expect(draw([small, small, small], 160).map((sheet) => boxes(sheet, "head").length)).toEqual([1, 1, 1]);
  const large = { head: "县政府", tied: true, groups: [{ title: "工作部门", units: units(100) }] };
  const heads = draw([large], 250).flatMap((sheet) => boxes(sheet, "head").map(({ lines = [] }) => lines.join("")));
  expect(heads[0]).toBe("县政府");
  expect(new Set(heads.slice(1))).toEqual(new Set(["县政府（续）"]));
  const told = draw([large], 250).map(({ description }) => Number(/^县政府下(\d+)个。$/u.exec(description)?.[1]));
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(100);
});

test("lines lead from the head to every box", () => {
  const [sheet] = draw([{ head: "县委", tied: true, groups: [{ title: "工作部门", units: units(40) }] }]);
  if (sheet === undefined) throw new Error("a sheet");
  const ties = sheet.shapes.flatMap((shape) => (shape.kind === "line" ? shape : []));
  for (const box of boxes(sheet, "unit")) {
    const middle = box.x + box.width / 2;
    const drop = ties.find((tie) => Math.abs(tie.x1 - middle) < 0.01 && Math.abs(tie.y2 - box.y) < 0.01);
    const rail = ties.find(
      (tie) => tie.y1 === tie.y2 && drop?.y1 === tie.y1 && tie.x1 <= middle && tie.x2 >= middle - 0.01,
    );
    expect(rail).toBeDefined();
  }
});

test("bodies without a head stand under a heading without lines", () => {
  const [sheet] = draw([{ head: "群团系统", tied: false, groups: [{ title: "", units: units(3) }] }]);
  if (sheet === undefined) throw new Error("a sheet");
  expect(sheet.shapes.filter(({ kind }) => kind === "line")).toEqual([]);
  expect(boxes(sheet, "head")).toEqual([]);
  expect(sheet.shapes.flatMap((shape) => (shape.kind === "label" ? shape.text : []))).toEqual(["群团系统"]);
  expect(sheet.description).toBe("群团系统3个。");
});

test("dashed boxes are explained on the sheets that have them, within their height", () => {
  const mixed = [...units(60), { name: "税务局", mark: "", ended: true }];
  const sheets = draw([{ head: "县政府", tied: true, groups: [{ title: "", units: mixed }] }], 200);
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) {
    const texts = sheet.shapes.flatMap((shape) => (shape.kind === "label" ? shape.text : []));
    const dashed = boxes(sheet, "ended").some(({ lines }) => lines !== undefined);
    expect(texts.includes("本时期内终止的机构")).toBe(dashed);
    expect(sheet.height).toBeLessThanOrEqual(200);
    for (const box of boxes(sheet, "ended")) expect(box.y + box.height).toBeLessThanOrEqual(sheet.height);
  }
});
