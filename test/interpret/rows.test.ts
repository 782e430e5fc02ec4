import fc from "fast-check";
import { expect, test } from "vitest";
import { type InputTable } from "../../src/model/dossier.js";
import { type Grid, type GridCell } from "../../src/model/grid.js";
import { across, dossierOf, downwards, gridOf, notesOf } from "./grids.js";

const header = "序号|机构|职务|姓名|任职时间|离任时间|备注";

/** The ledger of a sheet in short: title, header, note, record, rejected. */
function ledger(grid: Grid): string {
  const rows = dossierOf(grid).inputs[0]?.rows;
  if (rows === undefined) return "";
  const { total, title, header, note, record, rejected } = rows;
  expect(title + header + note + record + rejected).toBe(total);
  return `题${title} 头${header} 注${note} 录${record} 退${rejected}`;
}

test.each([
  ["a plain table", `${header}\n1|县委|书记|张三|1993.6`, "题0 头1 注0 录1 退0"],
  ["titles above", `名录\n填报单位：县委办\n${header}\n1|县委|书记|张三|1993.6`, "题2 头1 注0 录1 退0"],
  ["the header of the next page", `${header}\n1|县委|书记|张三|1993.6\n续表\n${header}`, "题0 头2 注1 录1 退0"],
  ["a header repeated with blanks", `${header}\n序 号|机构|职 务|姓　名|任职时间`, "题0 头2 注0 录0 退0"],
  ["explanations below", `${header}\n说明：以上据档案。\n注：下同\n备注`, "题0 头1 注3 录0 退0"],
  ["signatures below", `${header}\n填表人：李四||审核人：王五||1993.6.1`, "题0 头1 注1 录0 退0"],
  ["totals", `${header}\n|合 计|3|人||\n总计|3\n小计：|1`, "题0 头1 注3 录0 退0"],
  ["numbered blank rows", `${header}\n1\n2\n3`, "题0 头1 注3 录0 退0"],
  [
    "the example row of the template",
    `${header}\n例|县委|书记|张三|1993.6\n示例|县委|书记|李四|1993.6`,
    "题0 头1 注2 录0 退0",
  ],
  ["a remark outside the columns", `${header}\n|||||||另见附件`, "题0 头1 注1 录0 退0"],
  ["a name alone", `${header}\n|||张三`, "题0 头1 注0 录0 退1"],
  ["a row without its post", `${header}\n1|县委||张三|1993.6`, "题0 头1 注0 录0 退1"],
  ["no known header", "甲|乙\n一|二", "题0 头0 注2 录0 退0"],
])("accounts for %s", (_, text, expected) => {
  expect(ledger(gridOf(text))).toBe(expected);
});

test("a heading that spans the table or is numbered is a note, any other lone cell is a row without its cells", () => {
  const text = `机构|职务|姓名|任职时间\n县委\n县委|书记|张三|1993.6`;
  expect(ledger(gridOf(text, { merges: [across(2, 0, 3)] }))).toBe("题0 头1 注1 录1 退0");
  expect(ledger(gridOf(text))).toBe("题0 头1 注0 录1 退1");
  expect(ledger(gridOf(text.replace("县委\n", "一、县委\n")))).toBe("题0 头1 注1 录1 退0");
});

test("a rejected row names what it lacks, at the cell to fill", () => {
  const { notes } = dossierOf(gridOf(`${header}\n1|县委||张三||1998.3`));
  expect(notes).toEqual([
    {
      kind: "row-rejected",
      at: { book: "例.xlsx", sheet: "表", cell: "C2" },
      missing: ["职务", "任职时间"],
      sheetKind: "领导任职",
    },
  ]);
});

test("cells merged downwards and ditto marks are filled in, other blanks are not", () => {
  const text =
    "机构|职务|姓名|任职时间\n县委|书记|张三|1993.6\n|副书记|李四|〃\n同上|同上|王五|1994.1\n|常委|赵六|1994.1";
  const dossier = dossierOf(gridOf(text, { merges: [downwards(0, 2, 3)] }));
  expect(
    dossier.tenures.map(({ bodyText, post, name, span }) => [bodyText, post.title, name, span.from]),
  ).toMatchObject([
    ["县委", "书记", "张三", { raw: "1993.6" }],
    ["县委", "副书记", "李四", { raw: "1993.6" }],
    ["县委", "副书记", "王五", { raw: "1994.1" }],
  ]);
  expect(notesOf(dossier)).toEqual(["row-rejected A5"]);
});

