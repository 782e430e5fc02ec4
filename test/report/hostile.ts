import { type Report } from "../../schemas/report.js";
import { type CheckHelp } from "../../src/report/index.js";
import { finding, sample } from "./sample.js";

/** Texts that are harmless only when nothing reads them as HTML, as a script or as a selector. */
export const hostileTexts = [
  `<img src=x onerror="window.hit=1">`,
  `</script><script>window.hit=1</script>`,
  `"><svg onload=window.hit=1>`,
  `</style><script>window.hit=1</script>`,
  `'"&\u2028\u2029<!--`,
  `javascript:window.hit=1`,
] as const;

/** A report and its help with the text in every field that takes any text. */
export function hostileReport(text: string): { readonly report: Report; readonly help: readonly CheckHelp[] } {
  const rows = { total: 5, title: 1, header: 1, note: 1, record: 1, rejected: 1 };
  const at = { book: `${text}/${text}`, sheet: text, cell: text };
  const everywhere = finding({
    dossier: text,
    check: "one-seat",
    variant: text,
    rules: [text],
    message: text,
    suggestion: text,
    body: text,
    at,
    related: [at, at],
    data: { text },
    status: "explained",
    explanation: text,
  });
  const check = { title: text, level: "verify" as const, rules: ["L01"], why: text };
  const settings: Report["dossiers"][number]["settings"] = {
    title: text,
    upper: "1993-06",
    lower: "2003-05",
    previousLower: "",
    connector: "—",
    padMonths: false,
    openStyle: "open",
    phases: [{ name: text, from: "1993-06", to: "1998-03" }],
  };
  const report: Report = {
    ...sample,
    tool: { version: text, rules: text },
    asOf: text,
    dossiers: [
      {
        id: text,
        county: text,
        volume: text,
        settings,
        snapshot: text,
        inputs: [{ book: text, sheet: text, kind: text, rows }],
        counts: { [text]: 1 },
      },
      { id: `${text}2`, county: "", volume: text, settings, snapshot: text, inputs: [], counts: {} },
    ],
    checks: [
      { ...check, id: "one-seat", outcome: "found" },
      { ...check, id: "two", outcome: "not-run" },
      { ...check, id: "three", outcome: "crashed" },
    ],
    findings: [everywhere, { ...everywhere, status: "open" }],
  };
  const sheets = { [text]: `${text}|${text}\n=1984.1@${text}|${text}` };
  const examples = [{ name: text, sheets }];
  const help = { title: text, level: "verify", rules: [text], basis: text, why: text, remedy: text } as const;
  return { report, help: [{ ...help, id: "one-seat", bad: examples, good: examples }] };
}
