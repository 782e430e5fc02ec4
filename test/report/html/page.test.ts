import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { script } from "../../../src/report/html/client/script.js";
import { styles } from "../../../src/report/html/styles/styles.js";
import { reportHtml } from "../../../src/report/index.js";
import { hostileReport, hostileTexts } from "../hostile.js";
import { compared, finding, sample, sampleHelp } from "../sample.js";

const page = reportHtml(sample, sampleHelp);

test("the same report gives the same bytes", () => {
  expect(reportHtml(structuredClone(sample), structuredClone(sampleHelp))).toBe(page);
});

test("the policy allows this script and nothing else", () => {
  const hash = createHash("sha256").update(script, "utf8").digest("base64");
  expect(page).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
  expect(page.split(`<script>${script}</script>`)).toHaveLength(2);
});

const lowered = (code: string, target: string, loader: "js" | "css"): string =>
  transformSync(code, { target, loader, charset: "utf8" }).code;

test("the script is ES2017 and the styles are those of Chromium 80: nothing has to be lowered", () => {
  expect(lowered("a?.b", "es2017", "js")).not.toBe(lowered("a?.b", "esnext", "js"));
  expect(lowered(script, "es2017", "js")).toBe(lowered(script, "esnext", "js"));
  expect(lowered("a{inset:0}", "chrome80", "css")).not.toBe(lowered("a{inset:0}", "esnext", "css"));
  expect(lowered(styles, "chrome80", "css")).toBe(lowered(styles, "esnext", "css"));
});

test("it names no other file", () => {
  expect(page).not.toMatch(/https?:|\bsrc=|@import|url\((?!#)/u);
});

test("light, numbers, headings, ledger, checks and facts can be read without the script", () => {
  for (const text of [
    "<title>核对报告 样例县（第一卷）</title>",
    '<p class="sentence">还有 2 处必须改，才能付印。</p>',
    "<dt>截至日期</dt><dd>2026-03-31</dd>",
    "<dt>数据指纹</dt><dd>M2N3P4Q5</dd>",
    "<span>3 张表，非空行 367 行</span>",
    "✓ 每一行都有着落",
    '<p class="why">没有交上卷资料</p>',
    '<p class="why">程序出错：列表为空</p>',
    '<td class="numeric" title="数值，格式 0.00">1984.1</td>',
  ]) {
    expect(page).toContain(text);
  }
});

test("a sum that does not hold is marked", () => {
  const dossiers = sample.dossiers.map((dossier) => ({
    ...dossier,
    inputs: dossier.inputs.map((input) => ({ ...input, rows: { ...input.rows, total: 400 } })),
  }));
  const html = reportHtml({ ...sample, dossiers }, []);
  expect(html).toContain("✕ 3 张表对不上");
  expect(html).toContain('<td class="wrong">✕ 相加得 344</td>');
});

/** The line of a check in 查了什么. */
const lineOf = (html: string, title: string): string =>
  /<summary>.*?<\/summary>/su.exec(
    html.slice(html.lastIndexOf("<summary>", html.indexOf(`<span class="title">${title}`))),
  )?.[0] ?? "";

test("a check shows the levels it found, not those it might", () => {
  const checks = sample.checks.map((check) => ({ ...check, level: "mandatory" as const }));
  const html = reportHtml({ ...sample, checks }, []);
  expect(lineOf(html, "主官职务有断档")).toMatch(/badge verify/u);
  expect(lineOf(html, "主官职务有断档")).not.toMatch(/badge mandatory/u);
  expect(lineOf(html, "序号重复")).toMatch(/badge mandatory/u);
});

test("findings under the finding that causes them are counted with their check", () => {
  const html = reportHtml(compared, []);
  expect(lineOf(html, "主官职务有断档")).toContain("2 条，并入其他问题 1 条");
  const findings = compared.findings.filter(({ check }) => check !== "post-gap");
  expect(lineOf(reportHtml({ ...compared, findings }, []), "主官职务有断档")).toContain(
    '<span class="amount">并入其他问题 1 条</span>',
  );
});

test("several counties: a table, and a section with an anchor for each", () => {
  const [dossier] = sample.dossiers;
  if (dossier === undefined) throw new Error("the sample has a county");
  const html = reportHtml(
    { ...sample, dossiers: [dossier, { ...dossier, id: "河西县", county: "河西县" }] },
    sampleHelp,
  );
  expect(html).toContain("<title>核对报告 2 个县</title>");
  expect(html).toContain('<a href="#county-2">河西县（第一卷）</a>');
  expect(html).toContain('<section class="county" id="county-2"');
  expect(html).toContain(`href="#county=${encodeURIComponent("河西县")}&amp;heading=`);
});

test("without scripts five hundred findings are listed and the rest counted", () => {
  const findings = Array.from({ length: 503 }, () => finding({}));
  const html = reportHtml({ ...sample, findings }, []);
  const list = html.slice(html.indexOf("<noscript>"), html.indexOf("</noscript>"));
  expect(list.match(/<li>/gu)).toHaveLength(500);
  expect(list).toContain("另有 3 条没有列出");
});

const tags = (html: string): string[] =>
  (html.match(/<[a-z!/][^>]*/giu) ?? []).map((tag) => tag.split(/[\s>]/u)[0] ?? "");

describe("no text becomes HTML", () => {
  test.each(hostileTexts)("%j", (text) => {
    const hostile = hostileReport(text);
    const harmless = hostileReport("无害");
    const html = reportHtml(hostile.report, hostile.help);
    expect(html).not.toContain(text.includes("<") ? text : `href="${text}`);
    expect(tags(html)).toEqual(tags(reportHtml(harmless.report, harmless.help)));
  });
});
