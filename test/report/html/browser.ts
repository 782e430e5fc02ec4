import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type Page, chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Whether there is a browser to try pages in. */
export const haveChromium = existsSync(executablePath);

interface OpenPage {
  readonly page: Page;
  /** console errors and uncaught exceptions */
  readonly errors: readonly string[];
  /** addresses asked for, without hashes */
  readonly requests: readonly string[];
  readonly address: string;
}

export interface Desk {
  /** Saves the HTML to a new file and opens it from the disk, without a network. */
  readonly open: (html: string, options?: { hash?: string; script?: boolean; width?: number }) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** A browser and a folder for its pages. */
export async function desk(): Promise<Desk> {
  const browser: Browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  let count = 0;
  return {
    async open(html, { hash = "", script = true, width = 1280 } = {}) {
      const path = join(folder, `核对报告 ${++count}.html`);
      writeFileSync(path, html);
      const address = pathToFileURL(path).href;
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ offline: true, javaScriptEnabled: script, viewport });
      const page = await context.newPage();
      const errors: string[] = [];
      const requests: string[] = [];
      page.on("console", (message) => errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("request", (request) => requests.push(request.url().replace(/#.*$/u, "")));
      await page.goto(address + hash);
      return { page, errors, requests, address };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
