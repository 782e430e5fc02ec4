import { expect, test } from "vitest";
import { interpret } from "../../src/interpret/index.js";
import { type PersonClaims } from "../../src/model/claim.js";

const at = { book: "张三.lrmx", sheet: "", cell: "行1" };
const claims: PersonClaims = {
  book: "张三.lrmx",
  name: "张三",
  facts: { sex: "男", nation: "回" },
  stints: [
    { at, from: "unknown", to: "open", text: "副县长，电话13912345678", beside: false },
    { at, from: "unknown", to: "unknown", text: "学习", beside: true },
    { at: { ...at, cell: "行2" }, from: "unknown", to: "open", text: "县长", beside: false },
  ],
};
const dossier = interpret({ id: "样例县", grids: [], unreadable: [], manuscripts: [], claims: [claims] });

test("claims go along with the nation in full and without private numbers", () => {
  expect(dossier.claims).toMatchObject([{ name: "张三", facts: { sex: "男", nation: "回族" } }]);
  expect(dossier.claims[0]?.stints.map(({ text }) => text)).toEqual(["副县长，电话■■■■", "学习", "县长"]);
});

test("a form has a ledger, but no records", () => {
  expect(dossier.inputs).toEqual([
    {
      book: "张三.lrmx",
      sheet: "",
      kind: "任免审批表",
      previousVolume: false,
      rows: { total: 2, title: 0, header: 0, note: 2, record: 0, rejected: 0 },
    },
  ]);
  expect(dossier.tenures).toEqual([]);
  expect(dossier.persons).toEqual([]);
});

test("a nation that does not exist stays as written; no forms, no claims", () => {
  const odd = { ...claims, facts: { nation: "火星" } };
  const input = { id: "样例县", grids: [], unreadable: [], manuscripts: [] };
  expect(interpret({ ...input, claims: [odd] }).claims[0]?.facts).toEqual({ nation: "火星" });
  expect(interpret({ ...input, claims: [{ ...claims, facts: {} }] }).claims[0]?.facts).toEqual({});
  expect(interpret(input).claims).toEqual([]);
});
