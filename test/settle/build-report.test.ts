import { expect, test } from "vitest";
import { earlierReportSchema, reportSchema } from "../../schemas/report.js";
import { monthDate } from "../../src/model/date.js";
import { type CheckOutcome, type Finding } from "../../src/model/finding.js";
import { buildReport, rulesVersion } from "../../src/settle/build-report.js";
import { snapshotOf } from "../../src/settle/snapshot.js";
import { type CheckFacts } from "../../src/settle/settle-checks.js";
import { emptyDossier } from "../support/dossier.js";

const title = (id: string): CheckFacts => ({
  id,
  title: `${id}的标题`,
  level: "mandatory",
  rules: ["L01"],
  basis: "",
  why: "",
  remedy: "",
  variants: [],
});
const frame = { version: "1.2.3", asOf: "2026-06-30" };

const finding: Finding = {
  check: "chief-overlap",
  variant: "certain",
  level: "verify",
  rules: ["L01"],
  message: "书记重叠。",
  suggestion: undefined,
  at: { book: "县委.xlsx", sheet: "领导任职", cell: "F3" },
  related: [],
  data: { post: "书记" },
  body: undefined,
};
const foundOutcome: CheckOutcome = { check: "chief-overlap", outcome: "found", findings: [finding] };

test("one county: frame, counts, ledger and outcomes", () => {
  const inputs = [
    {
      book: "县委.xlsx",
      sheet: "领导任职",
      kind: "领导任职",
      previousVolume: false,
      rows: { total: 3, title: 1, header: 1, note: 0, record: 1, rejected: 0 },
    },
    {
      book: "县委.xlsx",
      sheet: "杂",
      kind: undefined,
      previousVolume: false,
      rows: { total: 1, title: 0, header: 0, note: 1, record: 0, rejected: 0 },
    },
  ];
  const dossier = { ...emptyDossier, inputs };
  const report = buildReport([{ dossier, outcomes: [foundOutcome] }], [title("chief-overlap"), title("other")], frame);
  expect(reportSchema.safeParse(report).success).toBe(true);
  expect(report.tool.version).toBe("1.2.3");
  expect(report.asOf).toBe("2026-06-30");
  expect(report.dossiers[0]?.volume).toBe("第三卷");
  expect(report.dossiers[0]?.inputs.map(({ kind, rows }) => [kind, rows.total])).toEqual([
    ["领导任职", 3],
    ["", 1],
  ]);
  expect(report.checks.map(({ id, outcome, why }) => [id, outcome, why])).toEqual([
    ["chief-overlap", "found", ""],
    ["other", "not-run", ""],
  ]);
  expect(report.summary).toEqual({ mandatory: 0, verify: 1, hint: 0, explained: 0 });
});

test("several counties: the gravest outcome, with the reasons of each county", () => {
  const counties = [
    { dossier: { ...emptyDossier, id: "甲县" }, outcomes: [{ check: "a", outcome: "not-run", why: "没有下限" }] },
    { dossier: { ...emptyDossier, id: "乙县" }, outcomes: [{ check: "a", outcome: "not-run", why: "没有上卷" }] },
    { dossier: { ...emptyDossier, id: "丙县" }, outcomes: [{ check: "a", outcome: "clean" }] },
  ] as const;
  const report = buildReport(counties, [title("a")], frame);
  expect(report.checks[0]).toMatchObject({ outcome: "not-run", why: "甲县：没有下限；乙县：没有上卷" });
  const crash = {
    dossier: { ...emptyDossier, id: "丁县" },
    outcomes: [{ check: "a", outcome: "crashed", why: "坏" }],
  } as const;
  expect(buildReport([...counties, crash], [title("a")], frame).checks[0]).toMatchObject({
    outcome: "crashed",
    why: "丁县：坏",
  });
});

test("an answered finding is counted apart", () => {
  const outcomes = [foundOutcome];
  const open = buildReport([{ dossier: emptyDossier, outcomes }], [title("chief-overlap")], frame);
  const explanations = [
    {
      origin: { table: { book: "b", sheet: "s", columns: {}, unread: [], fallback: "A" }, row: 2 },
      fingerprint: open.findings[0]?.fingerprint ?? "",
      text: "属实。",
      by: undefined,
      date: undefined,
      basis: undefined,
      waivedBy: undefined,
    },
  ];
  const report = buildReport(
    [{ dossier: { ...emptyDossier, explanations }, outcomes }],
    [title("chief-overlap")],
    frame,
  );
  expect(report.summary).toEqual({ mandatory: 0, verify: 0, hint: 0, explained: 1 });
});

test("a volume without a number says nothing of it", () => {
  const dossier = { ...emptyDossier, volume: { ...emptyDossier.volume, number: undefined } };
  expect(buildReport([{ dossier, outcomes: [] }], [], frame).dossiers[0]?.volume).toBe("");
});

test("the rules version changes with any check, the snapshot with the data", () => {
  expect(rulesVersion([title("a")])).not.toBe(rulesVersion([{ ...title("a"), level: "hint" }]));
  expect(snapshotOf(emptyDossier)).toBe(snapshotOf({ ...emptyDossier }));
  expect(snapshotOf(emptyDossier)).not.toBe(snapshotOf({ ...emptyDossier, id: "乙县" }));
});

test("compared with an earlier report, every finding says whether it is new", () => {
  const counties = [{ dossier: emptyDossier, outcomes: [foundOutcome] }];
  const first = buildReport(counties, [title("chief-overlap")], frame);
  const since = earlierReportSchema.parse(first);
  const again = buildReport(counties, [title("chief-overlap")], { ...frame, since });
  expect(again.findings.map((one) => one.since)).toEqual(["still"]);
  expect(again.since).toMatchObject({ new: 0, still: 1, gone: [], explained: [] });
  const clean = { dossier: emptyDossier, outcomes: [{ check: "chief-overlap", outcome: "clean" } as const] };
  expect(buildReport([clean], [title("chief-overlap")], { ...frame, since }).since?.gone).toMatchObject([
    { check: "chief-overlap", why: "mended" },
  ]);
});

test("the settings of a volume, its phases and a title row in the ledger reach the report", () => {
  const volume = {
    ...emptyDossier.volume,
    upper: undefined,
    lower: undefined,
    previousLower: monthDate(1993, 5),
    phases: [{ name: "第八届", from: monthDate(1993, 6), to: monthDate(1998, 3) }],
  };
  const report = buildReport([{ dossier: { ...emptyDossier, volume }, outcomes: [] }], [], frame);
  expect(report.dossiers[0]?.settings).toMatchObject({
    upper: "",
    lower: "",
    previousLower: "1993-05",
    phases: [{ name: "第八届", from: "1993-06", to: "1998-03" }],
  });
});
