import fc from "fast-check";
import { expect, test } from "vitest";
import { chineseToNumber, numberToChinese, ordinalNumber } from "../../src/model/numerals.js";

test.each([
  ["〇", 0],
  ["零", 0],
  ["○", 0],
  ["三", 3],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十一", 21],
  ["廿三", 23],
  ["卅", 30],
  ["一百", 100],
  ["一百零三", 103],
  ["一百一十", 110],
  ["两千零五", 2005],
  ["一千零二十", 1020],
  ["一九八四", 1984],
  ["二〇〇三", 2003],
  ["", undefined],
  ["甲", undefined],
  ["十甲", undefined],
  ["甲十", undefined],
  ["甲百", undefined],
  ["甲千", undefined],
  ["12", undefined],
  ["一二甲", undefined],
])("reads %s as %s", (text, expected) => {
  expect(chineseToNumber(text)).toBe(expected);
});

test.each([
  [0, "〇"],
  [1, "一"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [103, "一百零三"],
  [110, "一百一十"],
  [1020, "一千零二十"],
  [2005, "二千零五"],
  [9999, "九千九百九十九"],
])("writes %i as %s", (value, text) => {
  expect(numberToChinese(value)).toBe(text);
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (value) => chineseToNumber(numberToChinese(value)) === value),
  );
});

test.each([
  ["第八届", 8],
  ["八届", 8],
  ["八", 8],
  ["8", 8],
  ["第８届委员会", 8],
  ["第十二次", 12],
  ["第三卷", 3],
  ["第 十 届", 10],
  ["二十一届", 21],
  ["第八届四次", 8],
  ["首届", 1],
  ["第八", 8],
  ["八大", undefined],
  ["本届", undefined],
  ["第百十届", undefined],
])("reads the ordinal %s as %s", (text, expected) => {
  expect(ordinalNumber(text)).toBe(expected);
});
