import { expect, test } from "vitest";
import { buildReport } from "../../src/settle/build-report.js";
import { reviewFactsOf } from "../../src/settle/review-facts.js";
import { checks } from "../../src/checks/index.js";
import { runChecks } from "../../src/checks/run.js";
import { settingsOf, usualProfile } from "../../src/settle/profile.js";
import { settleChecks } from "../../src/settle/settle-checks.js";
import { exampleDossier } from "../support/example.js";

const made = (id: string) => {
  const dossier = {
    ...exampleDossier({
      机构沿革: "机构全称 | 系统 | 类别 | 设立时间\n宣传部 | 党 | 工作部门 | 1949.10",
      领导任职: [
        "机构 | 职务 | 姓名 | 任职时间 | 离任时间",
        "宣传部 | 部长 | 张三 | 1998.3 | 1993.6",
        "宣传部 | 部长 | 李四 | 1995.1 | 1994.6",
        "宣传部 | 部长 | 王五 | 1999.1 | 2003.5",
        "宣传部 | 副部长 | 赵六 | 1999.13 | 2003.5",
      ].join("\n"),
    }),
    id,
  };
  return { dossier, outcomes: runChecks(dossier, checks, settingsOf(usualProfile)) };
};

test("one county's rows and findings, open ones by kind, the gravest level first and the most frequent kind before others", () => {
  const report = buildReport([made("甲县"), made("乙县")], [...checks, ...settleChecks], { version: "1", asOf: "" });
  const own = report.findings.filter(({ dossier }) => dossier === "甲县");
  const of = (level: string): number => own.filter((finding) => finding.level === level).length;
  const facts = reviewFactsOf("甲县", report);
  expect(facts.findings).toEqual({
    mandatory: of("mandatory"),
    verify: of("verify"),
    hint: of("hint"),
    explained: 0,
    waived: 0,
  });
  expect(facts.remaining[0]).toEqual({ title: "止的时间早于起的时间", level: "强制", count: 2 });
  expect(facts.remaining.reduce((sum, { count }) => sum + count, 0)).toBe(of("mandatory") + of("verify"));
  const levels = facts.remaining.map(({ level }) => level);
  expect(levels).toEqual([...levels].sort((a, b) => (a === b ? 0 : a === "强制" ? -1 : 1)));
  const { inputs } = report.dossiers[0] ?? { inputs: [] };
  expect(facts.rows.record).toBe(inputs.reduce((sum, { rows }) => sum + rows.record, 0));
  expect(facts.rows.files).toBeGreaterThan(0);
});

test("what was answered or waived is counted apart and remains no more", () => {
  const report = buildReport([made("甲县")], [...checks, ...settleChecks], { version: "1", asOf: "" });
  const [first, second, ...others] = report.findings;
  if (first === undefined || second === undefined) throw new Error("no findings");
  const findings = [{ ...first, status: "waived" as const }, { ...second, status: "explained" as const }, ...others];
  const facts = reviewFactsOf("甲县", { ...report, findings });
  expect(facts.findings).toMatchObject({ explained: 1, waived: 1 });
  const before = reviewFactsOf("甲县", report).remaining.reduce((sum, { count }) => sum + count, 0);
  expect(facts.remaining.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(before);
});
