import { expect, test } from "vitest";
import { isDate } from "../../src/model/date.js";
import { dossierOf, gridOf, notesOf } from "./grids.js";

const header = "机构|职务|姓名|任职起止|离任原因|备注";
const read = (line: string) => dossierOf(gridOf(`${header}\n县水利局|局长|张三|${line}`));

test.each([
  ["1988.5—1990.3（代）", { acting: true }],
  ["1988.5—1990.3（代局长）", { acting: true }],
  ["1988.5—1990.3（主持工作）", { inCharge: true }],
  ["1988.5—1990.3（兼）", { concurrent: true }],
])("a capacity beside the times: %s", (span, post) => {
  const dossier = read(span);
  expect(dossier.tenures[0]).toMatchObject({ post: { seat: "局长", ...post }, marks: [], endReason: undefined });
  expect(dossier.tenures[0]?.note).toBeUndefined();
  expect(notesOf(dossier)).toEqual([]);
});

test("挂职 is a mark of the one stint it stands beside", () => {
  const { tenures } = read("1988.5—1990.3（挂职），1992.1—1993.5（代）");
  expect(tenures.map(({ marks, post }) => [marks, post.acting])).toEqual([
    [["挂职"], false],
    [[], true],
  ]);
});

test.each(["仍在任", "下限在任", "下限时仍在任", "在任", "续任"])("an end with %s is open", (words) => {
  const dossier = read(`1995.1—1998.12（${words}）`);
  const [tenure] = dossier.tenures;
  expect([tenure?.span.to, tenure?.endReason, tenure?.note]).toEqual(["open", undefined, undefined]);
  expect(dossier.notes).toMatchObject([{ kind: "date", problem: "till-now", at: { cell: "D2" } }]);
});

test.each(["病休", "脱产学习", "某某"])("%s is neither capacity nor ending: it is noted, and told", (words) => {
  const dossier = read(`1988.5—1990.3（代，${words}）||另见`);
  const [tenure] = dossier.tenures;
  expect(tenure).toMatchObject({ post: { acting: true }, endReason: undefined, note: `另见；${words}` });
  expect(tenure !== undefined && isDate(tenure.span.to) && tenure.span.to.edtf).toBe("1990-03");
  expect(dossier.notes).toMatchObject([{ kind: "date", problem: "leftover", at: { cell: "D2" } }]);
});

test.each([
  ["1988.5—1990.3（病故）", "病故", undefined],
  ["1988.5—1990.3（调省委，任副书记）", "调省委，任副书记", undefined],
  ["1988.5—1990.3（调离）|退休", "退休", "调离"],
  ["1988.5—1990.3（调离）|调离", "调离", undefined],
])("why a stint ended is no capacity: %s", (line, endReason, note) => {
  const dossier = read(line);
  expect([dossier.tenures[0]?.endReason, dossier.tenures[0]?.note]).toEqual([endReason, note]);
  expect(notesOf(dossier)).toEqual([]);
});
