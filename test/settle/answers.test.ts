import { expect, test } from "vitest";
import { type Explanation } from "../../src/model/dossier.js";
import { type CheckOutcome, type Finding } from "../../src/model/finding.js";
import { numbered } from "../../src/settle/fingerprint.js";
import { usualProfile } from "../../src/settle/profile.js";
import { settle } from "../../src/settle/settle.js";
import { emptyDossier } from "../support/dossier.js";
import { exampleDossier } from "../support/example.js";

const columns = { fingerprint: "A", text: "B", waivedBy: "F" };
const table = { book: "说明.xlsx", sheet: "情况说明", columns, unread: [], fallback: "A" };

const finding = (level: Finding["level"], name: string): Finding => ({
  check: "chief-overlap",
  variant: "certain",
  level,
  rules: ["L01"],
  message: "书记重叠。",
  suggestion: undefined,
  at: { book: "县委.xlsx", sheet: "领导任职", cell: "F3" },
  related: [],
  data: { post: "书记", first: name },
  body: undefined,
});

const must = finding("mandatory", "张三");
const ask = finding("verify", "李四");
const hint = finding("hint", "王五");
const numberOf = (one: Finding): string => numbered([one])[0]?.[1] ?? "";

const explain = (fingerprint: string, over: Partial<Explanation> = {}): Omit<Explanation, "origin"> => ({
  fingerprint,
  text: "当时确有两位书记。",
  by: "赵六",
  date: "2026.6.3",
  basis: "县委〔1998〕12号",
  waivedBy: undefined,
  ...over,
});

const { bodies, orgs } = exampleDossier({ 机构沿革: "机构全称 | 简称 | 设立时间\n中共样例县委员会 | 县委 | 1949.10" });

/** What is reported with the given answers, row 2 and on: check/variant, status, cell; the findings first. */
function settled(given: readonly Omit<Explanation, "origin">[], extra: readonly CheckOutcome[] = []) {
  const explanations = given.map((one, index) => ({ ...one, origin: { table, row: index + 2 } }));
  const volume = { ...emptyDossier.volume, compiler: "样例县史志办" };
  const found: CheckOutcome = { check: "chief-overlap", outcome: "found", findings: [must, ask, hint] };
  return settle(
    { dossier: { ...emptyDossier, bodies, orgs, volume, explanations }, outcomes: [found, ...extra] },
    usualProfile,
  );
}
const statuses = (...given: readonly Omit<Explanation, "origin">[]) => {
  const { findings } = settled(given);
  const own = findings.filter(({ check }) => check === "chief-overlap");
  return {
    own: [must, ask, hint].map((one) => own.find(({ fingerprint }) => fingerprint === numberOf(one))?.status),
    faults: findings
      .filter(({ check }) => check !== "chief-overlap")
      .map(({ check, variant, at }) => `${check}/${variant} ${at.cell}`),
  };
};

test("核实 and 提示 are settled by an answer, with who gave it", () => {
  expect(statuses(explain(numberOf(ask)), explain(numberOf(hint)))).toEqual({
    own: ["open", "explained", "explained"],
    faults: [],
  });
  const { findings } = settled([explain(numberOf(ask), { basis: undefined })]);
  expect(findings.find(({ status }) => status === "explained")).toMatchObject({
    explanation: "当时确有两位书记。",
    answer: { by: "赵六", date: "2026.6.3", basis: "", waivedBy: "" },
  });
});

test("a 强制 finding is waived only when an upper body is named", () => {
  const number = numberOf(must);
  expect(statuses(explain(number, { waivedBy: "某市委组织部" }))).toEqual({
    own: ["waived", "open", "open"],
    faults: [],
  });
  expect(statuses(explain(number))).toEqual({
    own: ["open", "open", "open"],
    faults: ["explanation-unusable/not-waived A2"],
  });
});

test.each(["中共样例县委员会", "县委", "样例县史志办", "样例县人民政府", "县委组织部", "本县党史办", "我县编办"])(
  "the county cannot waive for itself: %s",
  (waivedBy) => {
    expect(statuses(explain(numberOf(must), { waivedBy }))).toEqual({
      own: ["open", "open", "open"],
      faults: ["explanation-unusable/own-waiver F2"],
    });
  },
);

