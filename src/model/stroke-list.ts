import { compareStrokes, strokeOrder } from "./strokes.js";

/** A name of a list in 姓氏笔画 that does not stand in its place, and the names between which it belongs. */
export interface Misplaced<T> {
  readonly item: T;
  readonly after: T | undefined;
  readonly before: T | undefined;
}

interface Named {
  readonly name: string;
}

/** A list counts as written by strokes when at least nine neighbours in ten are; a single slip breaks one pair, or two. */
const share = 0.9;

/**
 * The fewest names that have to move for a list to stand in 姓氏笔画; none where it does. Undefined where the list is in another
 * order, by votes or rank. Names of which strokes alone do not tell which comes first are right either way.
 */
export function misplacedByStrokes<T extends Named>(list: readonly T[]): Misplaced<T>[] | undefined {
  const wrong = list.slice(1).filter(({ name }, index) => isAfter(list[index]?.name ?? "", name)).length;
  if (list.length < 2 || wrong > (list.length - 1) * (1 - share)) return undefined;
  if (wrong === 0) return [];
  const kept = longestOrdered(list);
  return list.flatMap((item, index): Misplaced<T>[] => {
    if (kept.has(index)) return [];
    const others = list.filter((_, at) => kept.has(at));
    const clearly = list.some(({ name }, at) =>
      kept.has(at) && at < index ? isAfter(name, item.name) : kept.has(at) && isAfter(item.name, name),
    );
    const next = others.findIndex(({ name }) => compareStrokes(name, item.name) > 0);
    const place = next === -1 ? others.length : next;
    return clearly ? [{ item, after: others[place - 1], before: others[place] }] : [];
  });
}

const isAfter = (left: string, right: string): boolean => {
  const { order, sure } = strokeOrder(left, right);
  return order > 0 && sure;
};

/** Places of the longest part of the list that is in order as it stands. */
function longestOrdered(list: readonly Named[]): Set<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  let end = 0;
  for (const [index, { name }] of list.entries()) {
    let best = -1;
    for (let at = 0; at < index; at += 1)
      if (compareStrokes(list[at]?.name ?? "", name) <= 0 && (lengths[at] ?? 0) > (lengths[best] ?? 0)) best = at;
    lengths.push((lengths[best] ?? 0) + 1);
    previous.push(best);
    if ((lengths[index] ?? 0) > (lengths[end] ?? 0)) end = index;
  }
  const kept = new Set<number>();
  for (let at = end; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return kept;
}
