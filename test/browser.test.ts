import { build } from "esbuild";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium as playwright } from "playwright-core";
import { expect, test } from "vitest";
import { loadCounty } from "../src/node/folder.js";
import { checkCounty, checkHelp, countyPictures, readCounty, report } from "../src/pipeline.js";
import { reportHtml, reportJson } from "../src/report/index.js";
import { testFolder } from "./support/folder.js";
import { chromium, needs } from "./support/tools.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const frame = { version: "test", asOf: "2026-06-30" };

/** The public API as one classic script, with the modules it is made of. */
async function bundle(): Promise<{ script: string; outside: string[] }> {
  const result = await build({
    entryPoints: [join(root, "src/index.ts")],
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "zuzhishi",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const imports = Object.values(result.metafile.inputs).flatMap((input) => input.imports);
  return {
    script: result.outputFiles[0]?.text ?? "",
    outside: imports
      .filter(({ path, external }) => (external === true && path !== "<runtime>") || path.startsWith("node:"))
      .map(({ path }) => path),
  };
}

test("the core bundles for a browser without any node: module", async () => {
  const { script, outside } = await bundle();
  expect(outside).toEqual([]);
  expect(script).toContain("zuzhishi-report/1");
});

needs(chromium)("the same workbooks give the same report bytes in Chromium as on Node", async () => {
  const county = await loadCounty({ id: "苇川县", path: join(root, "sources/苇川县") });
  const dossier = readCounty(county);
  const made = report([checkCounty(dossier)], frame);
  const expected = [reportJson(made), reportHtml(made, checkHelp(), [countyPictures(dossier)])];

  const folder = testFolder({ "page.html": "<!doctype html><meta charset=utf-8><script src=zuzhishi.js></script>" });
  writeFileSync(join(folder, "zuzhishi.js"), (await bundle()).script);
  const files = county.files.map(({ path, bytes }) => ({ path, base64: Buffer.from(bytes).toString("base64") }));

  const browser = await playwright.launch({
    executablePath: chromium.path ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await (await browser.newContext({ offline: true })).newPage();
    await page.goto(pathToFileURL(join(folder, "page.html")).href);
    const there = await page.evaluate(
      // runs in the page: the bundle's global is not known to the compiler
      `(() => {
        const files = ${JSON.stringify(files)}.map(({ path, base64 }) => ({
          path,
          bytes: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
        }));
        const dossier = zuzhishi.readCounty({ id: "苇川县", files });
        const made = zuzhishi.report([zuzhishi.checkCounty(dossier)], ${JSON.stringify(frame)});
        return [zuzhishi.reportJson(made), zuzhishi.reportHtml(made, zuzhishi.checkHelp(), [zuzhishi.countyPictures(dossier)])];
      })()`,
    );
    expect(there).toEqual(expected);
  } finally {
    await browser.close();
  }
});