test("two different answers to one number count neither; the same answer twice counts once", () => {
  const number = numberOf(ask);
  expect(statuses(explain(number), explain(number, { text: "抄错了。" }), explain(number))).toEqual({
    own: ["open", "open", "open"],
    faults: ["explanation-unusable/contradictory A3", "explanation-unusable/contradictory A4"],
  });
  expect(statuses(explain(number), explain(number))).toEqual({ own: ["open", "explained", "open"], faults: [] });
  const waived = explain(numberOf(must), { waivedBy: "某市委组织部" });
  expect(statuses(waived, explain(numberOf(must)))).toEqual({
    own: ["open", "open", "open"],
    faults: ["explanation-unusable/contradictory A3"],
  });
});

test("an answer that answers nothing is told at its cell", () => {
  expect(statuses(explain("ZZZZZZZZ"))).toEqual({
    own: ["open", "open", "open"],
    faults: ["explanation-stale/gone A2"],
  });
});

test("a number one character off is told with the right one, unless that has an answer of its own", () => {
  const number = numberOf(ask);
  const wrong = `${number.slice(0, 7)}${number.endsWith("0") ? "1" : "0"}`;
  const { findings } = settled([explain(wrong)]);
  expect(findings.find(({ check }) => check === "explanation-stale")).toMatchObject({
    variant: "mistyped",
    suggestion: number,
    message: `情况说明答复的问题${wrong}，这次没有查出；有一个问题的编号是${number}，只差一个字。是这一个，请改正编号。`,
  });
  expect(statuses(explain(wrong), explain(number)).faults).toEqual(["explanation-stale/gone A2"]);
  expect(statuses(explain(number.slice(0, 7))).faults).toEqual(["explanation-stale/gone A2"]);
});

test("letters that numbers do not have are read as the digits they look like", () => {
  // a number with both digits, so that each is written as a letter once
  const asked = Array.from({ length: 2000 }, (_, index) => finding("verify", `人${index}`)).find((one) =>
    /0.*1|1.*0/u.test(numberOf(one)),
  );
  const number = asked === undefined ? "" : numberOf(asked);
  const outcomes: CheckOutcome[] = [{ check: "chief-overlap", outcome: "found", findings: asked ? [asked] : [] }];
  for (const one of ["I", "L"]) {
    const origin = { table, row: 2 };
    const explanations = [{ ...explain(number.replaceAll("0", "O").replaceAll("1", one)), origin }];
    const { findings } = settle({ dossier: { ...emptyDossier, explanations }, outcomes }, usualProfile);
    expect(findings.map(({ status }) => status)).toEqual(["explained"]);
  }
});

test("while a check has crashed nobody says that a finding is gone", () => {
  const { findings, outcomes } = settled(
    [explain("ZZZZZZZZ")],
    [{ check: "body-unknown", outcome: "crashed", why: "坏" }],
  );
  expect(findings.map(({ check }) => check)).not.toContain("explanation-stale");
  expect(outcomes.find(({ check }) => check === "explanation-stale")).toEqual({
    check: "explanation-stale",
    outcome: "not-run",
    why: "有检查出错，不能断定哪些问题已经没有",
  });
});

test("settling ends its own checks as found or clean", () => {
  const endings = (...given: readonly Omit<Explanation, "origin">[]) =>
    settled(given).outcomes.flatMap(({ check, outcome }) => (check.startsWith("explanation-") ? [outcome] : []));
  expect(endings()).toEqual(["clean", "clean"]);
  expect(endings(explain("ZZZZZZZZ"))).toEqual(["found", "clean"]);
  expect(endings(explain(numberOf(must)))).toEqual(["clean", "found"]);
});

test("a fault of an answer can be answered itself, and that answer is not stale", () => {
  const stale = settled([explain("ZZZZZZZZ")]).findings.find(({ check }) => check === "explanation-stale");
  const { findings } = settled([explain("ZZZZZZZZ"), explain(stale?.fingerprint ?? "", { text: "留作底稿。" })]);
  expect(findings.filter(({ check }) => check === "explanation-stale")).toMatchObject([
    { status: "explained", explanation: "留作底稿。", at: { cell: "A2" } },
  ]);
});
