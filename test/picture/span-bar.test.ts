import fc from "fast-check";
import { expect, test } from "vitest";
import { monthDate, monthsOf, type Bound } from "../../src/model/date.js";
import { at } from "../../src/picture/axis.js";
import { spanBoxes } from "../../src/picture/span-bar.js";

const axis = { months: { first: 1950 * 12, last: 1969 * 12 + 11 }, left: 100, right: 500 };

/** A month, a whole year, an unknown or an open end, about the axis and beyond it. */
const bound = (...others: readonly Bound[]): fc.Arbitrary<Bound> =>
  fc.oneof(
    fc.tuple(fc.integer({ min: 1940, max: 1980 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthDate(y, m)),
    fc.integer({ min: 1940, max: 1980 }).map((year): Bound => ({
      ...monthDate(year, 1),
      latest: monthDate(year, 12).latest,
      precision: "year",
    })),
    fc.constantFrom(...others),
  );

test("a bar lies on the axis; what is filled was certain, and every month that may have been is drawn", () => {
  fc.assert(
    fc.property(bound("unknown"), bound("unknown", "open"), (from, to) => {
      const { boxes } = spanBoxes(axis, { span: { from, to }, manner: "held" }, 0, 8);
      for (const { x, width } of boxes) {
        expect(x).toBeGreaterThanOrEqual(axis.left - 0.01);
        expect(x + width).toBeLessThanOrEqual(axis.right + 1.51);
      }
      const drawn = (month: number, look?: string): boolean =>
        boxes.some(
          (one) =>
            (look ?? one.look) === one.look &&
            one.x <= at(axis, month) + 0.01 &&
            one.x + one.width >= at(axis, month) - 0.01,
        );
      const [start, end] = [monthsOf(from), monthsOf(to)];
      for (let month = axis.months.first; month <= axis.months.last; month += 5) {
        const certain = start.last < month && month < end.first;
        const possible = start.first <= month && month <= end.last;
        if (certain) expect(drawn(month, "held")).toBe(true);
        if (possible && Number.isFinite(start.first) && end.first > -Infinity && start.last <= end.first)
          expect(drawn(month)).toBe(true);
        if (!possible && start.first <= end.last && Number.isFinite(start.first))
          expect(drawn(month, "held")).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});
