import { expect, test } from "vitest";
import { roman } from "../../src/render/roman.js";

test.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [40, "XL"],
  [49, "XLIX"],
  [90, "XC"],
  [400, "CD"],
  [999, "CMXCIX"],
  [2026, "MMXXVI"],
])("%i", (number, text) => expect(roman(number)).toBe(text));
