import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testFolder } from "./support/folder.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every file the main job makes of the samples in a process of its own, by its hash. */
function compile(zone: string, out: string): Record<string, string> {
  execFileSync(process.execPath, ["dist/src/cli/main.js", "compile", "--out", out], {
    cwd: root,
    env: { ...process.env, TZ: zone, LANG: zone === "UTC" ? "C" : "zh_CN.UTF-8" },
    stdio: "ignore",
  });
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(docx|json|html)$/u.test(name),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(out, name)))
        .digest("hex"),
    ]),
  );
}

let first: Record<string, string>;
const folder = mkdtempSync(join(tmpdir(), "zuzhishi-"));
beforeAll(() => {
  first = compile("UTC", folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("both sample counties get their files", () => {
  expect(Object.keys(first).filter((name) => name.endsWith("核对报告.json"))).toHaveLength(2);
  expect(Object.keys(first).filter((name) => name.endsWith(".docx")).length).toBeGreaterThanOrEqual(4);
});

test.each(["UTC", "Asia/Shanghai", "America/New_York"])("a second run under TZ=%s makes the same bytes", (zone) => {
  expect(compile(zone, testFolder())).toEqual(first);
});
