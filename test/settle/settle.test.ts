import { expect, test } from "vitest";
import { type Explanation } from "../../src/model/dossier.js";
import { type CheckOutcome, type Finding } from "../../src/model/finding.js";
import { numbered } from "../../src/settle/fingerprint.js";
import { usualProfile } from "../../src/settle/profile.js";
import { settle as settleCounty } from "../../src/settle/settle.js";
import { emptyDossier } from "../support/dossier.js";

const table = { book: "说明.xlsx", sheet: "情况说明", columns: {}, unread: [], fallback: "A" };

const finding = (cell: string, over: Partial<Finding> = {}): Finding => ({
  check: "chief-overlap",
  variant: "certain",
  level: "mandatory",
  rules: ["L01"],
  message: "书记重叠。",
  suggestion: undefined,
  at: { book: "县委.xlsx", sheet: "领导任职", cell },
  related: [],
  data: { post: "书记", first: "张三" },
  body: "中共样例县委员会",
  ...over,
});

const found = (...findings: Finding[]): CheckOutcome[] => [
  { check: "tenure-duplicate", outcome: "clean" },
  { check: "chief-overlap", outcome: "found", findings },
];

const settle = (outcomes: readonly CheckOutcome[], explanations: readonly Explanation[] = []) =>
  settleCounty({ dossier: { ...emptyDossier, explanations }, outcomes }, usualProfile).findings;

const answer = (fingerprint: string): Explanation => ({
  origin: { table, row: 2 },
  fingerprint,
  text: "当时确有两位书记。",
  by: "李四",
  date: undefined,
  basis: undefined,
  waivedBy: undefined,
});

const numberOf = (one: Finding): string => numbered([one])[0]?.[1] ?? "";

test("a number depends on check, variant, body and data, not on the place or the order of fields", () => {
  const base = numberOf(finding("F3"));
  expect(base).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/u);
  expect(numberOf(finding("F99"))).toBe(base);
  expect(numberOf(finding("F3", { data: { first: "张三", post: "书记" } }))).toBe(base);
  expect(numberOf(finding("F3", { data: { post: "书记", first: "李四" } }))).not.toBe(base);
  expect(numberOf(finding("F3", { variant: "possible" }))).not.toBe(base);
  expect(numberOf(finding("F3", { check: "same-post-twice" }))).not.toBe(base);
  expect(numberOf(finding("F3", { body: undefined }))).not.toBe(base);
});

test("what is said of a sheet has a number of its own in each sheet, so that an answer never passes to another unit", () => {
  const missing = (book: string, sheet: string) =>
    numberOf(finding("A1", { check: "column-unmatched", body: undefined, at: { book, sheet, cell: "A1" } }));
  expect(new Set([missing("1号.xlsx", "表"), missing("2号.xlsx", "表"), missing("2号.xlsx", "表2")]).size).toBe(3);
});

test("the same fault in two rows has two numbers, and the first keeps its own", () => {
  const numbers = numbered([finding("F3"), finding("F4"), finding("F5")]).map(([, number]) => number);
  expect(new Set(numbers).size).toBe(3);
  expect(numbers[0]).toBe(numberOf(finding("F3")));
});

test("findings come most serious first, then by book, sheet, row and column", () => {
  const at = (book: string, sheet: string, cell: string) => ({ at: { book, sheet, cell } });
  const settled = settle(
    found(
      finding("", { level: "hint", ...at("b.xlsx", "", "") }),
      finding("", { level: "hint", ...at("b.xlsx", "", "") }),
      finding("F10"),
      finding("F9"),
      finding("AA9"),
      finding("D9"),
      finding("", { level: "verify", ...at("b.xlsx", "甲", "A1") }),
      finding("", { level: "verify", ...at("a.xlsx", "乙", "A1") }),
      finding("", { level: "verify", ...at("a.xlsx", "丙", "A1") }),
      finding("F9"),
    ),
  );
  expect(settled.map(({ level, at: { book, sheet, cell } }) => `${level} ${book} ${sheet} ${cell}`.trim())).toEqual([
    "mandatory 县委.xlsx 领导任职 D9",
    "mandatory 县委.xlsx 领导任职 F9",
    "mandatory 县委.xlsx 领导任职 F9",
    "mandatory 县委.xlsx 领导任职 AA9",
    "mandatory 县委.xlsx 领导任职 F10",
    "verify a.xlsx 丙 A1",
    "verify a.xlsx 乙 A1",
    "verify b.xlsx 甲 A1",
    "hint b.xlsx",
    "hint b.xlsx",
  ]);
});

test("an answer settles a 核实 finding and leaves a 强制 one open", () => {
  const asked = finding("F3", { level: "verify", variant: "possible" });
  const must = finding("F4");
  const settled = settle(found(asked, must), [answer(numberOf(asked)), answer(numberOf(must))]);
  expect(settled.map(({ check, status, explanation }) => [check, status, explanation])).toEqual([
    ["chief-overlap", "open", ""],
    ["chief-overlap", "explained", "当时确有两位书记。"],
    ["explanation-unusable", "open", ""],
  ]);
});

test("an answer whose data have changed no longer counts", () => {
  const asked = finding("F3", { level: "verify" });
  const changed = finding("F3", { level: "verify", data: { post: "书记", first: "张三丰" } });
  expect(settle(found(changed), [answer(numberOf(asked))])[0]?.status).toBe("open");
});

test("every field of a finding reaches the report", () => {
  const full = finding("F3", {
    suggestion: "1998.3",
    related: [{ book: "县委.xlsx", sheet: "领导任职", cell: "H2" }],
    data: { post: "书记", months: 4, names: ["张三", "李四"] },
    body: undefined,
  });
  expect(settle(found(full))).toEqual([
    {
      fingerprint: numberOf(full),
      dossier: "样例县",
      check: "chief-overlap",
      variant: "certain",
      rules: ["L01"],
      level: "mandatory",
      message: "书记重叠。",
      suggestion: "1998.3",
      body: "",
      at: { book: "县委.xlsx", sheet: "领导任职", cell: "F3" },
      related: [{ book: "县委.xlsx", sheet: "领导任职", cell: "H2" }],
      data: { post: "书记", months: 4, names: ["张三", "李四"] },
      status: "open",
      explanation: "",
      answer: { by: "", date: "", basis: "", waivedBy: "" },
      consequences: [],
      since: "",
    },
  ]);
});
