import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../src/model/calendar.js";
import { type Bound, type WrittenDate, monthDate, monthsOf } from "../../src/model/date.js";
import {
  type Span,
  before,
  clip,
  endsOf,
  gapBetween,
  meets,
  overlap,
  reversed,
  touches,
} from "../../src/model/span.js";
import {
  BASE,
  CEILING,
  FLOOR,
  OPEN,
  answer,
  at,
  choices,
  end,
  exactSpan,
  months,
  possibleSpan,
  runs,
  span,
  start,
  worlds,
} from "./small-world.js";

const near = (limit: number): number => (limit === -Infinity ? FLOOR : limit - BASE);
test("the ends of a span are the months of its possible worlds", () => {
  fc.assert(
    fc.property(possibleSpan, (one) => {
      const possible = worlds(one);
      const reach = (side: 0 | 1): [number, number] => {
        const all = possible.map((world) => world[side]);
        return [Math.min(...all), Math.max(...all)];
      };
      const { from, to } = endsOf(one);
      expect([near(from.first), Math.min(near(from.last), CEILING)]).toEqual(reach(0));
      const last = one.to === "open" ? OPEN : CEILING;
      expect([Math.min(near(to.first), last), Math.min(near(to.last), last)]).toEqual(reach(1));
    }),
    runs,
  );
});

test("before holds in every, some or no pair of months", () => {
  fc.assert(
    fc.property(start, start, (a, b) => {
      expect(before(a, b)).toBe(answer(choices(a).flatMap((x) => choices(b).map((y) => x < y))));
    }),
    runs,
  );
});

test("overlap holds in every, some or no pair of worlds", () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      const holds = worlds(a).flatMap(([from, to]) => worlds(b).map(([from2, to2]) => from < to2 && from2 < to));
      expect(overlap(a, b)).toBe(answer(holds));
      expect(overlap(b, a)).toBe(overlap(a, b));
    }),
    { numRuns: 150 },
  );
});

test.each<[string, Span, Span, string]>([
  ["handover within one month", { from: at(0), to: at(5) }, { from: at(5), to: at(9) }, "no"],
  ["two months shared", { from: at(0), to: at(6) }, { from: at(5), to: at(9) }, "certain"],
  ["end known only as a year", { from: at(0), to: months(0, 11) }, { from: at(5), to: at(14) }, "possible"],
  ["both never left", { from: "unknown", to: "open" }, { from: at(5), to: "open" }, "certain"],
  ["one of them the wrong way round", { from: at(9), to: at(3) }, { from: at(0), to: at(20) }, "no"],
  ["the other the wrong way round", { from: at(0), to: at(20) }, { from: at(9), to: at(3) }, "no"],
])("overlap: %s", (_name, a, b, expected) => expect(overlap(a, b)).toBe(expected));

test("touching and the gap between hold for every pair of months", () => {
  fc.assert(
    fc.property(end, start, (a, b) => {
      const gaps = choices(a).flatMap((x) => choices(b).map((y) => y - x - 1));
      expect(touches(a, b)).toBe(answer(gaps.map((gap) => gap === -1 || gap === 0)));
      const { least, most } = gapBetween(a, b);
      const limitless =
        a === "open" ? [true, true] : [!isLimited(a, "last", b, "first"), !isLimited(a, "first", b, "last")];
      expect(least).toBe(limitless[0] ? -Infinity : Math.min(...gaps));
      expect(most).toBe(a === "open" ? -Infinity : limitless[1] ? Infinity : Math.max(...gaps));
    }),
    runs,
  );
});
const isLimited = (a: Bound, sideA: "first" | "last", b: Bound, sideB: "first" | "last"): boolean =>
  Number.isFinite(monthsOf(a)[sideA]) && Number.isFinite(monthsOf(b)[sideB]);

test.each<[string, Bound, Bound, string]>([
  ["the same month", at(5), at(5), "certain"],
  ["the next month", at(5), at(6), "certain"],
  ["a month between", at(5), at(7), "no"],
  ["the month before", at(5), at(4), "no"],
  ["two months, the same two", months(5, 6), months(5, 6), "possible"],
  ["still in post", "open", at(5), "no"],
  ["end unknown", "unknown", at(5), "possible"],
])("touches: %s", (_name, a, b, expected) => expect(touches(a, b)).toBe(expected));

test("a span of months is reversed when it has no possible world", () => {
  fc.assert(
    fc.property(span, (one) => {
      expect(reversed(one)).toBe(worlds(one).length === 0 ? "certain" : "no");
    }),
    runs,
  );
});

const day = (month: number, from: number, to: number, approximate = false): WrittenDate => ({
  raw: "",
  earliest: dayNumber(1984, month, from),
  latest: dayNumber(1984, month, to),
  precision: from === to ? "day" : "tenDay",
  approximate,
  edtf: "",
});
test.each<[string, Bound, Bound, string]>([
  ["a day before", day(3, 8, 8), day(3, 7, 7), "certain"],
  ["the same day", day(3, 8, 8), day(3, 8, 8), "no"],
  ["about a day before", day(3, 8, 8, true), day(3, 7, 7), "no"],
  ["ten days before", day(3, 21, 31), day(3, 1, 10), "certain"],
  ["a day against its month", day(3, 20, 20), monthDate(1984, 3), "no"],
  ["a day against the month before", day(3, 1, 1), monthDate(1984, 2), "certain"],
  ["about, but a year off", day(3, 1, 1, true), monthDate(1983, 3), "certain"],
])("reversed: %s", (_name, from, to, expected) => expect(reversed({ from, to })).toBe(expected));

test("a span meets limits when some world of it shares a month with them", () => {
  fc.assert(
    fc.property(possibleSpan, possibleSpan, (one, limits) => {
      const shares = worlds(one).some(([from, to]) => worlds(limits).some(([low, high]) => from <= high && low <= to));
      expect(meets(one, limits)).toBe(shares);
      expect(clip(one, limits) === undefined).toBe(!shares);
    }),
    { numRuns: 150 },
  );
});

test("a clipped span can mean the shared part of every world", () => {
  fc.assert(
    fc.property(possibleSpan, exactSpan, (one, limits) => {
      const [low, high] = worlds(limits)[0] ?? [NaN, NaN];
      const part = clip(one, limits);
      for (const [from, to] of worlds(one).filter(([from, to]) => from <= high && low <= to)) {
        expect(choices(part?.from ?? "open")).toContain(Math.max(from, low));
        expect(choices(part?.to ?? "open")).toContain(Math.min(to, high));
      }
    }),
    { numRuns: 200 },
  );
});

test.each<[string, Span, Span, Span | undefined]>([
  ["open end", { from: at(2), to: "open" }, { from: at(0), to: at(9) }, { from: at(2), to: at(9) }],
  ["open limits", { from: at(2), to: "open" }, { from: at(5), to: "open" }, { from: at(5), to: "open" }],
  ["unknown start stays", { from: "unknown", to: at(6) }, { from: at(0), to: at(9) }, { from: "unknown", to: at(6) }],
  ["boundary month", { from: at(9), to: at(12) }, { from: at(0), to: at(9) }, { from: at(9), to: at(9) }],
  ["a month after", { from: at(10), to: at(12) }, { from: at(0), to: at(9) }, undefined],
  [
    "coarse start that may lie inside",
    { from: months(0, 11), to: at(14) },
    { from: at(6), to: at(20) },
    { from: months(0, 11), to: at(14) },
  ],
])("clip: %s", (_name, one, limits, expected) => expect(clip(one, limits)).toEqual(expected));
