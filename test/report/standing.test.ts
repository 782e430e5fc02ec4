import { expect, test } from "vitest";
import { reportSchema } from "../../schemas/report.js";
import { reportHtml, reportJson, reportText } from "../../src/report/index.js";
import { compared, sample, sampleHelp } from "./sample.js";

const text = reportText(compared, { colour: false, width: 60, limit: 20 });
const page = reportHtml(compared, sampleHelp);

test("the compared report is in the contract's shape", () => {
  expect(reportSchema.parse(JSON.parse(reportJson(compared)))).toEqual(compared);
});

test("the terminal names the profile, marks what is new and counts what comes of it", () => {
  expect(text.split("\n")[0]).toContain("规范某省规范（改动 1 项）");
  expect(text).toContain("  强制 新增 县委组织部/领导任职.xlsx 领导任职!L24\n");
  expect(text).toContain("       由此引起的还有 1 处，改好这一处再查。\n");
  expect(text.match(/新增/gu)).toHaveLength(2);
});

test("the terminal says what became of the earlier findings", () => {
  expect(text).toContain(`
与上次报告（截至2026-01-31，程序0.0.9，规则OLD4T9W2）相比：
新增 1，仍在 5，已改 1，已说明 1，这次没有查 1
  已改：
    强制 县委组织部/领导任职.xlsx 领导任职!L3
         县委书记一职有两人。
  这次没有查：
    核实 县委组织部/领导任职.xlsx 领导任职!A1
         上卷末在任的副县长本卷没有。
`);
});

test("the page says the same without a script, and offers the comparison as a filter", () => {
  for (const part of [
    "<dt>规范</dt><dd>某省规范（改动 1 项）</dd>",
    "<li>post-gap/between：核实改为提示</li>",
    "新增 1，仍在 5，已改 1，已说明 1，这次没有查 1",
    "县委书记一职有两人。",
    "由此引起的还有 1 处，改好这一处再查",
    '<option value="new">新增</option>',
  ])
    expect(page).toContain(part);
});

test("a report that was compared with nothing says nothing of it", () => {
  const plain = reportHtml(sample, sampleHelp);
  expect(plain).not.toContain('id="since"');
  expect(plain).not.toContain('name="since"');
  expect(reportText(sample, { colour: false, width: 60, limit: 20 })).not.toContain("上次报告");
});

test("a long list of mended findings is cut on the terminal, and says so", () => {
  const [gone] = compared.since?.gone ?? [];
  const since = compared.since === null || gone === undefined ? null : { ...compared.since, gone: [gone, gone, gone] };
  const cut = reportText({ ...compared, since }, { colour: false, width: 60, limit: 2 });
  expect(cut).toContain("    另有 1 条，见核对报告.html\n");
  expect(cut.split("县委书记一职有两人。")).toHaveLength(3);
});

test("what an altered 规范 no longer asks is counted apart from what was mended", () => {
  const [gone] = compared.since?.gone ?? [];
  const since =
    compared.since === null || gone === undefined
      ? null
      : { ...compared.since, gone: [{ ...gone, why: "profile-changed" as const }] };
  for (const told of [
    reportText({ ...compared, since }, { colour: false, width: 80, limit: 2 }),
    reportHtml({ ...compared, since }, sampleHelp),
  ]) {
    expect(told).toContain("因规范改动不再报 1");
    expect(told).toContain("县委书记一职有两人。");
  }
});
