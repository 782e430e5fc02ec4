import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chiefVacancy } from "../../src/checks/chief-vacancy.js";
import { exampleDossier, exampleFindings } from "../support/example.js";
import { secretaryChain } from "../support/secretary-chain.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间", ...lines].join("\n"),
});
const body = (...lines: string[]) => ({
  机构沿革: ["机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继", ...lines].join("\n"),
});

test.each([
  ["three months empty", rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.5 | "), []],
  [
    "four months empty",
    rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.6 | "),
    ["between 领导任职!E3"],
  ],
  [
    "two gaps, rows in any order",
    rows(
      "县委 | 书记 | 王五 | | 1999.1 | ",
      "县委 | 书记 | 张三 | | 1993.6 | 1994.1",
      "县委 | 书记 | 李四 | | 1996.6 | 1998.1",
    ),
    ["between 领导任职!E4", "between 领导任职!E2"],
  ],
  ["coarse dates may have met", rows("县委 | 书记 | 张三 | | 1993.6 | 1996", "县委 | 书记 | 李四 | | 1997.2 | "), []],
  [
    "coarse dates that cannot have met",
    rows("县委 | 书记 | 张三 | | 1993.6 | 1996", "县委 | 书记 | 李四 | | 1997.5 | "),
    ["between 领导任职!E3"],
  ],
  ["an unknown end", rows("县委 | 书记 | 张三 | | 1993.6 | 不详", "县委 | 书记 | 李四 | | 1999.5 | "), []],
  [
    "somebody acts",
    rows(
      "县委 | 书记 | 张三 | | 1993.6 | 1996.1",
      "县委 | 书记 | 王五 | 代 | 1996.1 | 1997.1",
      "县委 | 书记 | 李四 | | 1997.1 | ",
    ),
    [],
  ],
  [
    "a deputy is in charge",
    rows(
      "县委 | 书记 | 张三 | | 1993.6 | 1996.1",
      "县委 | 副书记 | 王五 | 主持工作 | 1996.1 | 1997.1",
      "县委 | 书记 | 李四 | | 1997.1 | ",
    ),
    [],
  ],
  [
    "a mere deputy",
    rows(
      "县委 | 书记 | 张三 | | 1993.6 | 1996.1",
      "县委 | 副书记 | 王五 | | 1996.1 | 1997.1",
      "县委 | 书记 | 李四 | | 1997.1 | ",
    ),
    ["between 领导任职!E4"],
  ],
  [
    "somebody else is in charge",
    rows(
      "县水利局 | 局长 | 张三 | | 1993.6 | 1996.1",
      "县水利局 | 总工程师 | 王五 | 主持工作 | 1996.1 | 1997.1",
      "县水利局 | 局长 | 李四 | | 1997.1 | ",
    ),
    [],
  ],
  [
    "the deputy of another chief is in charge",
    rows(
      "县人武部 | 部长 | 张三 | | 1993.6 | 1996.1",
      "县人武部 | 副政委 | 王五 | 主持工作 | 1996.1 | 1997.1",
      "县人武部 | 部长 | 李四 | | 1997.1 | ",
    ),
    ["between 领导任职!E4"],
  ],
  [
    "a change of title, 书记 to 第一书记 and back",
    rows(
      "县委 | 书记 | 张三 | | 1993.6 | 1996.1",
      "县委 | 第一书记 | 张三 | | 1996.1 | 1997.1",
      "县委 | 书记 | 李四 | | 1997.1 | ",
    ),
    [],
  ],
  [
    "a renaming with the title, 主任 to 局长",
    {
      ...body("县教委 | 1988.8 | 设立 | | 1996.1 | 更名 | 县教育局", "县教育局 | 1996.1 | 更名 | 县教委 | | |"),
      ...rows("县教委 | 主任 | 张三 | | 1990.6 | 1996.1", "县教育局 | 局长 | 张三 | | 1996.1 | "),
    },
    [],
  ],
  [
    "chief and commissar are two chairs",
    rows(
      "县人武部 | 部长 | 张三 | | 1993.6 | ",
      "县人武部 | 政委 | 李四 | | 1993.6 | 1996.1",
      "县人武部 | 政委 | 王五 | | 1997.1 | ",
    ),
    ["between 领导任职!E4"],
  ],
  [
    "the secretary of a part of the body",
    rows(
      "县水利局 | 局长 | 张三 | | 1993.6 | ",
      "县水利局 | 机关党委书记 | 李四 | | 1993.6 | 1996.1",
      "县水利局 | 机关党委书记 | 王五 | | 1997.1 | ",
    ),
    ["between 领导任职!E4"],
  ],
  [
    "declared vacant for all of the gap but three months",
    {
      ...rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1997.1 | "),
      空缺说明:
        "机构 | 职务 | 起 | 止 | 原因\n县委 | 书记 | 1996.1 | 1996.6 | 未任命\n县委 | 书记 | 1996.7 | 1996.9 | 未任命",
    },
    [],
  ],
  [
    "declared vacant for half of the gap, and another post vacant",
    {
      ...rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1997.1 | "),
      空缺说明:
        "机构 | 职务 | 起 | 止 | 原因\n县委 | 书记 | 1996.1 | 1996.6 | 未任命\n县委 | 政委 | 1996.1 | 1997.1 | 未任命",
    },
    ["between 领导任职!E3"],
  ],
  [
    "a gap before the volume begins",
    rows("县委 | 书记 | 张三 | | 1980.6 | 1984.1", "县委 | 书记 | 李四 | | 1993.6 | "),
    [],
  ],
  [
    "a gap that the upper limit cuts to three months",
    rows("县委 | 书记 | 张三 | | 1980.6 | 1984.1", "县委 | 书记 | 李四 | | 1993.9 | "),
    [],
  ],
  [
    "a gap that goes on into the volume",
    rows("县委 | 书记 | 张三 | | 1980.6 | 1984.1", "县委 | 书记 | 李四 | | 1993.10 | "),
    ["between 领导任职!E3"],
  ],
  [
    "the body had ended and was founded anew under another name",
    {
      ...body("县物价委 | 1984.1 | 设立 | | 1994.1 | 更名 | 县物价局", "县物价局 | 1996.1 | 更名 | 县物价委 | | |"),
      ...rows("县物价委 | 主任 | 张三 | | 1990.6 | 1994.1", "县物价局 | 局长 | 李四 | | 1996.1 | "),
    },
    [],
  ],
  [
    "the first came half a year after the founding",
    { ...body("县环保局 | 1996.3 | | | | |"), ...rows("县环保局 | 局长 | 张三 | | 1996.9 | ") },
    ["before-first 机构沿革!B2"],
  ],
  [
    "founded long before the volume",
    { ...body("县环保局 | 1956.3 | | | | |"), ...rows("县环保局 | 局长 | 张三 | | 1993.9 | ") },
    [],
  ],
  [
    "founded in a year not known to the month",
    { ...body("县环保局 | 1996 | | | | |"), ...rows("县环保局 | 局长 | 张三 | | 1997.2 | ") },
    [],
  ],
  [
    "the secretary came later than the bureau: Party groups come and go",
    {
      ...body("县环保局 | 1996.3 | | | | |"),
      ...rows("县环保局 | 局长 | 张三 | | 1996.3 | ", "县环保局 | 党组书记 | 张三 | | 1998.9 | 2001.3"),
    },
    [],
  ],
  [
    "a committee is led by its secretary",
    { ...body("县环保局党组 | 1996.3 | | | | |"), ...rows("县环保局党组 | 书记 | 张三 | | 1998.9 | ") },
    ["before-first 机构沿革!B2"],
  ],
  [
    "nobody after the last, and the body goes on to the limit",
    { ...body("县环保局 | | | | | |"), ...rows("县环保局 | 局长 | 张三 | | 1996.3 | 2003.1") },
    ["after-last 领导任职!F2"],
  ],
  [
    "up to three months before the limit",
    { ...body("县环保局 | | | | | |"), ...rows("县环保局 | 局长 | 张三 | | 1996.3 | 2003.2") },
    [],
  ],
  [
    "the body ended soon after",
    { ...body("县环保局 | 1996.3 | | | 2001.3 | 撤销 |"), ...rows("县环保局 | 局长 | 张三 | | 1996.3 | 2001.1") },
    [],
  ],
  [
    "the body ended at an unknown time",
    { ...body("县环保局 | 1996.3 | | | 不详 | 撤销 |"), ...rows("县环保局 | 局长 | 张三 | | 1996.3 | 2001.1") },
    [],
  ],
  ["a body that 机构沿革 does not know", rows("县环保局 | 局长 | 张三 | | 1996.3 | 2001.1"), []],
  ["no chief at all", rows("县环保局 | 副局长 | 张三 | | 1996.3 | 2001.1"), []],
  [
    "a volume without limits",
    {
      卷信息: "项目 | 内容\n县 | 样例县",
      ...body("县环保局 | 1996.3 | | | | |"),
      ...rows("县环保局 | 局长 | 张三 | | 1997.3 | 2001.1"),
    },
    ["before-first 机构沿革!B2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(chiefVacancy, sheets)).toEqual(expected);
});

test("the message tells the months, and points at the end before the gap", () => {
  const [finding] = chiefVacancy.run(
    exampleDossier(rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.8 | ")),
  );
  expect(finding?.message).toBe(
    "县委书记张三之后、李四之前，1996.2至1996.7（6个月）没有人任职。补上漏掉的人或代理、主持工作者，确实空缺的填空缺说明。",
  );
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["F2"]);
});

test("before the first and after the last are told in other words", () => {
  const dossier = exampleDossier({
    ...body("县环保局 | 1996.3 | | | 2002.12 | 撤销 |"),
    ...rows("县环保局 | 局长 | 张三 | | 1997.3 | 2001.1"),
  });
  expect(chiefVacancy.run(dossier).map(({ message }) => message)).toEqual([
    "县环保局1996.3已在本卷收录范围内，第一任局长张三到任以前，到1997.2有12个月没有人任职。补上漏掉的人，确实空缺的填空缺说明。",
    "县环保局局长张三离任以后，2001.2至2002.12（23个月）没有人任职，机构没有撤止。补上后任，确实空缺的填空缺说明，机构已撤的填撤止时间。",
  ]);
});

const stint = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }));
const month = (index: number): string => `${1994 + Math.floor(index / 12)}.${(index % 12) + 1}`;

