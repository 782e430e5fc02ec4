import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clearlyBefore, joinedRuns, monthCount, reach, uncovered } from "../../src/model/coverage.js";
import { type WrittenDate, monthDate } from "../../src/model/date.js";

const year = (value: number): WrittenDate => ({
  ...monthDate(value, 1),
  latest: monthDate(value, 12).latest,
  precision: "year",
  edtf: `${value}`,
});
const month = (index: number) => monthDate(2000 + Math.floor(index / 12), (index % 12) + 1);

test("a span reaches from its earliest start to its latest end", () => {
  expect(reach({ from: monthDate(1996, 1), to: monthDate(1996, 4) })).toEqual({
    first: 1996 * 12,
    last: 1996 * 12 + 3,
  });
  expect(reach({ from: year(1996), to: year(1997) })).toEqual({ first: 1996 * 12, last: 1997 * 12 + 11 });
  expect(reach({ from: monthDate(1996, 1), to: "open" })).toEqual({ first: 1996 * 12, last: Infinity });
  expect(reach({ from: "unknown", to: monthDate(1996, 1) })).toEqual({ first: -Infinity, last: 1996 * 12 });
});

test("a span written the wrong way round reaches over the months between", () => {
  expect(reach({ from: monthDate(1961, 10), to: monthDate(1961, 4) })).toEqual({
    first: 1961 * 12 + 3,
    last: 1961 * 12 + 9,
  });
});

test("nothing covers, and covers without a beginning or an end", () => {
  expect(uncovered({ first: 3, last: 9 }, [])).toEqual([{ first: 3, last: 9 }]);
  expect(
    uncovered({ first: 3, last: 9 }, [
      { first: 8, last: Infinity },
      { first: -Infinity, last: 4 },
      { first: -Infinity, last: 2 },
    ]),
  ).toEqual([{ first: 5, last: 7 }]);
  expect(uncovered({ first: 9, last: 3 }, [{ first: 0, last: 1 }])).toEqual([]);
});

const range = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }));

test("leaves the months that counting one by one leaves, as runs that do not touch", () => {
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 6 }), ([first, length], covers) => {
      const covered = (at: number) => covers.some(([from, more]) => from <= at && at <= from + more);
      const period = { first, last: first + length };
      const runs = uncovered(
        period,
        covers.map(([from, more]) => ({ first: from, last: from + more })),
      );
      const left = runs.flatMap((run) => Array.from({ length: monthCount(run) }, (_, index) => run.first + index));
      expect(left).toEqual(
        Array.from({ length: length + 1 }, (_, index) => first + index).filter((at) => !covered(at)),
      );
      for (const [index, run] of runs.entries()) expect(run.first).toBeGreaterThan((runs[index - 1]?.last ?? -2) + 1);
    }),
  );
});

test("clearly before: not the same month and not the next", () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), (a, b) => {
      expect(clearlyBefore(month(a), month(b))).toBe(b - a >= 2);
    }),
  );
  expect(clearlyBefore(year(1996), monthDate(1997, 1))).toBe(false);
  expect(clearlyBefore(year(1996), monthDate(1997, 2))).toBe(true);
  expect(clearlyBefore(monthDate(1996, 1), "open")).toBe(true);
  expect(clearlyBefore("open", "open")).toBe(false);
  expect(clearlyBefore("open", monthDate(1996, 1))).toBe(false);
  expect(clearlyBefore("unknown", monthDate(1996, 1))).toBe(false);
  expect(clearlyBefore(monthDate(1996, 1), "unknown")).toBe(false);
});

test("runs that meet or follow in the next month are joined, and leave the same months uncovered", () => {
  expect(joinedRuns([])).toEqual([]);
  expect(
    joinedRuns([
      { first: 9, last: 12 },
      { first: -Infinity, last: 3 },
      { first: 4, last: 5 },
      { first: 10, last: 11 },
      { first: 12, last: 14 },
    ]),
  ).toEqual([
    { first: -Infinity, last: 5 },
    { first: 9, last: 14 },
  ]);
  const range = fc.tuple(fc.nat(40), fc.nat(10)).map(([first, length]) => ({ first, last: first + length }));
  fc.assert(
    fc.property(fc.array(range), (covers) => {
      const period = { first: 3, last: 37 };
      expect(uncovered(period, joinedRuns(covers))).toEqual(uncovered(period, covers));
    }),
  );
});
