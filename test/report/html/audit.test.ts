import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { countyPictures } from "../../../src/picture/county-pictures.js";
import { checkCounty, checkHelp, report } from "../../../src/pipeline.js";
import { reportHtml } from "../../../src/report/index.js";
import { exampleDossier } from "../../support/example.js";
import { chromium, needs } from "../../support/tools.js";
import { compared } from "../sample.js";
import { type Desk, desk } from "./browser.js";

const require = createRequire(import.meta.url);
const auditor = require.resolve("html_codesniffer/build/HTMLCS.js");

const dossier = exampleDossier({
  机构沿革: "机构全称 | 设立时间\n样例县财政局 | 1981.3\n样例县档案局 | 1981.3",
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间
    样例县财政局 | 局长 | 丙某 | 1990.1 | 1996.1
    样例县财政局 | 局长 | 丁某 | 1997.8 | 2003.5
    样例县水利局 | 局长 | 戊某 | 1997.8 | 2003.5`,
});
const made = report([checkCounty(dossier)], { version: "1", asOf: "2026-06-30" });
const html = reportHtml(made, checkHelp(), [countyPictures(dossier)]);

/** The hash of a filter is an address of the view; there is no element of that name. */
const addressOfView = /NoSuchID$/u;

/** Errors against WCAG 2.1 AA, as code and element. */
async function errorsOf(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(auditor, "utf8"));
  const found = await page.evaluate<[code: string, element: string][]>(`new Promise((done) => {
    HTMLCS.process("WCAG2AA", document, () => done(HTMLCS.getMessages()
      .filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, element }) => [code, (element.outerHTML || "").slice(0, 120)])));
  })`);
  return found
    .filter(([code, element]) => !(addressOfView.test(code) && /href="#[^"]*=/u.test(element)))
    .map(([code, element]) => `${code} ${element}`);
}

let browser: Desk;
if (chromium.path !== undefined) {
  beforeAll(async () => void (browser = await desk()));
  afterAll(() => browser.close());
}

/** Opens everything that can be opened. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  await page.locator("#expand").click();
  await page.waitForFunction(
    "document.querySelector('.pictures .scroll') === null || document.querySelector('.pictures .scroll svg') !== null",
  );
}

needs(chromium)("an audit against WCAG 2.1 AA finds no error, with everything open", async () => {
  const { page } = await browser.open(html);
  await openAll(page);
  expect(await errorsOf(page)).toEqual([]);
});

needs(chromium)("nor in a report compared with an earlier one, of two counties, in a narrow window", async () => {
  const dossiers = compared.dossiers.flatMap((one) => [one, { ...one, id: "河西县", county: "河西县" }]);
  const { page } = await browser.open(reportHtml({ ...compared, dossiers }, checkHelp()), { width: 640 });
  await openAll(page);
  expect(await errorsOf(page)).toEqual([]);
});

needs(chromium)("an audit sees a fault where there is one", async () => {
  const { page } = await browser.open(
    html.replace('<html lang="zh-CN">', "<html>").replace("--soft: #56606c", "--soft: #bbb"),
  );
  const errors = (await errorsOf(page)).join("\n");
  expect(errors).toMatch(/3_1_1/u);
  expect(errors).toMatch(/1_4_3/u);
});

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "(document.activeElement.getAttribute('aria-label') || document.activeElement.name || document.activeElement.textContent).trim()",
  );

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if ((await focused(page)).startsWith(wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${wanted} by the Tab key`);
}

needs(chromium)(
  "with the keyboard alone: open the pictures, choose a body, open a finding, go to its body",
  async () => {
    const { page, errors } = await browser.open(html, { hash: "#check=chief-vacancy" });
    const heading = page.locator(".bodies h4");
    await tabTo(page, "机构任职图");
    await page.keyboard.press("Enter");
    await tabTo(page, "picture");
    expect(await heading.textContent()).toBe("样例县财政局（断线 1）");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => heading.textContent()).toBe("样例县水利局");
    await tabTo(page, "上一个");
    await page.keyboard.press("Space");
    expect(await heading.textContent()).toBe("样例县财政局（断线 1）");
    await tabTo(page, "展开：");
    await page.keyboard.press("Enter");
    expect(await page.locator(".finding .detail:visible").count()).toBe(1);
    await tabTo(page, "看这个机构的任职图");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("picture");
    expect(errors).toEqual([]);
  },
);

needs(chromium)("at 200 % of a window of 1280 nothing is cut off and the focus is seen", async () => {
  const { page } = await browser.open(html, { width: 640 });
  await openAll(page);
  expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(640);
  const cut = await page.evaluate<
    string[]
  >(`Array.from(document.querySelectorAll("h1, h2, h3, h4, p, button, label, td, th, summary"))
    .filter((one) => one.offsetParent !== null && !one.closest(".scroll, .unseen, .toast") && !one.matches(".unseen, .skip"))
    .filter((one) => { const { left, right } = one.getBoundingClientRect(); return left < -1 || right > 641; })
    .map((one) => one.outerHTML.slice(0, 80))`);
  expect(cut).toEqual([]);
  await tabTo(page, "收起：");
  expect(await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
});
