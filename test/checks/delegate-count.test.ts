import { expect, test } from "vitest";
import { delegateCount } from "../../src/checks/delegate-count.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const title = "中共青石乡第四次代表大会";
const meetings = (...lines: string[]) => ({
  会议届次: ["机构 | 届次 | 会议名称 | 开始日期 | 正式代表 | 候补代表 | 备注", ...lines].join("\n"),
});
const delegates = (...lines: string[]) => ({
  代表名单: ["会议 | 代表团 | 姓名 | 身份", ...lines.map((line) => `${title} | 机关 | ${line}`)].join("\n"),
});
const two = delegates("张三 | 正式代表", "李四");

test.each([
  ["as many", { ...meetings(`乡党委 | 第四届 | ${title} | 1998.3 | 2`), ...two }, []],
  ["one is missing", { ...meetings(`乡党委 | 第四届 | ${title} | 1998.3 | 3`), ...two }, ["differs 会议届次!E2"]],
  [
    "spaces and the long name of the Party",
    { ...meetings("乡党委 | 第四届 | 中国共产党青石乡 第四次代表大会 | 1998.3 | 3"), ...two },
    ["differs 会议届次!E2"],
  ],
  [
    "two committees of one congress",
    { ...meetings(`乡党委 | 第四届 | ${title} | 1998.3 | 3`, `乡纪委 | 第四届 | ${title} | 1998.3 | 3`), ...two },
    ["differs 会议届次!E2"],
  ],
  ["a note tells why", { ...meetings(`乡党委 | 第四届 | ${title} | 1998.3 | 3 | | 名单收录部分代表`), ...two }, []],
  ["no number", { ...meetings(`乡党委 | 第四届 | ${title} | 1998.3 | |`), ...two }, []],
  [
    "alternates",
    { ...meetings(`乡党委 | 第四届 | ${title} | 1998.3 | 1 | 2`), ...delegates("张三 | 正式代表", "李四 | 候补代表") },
    ["differs 会议届次!F2"],
  ],
  ["alternates not listed", { ...meetings(`乡党委 | 第四届 | ${title} | 1998.3 | 2 | 2`), ...two }, []],
  ["no list", meetings(`乡党委 | 第四届 | ${title} | 1998.3 | 3`), []],
  ["a meeting without a name", { ...meetings("乡党委 | 第四届 | | 1998.3 | 3"), ...two }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(delegateCount, sheets)).toEqual(expected);
});

test("the message tells both numbers", () => {
  const dossier = exampleDossier({ ...meetings(`乡党委 | 第四届 | ${title} | 1998.3 | 3`), ...two });
  expect(delegateCount.run(dossier).map(({ message, related }) => [message, related[0]?.cell])).toEqual([
    ["中共青石乡第四次代表大会正式代表填3人，代表名单列2人。补齐名单或改正人数，只收部分的在备注写明。", "C2"],
  ]);
});
