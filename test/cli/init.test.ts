import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { loadCounty } from "../../src/node/folder.js";
import { readCounty } from "../../src/pipeline.js";
import { book, soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";

async function call(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = recorder();
  const status = await run(args, terminal);
  return { status, ...terminal.text };
}

const volumeOf = async (folder: string) => readCounty(await loadCounty({ id: "x", path: folder })).volume;

test("options fill in 卷信息; the code of the county is found", async () => {
  const folder = join(testFolder(), "东海");
  const { status, out } = await call(
    "init",
    folder,
    "--province",
    "江苏省",
    "--city",
    "连云港市",
    "--county",
    "东海县",
    "--number",
    "第三卷",
    "--upper",
    "2003年6月",
    "--lower",
    "2010.12",
  );
  expect(status).toBe(0);
  expect(out).toBe(
    `已建好 ${folder}/：填报模板.xlsx、说明.txt、文稿/、上卷/\n区划代码按国家标准填了 320722，请核对。\n` +
      `下一步：把填报模板.xlsx发给各单位；收回的表放进这个文件夹，运行 zuzhishi check ${folder}\n`,
  );
  expect(await volumeOf(folder)).toMatchObject({
    province: "江苏省",
    city: "连云港市",
    county: "东海县",
    code: "320722",
    number: 3,
    upper: { edtf: "2003-06" },
    lower: { edtf: "2010-12" },
  });
  for (const name of ["文稿", "上卷"]) expect(existsSync(join(folder, name))).toBe(true);
  expect(readFileSync(join(folder, "说明.txt"), "utf8")).toMatch(/^\uFEFF东海县组织史资料\r\n/u);
});

test("where nobody can be asked the folder names the county, and what is not filled in is told", async () => {
  const folder = join(testFolder(), "苇川县");
  const { status, out } = await call("init", folder);
  expect(status).toBe(0);
  expect(out).toContain("还没有填的：省、市、卷次、上限、下限。请在填报模板.xlsx的“卷信息”表里补上。\n");
  expect(await volumeOf(folder)).toMatchObject({ county: "苇川县", code: undefined });
});

test("on a terminal it asks for what was not given, one line each", async () => {
  const folder = join(testFolder(), "某县");
  const questions: string[] = [];
  const answers = ["", "连云港市", "", "三", " 1993.6 ", "2003"];
  const terminal = recorder({
    ask: async (question) => {
      questions.push(question);
      return answers[questions.length - 1] ?? "";
    },
  });
  expect(await run(["init", folder], terminal)).toBe(0);
  expect(questions).toEqual([
    "省（如 江苏省，不知道就回车）：",
    "市（如 连云港市，不知道就回车）：",
    "县（回车就是 某县）：",
    "卷次（如 第三卷，不知道就回车）：",
    "上限（如 1993.6，不知道就回车）：",
    "下限（如 2003.5，不知道就回车）：",
  ]);
  expect(await volumeOf(folder)).toMatchObject({
    city: "连云港市",
    county: "某县",
    number: 3,
    lower: { edtf: "2003" },
  });
});

test("a folder that has its template is left alone, and a strange month is told", async () => {
  const folder = join(testFolder(), "某县");
  await call("init", folder);
  const before = readFileSync(join(folder, "填报模板.xlsx"));
  expect(await call("init", folder)).toEqual({
    status: 2,
    out: "",
    err: `${join(folder, "填报模板.xlsx")} 已经有了，没有改动。要另建一个县，请换一个文件夹。\n`,
  });
  expect(readFileSync(join(folder, "填报模板.xlsx"))).toEqual(before);
  expect((await call("init", join(folder, "乙县"), "--upper", "93.6")).err).toBe(
    "上限要写成 1993.6 这样的年月，写成了“93.6”。\n",
  );
  expect((await call("init")).err).toBe("请写明县名，如 zuzhishi init sources/某县，或加 --county 某县。\n");
});

test("tables put beside the template are read, and copies of 卷信息 that came back raise no question", async () => {
  const folder = join(testFolder(), "样例县");
  await call("init", folder, "--number", "3", "--upper", "1993.6", "--lower", "2003.5");
  writeFileSync(join(folder, "甲单位交回.xlsx"), readFileSync(join(folder, "填报模板.xlsx")));
  for (const name of ["县委/机构.xlsx", "县委/任职.xlsx"])
    writeFileSync(join(folder, name.replace("/", "")), soundCounty[name] ?? book({}));
  const { out } = await call("check", folder, "--format", "json");
  expect(out).not.toContain("项目重复");
  expect(out).not.toContain("说明.txt");
  expect(out).toContain('"tenures": 2');
});
