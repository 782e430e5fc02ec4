import { expect, test } from "vitest";
import { nameLookalike } from "../../src/checks/name-lookalike.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const posts = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 出生年月 | 任职时间 | 离任时间", ...lines].join("\n"),
});
const secretary = "县委 | 书记 | 董建国 | 1945.3 | 1993.6 | 1998.3";

test.each([
  ["one character alike, same body", "县委 | 副书记 | 童建国 | | 1990.6 | 1993.6", ["lookalike 领导任职!C3"]],
  ["same birth", "县委 | 副书记 | 童建国 | 1945.3 | 1990.6 | 1993.6", ["lookalike 领导任职!C3"]],
  ["another birth", "县委 | 副书记 | 童建国 | 1950.3 | 1990.6 | 1993.6", []],
  ["another body", "县医院 | 院长 | 童建国 | | 1990.6 | 1993.6", []],
  ["the same post at once", "县委 | 书记 | 童建国 | | 1993.6 | 1998.3", []],
  ["the same post afterwards", "县委 | 书记 | 童建国 | | 1998.3 | 2000.3", ["lookalike 领导任职!C3"]],
  ["traditional", "县委 | 副书记 | 董建國 | | 1990.6 | 1993.6", ["variant 领导任职!C3"]],
  ["another name", "县委 | 副书记 | 张建国 | | 1990.6 | 1993.6", []],
])("%s", (_name, line, expected) => {
  expect(exampleFindings(nameLookalike, posts(secretary, line))).toEqual(expected);
});

test("a name found three times is somebody's own", () => {
  const often = (name: string) => [
    `县委 | 副书记 | ${name} | | 1984.6 | 1987.3`,
    `县委 | 副书记 | ${name} | | 1987.3 | 1990.3`,
    `县委 | 书记 | ${name} | | 1990.3 | 1993.3`,
  ];
  expect(exampleFindings(nameLookalike, posts(...often("童建国"), ...often("董建国")))).toEqual([]);
});

test("lists take in people of every body, but nobody twice", () => {
  const committee = (name: string) => `机构 | 届次 | 身份 | 姓名\n县委 | 第八届 | 委员 | ${name}`;
  const hospital = posts("县医院 | 院长 | 董建国 | | 1993.6 | 1998.3");
  expect(exampleFindings(nameLookalike, { ...hospital, 委员名册: committee("童建国") })).toEqual([
    "lookalike 委员名册!D2",
  ]);
  expect(
    exampleFindings(nameLookalike, {
      ...hospital,
      委员名册: `${committee("童建国")}\n县委 | 第八届 | 委员 | 董建国`,
    }),
  ).toEqual([]);
  expect(
    exampleFindings(nameLookalike, {
      代表名单:
        "会议 | 届次 | 代表团 | 姓名\n第八次代表大会 | 第八次 | 县直 | 童建国\n第八次代表大会 | 第八次 | 县直 | 董建国",
    }),
  ).toEqual([]);
});

test("two rows of 人物 without a post are left to the register", () => {
  expect(exampleFindings(nameLookalike, { 人物: "姓名 | 性别\n童建国 | 男\n董建国 | 男" })).toEqual([]);
});

test("the rarer of the two is to be looked up", () => {
  const [finding] = nameLookalike.run(
    exampleDossier(
      posts("县委 | 副书记 | 童建国 | | 1990.6 | 1993.6", secretary, "县委 | 常委 | 董建国 | 1945.3 | 1993.6 | 1998.3"),
    ),
  );
  expect(finding).toMatchObject({
    at: { cell: "C2" },
    related: [{ cell: "C3" }],
    suggestion: "董建国",
    message: "“童建国”只出现1次，与“董建国”字形相近。请核对是否一人，是一人请改成一样。",
  });
});

test("a traditional form is told in other words", () => {
  const [finding] = nameLookalike.run(exampleDossier(posts(secretary, "县委 | 副书记 | 董建國 | | 1990.6 | 1993.6")));
  expect(finding).toMatchObject({
    suggestion: "董建国",
    message: "“董建國”与“董建国”是同一姓名的繁体、异体写法。请核对是否一人，是一人请统一用规范字。",
  });
});
