import { expect, test } from "vitest";
import { namesakeUndecided } from "../../src/checks/namesake-undecided.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...facts: string[]) => ({
  领导任职: [
    "机构 | 职务 | 姓名 | 任职时间 | 性别 | 民族 | 出生年月 | 籍贯",
    ...facts.map((fact, index) => `县委 | 委员 | 张三 | ${1993 + index}.6 | ${fact}`),
  ].join("\n"),
});

test.each([
  ["the same in every row", rows("男 | 汉族 | 1945.3 | 湖南邵东", "男 | 汉族 | 1945.3 | 湖南邵东"), []],
  ["birth", rows("| | 1945.3 | ", "| | 1946.3 | "), ["differs 领导任职!G3"]],
  ["birth known to the year", rows("| | 1945.3 | ", "| | 1945 | "), []],
  ["months that the year hid", rows("| | 1945 | ", "| | 1945.3 | ", "| | 1945.8 | "), ["differs 领导任职!G4"]],
  ["sex", rows("男 | | | ", "女 | | | "), ["differs 领导任职!E3"]],
  ["nation", rows("| 汉族 | | ", "| 回族 | | "), ["differs 领导任职!F3"]],
  ["blank says nothing", rows("男 | 汉族 | 1945.3 | 湖南邵东", "| | | "), []],
  ["native place with and without rank", rows("| | | 湖南省邵东县", "| | | 湖南邵东", "| | | 邵东"), []],
  ["shorter native place first", rows("| | | 邵东", "| | | 湖南省邵东县"), []],
  ["native place with a step left out", rows("| | | 江苏连云港灌云", "| | | 江苏省灌云县"), []],
  ["native place", rows("| | | 湖南邵东", "| | | 山东巨野"), ["differs 领导任职!H3"]],
  [
    "every row that differs",
    rows("| | 1945.3 | ", "| | 1960.1 | ", "| | 1945.3 | ", "| | 1960.1 | "),
    ["differs 领导任职!G3", "differs 领导任职!G5"],
  ],
  [
    "one row of 人物 does not tell apart",
    { 人物: "姓名 | 出生年月\n张三 | 1945.3", ...rows("| | 1960.1 | ") },
    ["differs 领导任职!G2"],
  ],
  [
    "人物 tells them apart",
    {
      人物: "姓名 | 区分 | 出生年月\n张三 | 甲 | 1945.3\n张三 | 乙 | 1960.1",
      ...rows("| | 1945.3 | ", "| | 1960.1 | "),
    },
    [],
  ],
  [
    "人物 tells them apart, and a row fits neither or both",
    {
      人物: "姓名 | 区分 | 出生年月\n张三 | 甲 | 1945.3\n张三 | 乙 | 1960.1",
      ...rows("| | 1945.3 | ", "| | 1970.1 | ", "| | | "),
    },
    ["unassigned 领导任职!C3", "unassigned 领导任职!C4"],
  ],
  [
    "人物 lists the name twice without 区分",
    { 人物: "姓名 | 出生年月\n张三 | 1945.3\n张三 | 1960.1" },
    ["unassigned 人物!A2", "unassigned 人物!A3"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(namesakeUndecided, sheets)).toEqual(expected);
});

test("all differences of a row are told at once, beside the first mention", () => {
  const [finding, ...more] = namesakeUndecided.run(
    exampleDossier(rows("男 | 汉族 | 1945.3 | 湖南邵东", "女 | 汉族 | 1968.11 | 湖南省邵东县")),
  );
  expect(finding?.message).toBe(
    "“张三”两处所记不同：出生年月1945.3、1968.11；性别男、女。是一人请改一致，是两人请在人物表各列一行并填“区分”。",
  );
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["G2"]);
  expect(more).toEqual([]);
});

test("a row that may be any of the namesakes says how many there are", () => {
  const [finding] = namesakeUndecided.run(
    exampleDossier({ 人物: "姓名 | 区分 | 出生年月\n张三 | 甲 | 1945.3\n张三 | 乙 | 1960.1", ...rows("| | | ") }),
  );
  expect(finding?.message).toBe(
    "人物表有2个“张三”，这一行分不清是哪一个。请补上出生年月或籍贯，人物表的“区分”也要填。",
  );
  expect(finding?.related.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["人物!A2", "人物!A3"]);
});
