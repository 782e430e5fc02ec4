import { expect, test } from "vitest";
import { statisticsImplausible } from "../../src/checks/statistics-implausible.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const table = (...lines: string[]) => ({
  党员统计: ["年份 | 党委 | 党支部 | 党员总数 | 女党员 | 备注", ...lines].join("\n"),
});

test.each([
  ["blank cells say nothing", table("1993 | | | | 20 |", "1994 | | | 100 | |", "1995 | | | | |"), []],
  ["a part may be the whole", table("1993 | | | 20 | 20 |"), []],
  ["thirty percent is not over thirty", table("1993 | | | 100 | |", "1994 | | | 130 | |"), []],
  ["a fall", table("1993 | | | 100 | |", "1994 | | | 69 | |"), ["jump 党员统计!D3"]],
  ["rows in any order", table("1994 | | | 160 | |", "1993 | | | 100 | |"), ["jump 党员统计!D2"]],
  ["small numbers move much", table("1993 | 10 | | | |", "1994 | 20 | | | |"), []],
  ["from none", table("1993 | 0 | | | |", "1994 | 40 | | | |"), ["jump 党员统计!B3"]],
  [
    "each number by itself",
    table("1993 | 40 | 100 | | |", "1994 | 80 | 200 | | |"),
    ["jump 党员统计!C3", "jump 党员统计!B3"],
  ],
  [
    "a year that leaps and the next that comes back",
    table("1993 | | | 100 | |", "1994 | | | 1100 | |", "1995 | | | 105 | |"),
    ["jump 党员统计!D3"],
  ],
  ["a leap that stays", table("1993 | | | 100 | |", "1994 | | | 200 | |", "1995 | | | 210 | |"), ["jump 党员统计!D3"]],
  [
    "a leap upon a leap",
    table("1993 | | | 100 | |", "1994 | | | 200 | |", "1995 | | | 400 | |"),
    ["jump 党员统计!D3", "jump 党员统计!D4"],
  ],
  [
    "after a year with no number",
    table("1993 | | | | |", "1994 | | | 200 | |", "1995 | | | 400 | |"),
    ["jump 党员统计!D4"],
  ],
  ["one year twice, the same", table("1993 | | | 100 | |", "1993 | | | 100 | |"), []],
  [
    "one year twice, another number of branches",
    table("1993 | | 70 | 100 | |", "1993 | | 71 | 100 | |"),
    ["year-repeated 党员统计!C3"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(statisticsImplausible, sheets)).toEqual(expected);
});

const messages = (...lines: string[]) =>
  statisticsImplausible.run(exampleDossier(table(...lines))).map(({ message }) => message);

test("says by how much", () => {
  expect(messages("2001 | | | 17486 | |", "2002 | | | 28243 | |")).toEqual([
    "2002年党员总数28243，2001年17486，增加62%，没有说明。请对照年报核对，属实的在备注写明原因。",
  ]);
  expect(messages("2001 | | | 200 | |", "2002 | | | 100 | |")).toEqual([
    "2002年党员总数100，2001年200，减少50%，没有说明。请对照年报核对，属实的在备注写明原因。",
  ]);
  expect(messages("2001 | | | 200 | |", "2001 | | | 202 | |")).toEqual([
    "2001年有两行，党员总数一行是200，一行是202。请核对，只留一行。",
  ]);
});

test("does not run without the sheet", () => {
  expect(statisticsImplausible.needs(exampleDossier({}))).toBe("没有填党员统计");
});

test("of two rows of a year with none for the next, the later is said to be the next", () => {
  const messages = (...years: readonly number[]) =>
    statisticsImplausible
      .run(
        exampleDossier({
          党员统计: ["年份 | 党员总数", ...years.map((year, i) => `${year} | ${16500 + i}`)].join("\n"),
        }),
      )
      .map(({ message }) => message);
  expect(messages(1999, 1999, 2001)).toEqual([
    "1999年有两行，党员总数一行是16500，一行是16501，却没有2000年。后一行多半是2000年，请对照年报改正年份。",
  ]);
  const plain = ["1999年有两行，党员总数一行是16500，一行是16501。请核对，只留一行。"];
  expect(messages(1999, 1999, 2000)).toEqual(plain);
  expect(messages(1999, 1999)).toEqual(plain);
});
