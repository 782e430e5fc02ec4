import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { expect, test } from "vitest";
import { z } from "zod";
import { type Report } from "../../schemas/report.js";
import { reportSarif } from "../../src/report/index.js";
import { hostileReport, hostileTexts } from "./hostile.js";
import { finding, sample, sampleHelp } from "./sample.js";

// zod takes a relative reference for a broken address; the paths have a test of their own below
const rules = JSON.stringify(schema).replaceAll(/,"format":"uri-reference"/gu, "");
const published = z.fromJSONSchema(JSON.parse(rules) as Parameters<typeof z.fromJSONSchema>[0]);

const result = z.looseObject({ ruleId: z.string(), level: z.string() });
const log = z.looseObject({
  runs: z.array(
    z.looseObject({
      results: z.array(result),
      tool: z.looseObject({ driver: z.looseObject({ rules: z.array(z.looseObject({ id: z.string() })) }) }),
      invocations: z.array(z.looseObject({})),
    }),
  ),
});

function runOf(report: Report) {
  const [run] = log.parse(JSON.parse(reportSarif(report, sampleHelp))).runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

const withOne = (one: Parameters<typeof finding>[0]): Report => ({ ...sample, findings: [finding(one)] });

test.each([
  ["a small report", sample],
  ["no finding", { ...sample, findings: [] }],
  ["a finding of no file", withOne({ at: { book: "", sheet: "", cell: "" }, related: [] })],
])("%s is valid against the published schema", (_name, report) => {
  const { error } = published.safeParse(JSON.parse(reportSarif(report, sampleHelp)));
  expect(error?.issues ?? []).toEqual([]);
});

test.each(hostileTexts)("a report of %j is valid", (text) => {
  const { report, help } = hostileReport(text);
  expect(published.safeParse(JSON.parse(reportSarif(report, help))).error?.issues ?? []).toEqual([]);
});

test("the schema is not empty: a wrong level is refused", () => {
  const wrong = reportSarif(sample, sampleHelp).replace('"level": "error"', '"level": "grave"');
  expect(published.safeParse(JSON.parse(wrong)).success).toBe(false);
});

test("a finding has its rule, level, cell and number", () => {
  const run = runOf(sample);
  expect(run.results.map(({ level }) => level)).toEqual(["warning", "error", "error", "warning", "note", "warning"]);
  expect(run.results[1]).toMatchObject({
    ruleId: "one-seat",
    ruleIndex: 1,
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: "%E5%8E%BF%E5%A7%94%E7%BB%84%E7%BB%87%E9%83%A8/%E9%A2%86%E5%AF%BC%E4%BB%BB%E8%81%8C.xlsx",
            uriBaseId: "样例县",
          },
          region: { startLine: 24, startColumn: 12 },
        },
        logicalLocations: [{ name: "L24", fullyQualifiedName: "领导任职!L24", kind: "cell" }],
      },
    ],
    partialFingerprints: { "zuzhishi/1": "7K3M9QXZ" },
  });
  expect(run.tool.driver.rules[1]).toMatchObject({
    id: "one-seat",
    shortDescription: { text: "一个职务同时有两个人" },
    help: { text: expect.stringContaining("怎么改：查两份任免文件") },
  });
});

test("a suggestion, an answer and a comparison are told", () => {
  const [told] = runOf(
    withOne({
      suggestion: "1984.10",
      since: "new",
      status: "explained",
      explanation: "机构筹建。",
      answer: { by: "李四", date: "2026.6.3", basis: "", waivedBy: "" },
    }),
  ).results;
  expect(told).toMatchObject({
    message: { text: expect.stringMatching(/建议：1984\.10。$/u) },
    baselineState: "new",
    suppressions: [{ kind: "external", status: "accepted", justification: "机构筹建。（李四，2026.6.3）" }],
  });
});

test("what was not checked is told, and a crash is no success", () => {
  expect(runOf(sample).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: "note",
          message: { text: "上下卷接不上：没有查，没有交上卷资料" },
          associatedRule: { id: "volume-handover" },
        },
        {
          level: "error",
          message: { text: "名单不按姓氏笔画：出错，程序出错：列表为空" },
          associatedRule: { id: "stroke-order" },
        },
      ],
    },
  ]);
});

test.each([
  ["县 委/a#b?c%.xlsx", "%E5%8E%BF%20%E5%A7%94/a%23b%3Fc%25.xlsx"],
  ["\uD800.xlsx", "%EF%BF%BD.xlsx"],
])("the path %s is percent-encoded", (book, uri) => {
  const [told] = runOf(withOne({ at: { book, sheet: "", cell: "" } })).results;
  expect(told).toMatchObject({ locations: [{ physicalLocation: { artifactLocation: { uri } } }] });
});
