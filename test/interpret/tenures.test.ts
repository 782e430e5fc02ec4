import { expect, test } from "vitest";
import { isDate } from "../../src/model/date.js";
import { type Tenure } from "../../src/model/dossier.js";
import { type GridCell } from "../../src/model/grid.js";
import { dossierOf, gridOf, notesOf } from "./grids.js";

const edtf = (bound: Tenure["span"]["from"]): string => (isDate(bound) ? bound.edtf : bound);
const spanOf = ({ span }: Tenure): string => `${edtf(span.from)}..${edtf(span.to)}`;
const header = "机构|职务|姓名|任职时间|离任时间|任职起止|标注|届次|离任原因";
const dossier = (...lines: readonly string[]) => dossierOf(gridOf([header, ...lines].join("\n")));

test.each([
  ["two columns", "1993.6|1998.3|", "1993-06..1998-03", []],
  ["still in post", "1993.6||", "1993-06..open", []],
  ["an unknown start", "不详|1998.3|", "unknown..1998-03", []],
  ["both ends in their own column", "||1993.6—1998.3", "1993-06..1998-03", []],
  ["an open end there", "||1989.9～", "1989-09..open", []],
  ["both ends in the column of the start", "1993.6—1998.3||", "1993-06..1998-03", []],
  ["the same said twice", "1993.6|1998.3|1993.6-1998.3", "1993-06..1998-03", []],
  ["two different things said", "1993.6|1998.3|1993.6-1999.3", "1993-06..1998-03", ["cell F2"]],
  ["a start that is no date", "换届时|1998.3|", "unknown..1998-03", ["date D2"]],
  ["an end that is no date", "1993.6|换届时|", "1993-06..unknown", ["date E2"]],
  ["a span that is none", "||换届时", "unknown..unknown", ["date F2"]],
  ["至今", "1993.6|至今|", "1993-06..open", ["date E2"]],
  ["至今 in one cell", "1993.6—至今||", "1993-06..open", ["date D2"]],
  ["至今 for a start", "至今|1998.3|", "unknown..1998-03", ["date D2"]],
  ["a word after the start is to be mended, its date is kept", "1993.6调入||", "1993-06..open", ["date D2"]],
  ["other words after the start", "1993.6张三||", "unknown..open", ["date D2"]],
])("reads %s", (_, times, span, notes) => {
  const read = dossier(`县委|书记|张三|${times}`);
  expect(read.tenures.map(spanOf)).toEqual([span]);
  expect(notesOf(read)).toEqual(notes);
});

test("several stints in one cell are several tenures of one row", () => {
  const { tenures, persons } = dossier("县委|书记|张三|||1951.8～1952.8，1964.1～1967.1调任");
  expect(tenures.map((tenure) => [tenure.stint, spanOf(tenure), tenure.endReason, tenure.origin.row])).toEqual([
    [0, "1951-08..1952-08", undefined, 2],
    [1, "1964-01..1967-01", "调任", 2],
  ]);
  expect(new Set(tenures.map(({ id }) => id)).size).toBe(2);
  expect(persons[0]?.mentions).toHaveLength(1);
});

test("marks beside the name and in 标注 make the post", () => {
  const { tenures } = dossier(
    "县政府|县 长|张三（代）|1993.6|||兼、挂职|第十二届",
    "县委|副书记|李四（女，主持工作）|1993.6||||八届",
  );
  expect(tenures[0]).toMatchObject({
    post: { title: "县长", seat: "县长", acting: true, concurrent: true, inCharge: false },
    marks: ["挂职"],
    term: 12,
    termText: "第十二届",
  });
  expect(tenures[1]).toMatchObject({ post: { inCharge: true }, marks: [], facts: { sex: "女" }, term: 8 });
});

test("a column of its own outweighs the note beside the name", () => {
  const { tenures } = dossierOf(gridOf("机构|职务|姓名|性别|任职时间\n县委|书记|张三（女）|男|1993.6"));
  expect(tenures[0]?.facts.sex).toBe("男");
});

test("numeric and date cells are read by what they are", () => {
  const grid = gridOf("机构|职务|姓名|任职时间|离任时间\n县委|书记|张三");
  const typed = (from: GridCell, to: GridCell) =>
    dossierOf({
      ...grid,
      rows: grid.rows.map((row) => (row.row === 1 ? row : { ...row, cells: [...row.cells, from, to] })),
    });
  const date: GridCell = { kind: "date", text: "1998年3月", value: 35_855, format: 'yyyy"年"m"月"' };
  const good = typed({ kind: "number", text: "1993.6", value: 1993.6, format: "General" }, date);
  expect([good.tenures.map(spanOf), good.notes]).toEqual([["1993-06..1998-03"], []]);
  const asked = typed({ kind: "number", text: "1994.10", value: 1994.1, format: "0.00" }, date);
  expect(asked.tenures.map(spanOf)).toEqual(["unknown..1998-03"]);
  expect(asked.notes).toMatchObject([{ kind: "date", problem: "numeric-month", raw: "1994.10", format: "0.00" }]);
});

test("a single date in the column of both ends is one moment", () => {
  const grid = gridOf("机构|职务|姓名|任职起止\n县委|书记|张三");
  const typed = (cell: GridCell) =>
    dossierOf({
      ...grid,
      rows: grid.rows.map((row) => (row.row === 1 ? row : { ...row, cells: [...row.cells, cell] })),
    });
  const month = typed({ kind: "number", text: "1993.6", value: 1993.6, format: "General" });
  expect([month.tenures.map(spanOf), month.notes]).toEqual([["1993-06..1993-06"], []]);
  const asked = typed({ kind: "number", text: "1993.1", value: 1993.1, format: "General" });
  expect([asked.tenures.map(spanOf), notesOf(asked)]).toEqual([["unknown..unknown"], ["date D2"]]);
});

test("ids survive moved rows and mended dates, and tell repetitions apart", () => {
  const rows = ["县委|书记|张三|1993.6|1998.3", "县委|副书记|李四|1993.6|", "县委|书记|张三|2000.1|"];
  const [first, second, third] = dossier(...rows).tenures;
  const moved = dossier("县委|常委|王五|1993.6|", rows[1] ?? "", (rows[0] ?? "").replace("1993.6", "1993.7")).tenures;
  expect(moved.map(({ id }) => id).slice(1)).toEqual([second?.id, first?.id]);
  expect(third?.id).not.toBe(first?.id);
  expect(first?.id).toMatch(/^T[0-9A-HJKMNP-TV-Z]{8}$/u);
});
