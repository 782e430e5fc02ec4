import * as fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, paintWith, plain, wrap } from "../../src/report/terminal.js";

test.each([
  ["任职", 4],
  ["F23", 3],
  ["１９８４", 8],
  ["“”—", 6],
  ["𠮷", 2],
  ["葛\u{E0100}", 2],
  ["e\u0301", 1],
  ["", 0],
])("%s takes %i columns", (text, columns) => expect(columnsOf(text)).toBe(columns));

test.each([
  ["甲\n乙\t丙", "甲 乙 丙"],
  ["\u001B[2J甲", "\uFFFD[2J甲"],
  ["甲\u202E乙", "甲\uFFFD乙"],
  ["甲\uD800乙", "甲\uFFFD乙"],
  ["  甲  ", "甲"],
])("%j is shown as %j", (text, shown) => expect(plain(text)).toBe(shown));

test.each([
  ["县长任职时间早于县政府成立", 12, ["县长任职时间", "早于县政府成", "立"]],
  ["县长任职时间，早于成立。", 12, ["县长任职时", "间，早于成", "立。"]],
  ["审核人填了《名单》。", 12, ["审核人填了", "《名单》。"]],
  ["见 1984.10 至 1986.3", 10, ["见 1984.10", "至 1986.3"]],
  ["abcdefghijkl", 5, ["abcde", "fghij", "kl"]],
  ["", 10, []],
])("%s in %i columns", (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

const texts = fc.string({ unit: fc.constantFrom(...Array.from("县委书记任职年月，。、（）“”：；1984.10-ab /! ")) });

test("no line is wider than asked, none begins with closing punctuation, and nothing is lost", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 60 }), (text, width) => {
      // At most two marks in a row, and none after a space: a reader would not expect more of 避头尾.
      const spaced = text.replace(/ *([，。、；：）”（“]+)/gu, (_run, marks: string) => marks.slice(0, 2));
      const lines = wrap(spaced, width);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、：；）”]/u);
      expect(lines.join("").replace(/\s/gu, "")).toBe(spaced.replace(/\s/gu, ""));
    }),
  );
});

test("colours only when asked", () => {
  expect(paintWith(false)("mandatory", "强制")).toBe("强制");
  expect(paintWith(true)("mandatory", "强制")).toBe("\u001B[1;31m强制\u001B[0m");
});
