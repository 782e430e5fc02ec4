import { expect, test } from "vitest";
import { dossierOf, gridOf, notesOf } from "./grids.js";

const notes = (text: string) => dossierOf(gridOf(text)).notes;

test.each([
  ["离任时问", "离任时间"],
  ["籍惯", "籍贯"],
  ["任职依椐", "任职依据"],
  ["血型", undefined],
  ["联系电话", undefined],
])("an unknown header %s is never taken, only told with the nearest known one", (header, nearest) => {
  const [note] = notes(`机构|职务|姓名|任职时间|${header}\n县委|书记|张三|1993.6|某`);
  expect(note).toEqual({
    kind: "column-unknown",
    at: { book: "例.xlsx", sheet: "表", cell: "E1" },
    header,
    nearest,
  });
});

test("of two columns with one meaning the first is read", () => {
  const dossier = dossierOf(gridOf("姓名|性别|性 别\n张三|男|女"));
  expect(dossier.register[0]?.facts).toEqual({ sex: "男" });
  expect(dossier.notes).toEqual([
    {
      kind: "column-repeated",
      at: { book: "例.xlsx", sheet: "表", cell: "C1" },
      header: "性 别",
      first: { book: "例.xlsx", sheet: "表", cell: "B1" },
    },
  ]);
});

test("data under no header are told, footers under no header are not", () => {
  expect(notesOf(dossierOf(gridOf("姓名|性别||\n张三|男||已故\n填表人：李四||1993.6.1")))).toEqual(["column-blank D1"]);
});

test("a missing column is told once, and its rows are counted as rejected", () => {
  const dossier = dossierOf(gridOf("机构|职务|姓名|性别\n县委|书记|张三|男\n县委|副书记|李四|男"));
  expect(dossier.notes).toEqual([
    {
      kind: "column-missing",
      at: { book: "例.xlsx", sheet: "表", cell: "A1" },
      header: "任职时间",
      sheetKind: "领导任职",
    },
  ]);
  expect(dossier.inputs[0]?.rows).toMatchObject({ record: 0, rejected: 2 });
  expect(notesOf(dossierOf(gridOf("机构|职务|姓名|任职起止\n县委|书记|张三|1993.6—1998.3")))).toEqual([]);
});

test("a row that lacks more than the missing column is told for itself", () => {
  const dossier = dossierOf(gridOf("机构|职务|姓名|性别\n县委|书记||男"));
  expect(notesOf(dossier)).toEqual(["column-missing A1", "row-rejected C2"]);
});
