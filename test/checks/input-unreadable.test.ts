import { expect, test } from "vitest";
import { inputUnreadable } from "../../src/checks/input-unreadable.js";
import { type ReadingNote } from "../../src/model/note.js";
import { exampleDossier } from "../support/example.js";

const dossier = exampleDossier({ 人物: "姓名 | 性别\n张三 | 男" });
const messages = (...notes: ReadingNote[]) =>
  inputUnreadable.run({ ...dossier, notes }).map(({ variant, level, message }) => [variant, level, message]);
const at = { book: "县水利局/任职表.xls", sheet: "Sheet2", cell: "" };

test("nothing to say of books that were read", () => {
  expect(inputUnreadable.run(dossier)).toEqual([]);
  expect(messages({ kind: "column-blank", at })).toEqual([]);
});

test("a book that cannot be opened", () => {
  expect(messages({ kind: "book-unreadable", at, why: "文件加了密码，请去掉密码再交。" })).toEqual([
    ["book-unreadable", "mandatory", "文件“县水利局/任职表.xls”打不开：文件加了密码，请去掉密码再交。"],
  ]);
});

test("a book without any sheet of the contract", () => {
  expect(messages({ kind: "book-unknown", at })).toEqual([
    [
      "book-unknown",
      "mandatory",
      "文件“县水利局/任职表.xls”：这个工作簿里没有认得出的表。请照模板的表头填写，不该交的移走。",
    ],
  ]);
});

test("sheets that were passed over", () => {
  expect(
    messages(
      { kind: "sheet-unknown", at, headers: ["物资", "数量"] },
      { kind: "sheet-unknown", at, headers: [] },
      { kind: "sheet-hidden", at },
    ),
  ).toEqual([
    ["sheet-unknown", "hint", "工作表“Sheet2”的表头“物资、数量”不是规定的表，没有读。要读的请照模板改表头。"],
    ["sheet-unknown", "hint", "工作表“Sheet2”的表头不是规定的表，没有读。要读的请照模板改表头。"],
    ["sheet-hidden", "hint", "工作表“Sheet2”是隐藏的，内容照样核对。该交的请取消隐藏，不该交的请删去。"],
  ]);
});
