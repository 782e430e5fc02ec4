import fc from "fast-check";
import { test } from "vitest";
import { editDistance } from "../../src/interpret/edit-distance.js";

/** By the definition, without a table. */
function slowly(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const [x, ...as] = a;
  const [y, ...bs] = b;
  return Math.min(slowly(as, bs) + (x === y ? 0 : 1), slowly(as, b) + 1, slowly(a, bs) + 1);
}

test("equals the definition", () => {
  const word = fc.array(fc.constantFrom("任", "职", "时", "𠮷"), { maxLength: 5 });
  fc.assert(fc.property(word, word, (a, b) => editDistance(a.join(""), b.join("")) === slowly(a, b)));
});
