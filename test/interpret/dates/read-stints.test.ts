import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../../src/interpret/dates/read-date.js";
import { readStints } from "../../../src/interpret/dates/read-stints.js";
import { type Bound } from "../../../src/model/date.js";
import { dayForms, fullWidth, monthForms, yearForms } from "./renderings.js";

const told = (bound: Bound): string => (typeof bound === "object" ? bound.edtf : bound);
/** 1951-08 1952-08 | 1964-01 open 病故 */
function read(text: string): string {
  const { stints, problem } = readStints(text);
  const says = stints
    ?.map(({ from, to, remark }) => [told(from), told(to), remark].filter(Boolean).join(" "))
    .join(" | ");
  return [says, problem].filter(Boolean).join(" ! ");
}

test.each([
  ["1951.8～1952.8，1964.1～1967.1", "1951-08 1952-08 | 1964-01 1967-01"],
  [
    "1951.8-1952.8;1964.1-1967.1；1970.2-1971.3、1972.1-1973.1",
    "1951-08 1952-08 | 1964-01 1967-01 | 1970-02 1971-03 | 1972-01 1973-01",
  ],
  ["1951.8～1952.8\r\n1964.1～1967.1", "1951-08 1952-08 | 1964-01 1967-01"],
  ["（1951.8～1952.8）（1964.1～1967.1）", "1951-08 1952-08 | 1964-01 1967-01"],
  ["1968年3月至1981年9月", "1968-03 1981-09"],
  ["一九五二年三月至一九五三年五月", "1952-03 1953-05"],
  ["自1984年3月起至1986年5月止", "1984-03 1986-05"],
  ["1984.3一1986.5", "1984-03 1986-05"],
  ["1984.3…1986.5", "1984-03 1986-05"],
  ["1984.3\n—1986.5", "1984-03 1986-05"],
  ["1984.3—\n1986.5", "1984-03 1986-05"],
  ["(1976.6 ~ 1976.3)", "1976-06 1976-03"],
  ["（1969.10.28～1971.9）", "1969-10-28 1971-09"],
  ["1984.7～1988", "1984-07 1988"],
  ["约1938年～1940年春", "1938~ 1940-21"],
])("%j: both ends", (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ["1989.9～", "1989-09 open"],
  ["（1988.1～", "1988-01 open"],
  ["（1988.1～）", "1988-01 open"],
  ["1984-03-", "1984-03 open"],
  ["1984.3至", "1984-03 open"],
  ["1984年3月起", "1984-03 open"],
  ["1988.1～（代）", "1988-01 open 代"],
  ["2021年7月—至今", "2021-07 open ! till-now"],
  ["2021年7月至今", "2021-07 open ! till-now"],
  ["2021.7-今", "2021-07 open ! till-now"],
  ["2021.7到现在", "2021-07 open ! till-now"],
  ["2021.7—现任书记", "2021-07 open 书记 ! till-now"],
  ["1951.8～1952.8，1964.1～至今", "1951-08 1952-08 | 1964-01 open ! till-now"],
  ["—1984.3", "unknown 1984-03"],
  ["不详—1984.3", "unknown 1984-03"],
  ["？～1984.3", "unknown 1984-03"],
  ["1984.3—不详", "1984-03 unknown"],
  ["1984.3—？", "1984-03 unknown"],
  ["不详—", "unknown open"],
  ["不详", "unknown unknown"],
  ["1988.12", "1988-12 1988-12"],
  ["（1988.12)", "1988-12 1988-12"],
  ["1984-03", "1984-03 1984-03"],
  ["1988.12，1990.1", "1988-12 1988-12 | 1990-01 1990-01"],
])("%j: one end", (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ["民国29年8～12月", "1940-08 1940-12"],
  ["民国29年12月至民国30年6月", "1940-12 1941-06"],
  ["民国29年12月至30年6月", "1940-12 1941-06"],
  ["民国31年至民国32年", "1942 1943"],
  ["民国29～30年", "1940 1941"],
  ["1956～1957年", "1956 1957"],
  ["1956年5月5～13日", "1956-05-05 1956-05-13"],
  ["1956年5月28日～6月3日", "1956-05-28 1956-06-03"],
  ["1956年5月上旬～下旬", "[1956-05-01..1956-05-10] [1956-05-21..1956-05-31]"],
  ["一九五二年三至五月", "1952-03 1952-05"],
  ["1949年春～秋", "1949-21 1949-23"],
  ["1984.3—9", "1984-03 1984-09"],
  ["1984.3—12", "1984-03 1984-12"],
  ["1984.3-9", "1984-03 1984-09"],
  ["1984.3.5—9", "1984-03-05 1984-03-09"],
  ["1984.3.5—4.10", "1984-03-05 1984-04-10"],
  ["1984-03—05", "1984-03 1984-05"],
  ["1984-03-05—09", "1984-03-05 1984-03-09"],
  ["1984年3～5月、8～12月", "1984-03 1984-05 | 1984-08 1984-12"],
])("%j: the end takes what it shares from the start", (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ["1984-03—1986-05", "1984-03 1986-05"],
  ["1984-03-05--1986-05-01", "1984-03-05 1986-05-01"],
  ["1984－03－－1986－05", "1984-03 1986-05"],
  ["1984.03-1986.05", "1984-03 1986-05"],
  ["1984-03-1986-05", "1984-03 1986-05"],
  ["1984-03-05-1986-05-01", "1984-03-05 1986-05-01"],
  ["1984-1986", "1984 1986"],
  ["1984-1986-05", "1984 1986-05"],
  ["1984-03-1986", "1984-03 1986"],
  ["1984-03 - 1986-05", "1984-03 1986-05"],
  ["1984-03-1986.5", "1984-03 1986-05"],
  ["198403-198605", "1984-03 1986-05"],
  ["1984-03-05", "1984-03-05 1984-03-05"],
  ["1984-03-05-09", "1984-03-05 1984-03-09"],
])("%j: hyphens", (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ["1956.2～1957.7并入宣传部", "1956-02 1957-07 并入宣传部"],
  ["（1956.2～1957.7并入宣传部）", "1956-02 1957-07 并入宣传部"],
  ["1949.10～1950.12划入东海县", "1949-10 1950-12 划入东海县"],
  ["1988.1～1990.2，病故", "1988-01 1990-02 病故"],
  ["1984.3—1986.5（调省委，任副书记）", "1984-03 1986-05 调省委，任副书记"],
  ["1984.3—1986.5（代）", "1984-03 1986-05 代"],
  ["1984.3—1986.5到省委党校（学习）", "1984-03 1986-05 到省委党校（学习）"],
  ["1984.3—1986.5中共县委撤销", "1984-03 1986-05 中共县委撤销"],
  ["(1989年补选)", "1989 1989 补选"],
  ["1951.8～1952.8调离；1964.1～1967.1，病故", "1951-08 1952-08 调离 | 1964-01 1967-01 病故"],
])("%j: remark", (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ["unreadable", ["", "～", "—", "至今", "任书记", "1951.81952.8", "19801990年", "19m.9", "197.11", "1984.3—病故"]],
  // an end before the start may have dropped another year, or none at all
  [
    "unreadable",
    ["1984.9—3", "1984.3—3", "1989年12月～3月", "1984—9", "1984.3.5—2.10", "1-2-3-4-5-6-7-8-9", "1984.3-1986.5-1988.2"],
  ],
  [
    "separator",
    [
      "1965,7",
      "1965,7～1966,8",
      "1965.7～1966,8",
      "1951.8～1952.8 1964.1～1967.1",
      "1984.3\n1986.5",
      "1984.3，—1986.5",
      "1984.3，今",
    ],
  ],
  [
    "two-digit-year",
    ["(83.10)", "83.10～85.3", "1983.12～85.3", "1984.3—85", "1984-85", "1983.12-84.5", "1951.8～1952.8，64.1～67.1"],
  ],
  ["two-digit-year", ["1984年3月～86年5月", "八三年～八五年"]],
  ["impossible", ["1984.3～1984.13", "1984年3月～13月", "1984-13", "1951.13～1952.8"]],
  [
    "leftover",
    [
      "1984.3张三—1986.5",
      "1984.3—1986.5（1987年补）",
      "1984.3—1986.5，1987.2病故",
      "1984.3—1986.5后调省委",
      "1957年初夏",
      "1957.7许",
    ],
  ],
  ["leftover", ["1984.3—1986.5—1988.2", "1984年3月任—1986年5月"]],
  ["lunar", ["1949年正月～三月", "1949年八月初十～1950年"]],
])("%s: %j", (problem, texts) => {
  for (const text of texts) expect([text, readStints(text)]).toEqual([text, { stints: undefined, problem }]);
});

