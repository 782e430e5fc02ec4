import * as fc from "fast-check";
import { expect, test } from "vitest";
import { armedForcesLevel } from "../../src/checks/armed-forces-level.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const org = (row: string) => ({ 机构沿革: `机构全称 | 级别 | 设立时间 | 撤止时间\n${row}` });

test.each([
  ["local and of county rank", org("苇川县人民武装部 | 副县级 | 1986.6 | 1996.4"), []],
  ["local and of regimental rank", org("苇川县人武部 | 正团级 | 1986.6 | 1996.4"), ["local 机构沿革!B2"]],
  ["of the army again", org("苇川县人民武装部 | 正团级 | 1996.4 |"), []],
  ["of the army with county rank", org("苇川县人民武装部 | 县级 | 1996.4 |"), ["army 机构沿革!B2"]],
  ["of the army before 1986", org("苇川县人民武装部 | 正科级 | 1962.4 | 1986.4"), ["army 机构沿革!B2"]],
  ["one row for all its time", org("苇川县人民武装部 | 正团级 | 1962.4 |"), []],
  ["an unknown founding", org("苇川县人民武装部 | 副县级 | 不详 | 1996.4"), []],
  ["no level", org("苇川县人民武装部 | | 1986.6 | 1996.4"), []],
  ["another body", org("青石乡人民武装部 | 副科级 | 1996.4 |"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(armedForcesLevel, sheets)).toEqual(expected);
});

test("the messages tell the time and the level", () => {
  const told = (row: string) => armedForcesLevel.run(exampleDossier(org(row))).map(({ message }) => message);
  expect(told("苇川县人武部 | 正团级 | 1986.6 | 1996.4")).toEqual([
    "苇川县人武部（1986.6—1996.4）级别填“正团级”，这一时期人武部归地方建制。核对级别。",
  ]);
  expect(told("苇川县人武部 | 县级 | 1996.4 |")).toEqual([
    "苇川县人武部（1996.4起）级别填“县级”，这一时期人武部归军队建制。核对级别。",
  ]);
});

const month = (index: number): string => `${Math.floor(index / 12)}.${(index % 12) + 1}`;
const [toLocal, toArmy] = [1986 * 12 + 3, 1996 * 12 + 3];

test("a row is asked for where every month of it lies in one period", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1980 * 12, max: 2000 * 12 }), fc.integer({ min: 2, max: 150 }), (first, more) => {
      const months = Array.from({ length: more + 1 }, (_, i) => first + i);
      const dates = `${month(first)} | ${month(first + more)}`;
      // the months of the change belong to both sides, and papers may follow in the next
      const local = months.every((at) => at >= toLocal && at <= toArmy + 1);
      const army = months.every((at) => at >= toArmy) || months.every((at) => at <= toLocal);
      expect(exampleFindings(armedForcesLevel, org(`苇川县人武部 | 正团级 | ${dates}`))).toHaveLength(local ? 1 : 0);
      expect(exampleFindings(armedForcesLevel, org(`苇川县人武部 | 副县级 | ${dates}`))).toHaveLength(army ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});
