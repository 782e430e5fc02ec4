import { expect, test } from "vitest";
import { columnUnmatched } from "../../src/checks/column-unmatched.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const tenures = (header: string) => ({ 领导任职: `${header}\n县委 | 书记 | 张三 | 1993.6 | 1998.3` });
const persons = (header: string) => ({ 人物: `${header}\n张三 | 男 | 其他` });

test.each([
  ["as in the template", tenures("机构 | 职务 | 姓名 | 任职时间 | 离任时间"), []],
  ["other words for the same", tenures("单位 | 担任职务 | 名字 | 任命时间 | 免职时间"), []],
  ["misspelt", tenures("机构 | 职务 | 姓名 | 任职时间 | 离任时问"), ["unknown-dates 领导任职!E1"]],
  ["column of their own", persons("姓名 | 性别 | 血型"), ["unknown 人物!C1"]],
  ["one header twice", persons("姓名 | 性别 | 性别"), ["repeated 人物!C1"]],
  ["no header", persons("姓名 | 性别 | "), ["blank 人物!C1"]],
  [
    "dates in one cell make up for 任职时间",
    { 领导任职: "机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | 1993.6—1998.3" },
    [],
  ],
  ["faults of other kinds", { 人物: "姓名 | 性别\n张三 | 未知" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(columnUnmatched, sheets)).toEqual(expected);
});

test("a missing required column", () => {
  const [finding] = columnUnmatched.run(
    exampleDossier({ 领导任职: "机构 | 职务 | 姓名 | 性别\n县委 | 书记 | 张三 | 男" }),
  );
  expect(finding).toMatchObject({ variant: "missing", level: "mandatory" });
  expect(finding?.message).toBe("领导任职缺“任职时间”一列。请照模板补上。");
});

test("a missing 机构 can be told above the table", () => {
  const [finding] = columnUnmatched.run(exampleDossier({ 领导任职: "职务 | 姓名 | 任职时间\n书记 | 张三 | 1993.6" }));
  expect(finding?.message).toBe("领导任职缺“机构”一列。请照模板补上；也可以在表上方写一行“填报单位：××”。");
});

const messages = (sheets: Record<string, string>) =>
  columnUnmatched.run(exampleDossier(sheets)).map(({ message, suggestion }) => [message, suggestion]);

test("messages give the nearest known name where there is one", () => {
  expect(messages(tenures("机构 | 职务 | 姓名 | 任职时间 | 离任时问"))).toEqual([
    ["列名“离任时问”不认得，像是“离任时间”，这一列的时间都没有读。请改正列名。", "离任时间"],
  ]);
  expect(messages(persons("姓名 | 性别 | 血型"))).toEqual([
    ["列名“血型”不认得，这一列没有读。有用的内容请移到备注列。", undefined],
  ]);
  expect(messages(persons("姓名 | 性别 | "))).toEqual([
    ["人物这一列有内容，没有列名，没有读。请补上列名。", undefined],
  ]);
});

test("a repeated header points at the column that was read", () => {
  const [finding] = columnUnmatched.run(exampleDossier(persons("姓名 | 性别 | 性别")));
  expect(finding?.message).toBe("列名“性别”重复，只读了前一列。请改名或删去多余的一列。");
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["B1"]);
});
