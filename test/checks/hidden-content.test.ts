import { expect, test } from "vitest";
import { hiddenContent } from "../../src/checks/hidden-content.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const people = "姓名 | 性别\n张三 | 男\n李四 | 女";

test.each([
  ["a hidden row", { "隐藏行3/人物": people }, ["rows 人物!A3"]],
  ["a hidden header", { "隐藏行1/人物": people }, ["rows 人物!A1"]],
  ["a hidden blank row", { "隐藏行9/人物": people }, []],
  ["a hidden column", { "隐藏列B/人物": people }, ["columns 人物!B1"]],
  ["a hidden blank column", { "隐藏列H/人物": people }, []],
  ["a hidden sheet is told elsewhere", { "隐藏/人物": people }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(hiddenContent, sheets)).toEqual(expected);
});

test("what is hidden is read like all the rest", () => {
  expect(exampleDossier({ "隐藏行3/人物": people }).register.map(({ name }) => name)).toEqual(["张三", "李四"]);
});

test("the further rows are related places; the data have no row numbers", () => {
  const dossier = exampleDossier({ 人物: people });
  const at = { book: "例.xlsx", sheet: "人物", cell: "A2" };
  const [finding] = hiddenContent.run({ ...dossier, notes: [{ kind: "hidden-rows", at, rows: [2, 3, 7] }] });
  expect(finding).toMatchObject({
    related: [
      { ...at, cell: "A3" },
      { ...at, cell: "A7" },
    ],
    data: { sheet: "人物", count: 3, headers: "" },
    message: "人物有3行隐藏着，第一处在这里，内容照样读了。请取消隐藏或筛选核对，不要的删去。",
  });
});

test("a hidden column is told by its header", () => {
  const [finding] = hiddenContent.run(exampleDossier({ "隐藏列B/人物": people }));
  expect(finding?.message).toBe("人物隐藏着B列“性别”，内容照样读了。请取消隐藏核对，不要的删去。");
});
