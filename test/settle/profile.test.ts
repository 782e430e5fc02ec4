import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Profile } from "../../schemas/profile.js";
import { usualSettings } from "../../src/model/check-settings.js";
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
    profile: {
      ...usualProfile,
      name: "某省规范",
      levels: { "chief-vacancy": "mandatory", L01: "hint" },
      numbers: { vacancyMonths: 6 },
    },
  });
  expect(read(file({}))).toEqual({ profile: { ...usualProfile, name: "某省规范" } });
});

/** A profile of the handbook, which must be usable as it stands. */
function handbook(name: string): Profile {
  const json: unknown = JSON.parse(readFileSync(new URL(`../../docs/${name}.json`, import.meta.url), "utf8"));
  expect(problems(json)).toEqual([]);
  const made = read(json);
  return "profile" in made ? made.profile : usualProfile;
}

test("the sample profile of the handbook can be used as it stands, and says what it changes", () => {
  const changes = changesOf(handbook("规范示例"), everyCheck);
  expect(changes).toContain("chief-vacancy/between：核实改为强制");
  expect(changes).toContain("chief-overlap/possible：核实改为提示");
  expect(changes).toContain("正职空缺月数：3改为6");
  expect(changes).toContain("职务“县委第一书记”：1956.5—1987.10");
  expect(changes).toContain("用语：不用“解放前”，改为“新中国成立前”");
});

test("a province's profile changes what is found", () => {
  const province = handbook("规范-某省");
  expect(changesOf(province, everyCheck).slice(-9)).toEqual([
    "统计增减百分比：30改为20",
    "职务“县委第一书记”：1959.3—1962.11",
    "机构“革委会”：1967.1—1984.12",
    "机构“人委”：—1968.12",
    "任期：党委1956.9起2年",
    "任期：党委1969.4起3年",
    "任期：党委1997.9起5年",
    "用语：不用“满清”，改为“清代”",
    "用语：不用“光荣传统”",
  ]);
  const dossier = exampleDossier({
    卷信息: "项目 | 内容\n县 | 样例县\n上限 | 1949.10\n下限 | 2003.5",
    领导任职:
      "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n样例县委 | 第一书记 | 张三 | 1956.5 | 1959.2\n样例县革委会 | 主任 | 李四 | 1968.3 | 1984.6\n样例县人委 | 县长 | 王五 | 1950.3 | 1956.2",
    会议届次: "机构 | 届次 | 开始日期\n县委 | 第七届 | 1993.6.8\n县委 | 第八届 | 1998.6.8",
    "文稿/概述": "满清时设县，有光荣传统。",
    党员统计: "年份 | 党员总数\n2001 | 10000\n2002 | 12500",
  });
  const judge = (profile?: Profile) =>
    report([checkCounty(dossier, profile)], { version: "", asOf: "", profile })
      .findings.filter(({ check }) =>
        ["post-title-period", "term-nonstandard", "committee-term-length", "statistics-implausible"].includes(check),
      )
      .map(({ check, variant, at, suggestion }) => `${check}/${variant} ${at.cell} ${suggestion ?? ""}`.trim())
      .sort();
  expect(judge()).toEqual(["post-title-period/title B3", "post-title-period/title B4", "term-nonstandard/term  清朝"]);
  expect(judge(province)).toEqual([
    "committee-term-length/long C3",
    "post-title-period/title B2",
    "statistics-implausible/jump B3",
    "term-nonstandard/term",
    "term-nonstandard/term  清代",
  ]);
});

test.each<[string, unknown, readonly string[]]>([
  ["no object", [], ["内容应是一个 { } 对象，写明格式、名称、级别。"]],
  ["no format, no name", {}, ["“格式”要写 zuzhishi-profile/1。", "“名称”要写规范的名称，一至六十个字。"]],
  [
    "an unknown key, with the nearest",
    file({ 数值表: {}, 备注: "" }),
    ["不认得“数值表”（是不是“数值”）、“备注”，可用的是格式、名称、级别、数值、职务、机构、任期、用语。"],
  ],
  [
    "an unknown number",
    file({ 数值: { 空缺月数: 6 } }),
    [
      "“数值”里不认得“空缺月数”（是不是“正职空缺月数”），可用的是正职空缺月数、常委最少人数、常委最多人数、统计增减百分比。",
    ],
  ],
  [
    "an unknown key of one entry of a list",
    file({ 职务: [{ 职务: "书记" }, { 职务: "县长", 止于: "1956.1" }] }),
    ["“职务→第2项”里不认得“止于”（是不是“止”），可用的是职务、机构、起、止、依据。"],
  ],
  ["a list that is none", file({ 用语: {} }), ["“用语”写得不对：要写成 [ ] 列表。"]],
  ["an entry that is no object", file({ 机构: ["革委会"] }), ["“机构→第1项”写得不对：每一项要写成 { } 对象。"]],
  [
    "a month that is none",
    file({ 机构: [{ 机构: "革委会", 起: "1967" }] }),
    ["“机构→第1项→起”写得不对：要写年月，如 1956.9。"],
  ],
  [
    "a term without its parts",
    file({ 任期: [{ 机构: "团委", 起: "1956.9", 年: 20 }] }),
    ["“任期→第1项→机构”写得不对：要写党委、人大或政协。", "“任期→第1项→年”写得不对：要写 1 至 10 的整数。"],
  ],
  ["a blank word", file({ 用语: [{ 不用: " " }] }), ["“用语→第1项→不用”写得不对：要写文字，一至六十个字。"]],
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

test("a post of any body is named alone", () => {
  const dated = [{ post: "协理员", body: undefined, from: undefined, to: undefined, basis: undefined }];
  expect(changesOf({ ...usualProfile, dated }, everyCheck)).toEqual(["职务“协理员”：—"]);
  expect(settingsOf({ ...usualProfile, dated }).dated).toEqual([
    { post: "协理员", body: undefined, period: { first: -Infinity, last: Infinity }, source: "见规范“通用”" },
  ]);
});

test("nothing changes under the usual profile", () => {
  expect(changesOf(usualProfile, everyCheck)).toEqual([]);
  expect(settingsOf(usualProfile)).toEqual(usualSettings);
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
    ...usualProfile,
    name: "某省规范",
    levels: { "chief-vacancy/between": "mandatory" },
  };
  expect(found(strict)).toEqual({
    findings: ["chief-vacancy mandatory D3"],
    level: "mandatory",
    mandatory: 1,
    profile: { name: "某省规范", changes: ["chief-vacancy/between：核实改为强制"] },
  });
});

test("the months of a vacancy are those of the profile", () => {
  const months = (vacancyMonths: number) =>
    found({ ...usualProfile, name: "某省规范", numbers: { vacancyMonths } }).findings;
  expect(months(5)).toEqual(["chief-vacancy verify D3"]);
  expect(months(6)).toEqual([]);
});
