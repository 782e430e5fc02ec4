import fc from "fast-check";
import { expect, test } from "vitest";
import { misplacedByStrokes } from "../../src/model/stroke-list.js";
import { compareStrokes } from "../../src/model/strokes.js";

const named = (names: readonly string[]) => names.map((name) => ({ name }));
const surnames = Array.from("丁马王毛方石田刘许孙李杨吴何汪张陈林周赵郭黄蒋谢");
const letters = Array.from("一三大江兴林明强德");
const names = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...surnames), fc.constantFrom(...letters)).map((pair) => pair.join("")),
  { minLength: 21, maxLength: 40 },
);

test("one name moved in a list by strokes is found, with the place it came from", () => {
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(), (some, from, to) => {
      const list = some.sort(compareStrokes);
      const at = from % list.length;
      const name = list[at] ?? "";
      const moved = list.filter((_, index) => index !== at);
      const there = to % list.length;
      fc.pre(Math.abs(there - at) > 1);
      moved.splice(there, 0, name);
      expect(misplacedByStrokes(named(moved))).toEqual([
        {
          item: { name },
          after: at === 0 ? undefined : { name: list[at - 1] },
          before: at === list.length - 1 ? undefined : { name: list[at + 1] },
        },
      ]);
    }),
  );
});

test("a list in order has none, one in reverse is no list by strokes", () => {
  fc.assert(
    fc.property(names, (some) => {
      const list = some.sort(compareStrokes);
      expect(misplacedByStrokes(named(list))).toEqual([]);
      expect(misplacedByStrokes(named(list.map((_, index) => list[list.length - 1 - index] ?? "")))).toBeUndefined();
    }),
  );
});

test("a single name has no order", () => {
  expect(misplacedByStrokes(named(["王力"]))).toBeUndefined();
});

test("a name from the end that stands at the front belongs after the last", () => {
  const names = "丁甲 于甲 万甲 马甲 王甲 尤甲 车甲 尹甲 石甲 白甲 吉甲 毕甲".split(" ").map((name) => ({ name }));
  const last = { name: "黄甲" };
  expect(misplacedByStrokes([last, ...names])).toEqual([{ item: last, after: { name: "毕甲" }, before: undefined }]);
});

test("of two names that strokes alone do not tell apart, neither is misplaced", () => {
  const names = named("黄甲 丁甲 于甲 士甲 土甲 王甲 尤甲 车甲 尹甲 石甲 白甲 吉甲 毕甲".split(" "));
  expect(misplacedByStrokes(names)?.map(({ item }) => item.name)).toEqual(["黄甲"]);
});
