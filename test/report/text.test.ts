import { expect, test } from "vitest";
import { type Report, type ReportCheck } from "../../schemas/report.js";
import { reportText } from "../../src/report/index.js";
import { columnsOf } from "../../src/report/terminal.js";
import { finding, sample } from "./sample.js";

const plainly = { colour: false, width: 60, limit: 20 } as const;

test("a small report, word for word", () => {
  expect(reportText(sample, plainly)).toBe(`核对报告  截至2026-03-31  程序0.1.0  规则QX4T9W2Z  规范通用

样例县（第一卷） 机构12 任职340 人210；强制2 核实2 提示1 已说明1
还有 2 处必须改，才能付印。

样例县人民政府 强制2
  强制 县委组织部/领导任职.xlsx 领导任职!L24
       县长一职在1988.2至1989.9同时有甲某、乙某两人。核对两
       人的任免文件，改正年月或注明代理。
       对照：县委组织部/领导任职.xlsx 领导任职!M23
       问题编号：7K3M9QXZ
  强制 县委组织部/领导任职.xlsx 领导任职!L31
       任职时间“1984.1”是数值，可能是1月，也可能是10月。查
       任免文件后按文本重写。
       建议：1984.10
       问题编号：2B3C4D5E

中共样例县委员会 核实1
  核实 县委组织部/领导任职.xlsx 领导任职!M7
       中共样例县委员会书记一职1966.3至1969.10无人担任，也没
       有代理或主持工作的人。补上任职，或在“空缺说明”表中
       写明原因。
       对照：县委组织部/领导任职.xlsx 领导任职!L8
       问题编号：1A2B3C4D

样例县供销合作社联合社 核实1
  核实 供销社.xls 沿革!B5
       样例县供销合作社联合社在机构沿革中有，领导任职中没有
       一个人。补报名录，或交零报告。
       问题编号：3C4D5E6F

县委组织部 提示1
  提示 县委组织部/大事记.xlsx 大事记!C12
       “文化大革命”应加引号，备注写作文化大革命。
       建议：“文化大革命”
       问题编号：4D5E6F7G

出错的检查（结论不全，请告知维护者）：1 项
  名单不按姓氏笔画（stroke-order）：程序出错：列表为空

查过、没有问题的检查：1 项

没有查的检查：1 项
  没有交上卷资料（1 项）：上下卷接不上（volume-handover）

要看一看的表：2 项
  县委组织部/领导任职.xlsx 领导任职：退回 1 行
  供销社.xls 通讯录：认不出是哪种表，没有读
`);
});

test("colour changes nothing but the colour", () => {
  const coloured = reportText(sample, { ...plainly, colour: true });
  expect(coloured).toContain("\u001B[1;31m强制\u001B[0m 县委组织部");
  expect(coloured.replace(/\u001B\[[\d;]*m/gu, "")).toBe(reportText(sample, plainly));
});

const withFindings = (findings: readonly Report["findings"][number][]): Report => ({
  ...sample,
  findings: [...findings],
});

test("a body shows its share of the limit, and the rest is counted", () => {
  const crowd = Array.from({ length: 30 }, () => finding({ body: "县总工会" }));
  const others = ["县妇联", "团县委", "县科协"].map((body) => finding({ body, level: "verify" }));
  const text = reportText(withFindings([...others, ...crowd]), { ...plainly, limit: 8 });
  expect(text).toContain("强制30 核实3 提示0");
  expect(text).toContain("县总工会 强制30\n");
  expect(text.match(/ {2}强制 /gu)).toHaveLength(3);
  expect(text).toContain("\n  另有 27 条，见核对报告.html\n");
  for (const body of ["县妇联", "团县委", "县科协"]) expect(text).toContain(`\n${body} 核实1\n`);
});

test("bodies beyond the limit are counted together", () => {
  const bodies = Array.from({ length: 9 }, (_, index) => finding({ body: `第${index + 1}区公所` }));
  const text = reportText(withFindings(bodies), { ...plainly, limit: 4 });
  expect(text.match(/ {2}强制 /gu)).toHaveLength(4);
  expect(text).toContain("\n另有 5 个机构（单位）的 5 条，见核对报告.html\n");
});

test("without a limit everything is shown", () => {
  const bodies = Array.from({ length: 90 }, (_, index) => finding({ body: `第${index % 4}区公所` }));
  const text = reportText(withFindings(bodies), { ...plainly, limit: Infinity });
  expect(text.match(/ {2}强制 /gu)).toHaveLength(90);
  expect(text).not.toContain("另有");
});

test("text of a workbook can neither clear the screen nor make up lines", () => {
  const evil = "甲\u001B[2J\u202E\n强制";
  const text = reportText(
    withFindings([
      finding({ message: evil, suggestion: evil, body: evil, at: { book: evil, sheet: evil, cell: evil } }),
    ]),
    plainly,
  );
  expect(text).not.toMatch(/[\u001B\u202E]/u);
  expect(text).toContain("甲\uFFFD[2J\uFFFD 强制 强制1\n");
});

test("sentences keep to the width, addresses stay whole", () => {
  const at = { book: `县委组织部/${"很长的文件名".repeat(8)}.xlsx`, sheet: "领导任职", cell: "F23" };
  const text = reportText(withFindings([finding({ at, related: [] })]), { ...plainly, width: 40 });
  expect(text).toContain(`强制 ${at.book} 领导任职!F23\n`);
  for (const line of text.split("\n").filter((line) => /^ {7}/u.test(line))) {
    expect(columnsOf(line)).toBeLessThanOrEqual(40);
  }
});

test("sums that do not hold are named with both sums, and the county where there are several", () => {
  const [dossier] = sample.dossiers;
  if (dossier === undefined) throw new Error("the sample has a county");
  const rows = { total: 10, title: 1, header: 1, note: 0, record: 7, rejected: 0 };
  const other = {
    ...dossier,
    id: "河西县",
    county: "河西县",
    volume: "",
    inputs: [{ book: "甲.xlsx", sheet: "表一", kind: "领导任职", rows }],
  };
  const text = reportText({ ...sample, dossiers: [dossier, other] }, { ...plainly, width: 100 });
  expect(text).toContain("  河西县 甲.xlsx 表一：非空行 10 行，各项相加 9 行，对不上，是程序的毛病\n");
});

test("a finding of no file is about the whole volume", () => {
  const at = { book: "", sheet: "", cell: "" };
  const text = reportText(withFindings([finding({ body: "", at, related: [] })]), plainly);
  expect(text).toContain("\n整卷 强制1\n  强制 整卷\n");
});

test("checks not done stand by their reason", () => {
  const waiting = (id: string, title: string, why: string): ReportCheck => ({
    id,
    title,
    level: "verify",
    rules: ["N05"],
    outcome: "not-run",
    why,
  });
  const checks = [
    waiting("one", "甲项", "没有填会议届次"),
    waiting("two", "乙项", "没有交文稿"),
    waiting("three", "丙项", "没有填会议届次"),
  ];
  expect(reportText({ ...sample, checks }, { ...plainly, width: 100 })).toContain(`
没有查的检查：3 项
  没有填会议届次（2 项）：甲项（one）、丙项（three）
  没有交文稿（1 项）：乙项（two）
`);
});
