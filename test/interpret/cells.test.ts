import { expect, test } from "vitest";
import { readPerson } from "../../src/interpret/person-text.js";
import { readInteger, readYear } from "../../src/interpret/read-number.js";
import { type GridCell } from "../../src/model/grid.js";
import { dossierOf, gridOf, notesOf } from "./grids.js";

const person = (text: string) => {
  const { name, sex, nation, formerNames, marks } = readPerson(text);
  return [name, sex ?? "", nation ?? "", formerNames.join(), marks.join()].join("|");
};

test.each([
  ["王伟", "王伟||||"],
  [" 王　伟 ", "王伟||||"],
  ["王\n伟", "王伟||||"],
  ["王伟（女）", "王伟|女|||"],
  ["王伟(女)(回族)", "王伟|女|回族||"],
  ["王伟（女，回族）", "王伟|女|回族||"],
  ["王伟（女、回）", "王伟|女|回族||"],
  ["王伟〔男；土家〕", "王伟|男|土家族||"],
  ["王伟（兼）", "王伟||||兼"],
  ["王伟（代）（主持工作）", "王伟||||代,主持工作"],
  ["王伟（曾用名王卫）", "王伟|||王卫|"],
  ["王伟（又名：王卫、原名王为）", "王伟|||王卫,王为|"],
  ["丁少溪（丁钟麟）", "丁少溪|||丁钟麟|"],
  ["丁少溪（王村）", "丁少溪||||王村"],
  ["周石生（女（回族））", "周石生|女|回族||"],
  ["周石生（又名周山、周石头，女）", "周石生|女||周山,周石头|"],
  ["张文祥（1989年补选", "张文祥||||1989年补选"],
  ["买买提·艾力（维吾尔族）", "买买提·艾力||维吾尔族||"],
  ["Norman  Bethune", "Norman Bethune||||"],
  ["𠮷　㑇（）", "𠮷㑇||||"],
  ["王偉", "王偉||||"],
])("reads the name %s", (text, expected) => {
  expect(person(text)).toBe(expected);
});

const text = (value: string): GridCell => ({ kind: "text", text: value });
const number = (value: number): GridCell => ({ kind: "number", text: String(value), value });

test.each([
  [number(28), 28],
  [number(28.5), undefined],
  [number(1e300), undefined],
  [text("28"), 28],
  [text("２８人"), 28],
  [text("1,234名"), 1234],
  [text("1，234 个"), 1234],
  [text("28.0"), 28],
  [text("十二人"), 12],
  [text("二十一"), 21],
  [text("约30"), undefined],
  [text("30余人"), undefined],
  [text("-3"), undefined],
  [text(""), undefined],
])("reads a count from %o", (cell, expected) => {
  expect(readInteger(cell)).toBe(expected);
});

test.each([
  [number(1993), 1993],
  [number(1993.6), undefined],
  [text("1993年"), 1993],
  [text("１９９３年度"), 1993],
  [text("93"), undefined],
  [text("1993—1994"), undefined],
])("reads a year from %o", (cell, expected) => {
  expect(readYear(cell)).toBe(expected);
});

test("one bad cell is told and dropped, its neighbours stay", () => {
  const dossier = dossierOf(gridOf("姓名|性别|民族|出生年月|籍贯\n张三|南|客家族|去年|山东\n李四|男|回|1950.3|江苏"));
  expect(dossier.register.map(({ name, facts }) => [name, Object.keys(facts)])).toEqual([
    ["张三", ["native"]],
    ["李四", ["sex", "nation", "birth", "native"]],
  ]);
  expect(dossier.register[1]?.facts).toMatchObject({ sex: "男", nation: "回族", birth: { edtf: "1950-03" } });
  const at = (cell: string) => ({ book: "例.xlsx", sheet: "表", cell });
  expect(dossier.notes).toEqual([
    { kind: "vocabulary", at: at("B2"), field: "sex", header: "性别", raw: "南" },
    { kind: "vocabulary", at: at("C2"), field: "nation", header: "民族", raw: "客家族" },
    { kind: "date", at: at("D2"), header: "出生年月", raw: "去年", problem: "unreadable" },
  ]);
});

test.each([
  ["年份|党员总数\n1993|约三千", "cell B2", "不是整数"],
  ["年份|党员总数\n1993|1000000000", "cell B2", "超出上限99999999"],
  ["年份|党员总数\n1893|5", "cell A2", "低于下限1900"],
  ["年份|党员总数\n去年|5", "cell A2", "不是四位年份"],
  [`姓名|籍贯\n张三|${"长".repeat(501)}`, "cell B2", "超出上限500个字"],
  [`姓名|籍贯\n${"张".repeat(41)}|山东`, "cell A2", "超出上限40个字"],
  ["姓名|籍贯\n（女）|山东", "cell A2", "没有写姓名"],
])("says why a cell of %s cannot be used", (table, note, why) => {
  const dossier = dossierOf(gridOf(table));
  expect(notesOf(dossier)).toEqual([note]);
  expect(dossier.notes[0]).toMatchObject({ why });
});

test("a row whose required cell cannot be used is rejected, and says so once", () => {
  const dossier = dossierOf(gridOf("年份|党员总数\n去年|5\n1994|6"));
  expect(dossier.statistics.map(({ year }) => year)).toEqual([1994]);
  expect(dossier.inputs[0]?.rows).toMatchObject({ record: 1, rejected: 1 });
});

test("an error of a formula is no text", () => {
  const grid = gridOf("姓名|籍贯\n张三|");
  const rows = grid.rows.map((row) =>
    row.row === 2 ? { ...row, cells: [...row.cells, { kind: "error" as const, text: "#REF!" }] } : row,
  );
  const dossier = dossierOf({ ...grid, rows });
  expect(dossier.register[0]?.facts).toEqual({});
  expect(dossier.notes).toMatchObject([{ kind: "cell", raw: "#REF!", why: "公式出错" }]);
});

test("line breaks inside a cell are gone, lists are split", () => {
  const { orgs } = dossierOf(
    gridOf("机构全称|前身|驻地|备注\n县委⏎组织部|县委组织科、县委⏎干部科；县委人事科|城关镇⏎人民路|No.1⏎plan"),
  );
  expect(orgs[0]).toMatchObject({
    fullName: "县委组织部",
    predecessors: ["县委组织科", "县委", "干部科", "县委人事科"],
    seat: "城关镇人民路",
    note: "No.1 plan",
  });
});
