import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";

const main = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));

/** Runs the built program; `heard` may interrupt it when it has said something. */
function call(args: readonly string[], heard: (line: string, interrupt: () => void) => void) {
  return new Promise<{ status: number | null; err: string }>((resolve) => {
    const child = spawn(process.execPath, [main, ...args]);
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
      heard(text, () => child.kill("SIGINT"));
    });
    child.on("close", (status) => resolve({ status, err }));
  });
}

test("interrupted, a run says what is done; run again, it does the rest only", async () => {
  const counties = Array.from({ length: 12 }, (_, index) => `第${index + 10}县`);
  const files = counties.flatMap((county) =>
    Object.entries(soundCounty).map(([name, bytes]) => [`来稿/${county}/${name}`, bytes] as const),
  );
  const folder = testFolder(Object.fromEntries(files));
  const out = join(folder, "结果");
  const args = ["compile", join(folder, "来稿"), "--out", out];
  const first = await call(args, (line, interrupt) => line.startsWith("[2/12]") && interrupt());
  expect(first.status).toBe(130);
  const [, finished = ""] = /已中断。做完的：(.+?)，文件完整。没有做完的：.+?。再运行一次/u.exec(first.err) ?? [];
  const done = finished.split("、");
  expect(done.length).toBeGreaterThanOrEqual(2);
  expect(done.length).toBeLessThan(12);
  for (const county of done) expect(existsSync(join(out, county, "付印稿.docx"))).toBe(true);
  expect(
    readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("zuzhishi-part")),
  ).toEqual([]);
  const again = await call(args, () => {});
  expect(again.status).toBe(0);
  const kept = again.err.split("\n").filter((line) => line.includes("没有变化，沿用上次的结果"));
  expect(kept).toHaveLength(done.length);
  expect(again.err).toContain("[12/12]");
});
