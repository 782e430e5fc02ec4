import * as fc from "fast-check";
import { expect, test } from "vitest";
import { supervisionChief } from "../../src/checks/supervision-chief.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
});

test.each([
  ["one person", rows("县纪委 | 书记 | 张三 | 2016.9 |", "县监委 | 主任 | 张三 | 2018.1 |"), []],
  ["two people", rows("县纪委 | 书记 | 张三 | 2016.9 |", "县监委 | 主任 | 李四 | 2018.1 |"), ["differs 领导任职!D3"]],
  [
    "three months until the congress",
    rows("县纪委 | 书记 | 张三 | 2019.6 |", "县监委 | 主任 | 李四 | 2018.1 | 2019.8"),
    [],
  ],
  [
    "four months",
    rows("县纪委 | 书记 | 张三 | 2019.6 |", "县监委 | 主任 | 李四 | 2018.1 | 2019.9"),
    ["differs 领导任职!D3"],
  ],
  ["acting", rows("县纪委 | 书记 | 张三 | 2019.6 |", "县监委 | 代主任 | 李四 | 2018.1 | 2020.9"), []],
  ["before 2018", rows("县纪委 | 书记 | 张三 | 2016.6 | 2018.2", "县监委 | 主任 | 李四 | 2016.12 | 2018.2"), []],
  [
    "the Party's own of the fifties",
    rows("县纪委 | 书记 | 张三 | 2018.6 |", "中共苇川县监察委员会 | 主任 | 李四 | 2018.6 |"),
    [],
  ],
  ["coarse dates", rows("县纪委 | 书记 | 张三 | 2019 |", "县监委 | 主任 | 李四 | 2018 | 2020.2"), []],
  ["a deputy", rows("县纪委 | 书记 | 张三 | 2018.6 |", "县监委 | 副主任 | 李四 | 2018.6 |"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(supervisionChief, sheets)).toEqual(expected);
});

test("the message tells the months", () => {
  const told = (...lines: string[]) =>
    supervisionChief.run(exampleDossier(rows(...lines))).map(({ data }) => data["months"]);
  expect(told("县纪委 | 书记 | 张三 | 2019.6 |", "县监委 | 主任 | 李四 | 2018.1 | 2020.9")).toEqual(["2019.6至2020.9"]);
  expect(told("县纪委 | 书记 | 张三 | 2019.6 |", "县监委 | 主任 | 李四 | 2018.1 |")).toEqual(["2019.6以后"]);
});

const month = (index: number): string => `${2018 + Math.floor(index / 12)}.${(index % 12) + 1}`;

test("agrees with counting the months both served", () => {
  const stint = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 12 }));
  fc.assert(
    fc.property(stint, stint, ([a, more], [b, far]) => {
      const both = Array.from({ length: more + 1 }, (_, i) => a + i).filter((at) => at >= b && at <= b + far).length;
      const found = supervisionChief.run(
        exampleDossier(
          rows(
            `县纪委 | 书记 | 张三 | ${month(a)} | ${month(a + more)}`,
            `县监委 | 主任 | 李四 | ${month(b)} | ${month(b + far)}`,
          ),
        ),
      );
      expect(found).toHaveLength(both > 3 ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});
