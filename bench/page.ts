import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Page, chromium } from "playwright-core";
import { type Report } from "../schemas/report.js";
import { checkCounty, checkHelp, countyPictures, readCounty, report } from "../src/pipeline.js";
import { reportHtml } from "../src/report/index.js";
import { countyBooks } from "./books.js";

/**
 * How the report page of a large county behaves in Chromium: `npm run bench:page -- 5000 20000` for so many tenures and findings.
 * Milliseconds of the page's own clock.
 */
const [tenures = 5000, findings = 20_000] = process.argv.slice(2).map(Number);

const files = countyBooks(tenures).map((bytes, index) => ({ path: `${index}.xlsx`, bytes }));
const dossier = readCounty({ id: "苇川县", files });
const made = report([checkCounty(dossier)], { version: "0", asOf: "" });
const drawn = performance.now();
const pictures = countyPictures(dossier);
const drawing = performance.now() - drawn;
const many: Report = {
  ...made,
  findings: Array.from({ length: findings }, (_, index) => made.findings[index % made.findings.length]).flatMap(
    (one, index) => (one === undefined ? [] : { ...one, message: `第${index + 1}处：${one.message}` }),
  ),
};
const start = performance.now();
const html = reportHtml(many, checkHelp(), [pictures]);
const writing = performance.now() - start;

const folder = mkdtempSync(join(tmpdir(), "page-"));
const path = join(folder, "核对报告.html");
writeFileSync(path, html);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const opened = Date.now();
await page.goto(pathToFileURL(path).href);
await page.waitForSelector(".finding");
const shown = Date.now() - opened;

/** Milliseconds until something done on the page has been painted. */
const took = (work: string): Promise<number> =>
  page.evaluate<number>(`new Promise((done) => {
    const start = performance.now();
    ${work};
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
  })`);

/** Scrolls for two seconds, 60 points a frame, and tells the intervals between frames. */
async function scrolling(on: Page): Promise<number[]> {
  const frames = await on.evaluate<number[]>(`new Promise((done) => {
    const frames = [];
    let last = performance.now();
    const end = last + 2000;
    const step = (now) => {
      frames.push(now - last);
      last = now;
      scrollBy(0, 60);
      if (now < end) requestAnimationFrame(step); else done(frames.slice(1));
    };
    requestAnimationFrame(step);
  })`);
  return frames.sort((a, b) => a - b);
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
const frames = await scrolling(page);
const search = `const q = document.getElementById("toolbar").elements.namedItem("q"); q.value = "第19999处"; q.form.dispatchEvent(new Event("submit", { cancelable: true }))`;
const rows: readonly (readonly [string, number])[] = [
  ["pictures drawn", drawing],
  ["page written", writing],
  ["page, MB", html.length / 1e6],
  ["opened, first finding shown", shown],
  ["search", await took(search)],
  ["search cleared", await took(search.replace("第19999处", ""))],
  [
    "grouped by check",
    await took(
      `const by = document.querySelector("[name=by]"); by.value = "check"; by.dispatchEvent(new Event("change", { bubbles: true }))`,
    ),
  ],
  ["pictures of a body opened", await took(`document.querySelector(".bodies").open = true`)],
  ["next body", await took(`document.querySelector(".step[data-step='1']").click()`)],
  [
    "years of all bodies opened",
    await took(`for (const one of document.querySelectorAll(".pictures details")) one.open = true`),
  ],
  ["everything grown for paper", await took(`dispatchEvent(new Event("beforeprint"))`)],
  ["frame while scrolling, median", quantile(frames, 0.5)],
  ["frame while scrolling, 95 %", quantile(frames, 0.95)],
  ["frame while scrolling, longest", frames.at(-1) ?? 0],
];
for (const [name, value] of rows) console.log(`${name.padEnd(32)} ${value.toFixed(1)}`);
await browser.close();
rmSync(folder, { recursive: true });
