import { type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CountyPictures, countyPictures } from "../../../src/picture/county-pictures.js";
import { checkCounty, report } from "../../../src/pipeline.js";
import { picturing } from "../../../src/report/html/picturing.js";
import { reportHtml } from "../../../src/report/index.js";
import { exampleDossier } from "../../support/example.js";
import { hostileReport, hostileTexts } from "../hostile.js";
import { finding, sample } from "../sample.js";
import { type Desk, desk, haveChromium } from "./browser.js";

const dossier = exampleDossier({
  机构沿革: `机构全称 | 系统 | 设立时间
    样例县教育局 | 政权 | 1981.3
    样例县财政局 | 政权 | 1981.3
    样例县档案局 | 政权 | 1981.3`,
  领导任职: `机构 | 职务 | 姓名 | 性别 | 任职时间 | 离任时间
    样例县教育局 | 局长 | 甲某 | 男 | 1993.6 | 2003.5
    样例县教育局 | 副局长 | 乙某 | | 1993.6 | 2003.5
    样例县财政局 | 局长 | 丙某 | 女 | 1990.1 | 1996.1
    样例县财政局 | 局长 | 丁某 | 男 | 1997.8 | 2003.5
    样例县财政局 | 副局长 | 戊某 | 男 | 2001 | 2003.5`,
});
const drawn = countyPictures(dossier);
const made = report([checkCounty(dossier)], { version: "1", asOf: "" });
const html = reportHtml(made, [], [drawn]);

test("a body has a drawing for each post, and its gaps are counted", () => {
  expect(drawn.bodies.map(({ name, gaps, overlaps, posts }) => [name, gaps, overlaps, posts.length])).toEqual([
    ["样例县教育局", 0, 0, 2],
    ["样例县财政局", 1, 0, 2],
  ]);
  expect(drawn.years?.missing.description).toContain("样例县档案局未报1993—2003年");
  expect(drawn.shares.description).toContain("性别80%");
  expect(drawn.lengths.description).toContain("6—7年1人次");
});

test("without limits or records there are pictures still, of what there is", () => {
  const empty = countyPictures({
    ...dossier,
    tenures: [],
    bodies: [],
    volume: { ...dossier.volume, upper: undefined },
  });
  expect(empty.bodies).toEqual([]);
  expect(empty.years).toBeUndefined();
  expect(reportHtml(made, [], [empty])).not.toContain("机构任职图");
  const unlimited = countyPictures({ ...dossier, volume: { ...dossier.volume, upper: undefined, lower: undefined } });
  expect(unlimited.bodies.map(({ posts }) => posts.length)).toEqual([2, 2]);
});

test("a finding is shown with the post its cells are tenures of, or with the body it names", () => {
  const [place] = drawn.bodies[1]?.posts[0]?.rows ?? [];
  if (place === undefined) throw new Error("a row");
  const [book, sheet, row] = place;
  const refOf = picturing([drawn]);
  const at = (cell: string) => ({ book, sheet, cell });
  const one = (changes: Parameters<typeof finding>[0]) =>
    finding({ dossier: dossier.id, related: [], body: "", ...changes });
  expect(refOf(one({ at: at(`E${row}`) }))).toEqual([1, 0, 0]);
  expect(refOf(one({ at: at(`E${row + 1}`), related: [at(`D${row}`), at(`D${row - 2}`)] }))).toEqual([1, 0, 1, 0]);
  expect(refOf(one({ at: at("A1"), body: "样例县教育局" }))).toEqual([0]);
  expect(refOf(one({ at: at(""), body: "无此机构" }))).toBeUndefined();
  expect(refOf(one({ at: at(`E${row}`), dossier: "别县" }))).toBeUndefined();
});

test("bodies in trouble are offered first", () => {
  const options = [...html.matchAll(/<optgroup label="([^"]*)">(.*?)<\/optgroup>/gu)].map(([, label, inner = ""]) => [
    label,
    inner.replaceAll(/<[^>]*>/gu, ""),
  ]);
  expect(options).toEqual([
    ["有断线或两人同任", "样例县财政局（断线 1）"],
    ["其余机构", "样例县教育局"],
  ]);
  expect(html).toContain("<span>2 个机构，正职断线 1 处</span>");
  expect(html).toContain("<span>1 个机构有未报的年份</span>");
});

/** Pictures with the text wherever a text can stand. */
function hostilePictures(text: string, county: string): CountyPictures {
  const drawing = {
    width: 100,
    height: 50,
    title: text,
    description: text,
    shapes: [
      { kind: "label", x: 0, y: 9, text, size: 9, anchor: "start", look: "plain" },
      { kind: "box", x: 0, y: 0, width: 9, height: 9, look: "held", tip: text, lines: [text] },
    ],
  } as const;
  const rows = [[`${text}/${text}`, text, 1]] as const;
  return {
    county,
    bodies: [{ name: text, gaps: 1, overlaps: 1, posts: [{ drawing, rows }] }],
    years: { missing: drawing, others: drawing, bodies: 1 },
    ages: drawing,
    lengths: drawing,
    shares: drawing,
  };
}

