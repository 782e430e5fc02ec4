import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Span, clashes, overlap, startOrder } from "../../src/model/span.js";
import { at, runs, span } from "./small-world.js";

test("clashes finds as many pairs as comparing everyone with everyone, also nested ones", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 9 }), (spans) => {
      const items = spans.map((one, id) => ({ id, span: one }));
      const pairs = items.flatMap((a) =>
        items
          .filter((b) => a.id < b.id && overlap(a.span, b.span) !== "no")
          .map((b) => `${a.id} ${b.id} ${overlap(a.span, b.span)}`),
      );
      const found = clashes(items);
      const told = found.map(({ first, second, certainty }) =>
        [Math.min(first.id, second.id), Math.max(first.id, second.id), certainty].join(" "),
      );
      expect([...told].sort()).toEqual([...pairs].sort());
      for (const { first, second } of found) {
        const order = startOrder(first.span, second.span);
        expect(order < 0 || (order === 0 && first.id < second.id)).toBe(true);
      }
    }),
    runs,
  );
});

const item = (id: string, from: number, to: number): { id: string; span: Span } => ({
  id,
  span: { from: at(from), to: at(to) },
});
test("a long tenure clashes with each short one inside it, neighbours apart do not", () => {
  const found = clashes([item("c", 8, 10), item("a", 0, 12), item("b", 3, 5), item("d", 12, 15)]);
  expect(found.map(({ first, second, certainty }) => `${first.id}${second.id} ${certainty}`)).toEqual([
    "ab certain",
    "ac certain",
  ]);
});
