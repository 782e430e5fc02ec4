import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reportSchema } from "../../schemas/report.js";
import { run } from "../../src/cli/run.js";
import { book, soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";

const inFolder = (prefix: string, files: Readonly<Record<string, string | Uint8Array>>) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${prefix}/${name}`, content]));

async function call(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = recorder();
  const status = await run(args, terminal);
  return { status, ...terminal.text };
}

test("a sound county gets its report and all three drafts", async () => {
  const folder = testFolder(inFolder("来稿/样例县", soundCounty));
  const { status, out, err } = await call("compile", join(folder, "来稿"), "--out", join(folder, "结果"));
  expect(status).toBe(0);
  expect(out).toContain("样例县：机构 1，任职 2，人物 2；强制 0");
  expect(err).toMatch(/\[(\d+)\/\1\] 样例县：付印稿.docx\n/u);
  for (const name of ["核对报告.html", "核对报告.json", "送市审稿.docx", "送省审稿.docx", "付印稿.docx"])
    expect(existsSync(join(folder, "结果/样例县", name))).toBe(true);
});

test("an open 强制 finding withholds the print draft and removes an older one", async () => {
  const folder = testFolder(inFolder("来稿/样例县", soundCounty));
  const out = join(folder, "结果");
  await call("compile", join(folder, "来稿"), "--out", out);
  expect(existsSync(join(out, "样例县/付印稿.docx"))).toBe(true);
  writeFileSync(
    join(folder, "来稿/样例县/县委/任职.xlsx"),
    book({
      领导任职: [
        ["机构", "职务", "姓名", "任职时间", "离任时间"],
        ["县委", "书记", "张三", "1998.3", "1993.6"],
      ],
    }),
  );
  const again = await call("compile", join(folder, "来稿"), "--out", out);
  expect(again.status).toBe(0);
  expect(again.out).toContain("付印稿未生成");
  expect(again.err).toContain("样例县：付印稿.docx：未生成\n");
  expect(existsSync(join(out, "样例县/付印稿.docx"))).toBe(false);
  const print = await call("draft", join(folder, "来稿/样例县"), "--stage", "print", "--out", out);
  expect(print.status).toBe(1);
  expect(print.err).toMatch(/^还有 \d+ 处“强制”问题没有改，不能生成付印稿。/mu);
});

test("bad files become findings with their address, and the others are still compiled", async () => {
  const folder = testFolder({
    ...inFolder("来稿/样例县", soundCounty),
    "来稿/样例县/坏文件.xlsx": "这不是工作簿",
    "来稿/样例县/通讯录.xlsx": book({
      名单: [
        ["科室", "电话分机"],
        ["办公室", 12],
      ],
    }),
    "来稿/样例县/乡镇/任职.xlsx": book({
      任职: [
        ["机构", "职务", "姓名", "任职时间"],
        ["县委", "副书记", "王五", "一九九几年"],
      ],
    }),
    "来稿/另一县/县委/任职.xlsx": book({
      领导任职: [
        ["机构", "职务", "姓名", "任职时间"],
        ["县委", "书记", "赵六", "1995.1"],
      ],
    }),
  });
  const { status } = await call("compile", join(folder, "来稿"), "--out", join(folder, "结果"));
  expect(status).toBe(0);
  expect(existsSync(join(folder, "结果/另一县/送市审稿.docx"))).toBe(true);
  const report = reportSchema.parse(JSON.parse(readFileSync(join(folder, "结果/样例县/核对报告.json"), "utf8")));
  const places = report.findings.map(({ at, level }) => `${level} ${at.book} ${at.sheet} ${at.cell}`.trim());
  expect(places).toContain("mandatory 坏文件.xlsx");
  expect(places).toContain("mandatory 通讯录.xlsx");
  expect(places).toContain("mandatory 乡镇/任职.xlsx 任职 D2");
  expect(report.dossiers[0]?.counts["tenures"]).toBe(3);
});

test("a missing folder is told in one sentence; the other counties are still compiled", async () => {
  const folder = testFolder(inFolder("样例县", soundCounty));
  const { status, err, out } = await call(
    "compile",
    join(folder, "没有"),
    join(folder, "样例县"),
    "--out",
    join(folder, "结果"),
  );
  expect(status).toBe(2);
  expect(err).toContain(`找不到“${join(folder, "没有")}”。`);
  expect(out).toContain("样例县：机构 1");
});

test("a county from which no record could be read gets its report and no drafts", async () => {
  const folder = testFolder({ "空县/坏.xlsx": "不是工作簿" });
  const { status, out, err } = await call("compile", join(folder, "空县"), "--out", join(folder, "结果"));
  expect(status).toBe(2);
  expect(out).toContain("没有读到任何记录，没有生成书稿：坏.xlsx：文件“坏.xlsx”打不开：");
  expect(err).toContain("空县：送市审稿.docx：未生成\n");
  expect(readdirSync(join(folder, "结果/空县")).sort()).toEqual(["核对报告.html", "核对报告.json"]);
});

test("the template as it was sent out gives no drafts", async () => {
  const folder = testFolder();
  await call("template", "--out", join(folder, "空县/填报表.xlsx"));
  const { status, out } = await call("compile", join(folder, "空县"), "--out", join(folder, "结果"));
  expect(status).toBe(2);
  expect(out).toContain("没有读到任何记录，没有生成书稿：里面没有填好的表格");
  const report = readFileSync(join(folder, "结果/空县/核对报告.html"), "utf8");
  expect(report).not.toContain("认不出是哪种表");
});

test("a county that cannot be written is told, file by file; the other is compiled", async () => {
  const folder = testFolder({
    ...inFolder("来稿/样例县", soundCounty),
    ...inFolder("来稿/乙县", soundCounty),
    "结果/乙县": "x",
  });
  mkdirSync(join(folder, "结果/样例县/送市审稿.docx/占位"), { recursive: true });
  const { status, out, err } = await call("compile", join(folder, "来稿"), "--out", join(folder, "结果"));
  expect(status).toBe(2);
  expect(err).not.toContain("程序出错");
  expect(out).toContain(`；写不进 ${join(folder, "结果/样例县/送市审稿.docx")}：那里已有一个同名的文件夹`);
  expect(out).toMatch(/写不进 \S+乙县\/核对报告\.html、核对报告\.json、核实情况说明表\.docx、.+：路径里有一段是文件/u);
  expect(existsSync(join(folder, "结果/样例县/送省审稿.docx"))).toBe(true);
});

test.each([
  ["check", "--format", "json"],
  ["draft", "--stage", "city"],
])("%s tells that its output cannot be written", async (...args) => {
  const folder = testFolder({ ...inFolder("样例县", soundCounty), 结果: "x" });
  const { status, err } = await call(...args, join(folder, "样例县"), "--out", join(folder, "结果"));
  expect(status).toBe(2);
  expect(err).toMatch(/写不进 \S+：路径里有一段是文件，不是文件夹，请换一个目录。\n$/u);
});

test("the template tells it too", async () => {
  const folder = testFolder({ 结果: "x" });
  expect(await call("template", "--out", join(folder, "结果/表.xlsx"))).toEqual({
    status: 2,
    out: "",
    err: `写不进 ${join(folder, "结果/表.xlsx")}：路径里有一段是文件，不是文件夹，请换一个目录。\n`,
  });
});

test("a path given twice counts once, and results of an earlier run are no county", async () => {
  const folder = testFolder(inFolder("来稿/样例县", soundCounty));
  const out = join(folder, "来稿/output");
  await call("compile", join(folder, "来稿/样例县"), "--out", out);
  const county = join(folder, "来稿/样例县");
  const again = await call("compile", county, `${county}/`, join(folder, "来稿"), "--out", out);
  expect(again.status).toBe(0);
  expect(again.err).toContain(`“${join(out, "样例县")}”里有以前生成的结果（核对报告、书稿），没有当作来稿读。\n`);
  expect(again.out.match(/^样例县：/gmu)).toHaveLength(1);
});

test("two counties of one name are refused before anything is written", async () => {
  const folder = testFolder({ ...inFolder("甲/样例县", soundCounty), ...inFolder("乙/样例县", soundCounty) });
  const { status, err } = await call("compile", join(folder, "甲"), join(folder, "乙"), "--out", join(folder, "结果"));
  expect(status).toBe(2);
  expect(err).toContain("都叫“样例县”");
  expect(existsSync(join(folder, "结果"))).toBe(false);
});