const tags = (page: string): string[] =>
  (page.match(/<[a-z!/][^>]*/giu) ?? []).map((tag) => tag.split(/[\s>]/u)[0] ?? "");

test.each(hostileTexts)("%j in a picture is text", (text) => {
  const of = (words: string): string => {
    const hostile = hostileReport(words);
    return reportHtml(hostile.report, hostile.help, [hostilePictures(words, words)]);
  };
  expect(tags(of(text))).toEqual(tags(of("无害")));
});

describe.skipIf(!haveChromium)("in a browser", () => {
  let browser: Desk;
  beforeAll(async () => void (browser = await desk()));
  afterAll(() => browser.close());

  const panel = (page: Page, title: string): Locator => page.locator(".pictures > details", { hasText: title });
  const open = (page: Page, title: string): Promise<void> => panel(page, title).locator("summary").first().click();
  const names = (within: Locator): Promise<string[]> => within.locator(".t-plain").allTextContents();

  test("nothing is drawn before a panel is opened; then one body at a time, chosen or next", async () => {
    const { page, errors } = await browser.open(html);
    const bodies = panel(page, "机构任职图");
    expect(await bodies.locator(".scroll svg").count()).toBe(0);
    await open(page, "机构任职图");
    expect(await names(bodies.locator(".scroll"))).toEqual(["丙某", "丁某", "戊某"]);
    await bodies.locator("select").selectOption({ label: "样例县教育局" });
    expect(await names(bodies.locator(".scroll"))).toEqual(["甲某", "乙某"]);
    await bodies.getByRole("button", { name: "下一个" }).click();
    expect(await bodies.locator("h4").textContent()).toBe("样例县财政局（断线 1）");
    await bodies.getByRole("button", { name: "上一个" }).click();
    expect(await bodies.locator("h4").textContent()).toBe("样例县教育局");
    expect(errors).toEqual([]);
  });

  test("a finding is opened with its post, its row in bold; a button leads to the whole body", async () => {
    const vacancy = made.findings.find(({ check }) => check === "chief-vacancy");
    const { page } = await browser.open(html, { hash: `#q=${vacancy?.fingerprint}` });
    const first = page.locator(".finding");
    await first.locator(".toggle").click();
    expect(await names(first.locator(".drawing"))).toEqual(["丙某", "丁某"]);
    expect((await first.locator(".named").allTextContents()).sort()).toEqual(["丁某", "丙某"].sort());
    await first.getByRole("button", { name: "看这个机构的任职图" }).click();
    expect(await panel(page, "机构任职图").locator("h4").textContent()).toBe("样例县财政局（断线 1）");
    expect(await page.evaluate("document.activeElement.name")).toBe("picture");
    // the list stays as it was chosen
    expect(await page.locator("output").textContent()).toContain("1 / ");
  });

  test("years and distributions stand in their panels, others folded away", async () => {
    const { page } = await browser.open(html);
    await open(page, "各机构历年报送情况");
    const years = panel(page, "各机构历年报送情况");
    expect(await years.locator("svg:visible .t-plain").allTextContents()).toEqual(["档案局"]);
    await years.locator(".others summary").click();
    expect(await years.locator("svg:visible .t-plain").allTextContents()).toEqual(["档案局", "教育局", "财政局"]);
    await open(page, "年龄、任期和填写率");
    expect(await page.locator("figcaption:visible").allTextContents()).toEqual([
      "任职时年龄",
      "任期长短",
      "领导任职表各栏填写率（共5条）",
    ]);
  });

  test.each([400, 640, 1280])("pictures are not wider than a window of %i", async (width) => {
    const { page } = await browser.open(html, { width });
    for (const title of ["机构任职图", "各机构历年报送情况", "年龄、任期和填写率"]) await open(page, title);
    await page.locator(".toggle").first().click();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("each county has its own pictures", async () => {
    const two = {
      ...made,
      dossiers: made.dossiers.flatMap((one) => [one, { ...one, id: "河西县", county: "河西县" }]),
    };
    const findings = made.findings.flatMap((one) => [one, { ...one, dossier: "河西县" }]);
    const other = { ...drawn, county: "河西县", bodies: drawn.bodies.slice(0, 1) };
    const { page } = await browser.open(reportHtml({ ...two, findings }, [], [drawn, other]));
    await page.locator("#county-2 .pictures summary").first().click();
    expect(await names(page.locator("#county-2 .bodies .scroll"))).toEqual(["甲某", "乙某"]);
    expect(await page.locator("#county-1 .bodies .scroll svg").count()).toBe(0);
  });

  test.each(hostileTexts)("%j stays text in a picture", async (text) => {
    const { report: hostile, help } = hostileReport(text);
    const { page, errors } = await browser.open(reportHtml(hostile, help, [hostilePictures(text, text)]));
    await page.locator(".pictures summary").first().click();
    const shown = await page.locator(".bodies .scroll text").first().textContent();
    expect(shown).toBe(text);
    expect(await page.evaluate(() => "hit" in globalThis)).toBe(false);
    expect(errors).toEqual([]);
  });

  test("a sample without pictures shows none", async () => {
    const { page } = await browser.open(reportHtml(sample, []));
    expect(await page.locator(".pictures, svg").count()).toBe(0);
  });
});
