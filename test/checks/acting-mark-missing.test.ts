import { expect, test } from "vitest";
import { actingMarkMissing } from "../../src/checks/acting-mark-missing.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 标注 | 任职时间 | 任职依据 | 备注", ...lines.map((line) => `县政府 | ${line}`)].join(
    "\n",
  ),
});
const chronicle = (...lines: string[]) => ({ 大事记: ["日期 | 事项", ...lines].join("\n") });
const decided = chronicle("1996.1.18 | 县人大常委会决定李四辞去县长职务，张三任代理县长。");

test.each([
  ["told in the chronicle", { ...rows("县长 | 张三 | | 1996.1"), ...decided }, ["unmarked 领导任职!B2"]],
  [
    "told of the month before",
    { ...rows("县长 | 张三 | | 1996.2"), ...chronicle("1996.1 | 张三任代县长。") },
    ["unmarked 领导任职!B2"],
  ],
  ["told of another time", { ...rows("县长 | 张三 | | 1996.4"), ...decided }, []],
  ["told of another person", { ...rows("县长 | 王五 | | 1996.1"), ...decided }, []],
  [
    "told of another clause",
    { ...rows("县长 | 张三 | | 1996.1"), ...chronicle("1996.1 | 张三当选县长，此前为代县长。") },
    [],
  ],
  ["told of the one who resigned", { ...rows("县长 | 李四 | | 1996.1"), ...decided }, []],
  ["told of another post", { ...rows("县长 | 张三 | | 1996.1"), ...chronicle("1996.1 | 张三任代理主任。") }, []],
  ["marked", { ...rows("县长 | 张三 | 代 | 1996.1"), ...decided }, []],
  [
    "the time of acting has its own row",
    { ...rows("县长 | 张三 | 代 | 1996.1", "县长 | 张三 | | 1996.1"), ...decided },
    [],
  ],
  ["told in the basis", rows("县长 | 张三 | | 1996.1 | 决定代理县长的通知"), ["unmarked 领导任职!B2"]],
  ["the basis tells another post", rows("县长 | 张三 | | 1996.1 | 代主任任命的通知"), []],
  ["a deputy", { ...rows("副县长 | 张三 | | 1996.1 | 代副县长"), ...decided }, []],
  ["the note says 兼", rows("县长 | 张三 | | 1996.1 | | 兼"), ["unmarked 领导任职!B2"]],
  ["the note says by whom", rows("县长 | 张三 | | 1996.1 | | 由县委书记兼任。"), ["unmarked 领导任职!B2"]],
  ["the note tells a post beside it", rows("县长 | 张三 | | 1996.1 | | 兼县委副书记"), []],
  ["marked 兼", rows("县长 | 张三 | 兼 | 1996.1 | | 兼任"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(actingMarkMissing, sheets)).toEqual(expected);
});

test("the message quotes what the other place says", () => {
  const dossier = exampleDossier({ ...rows("县长 | 张三 | | 1996.1"), ...chronicle("1996.1 | 张三任代县长。") });
  expect(actingMarkMissing.run(dossier).map(({ message }) => message)).toEqual([
    "县政府县长张三（1996.1起）没有标注“代”，别处写的是“张三任代县长。”。核对后两处一致。",
  ]);
});