test("finds the empty months that counting month by month finds", () => {
  fc.assert(
    fc.property(fc.array(stint, { minLength: 1, maxLength: 6 }), (stints) => {
      const held = new Set(stints.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_, i) => from + i)));
      const runs: number[] = [];
      let empty = 0;
      for (let at = Math.min(...held); at <= Math.max(...held); at++) {
        if (held.has(at) && empty > 3) runs.push(empty);
        empty = held.has(at) ? 0 : empty + 1;
      }
      const lines = stints.map(
        ([from, more], i) => `县委 | 书记 | 张${i}某 | | ${month(from)} | ${month(from + more)}`,
      );
      expect(chiefVacancy.run(exampleDossier(rows(...lines))).map(({ data }) => data["months"])).toEqual(runs);
    }),
    { numRuns: 50 },
  );
});

test("the printed chain of secretaries is whole", () => {
  expect(exampleFindings(chiefVacancy, secretaryChain)).toEqual([]);
});

test("who left is told in the capacity he had; a long gap in years", () => {
  const dossier = exampleDossier(
    rows("某市政府 | 市长 | 何仁华 | 代理 | 1993.6 | 1994.1", "某市政府 | 市长 | 李四 | | 1998.5 | "),
  );
  expect(chiefVacancy.run(dossier).map(({ message }) => message)).toEqual([
    "某市政府代理市长何仁华之后、李四之前，1994.2至1998.4（4年3个月）没有人任职。补上漏掉的人或代理、主持工作者，确实空缺的填空缺说明。",
  ]);
});

test("a body nobody led for years, and whose end is not written, is asked when it ended", () => {
  const [finding] = chiefVacancy.run(
    exampleDossier({ ...body("县参议会 | 1993.6 | | | | |"), ...rows("县参议会 | 议长 | 张三 | | 1993.6 | 1996.7") }),
  );
  expect(finding?.variant).toBe("never-ended");
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["F2"]);
  expect(finding?.message).toBe(
    "县参议会议长张三离任以后，从1996.8起再没有人任职，机构沿革又没有写撤止时间。先查机构何时撤止，填撤止时间；机构仍在的补上后任。",
  );
});
