import * as fc from "fast-check";
import { expect, test } from "vitest";
import { commonLength, isShortFor, nearest } from "../../src/model/likeness.js";

const word = fc.string({ unit: fc.constantFrom("县", "委", "局", "教"), maxLength: 7 });

/** Every text that is left when characters are dropped. */
function parts(text: string): Set<string> {
  let all = [""];
  for (const char of text) all = all.flatMap((part) => [part, part + char]);
  return new Set(all);
}

test("the longest common part is the longest of all parts of both", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const others = parts(b);
      const longest = Math.max(...Array.from(parts(a)).flatMap((part) => (others.has(part) ? [part.length] : [])));
      expect(commonLength(a, b)).toBe(longest);
    }),
  );
});

test("short for: characters left out, none changed, on either side", () => {
  expect(isShortFor("县委组织部", "中共苇川县委员会组织部")).toBe(true);
  expect(isShortFor("中共苇川县委员会组织部", "县委组织部")).toBe(true);
  expect(isShortFor("县委组只部", "中共苇川县委员会组织部")).toBe(false);
});

test("the nearest shares most, adds least, and comes first", () => {
  expect(nearest("县委组织部", ["中共苇川县委员会组织部", "中共苇川县委组织部", "县委宣传部"])).toBe(
    "中共苇川县委组织部",
  );
  expect(nearest("苇川县教肓局", ["苇川县教育局", "苇川县文教局"])).toBe("苇川县教育局");
  expect(nearest("县教育局", ["县教育委", "县教育科"])).toBe("县教育委");
  expect(nearest("县教育局", ["县教育科", "县教育局机关"])).toBe("县教育局机关");
  expect(nearest("农机站", ["县委组织部"])).toBeUndefined();
  expect(nearest("农机站", [])).toBeUndefined();
  expect(nearest("局育教县", ["县教育局"])).toBeUndefined();
});
