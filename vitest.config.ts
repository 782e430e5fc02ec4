import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

// a skipped test must not go unnoticed: what is missing, and what that leaves untested, is said before the run
for (const [path, name, tests] of [
  ["/usr/bin/chromium", "Chromium", "report page, core in a browser"],
  ["/usr/bin/soffice", "LibreOffice", "Word drafts opened and turned into pages"],
  ["/usr/bin/pdftotext", "poppler-utils", "Word drafts turned into pages"],
  ["/usr/lib/python3/dist-packages/openpyxl", "python3-openpyxl", "marked workbooks opened by another program"],
] as const)
  if (!existsSync(path)) console.warn(`Skipped, as ${name} is not installed: ${tests}.`);

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/model/**", "src/checks/**", "src/settle/**"],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
