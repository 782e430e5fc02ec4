import { type Report, type ReportCheck, type ReportFinding } from "../../schemas/report.js";
import { type CheckHelp } from "../../src/report/index.js";

export const sampleChecks: readonly ReportCheck[] = [
  { id: "post-gap", title: "主官职务有断档", level: "verify", rules: ["L02"], outcome: "found", why: "" },
  { id: "one-seat", title: "一个职务同时有两个人", level: "mandatory", rules: ["L01"], outcome: "found", why: "" },
  { id: "body-without-roster", title: "机构没有领导名录", level: "verify", rules: ["N05"], outcome: "found", why: "" },
  { id: "quoted-period", title: "“文化大革命”没有加引号", level: "hint", rules: ["T01"], outcome: "found", why: "" },
  { id: "serial-repeated", title: "序号重复", level: "verify", rules: ["N04"], outcome: "clean", why: "" },
  {
    id: "volume-handover",
    title: "上下卷接不上",
    level: "mandatory",
    rules: ["X01"],
    outcome: "not-run",
    why: "没有交上卷资料",
  },
  {
    id: "stroke-order",
    title: "名单不按姓氏笔画",
    level: "hint",
    rules: ["C13"],
    outcome: "crashed",
    why: "程序出错：列表为空",
  },
];

export const sampleHelp: readonly CheckHelp[] = [
  {
    id: "one-seat",
    title: "一个职务同时有两个人",
    level: "mandatory",
    rules: ["L01"],
    basis: "一正职一人；交接的月份可以共用。",
    why: "同一职务同一月不会有两个正职，必有一处年月抄错，或者有一人是代理。",
    remedy: "查两份任免文件，改正一处；是代理的，在“标注”栏写“代”。",
    bad: [
      {
        name: "后任上任时前任还没有离任",
        sheets: {
          领导任职:
            "机构|职务|姓名|任职时间|离任时间\n县政府|县长|甲某|=1984.1@0.00|1989.9\n县政府|县长|乙某|1988.2|1990.3",
        },
      },
    ],
    good: [
      {
        name: "同月交接",
        sheets: {
          领导任职: "机构|职务|姓名|任职时间|离任时间\n县政府|县长|甲某|1984.1|1989.9\n县政府|县长|乙某|1989.9|1990.3",
        },
      },
    ],
  },
];

const cell = (book: string, sheet: string, cell: string): ReportFinding["at"] => ({ book, sheet, cell });
const tenures = "县委组织部/领导任职.xlsx";

/** A finding of the sample county, with the given fields changed. */
export const finding = (changes: Partial<ReportFinding>): ReportFinding => ({
  fingerprint: "7K3M9QXZ",
  dossier: "样例县",
  check: "one-seat",
  variant: "certain",
  rules: ["L01"],
  level: "mandatory",
  message: "县长一职在1988.2至1989.9同时有甲某、乙某两人。核对两人的任免文件，改正年月或注明代理。",
  suggestion: "",
  body: "样例县人民政府",
  at: cell(tenures, "领导任职", "L24"),
  related: [cell(tenures, "领导任职", "M23")],
  data: { post: "县长", first: "甲某", second: "乙某" },
  status: "open",
  explanation: "",
  answer: { by: "", date: "", basis: "", waivedBy: "" },
  consequences: [],
  since: "",
  ...changes,
});

const sampleFindings: readonly ReportFinding[] = [
  finding({
    fingerprint: "1A2B3C4D",
    check: "post-gap",
    rules: ["L02"],
    level: "verify",
    message:
      "中共样例县委员会书记一职1966.3至1969.10无人担任，也没有代理或主持工作的人。补上任职，或在“空缺说明”表中写明原因。",
    body: "中共样例县委员会",
    at: cell(tenures, "领导任职", "M7"),
    related: [cell(tenures, "领导任职", "L8")],
  }),
  finding({}),
  finding({
    fingerprint: "2B3C4D5E",
    message: "任职时间“1984.1”是数值，可能是1月，也可能是10月。查任免文件后按文本重写。",
    suggestion: "1984.10",
    at: cell(tenures, "领导任职", "L31"),
    related: [],
  }),
  finding({
    fingerprint: "3C4D5E6F",
    check: "body-without-roster",
    rules: ["N05"],
    level: "verify",
    message: "样例县供销合作社联合社在机构沿革中有，领导任职中没有一个人。补报名录，或交零报告。",
    body: "样例县供销合作社联合社",
    at: cell("供销社.xls", "沿革", "B5"),
    related: [],
  }),
  finding({
    fingerprint: "4D5E6F7G",
    check: "quoted-period",
    rules: ["T01"],
    level: "hint",
    message: "“文化大革命”应加引号，备注写作文化大革命。",
    suggestion: "“文化大革命”",
    body: "",
    at: cell("县委组织部/大事记.xlsx", "大事记", "C12"),
    related: [],
  }),
  finding({
    fingerprint: "5E6F7G8H",
    check: "post-gap",
    rules: ["L02"],
    level: "verify",
    message: "县人武部部长一职1958.4至1958.12无人担任。",
    body: "样例县人民武装部",
    at: cell(tenures, "领导任职", "M40"),
    related: [],
    status: "explained",
    explanation: "机构筹建，见渭委〔1958〕21号。",
  }),
];

