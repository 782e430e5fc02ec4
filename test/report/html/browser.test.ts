import { type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Report } from "../../../schemas/report.js";
import { reportHtml } from "../../../src/report/index.js";
import { hostileReport, hostileTexts } from "../hostile.js";
import { compared, finding, sample, sampleHelp } from "../sample.js";
import { type Desk, desk, haveChromium } from "./browser.js";

const html = reportHtml(sample, sampleHelp);

const manyFindings = (count: number): Report => ({
  ...sample,
  findings: Array.from({ length: count }, (_, index) =>
    finding({
      message: `第${index + 1}号问题。`,
      at: { book: `单位${index % 40}/表.xlsx`, sheet: "领导任职", cell: `F${index + 1}` },
    }),
  ),
});

/** The report of the sample's findings for two counties, the second without those that must be mended. */
function twoCounties(): Report {
  const dossiers = sample.dossiers.flatMap((dossier) => [dossier, { ...dossier, id: "河西县", county: "河西县" }]);
  const second = sample.findings
    .filter(({ level }) => level !== "mandatory")
    .map((one) => ({ ...one, dossier: "河西县" }));
  return { ...sample, dossiers, findings: [...sample.findings, ...second] };
}

const codes = (page: Page): Promise<string[]> => page.locator(".finding:visible .code b").allTextContents();
const groups = (page: Page): Promise<string[]> =>
  page.locator(".group > :first-child").evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ""));
const hashOf = (page: Page): URLSearchParams => new URLSearchParams(page.url().split("#")[1] ?? "");

