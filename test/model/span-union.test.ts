import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Span, union } from "../../src/model/span.js";
import { at, exactSpan, months, possibleSpan, runs, worlds } from "./small-world.js";

/** Runs of months that the spans of one world cover, neighbouring months joined. */
function covered(world: readonly [number, number][]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [from, to] of [...world].sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  return runs;
}

test("the union of exact spans is the runs of months they cover", () => {
  fc.assert(
    fc.property(fc.array(exactSpan, { maxLength: 7 }), (spans) => {
      const joined = union(spans).flatMap((one) => worlds(one));
      expect(joined).toEqual(covered(spans.flatMap((one) => worlds(one))));
    }),
    runs,
  );
});

test("a union never joins what stands apart in some world, and covers every world", () => {
  fc.assert(
    fc.property(fc.array(possibleSpan, { maxLength: 4 }), fc.infiniteStream(fc.nat()), (spans, picks) => {
      const world = spans.map((one): [number, number] => {
        const all = worlds(one);
        return all[(picks.next().value ?? 0) % all.length] ?? [0, 0];
      });
      const joined = union(spans);
      expect(covered(world).length).toBeLessThanOrEqual(joined.length);
      for (const [from, to] of world) {
        const holds = joined.some((one) => worlds(one).some(([low, high]) => low <= from && to <= high));
        expect(holds).toBe(true);
      }
    }),
    runs,
  );
});

test.each<[string, Span[], Span[]]>([
  [
    "next month",
    [
      { from: at(3), to: at(5) },
      { from: at(0), to: at(2) },
    ],
    [{ from: at(0), to: at(5) }],
  ],
  [
    "a month between",
    [
      { from: at(0), to: at(2) },
      { from: at(4), to: at(5) },
    ],
    [
      { from: at(0), to: at(2) },
      { from: at(4), to: at(5) },
    ],
  ],
  [
    "nested",
    [
      { from: at(0), to: "open" },
      { from: at(4), to: at(5) },
    ],
    [{ from: at(0), to: "open" }],
  ],
  [
    "both open",
    [
      { from: "unknown", to: "open" },
      { from: at(4), to: "open" },
    ],
    [{ from: "unknown", to: "open" }],
  ],
  [
    "the end that may be later is kept",
    [
      { from: at(0), to: months(0, 11) },
      { from: at(0), to: at(2) },
    ],
    [{ from: at(0), to: months(0, 11) }],
  ],
  [
    "the start that may be earlier is kept",
    [
      { from: months(0, 3), to: at(9) },
      { from: at(3), to: at(8) },
    ],
    [{ from: months(0, 3), to: at(9) }],
  ],
  [
    "a coarse start may leave a gap",
    [
      { from: at(0), to: at(2) },
      { from: months(0, 11), to: at(14) },
    ],
    [
      { from: at(0), to: at(2) },
      { from: months(0, 11), to: at(14) },
    ],
  ],
  [
    "a short span that ends in the month before",
    [
      { from: months(0, 6), to: at(10) },
      { from: at(1), to: at(5) },
    ],
    [{ from: months(0, 6), to: at(10) }],
  ],
  [
    "a later span closes an earlier gap",
    [
      { from: at(0), to: at(2) },
      { from: months(1, 9), to: at(14) },
      { from: at(2), to: at(9) },
    ],
    [{ from: at(0), to: at(14) }],
  ],
  [
    "the wrong way round stays apart",
    [
      { from: at(0), to: at(9) },
      { from: at(6), to: at(3) },
    ],
    [
      { from: at(0), to: at(9) },
      { from: at(6), to: at(3) },
    ],
  ],
])("union: %s", (_name, spans, expected) => expect(union(spans)).toEqual(expected));
