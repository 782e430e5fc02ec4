import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { readDraft } from "../../src/pipeline.js";
import { book, soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";
import { libreOffice, needs } from "../support/tools.js";

const call = async (...args: string[]): Promise<{ status: number; out: string; err: string }> => {
  const terminal = recorder();
  const status = await run(args, terminal);
  return { status, ...terminal.text };
};

const files = (folder: string): Record<string, string | Uint8Array> =>
  Object.fromEntries(Object.entries(soundCounty).map(([name, content]) => [`${folder}/${name}`, content]));

const textOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]*>/gu, "");

test("--since: the next draft is numbered after the earlier one and tells what changed, on compile and draft alike", async () => {
  const folder = testFolder(files("样例县"));
  const source = join(folder, "样例县");
  const first = join(folder, "第一次");
  await call("compile", source, "--out", first);
  const city = readDraft(readFileSync(join(first, "样例县/送市审稿.docx")));
  expect(city).toMatchObject({ stage: "送市审稿", number: 1, parent: "" });
  writeFileSync(
    join(source, "增补.xlsx"),
    book({
      领导任职: [
        ["机构", "职务", "姓名", "任职时间", "离任时间"],
        ["中共样例县委员会", "副书记", "钱大年", "1994.2", "1996.3"],
      ],
    }),
  );
  const parent = `第1稿（送市审稿，数据指纹 ${city?.snapshot ?? ""}）`;
  const second = join(folder, "第二次");
  await call("compile", source, "--out", second, "--since", first);
  for (const name of ["送市审稿.docx", "送省审稿.docx"]) {
    const path = join(second, "样例县", name);
    expect(readDraft(readFileSync(path))).toMatchObject({ number: 2, parent });
    expect(textOf(path)).toContain("与第1稿（送市审稿）相比，正文新增1处");
    expect(textOf(path)).toContain("副书记　钱大年（1994.2—1996.3）");
  }
  const third = join(folder, "第三次");
  const since = join(first, "样例县/送市审稿.docx");
  await call("draft", source, "--stage", "province", "--out", third, "--since", since);
  expect(readFileSync(join(third, "送省审稿.docx"))).toEqual(readFileSync(join(second, "样例县/送省审稿.docx")));
});

test("送审报告 and 审稿意见表 lie beside the drafts; --as-of dates the letter", async () => {
  const folder = testFolder(files("样例县"));
  const out = join(folder, "结果");
  await call("compile", join(folder, "样例县"), "--out", out, "--as-of", "2026-06-30");
  expect(textOf(join(out, "样例县/送审报告.docx"))).toMatch(/形成送审稿第1稿，.*任职记录2条，人物2人.*2026年6月30日/u);
  expect(textOf(join(out, "样例县/审稿意见表.docx"))).toContain("采纳情况");
  expect((await call("compile", join(folder, "样例县"), "--out", out, "--as-of", "六月")).status).toBe(2);
});

test.each([
  ["没有这个.docx", "读不到上一稿"],
  ["样例县/县委/任职.xlsx", "里没有本程序生成的书稿，不能比较"],
  ["别的.docx", "不是本程序生成的书稿，不能比较"],
])("draft --since %s is refused with a reason", async (since, reason) => {
  const folder = testFolder({ ...files("样例县"), "别的.docx": "这不是书稿" });
  const args = [
    "draft",
    join(folder, "样例县"),
    "--stage",
    "city",
    "--out",
    join(folder, "稿"),
    "--since",
    join(folder, since),
  ];
  const { status, err } = await call(...args);
  expect(status).toBe(2);
  expect(err).toContain(reason);
});

needs(libreOffice)("--exact-pages prints the draft, and the same again gives the same bytes", async () => {
  const folder = testFolder(files("样例县"));
  const draft = async (out: string): Promise<Uint8Array> => {
    const args = ["draft", join(folder, "样例县"), "--stage", "city", "--out", join(folder, out), "--exact-pages"];
    const { status, err } = await call(...args);
    expect(status).toBe(0);
    expect(err).not.toContain("估计");
    return readFileSync(join(folder, out, "送市审稿.docx"));
  };
  expect(await draft("甲")).toEqual(await draft("乙"));
});
