import { expect, test } from "vitest";
import { bodyEventOrder } from "../../src/checks/body-event-order.js";
import { exampleDossier, exampleFindings } from "../support/example.js";
import { secretaryChain } from "../support/secretary-chain.js";

const bodies = (...lines: string[]) => ({
  机构沿革: ["机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继", ...lines].join("\n"),
});

test.each([
  ["founded and ended in one month", bodies("甲局 | 1996.1 | 设立 | | 1996.1 | 撤销 |"), []],
  [
    "ended in the month before",
    bodies("甲局 | 1996.2 | 设立 | | 1996.1 | 撤销 |"),
    ["ended-before-founded 机构沿革!E2"],
  ],
  ["ended in the year of the founding", bodies("甲局 | 1996.2 | 设立 | | 1996 | 撤销 |"), []],
  ["nothing but a founding", bodies("甲局 | 1996.2 | 设立 | | | |"), []],
  [
    "a renaming, told by the earlier name alone",
    bodies("甲局 | 1996.2 | 设立 | | 1998.1 | 更名 | 乙局", "乙局 | 1995.1 | | | | |"),
    ["renamed-before-founded 机构沿革!B3"],
  ],
  [
    "a renaming, told by the later name alone",
    bodies("甲局 | 1996.2 | 设立 | | | |", "乙局 | 1995.1 | 更名 | 甲局 | | |"),
    ["renamed-before-founded 机构沿革!B3"],
  ],
  [
    "a renaming told by both is told once",
    bodies("甲局 | 1996.2 | 设立 | | 1998.1 | 更名 | 乙局", "乙局 | 1995.1 | 更名 | 甲局 | | |"),
    ["renamed-before-founded 机构沿革!B3"],
  ],
  ["a merger in the same month", bodies("甲局 | 1996.2 | 设立 | | | |", "丙局 | 1996.2 | 合并 | 甲局 | | |"), []],
  [
    "back to the old name: the row that fits is meant",
    bodies(
      "甲局 | 1990.1 | 设立 | | 1993.1 | 更名 | 乙局",
      "乙局 | 1993.1 | 更名 | 甲局 | 1996.1 | 更名 | 甲局",
      "甲局 | 1996.1 | 更名 | 乙局 | | |",
    ),
    [],
  ],
  ["undated rows", bodies("甲局 | | 设立 | | | 更名 | 乙局", "乙局 | | 更名 | 甲局 | | |"), []],
  ["a stranger", bodies("乙局 | 1995.1 | 更名 | 甲局 | | |"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodyEventOrder, sheets)).toEqual(expected);
});

const messages = (...lines: string[]) =>
  bodyEventOrder.run(exampleDossier(bodies(...lines))).map(({ message, related }) => [message, related[0]?.cell]);

test("the messages tell both times", () => {
  expect(messages("甲局 | 1996.2 | 设立 | | 1996.1 | | ")).toEqual([
    ["甲局撤止（1996.1）早于设立（1996.2）。核对文件，改正一个时间。", "B2"],
  ]);
  expect(messages("甲局 | 1996.2 | 设立 | | | |", "乙局 | 1995.1 | 更名 | 甲局 | | |")).toEqual([
    ["乙局（1995.1更名）由甲局更名而来，但甲局到1996.2才设立。核对两个设立时间，或对调前身、后继。", "B2"],
  ]);
  expect(messages("甲局 | 1996.2 | 设立 | | 1998.1 | 并入 | 乙局", "乙局 | 1995.1 | | 甲局 | | |")).toEqual([
    ["乙局（1995.1设立）以甲局为前身，但甲局到1996.2才设立。核对两个设立时间，或对调前身、后继。", "B2"],
  ]);
});

test("the printed chain of secretaries is whole", () => {
  expect(exampleFindings(bodyEventOrder, secretaryChain)).toEqual([]);
});
