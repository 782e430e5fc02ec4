import { expect, test } from "vitest";
import { type Report } from "../../schemas/report.js";
import { checkCounty, report } from "../../src/pipeline.js";
import { reportJson } from "../../src/report/index.js";
import { type ReportFrame } from "../../src/settle/build-report.js";
import { mergeReports } from "../../src/settle/merge-reports.js";
import { exampleDossier } from "../support/example.js";

const header = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";
const counties = [
  { 领导任职: `${header}\n县委 | 书记 | 张三 | 1994.1 | 1993.1\n县委 | 副书记 | 李四 | 1993.6 | 1995.1` },
  { 领导任职: `${header}\n县委 | 书记 | 王五 | 1993.6 | 2003.5` },
  { "文稿/概述": "张三同志亲自指导。" },
].map((sheets, index) => checkCounty({ ...exampleDossier(sheets), id: `第${index}县` }));

const single = (frame: ReportFrame): Report[] => counties.map((county) => report([county], frame));
const merged = ([first, ...more]: readonly Report[]): Report => {
  if (first === undefined) throw new Error("no report");
  return mergeReports([first, ...more]);
};

test("the report of several counties is that of each, merged", () => {
  const frame = { version: "1", asOf: "2026-06-30" };
  expect(reportJson(merged(single(frame)))).toBe(reportJson(report(counties, frame)));
  const [first] = single(frame);
  expect(first && mergeReports([first])).toBe(first);
});

test("with an earlier report, too", () => {
  const before = report(counties.slice(0, 2), { version: "0", asOf: "" });
  const since = { ...before, findings: before.findings.slice(1).concat(before.findings.slice(0, 1)) };
  const frame = { version: "1", asOf: "", since };
  const together = merged(single(frame));
  expect(together.since?.still).toBeGreaterThan(0);
  expect(reportJson(together)).toBe(reportJson(report(counties, frame)));
});

test("the gravest outcome stands, with the county beside each reason", () => {
  const [made] = single({ version: "1", asOf: "" });
  const check = made?.checks[0];
  if (made === undefined || check === undefined) throw new Error("no check");
  const ending = (id: string, outcome: typeof check.outcome, why: string): Report => ({
    ...made,
    dossiers: made.dossiers.map((dossier) => ({ ...dossier, id })),
    checks: [{ ...check, outcome, why }],
  });
  const of = (...reports: Report[]) => merged(reports).checks[0];
  expect(of(ending("甲县", "not-run", "没有表"), ending("乙县", "clean", ""))).toMatchObject({
    outcome: "not-run",
    why: "甲县：没有表",
  });
  expect(
    of(ending("甲县", "crashed", "错"), ending("乙县", "found", ""), ending("丙县", "crashed", "误")),
  ).toMatchObject({
    outcome: "crashed",
    why: "甲县：错；丙县：误",
  });
  expect(of(ending("甲县", "clean", ""), { ...made, checks: [] })?.outcome).toBe("clean");
});