describe.skipIf(!haveChromium)("in a browser, from a disk, without a network", () => {
  let browser: Desk;
  beforeAll(async () => void (browser = await desk()));
  afterAll(() => browser.close());

  test("opens without a complaint and asks for no other file", async () => {
    const { page, errors, requests, address } = await browser.open(html);
    expect(await page.locator("output").textContent()).toBe("共 6 条");
    expect(await codes(page)).toEqual(["7K3M9QXZ", "2B3C4D5E", "1A2B3C4D", "5E6F7G8H", "4D5E6F7G", "3C4D5E6F"]);
    expect(await groups(page)).toEqual(["县委组织部", "样例县供销合作社联合社"]);
    expect(errors).toEqual([]);
    expect(requests).toEqual([address]);
  });

  test("levels, check, book and status filter, and the hash keeps the view", async () => {
    const { page } = await browser.open(html);
    await page.getByLabel("强制").uncheck();
    expect(await codes(page)).toEqual(["1A2B3C4D", "5E6F7G8H", "4D5E6F7G", "3C4D5E6F"]);
    await page.locator("[name=check]").selectOption("post-gap");
    await page.locator("[name=status]").selectOption("open");
    expect(await codes(page)).toEqual(["1A2B3C4D"]);
    expect(await page.locator("output").textContent()).toBe("1 / 6 条");
    expect(Object.fromEntries(hashOf(page))).toEqual({ level: "verify,hint", check: "post-gap", status: "open" });

    const { page: again } = await browser.open(html, { hash: `#${hashOf(page).toString()}` });
    expect(await codes(again)).toEqual(["1A2B3C4D"]);
    await again.getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(() => codes(again)).toHaveLength(6);
    expect(again.url()).toMatch(/#$/u);
    await again.locator("[name=book]").selectOption("供销社.xls");
    expect(await codes(again)).toEqual(["3C4D5E6F"]);
    await again.getByLabel("核实").uncheck();
    expect(await again.locator(".empty").textContent()).toBe("没有符合筛选条件的问题。");
  });

  test("what is new can be filtered, and a cause shows what comes of it", async () => {
    const { page, errors } = await browser.open(reportHtml(compared, sampleHelp));
    await page.getByLabel("与上次比").selectOption("new");
    expect(await codes(page)).toEqual(["7K3M9QXZ"]);
    expect(hashOf(page).get("since")).toBe("new");
    expect(await page.locator(".finding .text").textContent()).toMatch(/^新增县长一职/u);
    await page.getByRole("button", { name: /^展开：/u }).click();
    expect(await page.locator(".causes").textContent()).toBe(
      "县委组织部/领导任职.xlsx 领导任职!L22 县长一职1988.2以前无人担任。",
    );
    expect(errors).toEqual([]);
  });

  test("headings and numbers are links to their findings", async () => {
    const { page } = await browser.open(html);
    await page.getByRole("link", { name: "横向缺漏" }).click();
    expect(await codes(page)).toEqual(["3C4D5E6F"]);
    await page.locator("a.tile.mandatory").click();
    expect(await codes(page)).toEqual(["7K3M9QXZ", "2B3C4D5E"]);
  });

  test("search finds words anywhere, in any width, all of them", async () => {
    const { page } = await browser.open(html);
    const search = page.getByLabel("搜索");
    for (const [words, found] of [
      ["书记 代理", ["1A2B3C4D"]],
      ["３ｃ４ｄ５ｅ６", ["3C4D5E6F"]],
      ["领导任职!M23", ["7K3M9QXZ"]],
      ["渭委〔1958〕21号", ["5E6F7G8H"]],
      ["没有这样的话", []],
    ] as const) {
      await search.fill(words);
      await expect.poll(() => codes(page), { message: words }).toEqual(found);
      expect(hashOf(page).get("q")).toBe(words);
    }
  });

  test("groups by unit, body or check", async () => {
    const { page } = await browser.open(html);
    await page.locator("[name=by]").selectOption("body");
    expect(await groups(page)).toEqual([
      "样例县人民政府",
      "中共样例县委员会",
      "样例县供销合作社联合社",
      "县委组织部",
      "样例县人民武装部",
    ]);
    await page.locator("[name=by]").selectOption("check");
    expect((await groups(page))[0]).toBe("一个职务同时有两个人");
    expect(hashOf(page).get("by")).toBe("check");
  });

  test("a finding opens to its cells, reasons and examples", async () => {
    const { page } = await browser.open(html);
    const first = page.locator(".finding").first();
    await first.getByRole("button", { name: "展开" }).click();
    expect(await first.locator(".place .cell").allTextContents()).toEqual(["L24", "M23"]);
    expect(await first.locator("dt").allTextContents()).toEqual(["为什么", "怎么改", "依据"]);
    expect(await first.locator(".mini").count()).toBe(2);
    expect(await first.locator(".mini").first().locator("tbody tr").nth(1).locator("td").allTextContents()).toEqual([
      "县政府",
      "县长",
      "甲某",
      "1984.1",
      "1989.9",
    ]);
    await first.getByRole("button", { name: "收起" }).click();
    expect(await first.locator(".detail").isVisible()).toBe(false);
  });

  test("the keyboard moves, opens, searches and copies", async () => {
    const { page } = await browser.open(html);
    const current = (): Promise<string | null> => page.locator(".current .code b").textContent();
    await page.keyboard.press("j");
    expect(await current()).toBe("7K3M9QXZ");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await current()).toBe("2B3C4D5E");
    await page.keyboard.press("Enter");
    expect(await page.locator(".current .detail").isVisible()).toBe(true);
    await page.keyboard.press("c");
    await expect.poll(() => page.locator("#toast").textContent()).toBe("已复制：县委组织部/领导任职.xlsx 领导任职!L31");
    await page.keyboard.press("/");
    await page.keyboard.press("Control+V");
    expect(await page.getByLabel("搜索").inputValue()).toBe("县委组织部/领导任职.xlsx 领导任职!L31");
    await expect.poll(() => codes(page)).toEqual(["2B3C4D5E"]);
  });

  test("buttons copy the address of each cell", async () => {
    const { page } = await browser.open(html);
    await page.locator(".toggle").first().click();
    await page.getByRole("button", { name: "复制地址 县委组织部/领导任职.xlsx 领导任职!M23" }).click();
    await page.getByLabel("搜索").focus();
    await page.keyboard.press("Control+V");
    expect(await page.getByLabel("搜索").inputValue()).toBe("县委组织部/领导任职.xlsx 领导任职!M23");
  });

  test("twenty thousand findings: few elements at first, all of them within reach", async () => {
    const { page, errors } = await browser.open(reportHtml(manyFindings(20_000), sampleHelp));
    expect(await page.locator("output").textContent()).toBe("共 20000 条");
    const shown = await page.locator(".finding").count();
    expect(shown).toBeLessThanOrEqual(200);
    await page.locator(".more").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(".finding").count()).toBeGreaterThan(shown);
    await page.getByLabel("搜索").fill("第19999号");
    await expect.poll(() => page.locator(".finding .text").allTextContents()).toEqual(["第19999号问题。"]);
    expect(errors).toEqual([]);
  });

  test("moving down goes past what is shown", async () => {
    const { page } = await browser.open(reportHtml(manyFindings(260), sampleHelp));
    for (let step = 0; step < 260; step++) await page.keyboard.press("j");
    expect(await page.locator(".finding").count()).toBe(260);
    expect(await page.locator(".finding.current .where .address").textContent()).toBe("单位39/表.xlsx 领导任职!F240");
  });

  test("without an observer a button shows more", async () => {
    const { page, address } = await browser.open(reportHtml(manyFindings(120), sampleHelp));
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "IntersectionObserver"));
    await page.goto("about:blank");
    await page.goto(address);
    expect(await page.locator(".finding").count()).toBe(50);
    await page.getByRole("button", { name: "再显示 50 条（还有 70 条）" }).click();
    await page.getByRole("button", { name: "再显示 20 条（还有 20 条）" }).click();
    expect(await page.locator(".finding").count()).toBe(120);
    expect(await page.locator(".more").isVisible()).toBe(false);
  });

  test("on paper stand all findings, closed, without controls", async () => {
    const { page } = await browser.open(reportHtml(manyFindings(120), sampleHelp));
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".finding:visible").count()).toBe(120);
    expect(await page.locator(".detail:visible, .help:visible").count()).toBe(0);
    expect(await page.locator(".printed").first().innerText()).toBe("对照：县委组织部/领导任职.xlsx 领导任职!M23");
    for (const control of [".toolbar", ".copy", ".toggle", ".more"]) {
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
    }
  });

  test("what the reader opened is printed, once", async () => {
    const { page } = await browser.open(html);
    await page.locator(".toggle").first().click();
    await page.locator("summary", { hasText: "序号重复" }).click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".finding .detail:visible").count()).toBe(1);
    expect(await page.locator(".finding").first().locator(".printed").isVisible()).toBe(false);
    expect(await page.locator(".check:visible .title").allTextContents()).toEqual([
      "名单不按姓氏笔画",
      "上下卷接不上",
      "序号重复",
    ]);
  });

  test("printing shows all findings by itself", async () => {
    const { page } = await browser.open(reportHtml(manyFindings(120), sampleHelp));
    await page.evaluate(
      "addEventListener('beforeprint', () => (window.shown = document.querySelectorAll('.finding').length))",
    );
    await page.pdf();
    expect(await page.evaluate("window.shown")).toBe(120);
  });

  test("a finding of no file is about the whole volume", async () => {
    const at = { book: "", sheet: "", cell: "" };
    const findings = [finding({ body: "", at, related: [] })];
    const { page } = await browser.open(reportHtml({ ...sample, findings }, []));
    expect(await groups(page)).toEqual(["整卷"]);
    expect(await page.locator(".address").textContent()).toBe("整卷");
    expect(await page.locator("[name=book] option").allTextContents()).toEqual(["全部"]);
    expect(await page.getByRole("button", { name: /^复制地址/u }).count()).toBe(0);
  });

  test("a cell is said in words too", async () => {
    const at = { book: "表.xlsx", sheet: "领导任职", cell: "O28" };
    const { page } = await browser.open(reportHtml({ ...sample, findings: [finding({ at })] }, []));
    expect(await page.locator(".address").getAttribute("title")).toBe("O列28行");
    await page.locator(".toggle").click();
    expect(await page.locator(".place .cell").first().getAttribute("title")).toBe("O列28行");
  });

  test("a printed selection says what it was selected by", async () => {
    const { page } = await browser.open(html, { hash: "#level=mandatory,verify&check=post-gap" });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#filtered").innerText()).toBe(
      "筛选：级别 强制、核实；检查项目 主官职务有断档（2）。共 6 条，列出 2 条。",
    );
  });

  test("counties have their own lists; a filter leaves one", async () => {
    const { page } = await browser.open(reportHtml(twoCounties(), sampleHelp), { hash: "#county-2" });
    expect(await page.locator("section.county:visible").count()).toBe(2);
    expect(await page.locator("output").textContent()).toBe("共 10 条");
    await page.locator("[name=county]").selectOption("河西县");
    expect(await page.locator("section.county:visible h2").allTextContents()).toEqual(["河西县（第一卷）"]);
    expect(await codes(page)).toEqual(["1A2B3C4D", "5E6F7G8H", "4D5E6F7G", "3C4D5E6F"]);
    expect(hashOf(page).get("county")).toBe("河西县");
  });

  test("without scripts there is a plain list and no dead control", async () => {
    const { page } = await browser.open(html, { script: false });
    expect(await page.locator(".plain-list li").count()).toBe(6);
    expect(await page.locator(".toolbar").isVisible()).toBe(false);
  });

  test.each([400, 420, 640, 1280])("nothing is wider than a window of %i", async (width) => {
    const long = twoCounties();
    const book = `县委组织部/${"很长的文件名".repeat(8)}.xlsx`;
    const checks = long.checks.map((check) => ({ ...check, title: check.title.repeat(4) }));
    const findings = long.findings.map((one) => ({ ...one, at: { ...one.at, book } }));
    const { page } = await browser.open(reportHtml({ ...long, checks, findings }, sampleHelp), { width });
    await page.locator(".toggle").first().click();
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test.each(hostileTexts)("%j stays text wherever it stands", async (text) => {
    const { report, help } = hostileReport(text);
    const { page, errors, requests, address } = await browser.open(reportHtml(report, help));
    await page.locator(".toggle").first().click();
    expect(await page.locator(".finding .text").first().textContent()).toBe(text);
    expect(await page.locator(".finding .place .sheet").first().textContent()).toBe(text);
    expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
    expect(await page.locator("img, svg, iframe, [onerror], [onload], a[href^=javascript]").count()).toBe(0);
    await page.locator("[name=book]").selectOption({ index: 1 });
    expect(await page.locator(".finding").count()).toBe(2);
    expect(errors).toEqual([]);
    expect(requests).toEqual([address]);
  });
});
