import { expect, test } from "vitest";
import { opinionSheet } from "../../src/compose/opinion-sheet.js";
import { type ReviewFacts, reviewReport } from "../../src/compose/review-report.js";
import { volumeText } from "../../src/render/text.js";
import { exampleDossier } from "../support/example.js";

const dossier = exampleDossier({
  卷信息:
    "项目 | 内容\n省 | 云岭省\n市 | 清州市\n县 | 样例县\n卷次 | 第三卷\n上限 | 1993.6\n下限 | 2003.5\n编纂单位 | 中共样例县委组织部、样例县档案局",
  机构沿革: "机构全称 | 系统 | 类别 | 设立时间\n中共样例县委宣传部 | 党 | 工作部门 | 1949.10",
  领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共样例县委宣传部 | 部长 | 冯镭 | 1993.6 | 1998.3",
});

const facts: ReviewFacts = {
  snapshot: "0123ABCD",
  identity: { number: 1, parent: undefined, rulesVersion: "7" },
  profile: "通用",
  rows: { files: 3, record: 12, rejected: 0 },
  findings: { mandatory: 0, verify: 0, hint: 1, explained: 0, waived: 0 },
  remaining: [],
  since: "",
  date: "",
};

const letter = (more: Partial<ReviewFacts> = {}): string[] =>
  volumeText(reviewReport(dossier, { ...facts, ...more }))
    .split("\n")
    .filter((line) => line.trim() !== "");

test("送审报告 in full, everything sound and the date left to be written", () => {
  expect(letter()).toEqual([
    "===== body",
    "# 关于报送",
    "《中国共产党云岭省清州市样例县",
    "组织史资料》（第三卷）",
    "送审稿的报告",
    "中共清州市委组织部、清州市委党史研究室：",
    "　　《中国共产党云岭省清州市样例县组织史资料》（第三卷）已完成编纂并逐条核对，形成送审稿第1稿，现予报送。有关情况报告如下。",
    "#### 一、编纂范围和内容",
    "　　本卷断限上限为1993年6月，下限为2003年5月。正文分1编1章，收录机构1个、先后使用的名称1个，任职记录1条，人物1人。凡例、目录、人名索引随稿编制。文稿尚缺编纂人员名单、序、概述、后记，定稿前补齐。",
    "#### 二、资料和核对情况",
    "　　共收到各单位报送的表格3个文件，读成记录12行，逐行去向列于核对报告。按“通用”规范（规则版本7，数据指纹0123ABCD）逐条核对纵不断线、横不缺漏，现有“强制”问题0处、“核实”问题0处、“提示”1处。",
    "#### 三、需要说明的问题",
    "　　核对提出的问题已全部改正或作出说明。",
    "　　特此报告，请予审查。",
    "　　附件：1．送审稿（第1稿）",
    "　　　　　2．核对报告",
    "　　　　　3．核实情况说明表",
    "　　　　　4．审稿意见表",
    "　　　　　5．各单位核对签字表（另附）",
    "　　　　　6．保密审查意见（另附）",
    "　　　　　　　　中共样例县委组织部",
    "　　　　　　　　样例县档案局",
    "　　　　　　　　　　　　年　　月　　日",
  ]);
});

test("what remains is named by kind, eight kinds at most; answers, the earlier draft and the date are told", () => {
  const kinds = Array.from({ length: 9 }, (_, at) => ({ title: `问题${at + 1}`, level: "强制", count: 10 - at }));
  const lines = letter({
    identity: { number: 2, parent: "第1稿（送市审稿，数据指纹 AAAA0000）", rulesVersion: "7" },
    rows: { files: 3, record: 12, rejected: 2 },
    findings: { mandatory: 54, verify: 3, hint: 0, explained: 4, waived: 1 },
    remaining: kinds,
    since: "新增 1，仍在 2",
    date: "2026-06-30",
  }).join("\n");
  expect(lines).toContain(
    "已编成初稿，经程序核对，尚有“强制”问题54处未改正，形成送审稿第2稿（上一稿为第1稿（送市审稿，数据指纹 AAAA0000））",
  );
  expect(lines).toContain("读成记录12行，未能采用2行");
  expect(lines).toContain("另有已作情况说明的4处，经上级同意免改的1处");
  expect(lines).toContain("与上次核对相比，新增 1，仍在 2");
  expect(lines).toContain("尚待改正和核实的问题主要有：\n　　1．问题1（强制），10处。");
  expect(lines).toContain("8．问题8（强制），3处。\n　　其余2处见核对报告。");
  expect(lines).toContain("2026年6月30日");
  expect(letter({ remaining: [{ title: "空缺", level: "核实", count: 1 }] }).join("\n")).toContain(
    "“强制”问题已全部改正。尚待核实的问题主要有：",
  );
  expect(letter({ date: "二〇二六年六月" }).join("\n")).toContain("　二〇二六年六月");
});

test("审稿意见表: the draft it speaks of, and numbered rows to write in", () => {
  const text = volumeText(opinionSheet(dossier.volume, facts.identity, facts.snapshot));
  expect(text).toContain("《中国共产党云岭省清州市样例县组织史资料》（第三卷）第1稿　数据指纹：0123ABCD");
  expect(text).toContain(
    "序号 | 编、章、节 | 页、行 | 原文 | 类别 | 修改意见 | 审稿人、日期 | 采纳情况 | 未采纳的理由",
  );
  expect(text).toMatch(/^20 \| {2}\|/mu);
});
