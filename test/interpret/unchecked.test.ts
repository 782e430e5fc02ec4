import { expect, test } from "vitest";
import { holdUnchecked } from "../../src/interpret/unchecked.js";
import { type Dossier } from "../../src/model/dossier.js";
import { dossierOf, gridOf } from "./grids.js";

const header = "机构|职务|姓名|任职时间|原文|核对";

/** The ledger of the only sheet, and who was read. */
const told = ({ inputs, tenures, notes }: Dossier) => ({
  rows: inputs[0]?.rows,
  names: tenures.map(({ name }) => name),
  notes: notes.map((note) => (note.kind === "rows-unchecked" ? `${note.at.cell} ${note.count}` : note.kind)),
});

test("rows from print count once they are accepted, and the ledger adds up", () => {
  const dossier = dossierOf(
    gridOf(
      `摘自印本\n${header}\n县委|书记|张三|1984.3|甲|待核\n县委|书记|李四|1985.3|乙|已核\n县委|书记|王五|1986.3|丙\n县委|书记|赵六|1987.3||`,
    ),
  );
  expect(told(dossier)).toEqual({
    rows: { total: 6, title: 1, header: 1, note: 0, record: 2, rejected: 2 },
    names: ["李四", "赵六"],
    notes: ["F3 2"],
  });
});

test.each(["已核", "已核对", "√", "无误", " 已 核 "])("%s accepts a row", (word) => {
  expect(told(dossierOf(gridOf(`${header}\n县委|书记|张三|1984.3|甲|${word}`))).names).toEqual(["张三"]);
});

test.each(["待核", "未核", "不对", "存疑", "？"])("%s does not", (word) => {
  expect(told(dossierOf(gridOf(`${header}\n县委|书记|张三|1984.3|甲|${word}`))).names).toEqual([]);
});

test("the two columns are not told as unknown, and a sheet without both is left alone", () => {
  expect(dossierOf(gridOf(`${header}\n县委|书记|张三|1984.3|甲|已核`)).notes).toEqual([]);
  expect(holdUnchecked(gridOf("机构|职务|姓名|任职时间|核对\n县委|书记|张三|1984.3|待核"))).toBeUndefined();
});

test("lines that were not read hold until they are settled; the list of all lines is never read", () => {
  const book = "摘录.xlsx";
  const dossier = dossierOf(
    gridOf(`${header}\n县委|书记|张三|1984.3|甲|已核`, { book, sheet: "领导任职" }),
    gridOf("文件|行|原文|原因|核对\n志.txt|3|某句|没有读懂|待核\n志.txt|4|某句|没有读懂|已核", {
      book,
      sheet: "未读出的行",
    }),
    gridOf("文件|行|原文|读作\n志.txt|3|某句|没有读懂", { book, sheet: "逐行对照" }),
  );
  expect(dossier.inputs.map(({ kind, rows }) => [kind, rows.total, rows.rejected])).toEqual([
    ["领导任职", 2, 0],
    ["未读出的行", 3, 1],
    ["逐行对照", 2, 0],
  ]);
  expect(dossier.notes.map(({ kind, at }) => `${kind} ${at.sheet}!${at.cell}`)).toEqual([
    "rows-unchecked 未读出的行!E2",
  ]);
});