const raws = (text: string): (string | undefined)[] =>
  (readStints(text).stints ?? []).flatMap(({ from, to }) =>
    [from, to].map((bound) => (typeof bound === "object" ? bound.raw : undefined)),
  );
test("each bound keeps its own text, completed by what it took over", () => {
  expect(raws("1951.08～1952·8病故，1964年1月～")).toEqual(["1951.08", "1952.8", "1964年1月", undefined]);
  expect(raws("民国29年8～12月")).toEqual(["民国29年8月", "民国29年12月"]);
});

const CONNECTORS = "- – — —— -- － －－ ~ ～ 〜 至 到 ―".split(" ");
const date = fc
  .tuple(fc.integer({ min: 1913, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([y, m, d]) => fc.constantFrom(...yearForms(y), ...monthForms(y, m), ...dayForms(y, m, d)))
  // 1984.1.-1985.2 and 1984年3月×日 are read alone, not beside a connector
  .filter((text) => !/\.$|×/u.test(text));
const stint = fc.record({
  from: date,
  connector: fc.constantFrom(...CONNECTORS),
  to: fc.oneof(date, fc.constant("")),
  remark: fc.constantFrom("", "并入宣传部", "，病故", "（调省委，任副书记）"),
  blank: fc.constantFrom("", " ", "\u3000"),
});

test("stints in any form, connector, separator and bracket read as their dates do alone", () => {
  const separator = fc.constantFrom("，", ",", "；", ";", "、", "\n");
  const bracket = fc.constantFrom(["", ""], ["（", "）"], ["(", "）"], ["(", ""], ["〔", "〕"]);
  fc.assert(
    fc.property(
      fc.array(stint, { minLength: 1, maxLength: 3 }),
      separator,
      bracket,
      fc.boolean(),
      (items, sign, [open = "", close = ""], wide) => {
        // an open end at the end of a line would run on to the next
        fc.pre(sign !== "\n" || items.every(({ to }, index) => to !== "" || index === items.length - 1));
        const expected = items.map(({ from, to, remark }) => ({
          from: told(readDate(from).bound ?? "unknown"),
          to: to === "" ? "open" : told(readDate(to).bound ?? "unknown"),
          remark: to === "" ? "" : remark.replace(/[（）]|^，/gu, ""),
        }));
        const parts = items.map(({ from, connector, to, remark, blank }) =>
          [from, blank, connector, blank, to, to === "" ? "" : remark].join(""),
        );
        const text = `${open}${parts.join(sign)}${close}`;
        const { stints } = readStints(wide ? fullWidth(text) : text);
        expect(stints?.map(({ from, to, remark }) => ({ from: told(from), to: told(to), remark }))).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

const pieces = fc.constantFrom(
  ..."1984 83 3 12 年 月 日 . - / ~ — ～ 至 到 今 至今 民国 约 前 后 ？ ( ) （ ） 一 十 春 上旬 ， 、 ； \n 不详 病故 \u3000".split(
    " ",
  ),
);
test("any text gets an answer; a stint has a start, and its remark no digits", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (any) => {
      const { stints, problem } = readStints(any);
      if (stints === undefined) {
        expect(problem).not.toBe("till-now");
        return;
      }
      expect(stints.length).toBeGreaterThan(0);
      for (const { from, remark } of stints) {
        expect(from).not.toBe("open");
        expect(remark).not.toMatch(/\d/u);
      }
    }),
    { numRuns: 5000 },
  );
});

test("a cell as long as a spreadsheet allows is answered", () => {
  for (const piece of ["(", ")", "-", "~", "1-", "1984-03-", "1984.3-1985.2,", "\n", " ", "民国", "一", "年月"]) {
    const { stints, problem } = readStints(piece.repeat(32_767 / piece.length));
    expect(stints === undefined).toBe(problem !== undefined);
  }
});
