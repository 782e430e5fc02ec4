import { expect, test } from "vitest";
import { tenureOutsideBody } from "../../src/checks/tenure-outside-body.js";
import { exampleDossier, exampleFindings } from "../support/example.js";
import { secretaryChain } from "../support/secretary-chain.js";

const header = "机构全称 | 简称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继";
const bodies = (...lines: string[]) => ({ 机构沿革: [header, ...lines].join("\n") });
const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
});
const founded = bodies("县环保局 | | 1996.3 | 设立 | | 2001.6 | 撤销 |");
const renamed = bodies(
  "县教育委员会 | 县教委 | 1988.8 | 设立 | | 2002.1 | 更名 | 县教育局",
  "县教育局 | | 2002.1 | 更名 | 县教育委员会 | | |",
);
const twice = bodies(
  "新海连市委 | | 1949.11 | 设立 | | 1950.5 | 更名 | 新海县委",
  "新海县委 | | 1950.5 | 更名 | 新海连市委 | 1951.1 | 更名 | 新海连市委",
  "新海连市委 | | 1951.1 | 更名 | 新海县委 | 1961.10 | 更名 | 连云港市委",
  "连云港市委 | | 1961.10 | 更名 | 新海连市委 | | |",
);

test.each([
  ["the month of the founding", { ...founded, ...rows("县环保局 | 局长 | 张三 | 1996.3 | 2001.6") }, []],
  ["the month before", { ...founded, ...rows("县环保局 | 局长 | 张三 | 1996.2 | 2001.6") }, []],
  [
    "two months before",
    { ...founded, ...rows("县环保局 | 局长 | 张三 | 1996.1 | 2001.6") },
    ["before-start 领导任职!D2"],
  ],
  ["a year that reaches the founding", { ...founded, ...rows("县环保局 | 局长 | 张三 | 1996 | 2001.6") }, []],
  ["an unknown start", { ...founded, ...rows("县环保局 | 局长 | 张三 | 不详 | 2001.6") }, []],
  ["outlasting a dissolved body is told elsewhere", { ...founded, ...rows("县环保局 | 局长 | 张三 | 1996.3 | ") }, []],
  [
    "from two months after the end",
    { ...founded, ...rows("县环保局 | 局长 | 张三 | 2001.8 | 2002.6") },
    ["after-end 领导任职!D2"],
  ],
  [
    "a founding that was not written",
    { ...bodies("县环保局 | | | | | | |"), ...rows("县环保局 | 局长 | 张三 | 1950.1 | ") },
    [],
  ],
  [
    "a body that ends before it begins is told elsewhere",
    { ...bodies("县环保局 | | 1998.3 | | | 1997.1 | 撤销 |"), ...rows("县环保局 | 局长 | 张三 | 1995.1 | 1999.1") },
    [],
  ],
  ["a body that is not listed", rows("县环保局 | 局长 | 张三 | 1950.1 | "), []],
  [
    "the present name for all of an old tenure",
    { ...renamed, ...rows("县教育局 | 主任 | 张三 | 1995.6 | 1998.1") },
    ["other-name 领导任职!A2"],
  ],
  [
    "the present name for a tenure that began under the old one",
    { ...renamed, ...rows("县教育局 | 局长 | 张三 | 1995.6 | 2003.1") },
    ["other-name 领导任职!A2"],
  ],
  [
    "the old name, by its short form, for a tenure that went on",
    { ...renamed, ...rows("县教委 | 主任 | 张三 | 1995.6 | 2003.1") },
    ["renamed 领导任职!E2"],
  ],
  [
    "the old name for a tenure that began under the new one",
    { ...renamed, ...rows("县教委 | 主任 | 张三 | 2002.6 | 2003.1") },
    ["other-name 领导任职!A2"],
  ],
  [
    "before either name",
    { ...renamed, ...rows("县教育局 | 局长 | 张三 | 1980.6 | 1985.1") },
    ["before-start 领导任职!D2"],
  ],
  [
    "a renaming whose new name has no row",
    { ...bodies("县教委 | | 1988.8 | 设立 | | 2002.1 | 更名 |"), ...rows("县教委 | 主任 | 张三 | 1995.6 | ") },
    ["renamed 领导任职!E2"],
  ],
  [
    "a name in force twice",
    {
      ...twice,
      ...rows(
        "新海连市委 | 书记 | 苏羽 | 1949.11 | 1950.5",
        "新海县委 | 书记 | 刁一民 | 1950.5 | 1950.12",
        "新海连市委 | 书记 | 刁一民 | 1951.1 | 1952.2",
        "连云港市委 | 书记 | 田诚 | 1961.10 | 1962.11",
      ),
    },
    [],
  ],
  [
    "across the break of a name in force twice",
    { ...twice, ...rows("新海连市委 | 书记 | 苏羽 | 1950.1 | 1952.2") },
    ["renamed 领导任职!E2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(tenureOutsideBody, sheets)).toEqual(expected);
});

const first = (sheets: Record<string, string>) => tenureOutsideBody.run(exampleDossier(sheets))[0];

test("the name in force then is proposed where it holds for all of the tenure", () => {
  expect(first({ ...renamed, ...rows("县教育局 | 主任 | 张三 | 1995.6 | 1998.1") })).toMatchObject({
    message: "县教育局主任张三（1995.6—1998.1）任职时，机构名称是“县教育委员会”。机构改写“县教育委员会”。",
    suggestion: "县教育委员会",
    related: [{ cell: "C3" }],
  });
});

test("a tenure under two names becomes two rows", () => {
  expect(first({ ...renamed, ...rows("县教育局 | 局长 | 张三 | 1995.6 | ") })).toMatchObject({
    message: "县教育局局长张三（1995.6起）任职时，机构名称是“县教育委员会”。更名前后分两行填，各用当时的名称。",
    suggestion: undefined,
  });
  expect(first({ ...renamed, ...rows("县教委 | 主任 | 张三 | 1995.6 | ") })?.message).toBe(
    "县教委主任张三（1995.6起）的任职越过了更名：该名称2002.1已更名为“县教育局”。这一行止于2002.1，在新名称下另起一行。",
  );
});

test("a renaming to nobody knows what", () => {
  const sheets = {
    ...bodies("县教委 | | 1988.8 | 设立 | | 2002.1 | 更名 |"),
    ...rows("县教委 | 主任 | 张三 | 1995.6 | "),
  };
  expect(first(sheets)?.message).toBe(
    "县教委主任张三（1995.6起）的任职越过了更名：该名称2002.1已更名。这一行止于2002.1，在新名称下另起一行。",
  );
});

test("before the founding and after the end", () => {
  expect(first({ ...founded, ...rows("县环保局 | 局长 | 张三 | 1995.6 | 1998.1") })?.message).toBe(
    "县环保局局长张三（1995.6—1998.1）任职时，机构尚未设立（1996.3设立）。核对任职时间和设立时间，改正一处。",
  );
  expect(first({ ...founded, ...rows("县环保局 | 局长 | 张三 | 2002.6 | 2003.1") })?.message).toBe(
    "县环保局局长张三（2002.6—2003.1）任职时，机构已在2001.6终止。核对任职时间、机构名称和撤止时间，改正一处。",
  );
});

test("the printed chain of secretaries is whole", () => {
  expect(exampleFindings(tenureOutsideBody, secretaryChain)).toEqual([]);
});