/** A small report of one county: every outcome, level and status once at least. */
export const sample: Report = {
  format: "zuzhishi-report/1",
  tool: { version: "0.1.0", rules: "QX4T9W2Z" },
  asOf: "2026-03-31",
  profile: { name: "通用", changes: [] },
  dossiers: [
    {
      id: "样例县",
      county: "样例县",
      volume: "第一卷",
      settings: {
        title: "中国共产党样例县组织史资料",
        upper: "1993-06",
        lower: "2003-05",
        previousLower: "",
        connector: "—",
        padMonths: false,
        openStyle: "open",
        phases: [{ name: "第八届县委", from: "1993-06", to: "1998-03" }],
      },
      snapshot: "M2N3P4Q5",
      inputs: [
        {
          book: tenures,
          sheet: "领导任职",
          kind: "领导任职",
          rows: { total: 344, title: 1, header: 1, note: 1, record: 340, rejected: 1 },
        },
        {
          book: "供销社.xls",
          sheet: "沿革",
          kind: "机构沿革",
          rows: { total: 14, title: 1, header: 1, note: 0, record: 12, rejected: 0 },
        },
        {
          book: "供销社.xls",
          sheet: "通讯录",
          kind: "",
          rows: { total: 9, title: 0, header: 0, note: 9, record: 0, rejected: 0 },
        },
      ],
      counts: { organizations: 14, bodies: 12, tenures: 340, persons: 210 },
      grid: {
        from: 1993,
        to: 2003,
        rows: [
          {
            body: "样例县供销合作社联合社",
            system: "企事业",
            runs: [
              { state: "reported", from: 1993, to: 1996 },
              { state: "missing", from: 1997, to: 2003 },
            ],
          },
        ],
      },
      chiefs: [
        {
          body: "样例县人民政府",
          post: "县长",
          leading: true,
          runs: [{ state: "held", from: "1993-06", to: "2003-05", who: ["甲某"] }],
        },
      ],
    },
  ],
  checks: [...sampleChecks],
  findings: [...sampleFindings],
  since: null,
  summary: { mandatory: 2, verify: 2, hint: 1, explained: 1 },
};

/** The sample compared with an earlier report, judged by a profile that changes a level, with one consequence. */
export const compared: Report = {
  ...sample,
  profile: { name: "某省规范", changes: ["post-gap/between：核实改为提示"] },
  findings: sample.findings.map((one, index) => ({
    ...one,
    since: index === 1 ? "new" : "still",
    consequences:
      index === 1
        ? [
            {
              fingerprint: "6F7G8H9J",
              check: "post-gap",
              variant: "certain",
              level: "verify",
              message: "县长一职1988.2以前无人担任。",
              at: cell(tenures, "领导任职", "L22"),
            },
          ]
        : [],
  })),
  since: {
    version: "0.0.9",
    rules: "OLD4T9W2",
    asOf: "2026-01-31",
    new: 1,
    still: 5,
    gone: [
      {
        fingerprint: "8H9J0K1M",
        dossier: "样例县",
        check: "one-seat",
        variant: "certain",
        level: "mandatory",
        message: "县委书记一职有两人。",
        at: cell(tenures, "领导任职", "L3"),
        why: "mended",
      },
      {
        fingerprint: "9J0K1M2N",
        dossier: "样例县",
        check: "volume-handover",
        variant: "missing",
        level: "verify",
        message: "上卷末在任的副县长本卷没有。",
        at: cell(tenures, "领导任职", "A1"),
        why: "not-checked",
      },
    ],
    explained: ["5E6F7G8H"],
  },
};
