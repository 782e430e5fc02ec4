import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";

async function call(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = recorder();
  const status = await run(args, terminal);
  return { status, ...terminal.text };
}

const roster = "苇川县档案局\n局　长　王　伟（女）（1984.3—1986.2）\n某句没有名录的话。";

test("a text becomes a workbook, and the summary says how much was read and what to do", async () => {
  const folder = testFolder({ "旧卷.txt": roster });
  const out = join(folder, "摘录.xlsx");
  const { status, out: said, err } = await call("import", join(folder, "旧卷.txt"), "--out", out);
  expect([status, err]).toEqual([0, ""]);
  expect(said).toBe(
    `共3行，读出机构1个、任职1人次、会议0次、委员0人次；有1行没有读懂或有疑问，列在“未读出的行”。\n已写出：${out}\n每一行都要与原书核对：核对过的在“核对”一栏写“已核”，再放进县文件夹；没有写的，读表时不收。\n`,
  );
  expect(existsSync(out)).toBe(true);
});

test("nothing of the call that cannot be used is passed over in silence", async () => {
  const folder = testFolder({ "旧卷.txt": roster, "扫描.pdf": "%PDF-1.4 x" });
  const text = join(folder, "旧卷.txt");
  expect(await call("import")).toMatchObject({
    status: 2,
    err: expect.stringContaining("请写明印本的文字稿") as string,
  });
  expect(await call("import", text, "--out", join(folder, "摘录.csv"))).toMatchObject({
    status: 2,
    err: expect.stringContaining("要以 .xlsx 结尾") as string,
  });
  expect(await call("import", join(folder, "没有.txt"))).toMatchObject({
    status: 2,
    err: expect.stringContaining("找不到") as string,
  });
  expect(await call("import", folder)).toMatchObject({ status: 2, err: expect.stringContaining("不是文件") as string });
  const both = await call("import", text, join(folder, "扫描.pdf"), "--out", join(folder, "两个.xlsx"));
  expect(both.status).toBe(2);
  expect(both.err).toBe("“扫描.pdf”是图片或 PDF，读不出文字。请先用识别软件转成文字，存为 .txt 或 .docx。\n");
  expect(existsSync(join(folder, "两个.xlsx"))).toBe(true);
  const none = await call("import", join(folder, "扫描.pdf"), "--out", join(folder, "无.xlsx"));
  expect([none.status, existsSync(join(folder, "无.xlsx"))]).toEqual([2, false]);
});

test("rows that somebody may be checking are not written over without being asked", async () => {
  const folder = testFolder({ "旧卷.txt": roster });
  const before = process.cwd();
  process.chdir(folder);
  try {
    expect((await call("import", "旧卷.txt")).status).toBe(0);
    writeFileSync("印本摘录.xlsx", "核对了三天");
    const again = await call("import", "旧卷.txt");
    expect([again.status, again.err]).toEqual([
      2,
      "这里已有 印本摘录.xlsx，可能有人正在核对。请用 --out 写明另一个文件名。\n",
    ]);
    expect(readFileSync("印本摘录.xlsx", "utf8")).toBe("核对了三天");
  } finally {
    process.chdir(before);
  }
});

test("a number of one's own is masked, and that is said", async () => {
  const folder = testFolder({ "旧卷.txt": `${roster}\n联系电话13800000000` });
  const { out } = await call("import", join(folder, "旧卷.txt"), "--out", join(folder, "摘录.xlsx"));
  expect(out).toContain("1行里有身份证号、电话或住址，已遮去。");
});
