import { expect, test } from "vitest";
import { hash8 } from "../../src/model/hash.js";

test("eight characters of Crockford's alphabet, the same every time", () => {
  expect(hash8("")).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/u);
  expect(hash8("县委|书记|张三")).toBe(hash8("县委|书记|张三"));
});

test("a hundred thousand neighbouring texts hardly collide", () => {
  const seen = new Set<string>();
  for (let index = 0; index < 100_000; index++) seen.add(hash8(`县委组织部|副部长|张三|${index}`));
  // 2^40 codes: the expected number of collisions is 0.005
  expect(seen.size).toBeGreaterThan(99_997);
});
