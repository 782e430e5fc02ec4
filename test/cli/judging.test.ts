import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Report, reportSchema } from "../../schemas/report.js";
import { run } from "../../src/cli/run.js";
import { book, soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";

async function call(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = recorder();
  const status = await run(args, terminal);
  return { status, ...terminal.text };
}

const posts = (...rows: readonly (readonly string[])[]): Uint8Array =>
  book({ 领导任职: [["机构", "职务", "姓名", "任职时间", "离任时间"], ...rows.map((row) => [...row])] });

/** 张三 leaves before he came; 王五 and 李四 may overlap. */
const faulty = {
  ...soundCounty,
  "县委/任职.xlsx": posts(
    ["县委", "书记", "张三", "1998.3", "1993.6"],
    ["县委", "书记", "王五", "1998.3", "1999"],
    ["县委", "书记", "李四", "1999.2", ""],
  ),
};
const county = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  join(
    testFolder(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`样例县/${name}`, bytes]))),
    "样例县",
  );

async function reportOf(...args: string[]): Promise<Report> {
  const { out, err } = await call("check", ...args, "--format", "json");
  expect(err).not.toContain("出错");
  return reportSchema.parse(JSON.parse(out));
}
const chosen = ({ findings }: Report): string[] =>
  findings
    .filter(({ check }) => ["date-reversed", "chief-overlap"].includes(check))
    .map(({ check, level, since }) => [check, level, since].filter((part) => part !== "").join(" "));

test("--since tells what is new, still there and mended, on check and on compile", async () => {
  const folder = county(faulty);
  const out = testFolder();
  await call("compile", folder, "--out", out);
  expect(chosen(await reportOf(folder, "--since", out))).toEqual([
    "date-reversed mandatory still",
    "chief-overlap verify still",
  ]);

  writeFileSync(
    join(folder, "县委/任职.xlsx"),
    posts(
      ["县委", "书记", "张三", "1993.6", "1998.3"],
      ["县委", "书记", "王五", "1998.3", "2000"],
      ["县委", "书记", "李四", "2000.2", ""],
    ),
  );
  const json = join(out, "样例县/核对报告.json");
  const checked = await reportOf(folder, "--since", json);
  expect(chosen(checked)).toEqual(["chief-overlap verify new"]);
  const { status, out: screen } = await call("compile", folder, "--out", out, "--since", out);
  expect(status).toBe(0);
  expect(screen).toMatch(/；与上次相比：新增 \d+，仍在 \d+，已改 \d+，已说明 0/u);
  const compiled = reportSchema.parse(JSON.parse(readFileSync(json, "utf8")));
  for (const made of [checked, compiled])
    expect(made.since?.gone.filter(({ why }) => why === "mended").map(({ check }) => check)).toEqual(
      expect.arrayContaining(["date-reversed", "chief-overlap"]),
    );
  expect(readFileSync(join(out, "样例县/核对报告.html"), "utf8")).toContain("与上次报告相比");
});

test("an answer settles what it speaks of, a waiver needs the upper body, and an old number is told", async () => {
  const folder = county(faulty);
  const before = await reportOf(folder);
  const numbers = new Map(before.findings.map(({ check, fingerprint }) => [check, fingerprint]));
  writeFileSync(
    join(folder, "情况说明.xlsx"),
    book({
      情况说明: [
        ["问题编号", "说明", "说明人", "豁免单位"],
        [numbers.get("chief-overlap") ?? "", "王五年底离任。", "赵六", null],
        [numbers.get("date-reversed") ?? "", "原件如此。", "赵六", "某市委组织部"],
        ["00000000", "早已改好。", "赵六", null],
      ],
    }),
  );
  const { findings } = await reportOf(folder);
  const by = (check: string) => findings.find((one) => one.check === check);
  expect(by("chief-overlap")).toMatchObject({ status: "explained", explanation: "王五年底离任。" });
  expect(by("date-reversed")).toMatchObject({ status: "waived", answer: { by: "赵六", waivedBy: "某市委组织部" } });
  expect(by("explanation-stale")).toMatchObject({ at: { book: "情况说明.xlsx", sheet: "情况说明", cell: "A4" } });
});

test("--profile sets the levels on check, compile and draft, and is named in the report", async () => {
  const profile = (levels: object): string =>
    join(
      testFolder({
        "规范.json": `\uFEFF${JSON.stringify({ 格式: "zuzhishi-profile/1", 名称: "某省规范", 级别: levels })}`,
      }),
      "规范.json",
    );
  const folder = county(faulty);
  const strict = profile({ "chief-overlap/possible": "强制" });
  const made = await reportOf(folder, "--profile", strict);
  expect(chosen(made)).toEqual(["date-reversed mandatory", "chief-overlap mandatory"]);
  expect(made.profile).toEqual({ name: "某省规范", changes: ["chief-overlap/possible：核实改为强制"] });

  const out = testFolder();
  const mild = profile({ "date-reversed": "提示" });
  const left = (await reportOf(folder, "--profile", mild)).summary.mandatory;
  await call("compile", folder, "--out", out, "--profile", mild);
  expect(existsSync(join(out, "样例县/付印稿.docx"))).toBe(left === 0);
  const print = ["draft", folder, "--stage", "print", "--out", out];
  expect((await call(...print, "--profile", strict)).err).toContain(`还有 ${made.summary.mandatory} 处“强制”问题`);
  expect((await call(...print, "--profile", mild)).status).toBe(left === 0 ? 0 : 1);
});

test("compile writes the sheet of answers beside the drafts", async () => {
  const out = testFolder();
  const { out: screen } = await call("compile", county(faulty), "--out", out);
  expect(existsSync(join(out, "样例县/核实情况说明表.docx"))).toBe(true);
  expect(screen).toContain("核实情况说明表.docx");
});

test("what cannot be used is told in one Chinese sentence, before anything is written", async () => {
  const folder = county(soundCounty);
  const files = testFolder({
    "空.json": "",
    "别的.json": '{"format":"other/1"}',
    "规范.json": '{"格式":"zuzhishi-profile/1","名称":"某省规范","级别":{"chief-vacency":"强制"}}',
  });
  const other = testFolder();
  await call(
    "compile",
    join(
      testFolder(Object.fromEntries(Object.entries(soundCounty).map(([name, bytes]) => [`乙县/${name}`, bytes]))),
      "乙县",
    ),
    "--out",
    other,
  );
  const out = join(testFolder(), "结果");
  for (const command of ["check", "compile"]) {
    const told = async (...args: string[]): Promise<string> => {
      const { status, err } = await call(command, folder, "--out", out, ...args);
      expect(status).toBe(2);
      return err;
    };
    expect(await told("--since", join(files, "没有.json"))).toBe(`找不到要比较的报告“${join(files, "没有.json")}”。\n`);
    for (const name of ["空.json", "别的.json"])
      expect(await told("--since", join(files, name))).toBe(
        `“${join(files, name)}”不是本程序的核对报告（核对报告.json），不能用来比较。\n`,
      );
    expect(await told("--since", files)).toBe(`“${files}”里没有 核对报告.json，不能用来比较。\n`);
    expect(await told("--since", other)).toBe(`“${other}”是乙县的报告，这次是样例县，不能比较。\n`);
    expect(await told("--profile", join(files, "空.json"))).toBe(
      `规范文件“${join(files, "空.json")}”读不出来：找不到文件，或者不是 JSON，检查引号、逗号和括号是否成对。\n`,
    );
    expect(await told("--profile", join(files, "规范.json"))).toContain("最接近的是“chief-vacancy”");
  }
  expect(existsSync(out)).toBe(false);
});
