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
  const wrong = brokenPairs(list);
  if (list.length < 2 || wrong > (list.length - 1) * (1 - share)) return undefined;
  if (wrong === 0) return [];
  const kept = longestOrdered(list);
  return list.flatMap((item, index): Misplaced<T>[] => {
    if (kept.has(index)) return [];
    const others = list.filter((_, at) => kept.has(at));
    const clearly = list.some(
      ({ name }, at) => kept.has(at) && (at < index ? isAfter(name, item.name) : isAfter(item.name, name)),
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

/** How many neighbours stand the wrong way round. */
function brokenPairs(list: readonly Named[]): number {
  let wrong = 0;
  let before: string | undefined;
  for (const { name } of list) {
    if (before !== undefined && isAfter(before, name)) wrong += 1;
    before = name;
  }
  return wrong;
}

interface Link {
  readonly index: number;
  readonly name: string;
  readonly length: number;
  readonly previous: Link | undefined;
}

/** Places of the longest part of the list that is in order as it stands. */
function longestOrdered(list: readonly Named[]): Set<number> {
  const links: Link[] = [];
  for (const [index, { name }] of list.entries()) {
    const previous = longest(links.filter((link) => compareStrokes(link.name, name) <= 0));
    links.push({ index, name, length: previous === undefined ? 1 : previous.length + 1, previous });
  }
  const kept = new Set<number>();
  for (let link = longest(links); link !== undefined; link = link.previous) kept.add(link.index);
  return kept;
}

function longest(links: readonly Link[]): Link | undefined {
  let best: Link | undefined;
  for (const link of links) if (best === undefined || link.length > best.length) best = link;
  return best;
}
