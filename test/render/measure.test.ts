import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineCount, widthOf } from "../../src/render/measure.js";

test.each([
  ["苏昌培", 3],
  ["（1983.12—1984.12）", 9.5],
  ["𠮷林", 2],
  ["葛\u{E0100}", 1],
  ["", 0],
])("width of %s", (text, width) => expect(widthOf(text)).toBeCloseTo(width, 5));

test.each([
  ["ten characters in ten", "一二三四五六七八九十", 10, 0, 1],
  ["eleven characters", "一二三四五六七八九十百", 10, 0, 2],
  ["first line indented", "一二三四五六七八九十", 10, 2, 2],
  ["a closing mark hangs", "一二三四五六七八九十。", 10, 0, 1],
  ["but only one", "一二三四五六七八九十。”", 10, 0, 2],
  ["an opening mark goes down with its word", "一二三四五六七八九（十百千万亿兆京垓秭穰）", 10, 0, 3],
  ["a number is not split", "一二三四五六七八九1987", 10, 0, 2],
  ["a gap beside digits", "一二三四五六七八12年", 10, 0, 2],
  ["line ends", "甲\n乙\n丙", 10, 0, 3],
  ["nothing", "", 10, 0, 1],
])("%s", (_name, text, width, firstLine, lines) => expect(lineCount(text, width, firstLine)).toBe(lines));

const han = fc.constantFrom("县", "委", "书", "记");

test("Han characters alone fill their lines", () => {
  fc.assert(
    fc.property(fc.array(han, { minLength: 1, maxLength: 200 }), fc.integer({ min: 3, max: 40 }), (chars, width) => {
      expect(lineCount(chars.join(""), width)).toBe(Math.ceil(chars.length / width));
    }),
  );
});

const mixed = fc
  .array(fc.constantFrom("县", "，", "。", "（", "）", "“", "”", "—", "1", "9", " ", "b"), { maxLength: 120 })
  .map((chars) => chars.join(""));

test("no text takes more room than a line lost for each break, or less than its width less the hanging marks", () => {
  fc.assert(
    fc.property(mixed, fc.integer({ min: 12, max: 40 }), (text, width) => {
      const lines = lineCount(text, width);
      expect(lines).toBeGreaterThanOrEqual(Math.ceil(widthOf(text) / (width + 1)));
      expect(lines).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});

test("a wider column never takes more lines for plain text", () => {
  fc.assert(
    fc.property(fc.array(han, { maxLength: 100 }), fc.integer({ min: 3, max: 40 }), (chars, width) => {
      expect(lineCount(chars.join(""), width + 1)).toBeLessThanOrEqual(lineCount(chars.join(""), width));
    }),
  );
});
