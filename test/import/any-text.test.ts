import fc from "fast-check";
import { expect, test } from "vitest";
import { readRoster } from "../../src/import/read-roster.js";

const piece = fc.oneof(
  fc.constantFrom(
    ..."书记 副书记 委员 常委 王伟 李　建 欧阳修 中共苇川县委员会 组织部 第三届 （ ） ( 、 ， 。 ： ～ — - … | \t".split(
      " ",
    ),
    ..."1984.3 1987年11月 民国29年 （1984.3—1987.11） （女，回族） 约1950年 84.3 至今 更名为 撤销 合并 召开 一、 （二） # 第一节 〃".split(
      " ",
    ),
    "　",
    "  ",
  ),
  fc.string({ maxLength: 4 }),
);
const line = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
const text = fc.array(line, { maxLength: 25 });

test("any text is read without an error, and every line of it has a fate, in order", () => {
  fc.assert(
    fc.property(text, (lines) => {
      const ranges = readRoster("甲.txt", lines).fates.map(({ source }) => source.line);
      const filled = lines.flatMap((one, index) =>
        one.replaceAll(/[\u200B\uFEFF\f]/gu, "").trim() === "" ? [] : [index + 1],
      );
      // a page number may stand inside an entry that the page has cut
      expect(filled.filter((line) => !ranges.some(({ number, last }) => number <= line && line <= last))).toEqual([]);
      const starts = ranges.map(({ number }) => number);
      expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
    }),
    { numRuns: 400 },
  );
});

test("a line is either read as something or told as unread", () => {
  fc.assert(
    fc.property(text, (lines) => {
      for (const { readAs, unread } of readRoster("甲.txt", lines).fates)
        expect(readAs !== "" || unread !== undefined).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("every name of a record stands in the line it is said to come from", () => {
  fc.assert(
    fc.property(text, (lines) => {
      const { tenures, members } = readRoster("甲.txt", lines);
      for (const { name, source } of [...tenures, ...members]) {
        const above = lines.slice(0, source.line.last).join("");
        expect(above.replaceAll(/\s/gu, "")).toContain(name.replaceAll(/\s/gu, ""));
      }
    }),
    { numRuns: 200 },
  );
});
