import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Profile } from "../../schemas/profile.js";
import { checkCounty, everyCheck, report } from "../../src/pipeline.js";
import { changesOf, levelBy, settingsOf, usualProfile } from "../../src/settle/profile.js";
import { readProfile } from "../../src/settle/read-profile.js";
import { exampleDossier } from "../support/example.js";

const file = (over: object) => ({ 格式: "zuzhishi-profile/1", 名称: "某省规范", ...over });
const read = (json: unknown) => readProfile(json, everyCheck);
const problems = (json: unknown): readonly string[] => {
  const made = read(json);
  return "problems" in made ? made.problems : [];
};

test("a profile is read from its Chinese words", () => {
  expect(read(file({ 级别: { "chief-vacancy": "强制", L01: "提示" }, 数值: { 正职空缺月数: 6 } }))).toEqual({
    profile: { name: "某省规范", levels: { "chief-vacancy": "mandatory", L01: "hint" }, vacancyMonths: 6 },
  });
  expect(read(file({}))).toEqual({ profile: { name: "某省规范", levels: {}, vacancyMonths: undefined } });
});

test("the sample profile of the handbook can be used as it stands, and says what it changes", () => {
  const json: unknown = JSON.parse(readFileSync(new URL("../../docs/规范示例.json", import.meta.url), "utf8"));
  const made = read(json);
  expect(problems(json)).toEqual([]);
  const changes = "profile" in made ? changesOf(made.profile, everyCheck) : [];
  expect(changes).toContain("chief-vacancy/between：核实改为强制");
  expect(changes).toContain("chief-overlap/possible：核实改为提示");
  expect(changes).toContain("正职空缺月数：3改为6");
});

test.each<[string, unknown, readonly string[]]>([
  ["no object", [], ["内容应是一个 { } 对象，写明格式、名称、级别。"]],
  ["no format, no name", {}, ["“格式”要写 zuzhishi-profile/1。", "“名称”要写规范的名称，一至六十个字。"]],
  [
    "an unknown key, with the nearest",
    file({ 数值表: {}, 备注: "" }),
    ["不认得“数值表”（是不是“数值”）、“备注”，可用的是格式、名称、级别、数值、正职空缺月数。"],
  ],
  [
    "an unknown number",
    file({ 数值: { 空缺月数: 6 } }),
    ["“数值”里不认得“空缺月数”（是不是“正职空缺月数”），可用的是格式、名称、级别、数值、正职空缺月数。"],
  ],
  ["an unknown level", file({ 级别: { L01: "警告" } }), ["“级别→L01”只能写强制、核实或提示。"]],
  [
    "a number that is none",
    file({ 数值: { 正职空缺月数: "六" } }),
    ["“数值→正职空缺月数”写得不对：要写 0 至 120 的整数。"],
  ],
  ["levels that are no object", file({ 级别: "强制" }), ["“级别”写得不对：要写成 { } 对象。"]],
  [
    "an unknown check, with the nearest",
    file({ 级别: { "chief-vacency": "强制", Q99: "提示" } }),
    [
      "“级别”里的“chief-vacency”不是检查、检查的情况或规则号。最接近的是“chief-vacancy”；全部检查见 zuzhishi explain。",
      "“级别”里的“Q99”不是检查、检查的情况或规则号。全部检查见 zuzhishi explain。",
    ],
  ],
])("%s is told in Chinese", (_name, json, expected) => {
  expect(problems(json)).toEqual(expected);
});

test("the most particular word counts: variant, then check, then rule, then the check's own level", () => {
  const judged = { check: "chief-overlap", variant: "possible", rules: ["N01", "L01"], level: "verify" } as const;
  const by = (levels: Profile["levels"]) => levelBy({ ...usualProfile, levels }, judged);
  expect(by({})).toBe("verify");
  expect(by({ L01: "hint" })).toBe("hint");
  expect(by({ L01: "hint", N01: "mandatory" })).toBe("mandatory");
  expect(by({ N01: "hint", "chief-overlap": "mandatory" })).toBe("mandatory");
  expect(by({ "chief-overlap": "mandatory", "chief-overlap/possible": "hint" })).toBe("hint");
  expect(by({ "chief-overlap/certain": "hint" })).toBe("verify");
});

test("nothing changes under the usual profile", () => {
  expect(changesOf(usualProfile, everyCheck)).toEqual([]);
  expect(settingsOf(usualProfile)).toEqual({ vacancyMonths: 3 });
});

const gap = {
  卷信息: "项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5\n规范 | 某省规范",
  领导任职:
    "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | 1993.6 | 1996.1\n县教育局 | 局长 | 李四 | 1996.8 |",
};
const found = (profile?: Profile) => {
  const made = report([checkCounty(exampleDossier(gap), profile)], { version: "", asOf: "", profile });
  return {
    findings: made.findings
      .filter(({ check }) => /^(?:chief-vacancy|profile-)/u.test(check))
      .map(({ check, level, at }) => `${check} ${level} ${at.cell}`),
    level: made.checks.find(({ id }) => id === "chief-vacancy")?.level,
    mandatory: made.summary.mandatory,
    profile: made.profile,
  };
};

test("the report judges by the profile, counts by it and names it; 卷信息 must name the same", () => {
  expect(found()).toEqual({
    findings: ["profile-differs verify B5", "chief-vacancy verify D3"],
    level: "verify",
    mandatory: 0,
    profile: { name: "通用", changes: [] },
  });
  const strict: Profile = {
    name: "某省规范",
    levels: { "chief-vacancy/between": "mandatory" },
    vacancyMonths: undefined,
  };
  expect(found(strict)).toEqual({
    findings: ["chief-vacancy mandatory D3"],
    level: "mandatory",
    mandatory: 1,
    profile: { name: "某省规范", changes: ["chief-vacancy/between：核实改为强制"] },
  });
});

test("the months of a vacancy are those of the profile", () => {
  const months = (vacancyMonths: number) => found({ name: "某省规范", levels: {}, vacancyMonths }).findings;
  expect(months(5)).toEqual(["chief-vacancy verify D3"]);
  expect(months(6)).toEqual([]);
});
