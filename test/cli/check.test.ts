import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reportSchema } from "../../schemas/report.js";
import { run } from "../../src/cli/run.js";
import { book, soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";

async function call(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = recorder();
  const status = await run(args, terminal);
  return { status, ...terminal.text };
}

const faulty = {
  ...soundCounty,
  "县委/任职.xlsx": book({
    领导任职: [
      ["机构", "职务", "姓名", "任职时间", "离任时间"],
      ["县委", "书记", "张三", "1998.3", "1993.6"],
    ],
  }),
};

test("a sound county passes", async () => {
  expect((await call("check", testFolder(soundCounty))).status).toBe(0);
});

test("an open 强制 finding gives status 1, with the address on the terminal", async () => {
  const { status, out } = await call("check", testFolder(faulty));
  expect(status).toBe(1);
  expect(out).toContain("县委/任职.xlsx");
  expect(out).toContain("领导任职!E2");
});

test("--format json prints the report alone on standard output", async () => {
  const { out } = await call("check", testFolder(faulty), "--format", "json", "--as-of", "2026-06-30");
  const report = reportSchema.parse(JSON.parse(out));
  expect(report.asOf).toBe("2026-06-30");
  for (const { rows } of report.dossiers.flatMap((dossier) => dossier.inputs))
    expect(rows.title + rows.header + rows.note + rows.record + rows.rejected).toBe(rows.total);
});

test("--out writes the formats asked for, and nothing else on the screen", async () => {
  const folder = testFolder(faulty);
  const out = join(testFolder(), "结果");
  const { status, out: screen } = await call("check", folder, "--format", "text,json,html", "--out", out);
  expect(status).toBe(1);
  expect(screen).toBe(
    `已写出：${["核对报告.txt", "核对报告.json", "核对报告.html"].map((name) => join(out, name)).join("、")}\n`,
  );
  const page = readFileSync(join(out, "核对报告.html"), "utf8");
  expect(page).toContain("<!doctype html>");
  expect(page).toContain("<h3>机构任职图</h3>");
});

test("xlsx marks the workbooks, sarif is for other tools; beside the others", async () => {
  const folder = testFolder(faulty);
  const out = join(testFolder(), "结果");
  const { status, out: screen } = await call("check", folder, "--format", "xlsx,sarif,json,json", "--out", out);
  expect(status).toBe(1);
  expect(screen).toMatch(/^已写出：\S+核对报告\.sarif、\S+核对报告\.json、标注的原表 \d 个（\S+标注）\n$/u);
  expect(existsSync(join(out, "标注/县委/任职.xlsx"))).toBe(true);
  expect(JSON.parse(readFileSync(join(out, "核对报告.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
  expect(JSON.parse((await call("check", folder, "--format", "sarif")).out)).toMatchObject({ version: "2.1.0" });
});

test("marked workbooks do not go among the tables they were made of", async () => {
  const folder = testFolder(faulty);
  for (const out of [folder, join(folder, "结果")]) {
    const { status, err } = await call("check", folder, "--format", "xlsx", "--out", out);
    expect([status, err]).toEqual([
      2,
      `标注的原表不能写进来稿文件夹“${folder}”，会和来稿混在一起。请用 --out 指定另一个目录。\n`,
    ]);
  }
});

test("of several counties each has its own folder of marked workbooks", async () => {
  const folder = testFolder(
    Object.fromEntries(
      ["甲县", "乙县"].flatMap((id) => Object.entries(faulty).map(([name, bytes]) => [`${id}/${name}`, bytes])),
    ),
  );
  const out = join(testFolder(), "结果");
  await call("check", join(folder, "甲县"), join(folder, "乙县"), "--format", "xlsx", "--out", out);
  for (const id of ["甲县", "乙县"]) expect(existsSync(join(out, id, "标注/县委/任职.xlsx"))).toBe(true);
});

test("--quiet tells nothing of the progress", async () => {
  const folder = testFolder(faulty);
  expect((await call("check", folder)).err).not.toBe("");
  expect((await call("check", folder, "--quiet")).err).toBe("");
});

test("one workbook can be checked by itself", async () => {
  const folder = testFolder(faulty);
  expect((await call("check", join(folder, "县委/任职.xlsx"))).status).toBe(1);
});

test("several formats or html need a folder, and a path is required", async () => {
  expect((await call("check", "x", "--format", "text,json")).err).toBe("几种格式一起输出时，请用 --out 指定目录。\n");
  expect((await call("check", "x", "--format", "html")).err).toBe("html 报告请用 --out 指定写到哪个目录。\n");
  expect((await call("check", "x", "--format", "xlsx")).err).toBe("标注的原表请用 --out 指定写到哪个目录。\n");
  expect((await call("check")).status).toBe(2);
});
