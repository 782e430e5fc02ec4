import { expect, test } from "vitest";
import { nameLookalike } from "../../src/checks/name-lookalike.js";
import { namesakeUndecided } from "../../src/checks/namesake-undecided.js";
import { personJudgement } from "../../src/checks/person-judgement.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const by = "李四 | 2026.3";
const register = (...lines: readonly string[]) =>
  ["姓名 | 区分 | 曾用名 | 判定 | 相对人 | 判定人 | 判定日期", ...lines].join("\n");
const tenures = (...lines: readonly string[]) =>
  ["机构 | 职务 | 姓名 | 出生年月 | 任职时间 | 离任时间", ...lines].join("\n");
const 董 = "县委 | 书记 | 董建国 | 1945.3 | 1993.6 | 1998.3";
const 童 = "县委 | 委员 | 童建国 | | 1998.3 | 2000.1";

test("whom 人物 judges to be one person is one, under the name that has a row", () => {
  const dossier = exampleDossier({ 人物: register(`童建国 | | | 同一人 | 董建国 | ${by}`), 领导任职: tenures(董, 童) });
  expect(dossier.persons.map(({ name, mentions }) => [name, mentions.length])).toEqual([["童建国", 3]]);
  expect(new Set(dossier.tenures.map(({ personId }) => personId)).size).toBe(1);
});

test("of two rows the one with the earlier name; namesakes by 区分", () => {
  const dossier = exampleDossier({
    人物: register(
      `张三 | 县委 | | 同一人 | 张叁 | ${by}`,
      `张三 | 团县委 | | | | |`,
      `张叁 | | | | | |`,
      `张三 | 县委 | | 不是同一人 | 张三（团县委） | ${by}`,
    ),
    领导任职: tenures("县委 | 书记 | 张叁 | | 1993.6 | 1998.3", "团县委 | 书记 | 张三（团县委） | | 1993.6 | 1998.3"),
  });
  expect(dossier.persons.map(({ name, mark, mentions }) => [name, mark, mentions.length])).toEqual([
    ["张三", "县委", 4],
    ["张三", "团县委", 2],
  ]);
});

test("a pair that was judged is not asked again as look-alikes", () => {
  const asked = (line: string) => exampleFindings(nameLookalike, { 人物: register(line), 领导任职: tenures(董, 童) });
  expect(exampleFindings(nameLookalike, { 领导任职: tenures(董, 童) })).toEqual(["lookalike 领导任职!C3"]);
  for (const verdict of ["同一人", "不是同一人", "待查"])
    expect(asked(`董建国 | | | ${verdict} | 童建国 | ${by}`)).toEqual([]);
  expect(asked(`董建国 | | | 像 | 童建国 | ${by}`)).toEqual(["lookalike 领导任职!C3"]);
});

test("a name whose rows may be one person or two stays one open question", () => {
  const rows = tenures(
    "县委 | 书记 | 张三 | 1945.3 | 1993.6 | 1998.3",
    "团县委 | 书记 | 张三 | 1968.1 | 1993.6 | 1998.3",
  );
  const sheets = (verdict: string) => ({ 人物: register(`张三 | | | ${verdict} | 张三 | ${by}`), 领导任职: rows });
  expect(exampleFindings(namesakeUndecided, sheets("同一人"))).toEqual(["differs 领导任职!D3"]);
  expect(exampleFindings(namesakeUndecided, sheets("待查"))).toEqual([]);
  expect(personJudgement.run(exampleDossier(sheets("待查")))).toMatchObject([
    { message: "“张三”是不是一个人还待查。请查档案，查清后把判定改为同一人或不是同一人。" },
  ]);
});

test("every column that is missing is named at once", () => {
  const sheets = { 人物: register("董建国 | | | 待查 | | |"), 领导任职: tenures(董) };
  expect(personJudgement.run(exampleDossier(sheets)).map(({ message }) => message)).toEqual([
    "人物表“董建国”的判定没有写相对人、判定人、判定日期。请补上。",
  ]);
});

test("those through whom two people were made one are named; data do not depend on the order of the rows", () => {
  const lines = [
    `甲一 | | | 同一人 | 乙一 | ${by}`,
    `乙一 | | | 同一人 | 丙一 | ${by}`,
    `丙一 | | | 不是同一人 | 甲一 | ${by}`,
  ];
  const run = (given: readonly string[]) =>
    personJudgement.run(exampleDossier({ 人物: register(...given) })).map(({ message }) => message);
  expect(run(lines)).toEqual(["人物表判定“丙一”和“甲一”不是同一人，又通过“乙一”判定是同一人。请查实改正。"]);
  expect(run([2, 1, 0].map((index) => lines[index] ?? ""))).toEqual(run(lines));
});

test("one of the two spellings may be a former name", () => {
  const line = (former: string) => register(`董建国 | | ${former} | 同一人 | 童建国 | ${by}`);
  expect(exampleFindings(personJudgement, { 人物: line(""), 领导任职: tenures(董) })).toEqual(["nobody 人物!E2"]);
  expect(exampleFindings(personJudgement, { 人物: line("童建国"), 领导任职: tenures(董, 童) })).toEqual([]);
});

test("another name of one person that no row gives as 曾用名 is asked about; other people's rows have no say", () => {
  const other = "王五 | | 童建国 | | | |";
  const run = (...lines: readonly string[]) =>
    exampleFindings(personJudgement, { 人物: register(...lines), 领导任职: tenures(董, 童) });
  expect(run(`董建国 | | | 同一人 | 童建国 | ${by}`, other)).toEqual(["spelling 领导任职!C3"]);
  expect(run(`董建国 | | 童建国 | 同一人 | 童建国 | ${by}`, other)).toEqual([]);
});
