import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import * as fs from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { removeFile, writeWhole } from "../../src/node/write-file.js";
import { testFolder } from "../support/folder.js";

vi.mock("node:fs/promises", async (original) => ({ ...(await original<typeof fs>()) }));
afterEach(() => void vi.restoreAllMocks());

/** What the system answers with a code, such as `EBUSY`. */
const systemError = (code: string): Error => Object.assign(new Error(code), { code });

test("folders are made, the old file is replaced, nothing is left beside it", async () => {
  const folder = testFolder();
  const path = join(folder, "甲/乙/稿.docx");
  await writeWhole(path, "一");
  await writeWhole(path, "二");
  expect(readFileSync(path, "utf8")).toBe("二");
  expect(readdirSync(join(folder, "甲/乙"))).toEqual(["稿.docx"]);
});

test("two files of one new folder at once", async () => {
  const folder = testFolder();
  await Promise.all(["甲", "乙"].map((name) => writeWhole(join(folder, "新/县", name), name)));
  expect(readdirSync(join(folder, "新/县")).sort()).toEqual(["乙", "甲"]);
});

test("a folder below a file, and a file where a folder lies", async () => {
  const folder = testFolder({ 文件: "x" });
  mkdirSync(join(folder, "稿.docx/里"), { recursive: true });
  await expect(writeWhole(join(folder, "文件/稿.docx"), "")).rejects.toThrow(
    `写不进 ${join(folder, "文件/稿.docx")}：路径里有一段是文件，不是文件夹，请换一个目录。`,
  );
  await expect(writeWhole(join(folder, "稿.docx"), "")).rejects.toThrow("那里已有一个同名的文件夹");
  expect(readdirSync(folder).sort()).toEqual(["文件", "稿.docx"]);
});

test.skipIf(!existsSync("/proc/self"))("where no folder can be made it gives up", async () => {
  await expect(writeWhole("/proc/没有/县/稿.docx", "")).rejects.toThrow("这里不能建文件夹或文件");
});

test.each([
  ["mkdir", "EACCES", "没有权限，请换一个目录"],
  ["mkdir", "EROFS", "这个位置只能读，请换一个目录"],
  ["writeFile", "EPERM", "没有权限，请换一个目录"],
  ["writeFile", "ENOSPC", "磁盘已满，请清出空间后再运行"],
  ["rename", "EPERM", "文件正在别的程序里打开，关掉后再运行"],
  ["rename", "EBUSY", "文件正在别的程序里打开，关掉后再运行"],
] as const)("%s refused with %s", async (call, code, reason) => {
  const folder = testFolder();
  vi.spyOn(fs, call).mockRejectedValue(systemError(code));
  const path = join(folder, "县/稿.docx");
  await expect(writeWhole(path, "一")).rejects.toThrow(`写不进 ${path}：${reason}。`);
});

test("an old file that is open cannot be removed; one that is not there is no fault", async () => {
  await removeFile(join(testFolder(), "没有.docx"));
  vi.spyOn(fs, "rm").mockRejectedValue(systemError("EBUSY"));
  await expect(removeFile("稿.docx")).rejects.toThrow("文件正在别的程序里打开");
});

test("what nobody foresaw stays what it is", async () => {
  vi.spyOn(fs, "writeFile").mockRejectedValue(systemError("EMFILE"));
  await expect(writeWhole(join(testFolder(), "稿.docx"), "")).rejects.toThrow("EMFILE");
});