test("of several merged areas in a column the one that reaches the row is taken", () => {
  const text =
    "机构|职务|姓名|任职时间\n甲|书记|一|1993.6\n|书记|二|1993.6\n乙|书记|三|1993.6\n|书记|四|1993.6\n|书记|五|1993.6";
  const merges = [downwards(0, 4, 5), downwards(0, 2, 3), across(2, 4, 5), downwards(9, 2, 9)];
  const { tenures } = dossierOf(gridOf(text, { merges }));
  expect(tenures.map(({ bodyText, name }) => bodyText + name)).toEqual(["甲一", "甲二", "乙三", "乙四"]);
});

test("a ditto mark with nothing above is what it says", () => {
  const { tenures } = dossierOf(gridOf("机构|职务|姓名|任职时间\n同上|书记|张三|1993.6"));
  expect(tenures[0]?.bodyText).toBe("同上");
});

test("strokes for nothing are blank: no end was written, so the holder is still in post", () => {
  const dossier = dossierOf(gridOf("机构|职务|姓名|民族|任职时间|任职依据|离任时间\n县委|书记|张三|/|1993.6|—|——"));
  expect(dossier.tenures[0]).toMatchObject({ facts: {}, startBasis: undefined, span: { to: "open" } });
  expect(notesOf(dossier)).toEqual([]);
});

const words = [
  "机构",
  "职务",
  "姓名",
  "任职时间",
  "县委",
  "书记",
  "张三",
  "1993.6",
  "合计",
  "说明：",
  "同上",
  "1",
  "女",
  "不详",
  "续表",
];
const cell = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...words).map((text): GridCell => ({ kind: "text", text })),
  fc
    .string({ maxLength: 8, unit: "grapheme" })
    .filter((text) => text.trim() !== "")
    .map((text): GridCell => ({ kind: "text", text })),
  fc
    .double({ noNaN: true })
    .map((value): GridCell => ({ kind: "number", text: String(value), value, format: "General" })),
  fc
    .integer({ min: -5, max: 99_999 })
    .map((value): GridCell => ({ kind: "date", text: "日期", value, format: "yyyy/m/d" })),
  fc.constantFrom<GridCell>({ kind: "error", text: "#REF!" }, { kind: "boolean", text: "TRUE" }),
);
const anyGrid = fc
  .record({
    top: fc.constantFrom(
      [],
      ["机构", "职务", "姓名", "任职时间"],
      ["姓名", "性别", "出生年月"],
      ["机构全称", "设立时间"],
      ["年份", "党员总数"],
    ),
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
    merges: fc.array(fc.tuple(fc.nat(5), fc.nat(12), fc.nat(12)), { maxLength: 3 }),
    hidden: fc.boolean(),
  })
  .map(({ top, rows, merges, hidden }): Grid => {
    const cells: readonly (readonly (GridCell | undefined)[])[] = [
      top.map((text): GridCell => ({ kind: "text", text })),
      ...rows,
    ];
    return {
      book: "任意.xlsx",
      sheet: "任意",
      hidden,
      rows: cells.flatMap((own, index) =>
        own.some((one) => one !== undefined) ? [{ row: index + 1, cells: own }] : [],
      ),
      merges: merges.map(([column, a, b]) => downwards(column, Math.min(a, b), Math.max(a, b))),
    };
  });

test("any sheet is read without a throw, and its ledger adds up", () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const dossier = dossierOf(grid);
      const { inputs } = dossier;
      const sum = (count: (rows: InputTable["rows"]) => number): number =>
        inputs.reduce((all, { rows }) => all + count(rows), 0);
      expect(sum(({ total }) => total)).toBe(grid.rows.length);
      expect(sum(({ title, header, note, record, rejected }) => title + header + note + record + rejected)).toBe(
        grid.rows.length,
      );
      const { tenures, orgs, register, statistics } = dossier;
      const rows = new Set([...tenures, ...orgs, ...register, ...statistics].map(({ origin }) => origin.row));
      if (inputs.every(({ kind = "" }) => ["领导任职", "机构沿革", "人物", "党员统计"].includes(kind)))
        expect(rows.size).toBe(sum(({ record }) => record));
    }),
    { numRuns: 500 },
  );
});
