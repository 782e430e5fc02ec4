import { expect, test } from "vitest";
import { dateUnpadded } from "../../src/checks/date-unpadded.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const prose = (text: string) => exampleFindings(dateUnpadded, { "文稿/概述": text });
const cell = (date: string) =>
  exampleFindings(dateUnpadded, {
    领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1993.6 | ${date}`,
  });

test.each(["1998-3-5", "1998/3/15", "1998-03-5", "1998-12-5"])("%s in a text", (date) => {
  expect(prose(`${date}召开`)).toEqual(["prose 文稿/概述.md"]);
});

test.each(["1998-03-05", "1998/12/15", "1998-3", "1998.3.5", "1998年3月5日", "1998-3/5", "81998-3-5", "1998-3-155"])(
  "%s in a text is no such date",
  (date) => {
    expect(prose(`${date}召开`)).toEqual([]);
  },
);

test.each([
  ["1998-3-5", ["cell 领导任职!E2"]],
  ["1998-03-5", ["cell 领导任职!E2"]],
  ["1998-03-05", []],
  ["1998/3/5", []],
  ["1998-3", []],
  ["", []],
])("%s in a cell", (date, expected) => {
  expect(cell(date)).toEqual(expected);
});

test("the messages quote the dates", () => {
  const messages = dateUnpadded
    .run(
      exampleDossier({
        "文稿/概述": "1998-3-5召开",
        机构沿革: "机构全称 | 设立时间\n县委 | 1993-6-5\n纪委 | 1993-6-8",
      }),
    )
    .map(({ message }) => message);
  expect(messages).toEqual([
    "文稿“概述”“1998-3-5召开”的月、日不足两位。请补足两位，或写成某年某月某日。",
    "机构沿革“设立时间”栏“1993-6-5”、“1993-6-8”的月、日不足两位。书稿会统一写法，表中以补足两位为好。",
  ]);
});
