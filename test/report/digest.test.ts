import { expect, test } from "vitest";
import { type Report, type ReportFinding } from "../../schemas/report.js";
import { countyTitle, digest, sizes } from "../../src/report/digest.js";
import { headingOf } from "../../src/report/headings.js";
import { groupBy, namingOf } from "../../src/report/group.js";
import { finding, sample, sampleChecks } from "./sample.js";

const calm = sampleChecks.filter(({ outcome }) => outcome !== "crashed");

const verdict = (findings: readonly Partial<ReportFinding>[], changes: Partial<Report> = {}) =>
  digest({ ...sample, checks: [...calm], findings: findings.map(finding), ...changes })[0]?.verdict;

test.each([
  ["red", "还有 1 处必须改，才能付印。", [{}, { level: "verify" }]],
  ["yellow", "没有必须改的；还有 1 处要核实，改正或写情况说明。", [{ level: "verify" }, { level: "hint" }]],
  ["yellow", "没有必须改的；还有 1 处要核实，改正或写情况说明。", [{ level: "verify" }, { status: "waived" }]],
  ["green", "没有必须改、必须说明的；1 条提示可改可不改。", [{ level: "hint" }]],
  ["green", "没有查出要处理的问题。", [{ level: "verify", status: "explained" }]],
  ["green", "没有查出要处理的问题。", []],
] as const)("%s: %s", (light, sentence, findings) => expect(verdict(findings)).toMatchObject({ light, sentence }));

test("a check that crashed takes the green light away, not the red one", () => {
  expect(verdict([], { checks: [...sampleChecks] })).toMatchObject({
    light: "grey",
    sentence: "没有查出必须改的，但检查没有做完，不能据此付印。",
  });
  expect(verdict([{}], { checks: [...sampleChecks] })).toMatchObject({ light: "red" });
});

test("nothing checked, or nothing read, is not green", () => {
  const checks = calm.filter(({ outcome }) => outcome === "not-run");
  expect(verdict([], { checks })).toMatchObject({ light: "grey", sentence: "一项检查也没有做成，不能据此付印。" });
  const dossiers = sample.dossiers.map((dossier) => ({ ...dossier, inputs: [] }));
  expect(verdict([], { dossiers })).toMatchObject({ light: "grey", sentence: "没有读到任何表，不能据此付印。" });
  const empty = sample.dossiers.map((dossier) => ({
    ...dossier,
    inputs: dossier.inputs.map((input) => ({ ...input, kind: "卷信息" })),
  }));
  expect(verdict([{ level: "verify" }], { dossiers: empty })).toMatchObject({
    light: "grey",
    sentence: "没有读到一条记录，不能据此付印。",
  });
});

test("what limits the verdict is said beside it", () => {
  expect(digest(sample)[0]?.verdict.cautions).toEqual([
    "1 项检查出错，没有做完。",
    "1 项检查没有查，原因见“查了什么”。",
    "1 行没有读成记录（退回），见“行账”。",
    "1 张表认不出是哪种表，没有读，见“行账”。",
  ]);
});

test("a county's findings are counted by level while unanswered, gravest first", () => {
  const [county] = digest(sample);
  expect(county?.open).toEqual({ mandatory: 2, verify: 2, hint: 1 });
  expect(county?.answered).toBe(1);
  expect(county?.findings.map(({ fingerprint }) => fingerprint)).toEqual([
    "7K3M9QXZ",
    "2B3C4D5E",
    "1A2B3C4D",
    "3C4D5E6F",
    "5E6F7G8H",
    "4D5E6F7G",
  ]);
});

test("sizes count bodies, or names where bodies are not counted", () => {
  const [dossier] = sample.dossiers;
  if (dossier === undefined) throw new Error("the sample has a county");
  expect(sizes(dossier)).toEqual([
    ["机构", 12],
    ["任职", 340],
    ["人", 210],
  ]);
  expect(sizes({ ...dossier, counts: { organizations: 14 } })).toEqual([
    ["机构", 14],
    ["任职", 0],
    ["人", 0],
  ]);
  expect(countyTitle({ ...dossier, county: "", volume: "" })).toBe("样例县");
});

test.each([
  [["L02"], "纵向断线"],
  [["L04", "L01"], "纵向断线"],
  [["X01"], "纵向断线"],
  [["X02"], "纵向断线"],
  [["N05"], "横向缺漏"],
  [["O01"], "横向缺漏"],
  [["O05"], "横向缺漏"],
  [["N17"], "横向缺漏"],
  [["D01"], "任职时间与职务"],
  [["P04"], "任职时间与职务"],
  [["L01"], "任职时间与职务"],
  [["C01"], "任职时间与职务"],
  [["T08"], "体例文字"],
  [["N13"], "体例文字"],
  [["D07"], "体例文字"],
  [[], "任职时间与职务"],
])("rules %j stand under %s", (rules, heading) => expect(headingOf(rules)).toBe(heading));

test.each([
  ["县委组织部/表/领导任职.xlsx", "县政府", "县委组织部", "县政府"],
  ["领导任职.xlsx", "县政府", "县政府", "县政府"],
  ["领导任职.xlsx", "", "领导任职.xlsx", "领导任职.xlsx"],
  ["工会/领导任职.xlsx", "", "工会", "工会"],
  ["", "", "整卷", "整卷"],
])("%s of %s belongs to unit %s and body %s", (book, body, unit, shown) => {
  const one = finding({ body, at: { book, sheet: "", cell: "" } });
  const { unitOf, bodyOf } = namingOf({ ...sample, findings: [one] });
  expect([unitOf(one), bodyOf(one)]).toEqual([unit, shown]);
});

test("a unit has one name, its body's in full where a finding gives it", () => {
  const at = (book: string): ReportFinding["at"] => ({ book, sheet: "", cell: "" });
  const findings = [
    finding({ body: "", at: at("县教育局/表.xlsx") }),
    finding({ body: "样例县教育局", at: at("县教育局/表.xlsx") }),
    finding({ body: "县教育局", at: at("表.xlsx") }),
    finding({ body: "中共样例县委组织部", at: at("县委组织部/表.xlsx") }),
    finding({ body: "", at: at("县委组织部/表.xlsx") }),
    finding({ body: "", at: at("县总工会/表.xlsx") }),
    finding({ dossier: "河西县", body: "", at: at("县教育局/表.xlsx") }),
  ];
  const { unitOf, bodyOf } = namingOf({ ...sample, findings });
  const names = [
    "样例县教育局",
    "样例县教育局",
    "样例县教育局",
    "中共样例县委组织部",
    "中共样例县委组织部",
    "县总工会",
    "县教育局",
  ];
  expect(findings.map(unitOf)).toEqual(names);
  expect(findings.map(bodyOf)).toEqual(names);
});

const one = (body: string, level: ReportFinding["level"]): ReportFinding => finding({ body, level });

test("groups with most to mend come first, equals in order of appearance", () => {
  const groups = groupBy(
    [one("甲", "hint"), one("乙", "verify"), one("丙", "hint"), one("丁", "verify"), one("丁", "mandatory")],
    ({ body }) => body,
  );
  expect(groups.map(({ name }) => name)).toEqual(["丁", "乙", "甲", "丙"]);
  expect(groups[0]?.findings.map(({ level }) => level)).toEqual(["mandatory", "verify"]);
});
