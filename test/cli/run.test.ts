import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandNames } from "../../src/cli/help.js";
import { run } from "../../src/cli/run.js";
import { version } from "../../src/cli/version.js";
import { recorder } from "../support/terminal.js";

async function call(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = recorder();
  const status = await run(args, terminal);
  return { status, ...terminal.text };
}

test("the version is the package's", async () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(version).toBe(manifest.version);
  expect(await call("--version")).toEqual({ status: 0, out: `${manifest.version}\n`, err: "" });
});

test("help names every command; without a command it is an unusable call", async () => {
  const { status, out } = await call("--help");
  expect(status).toBe(0);
  for (const name of commandNames) expect(out).toContain(`  ${name}`);
  expect((await call()).status).toBe(2);
});

test.each(commandNames)("%s --help shows its usage and examples", async (name) => {
  const { status, out, err } = await call(name, "--help");
  expect([status, err]).toEqual([0, ""]);
  expect(out.startsWith(`用法：zuzhishi ${name}`)).toBe(true);
});

test("a mistyped command is told, with the nearest", async () => {
  expect(await call("chekc")).toEqual({
    status: 2,
    out: "",
    err: "没有“chekc”这个命令。是不是 check？全部命令见 zuzhishi --help。\n",
  });
  expect((await call("核对")).err).toContain("是不是 check？");
  expect((await call("publish-now")).err).toBe("没有“publish-now”这个命令。全部命令见 zuzhishi --help。\n");
});

test("an unknown option and a missing value are told", async () => {
  expect(await call("check", "x", "--formt", "json")).toEqual({
    status: 2,
    out: "",
    err: "不认得选项 --formt。是不是 --format？可用的选项见 zuzhishi check --help。\n",
  });
  expect((await call("check", "x", "--format")).err).toBe("选项 --format 后面缺少内容。\n");
  expect((await call("check", "x", "--format", "pdf")).err).toBe(
    "选项 --format 只能是 text、json、html、xlsx、sarif，写成了“pdf”。\n",
  );
  expect((await call("check", "x", "--as-of", "2026年")).err).toBe(
    "选项 --as-of 要写成 2026-06-30 这样的日期，写成了“2026年”。\n",
  );
});

test("help of a command is also had by help and its name; a strange option is told without a guess", async () => {
  expect(await call("help", "check")).toEqual(await call("check", "--help"));
  expect((await call("check", "x", "--zzzzzz")).err).toBe(
    "不认得选项 --zzzzzz。可用的选项见 zuzhishi check --help。\n",
  );
  expect((await call("check", "x", "--prof")).err).toContain("是不是 --profile？");
});

test("explain lists, explains by id and by rule, and suggests", async () => {
  expect((await call("explain")).out).toContain("chief-overlap");
  const byRule = await call("explain", "l01");
  expect(byRule.status).toBe(0);
  for (const part of ["chief-overlap", "依据：", "为什么：", "怎么改：", "会报：", "不报："])
    expect(byRule.out).toContain(part);
  expect(await call("explain", "chief-overlapp")).toMatchObject({ status: 2, out: "" });
  expect((await call("explain", "chief-overlapp")).err).toContain("最接近的是 chief-overlap");
});

test("explain tells a rule that is none, and one that is not checked, with the rules there are", async () => {
  expect((await call("explain", "x99")).err).toBe(
    "没有 X99 这条规则：X 类规则是 X01–X10。全部检查见 zuzhishi explain。\n",
  );
  expect((await call("explain", "Q1")).err).toBe(
    "没有 Q1 这条规则：规则号以 C、D、L、N、O、P、T、X 开头。全部检查见 zuzhishi explain。\n",
  );
  expect((await call("explain", "X10")).err).toMatch(/^规则 X10“与市卷、省卷的记载不一致”没有检查：/u);
});

test("explain names each level of a check once", async () => {
  expect((await call("explain", "chief-vacancy")).out).toContain("\n级别：核实（L02）\n");
  expect((await call("explain", "volume-handover")).out).toContain("\n级别：强制（X01）；核实（X01、X03）\n");
});
