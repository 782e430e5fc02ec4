import { expect, test } from "vitest";
import { characterNonstandard } from "../../src/checks/character-nonstandard.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const tenures = (...names: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间", ...names.map((name) => `县委 | 常委 | ${name} | 1993.6`)].join("\n"),
});

test.each(["張三", "刘國强", "李荘", "王峯"])("%s is not standard", (name) => {
  expect(exampleFindings(characterNonstandard, tenures(name))).toEqual(["replaced 领导任职!C2"]);
});

test.each([
  "王□生",
  "王〓",
  "王\uE000生",
  "王\u{F0001}生",
  "王\u{10FFFD}",
  "王\u2F25",
  "王\u2FF0生",
  "\uF90A三",
  "王？生",
  "王?生",
  "王■生",
  "王×",
])("%s cannot be printed", (name) => {
  expect(exampleFindings(characterNonstandard, tenures(name))).toEqual(["unprintable 领导任职!C2"]);
});

test.each(["张三", "陶喆", "李昇", "王甦", "乾隆", "徐徵", "阿不都·热合曼"])("%s is left alone", (name) => {
  expect(exampleFindings(characterNonstandard, tenures(name))).toEqual([]);
});

test.each(["李𠮷生", "\u{30000}三"])("%s is rare", (name) => {
  expect(exampleFindings(characterNonstandard, tenures(name))).toEqual(["rare 领导任职!C2"]);
});

test("a character that cannot be seen is told by its number", () => {
  const told = (name: string) => characterNonstandard.run(exampleDossier(tenures(name)))[0]?.message;
  expect(told("王\uE000\uE000\u{F0001}")).toBe(
    "姓名“王\uE000\uE000\u{F0001}”有缺字或印不出的字“\uE000”（U+E000）、“\u{F0001}”（U+F0001）。请查档案补上；自己造的字请在备注写明字形。",
  );
  expect(told("李𠮷生")).toBe(
    "姓名“李𠮷生”的“𠮷”（U+20BB7）是扩展区的生僻字，照原样收了。多数字库没有这个字，付印前请核对字形。",
  );
});

test("place holders are looked for in names of persons; a masked number is told elsewhere", () => {
  expect(exampleFindings(characterNonstandard, { 人物: "姓名 | 籍贯\n张三 | ？县\n■■■■ | ××县" })).toEqual([]);
});

test("a name is told once, with what to write instead", () => {
  const findings = characterNonstandard.run(exampleDossier(tenures("張國强", "李四", "張國强")));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    at: { cell: "C2" },
    related: [{ cell: "C4" }],
    suggestion: "张国强",
    message: "姓名“張國强”的“張國”不是规范字，规范写法是“张国强”。请改正，确须保留的请说明。",
  });
});

test("native places, bodies and seats are names too", () => {
  expect(
    exampleFindings(characterNonstandard, {
      人物: "姓名 | 籍贯\n张三 | 廣东\n李四 | 广东",
      机构沿革: "机构全称 | 设立时间 | 驻地\n縣委 | 1993.6 | 城關镇\n县纪委 | 1993.6 |",
    }),
  ).toEqual(["replaced 人物!B2", "replaced 机构沿革!A2", "replaced 机构沿革!C2"]);
});
