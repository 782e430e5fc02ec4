import { type VolumeComment } from "../model/volume.js";
import { type FlowSection, type Item } from "./flow.js";

/** Word allows forty characters in the name of a bookmark. */
const longestName = 40;

const nameable = /^[A-Za-z0-9_\u4E00-\u9FFF]*$/u;

/** Gives names and numbers to bookmarks, each once: `_rec_T000012`, and `_rec_T000012_2` where the record appears again. */
export class Bookmarks {
  private readonly taken = new Set<string>();
  private readonly given = new Map<string, string[]>();
  private count = 0;

  nextId(): number {
    this.count += 1;
    return this.count;
  }

  record(id: string): string {
    const stem = `_rec_${nameable.test(id) ? id : id.replace(/[^A-Za-z0-9_\u4E00-\u9FFF]/gu, "_")}`;
    const names = this.given.get(id);
    for (let times = (names?.length ?? 0) + 1; ; times += 1) {
      const suffix = times === 1 ? "" : `_${times}`;
      const name = stem.slice(0, longestName - suffix.length) + suffix;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      if (names === undefined) this.given.set(id, [name]);
      else names.push(name);
      return name;
    }
  }

  /** The names a record has got so far, in the order of the lines that show it. */
  names(id: string): readonly string[] {
    return this.given.get(id) ?? [];
  }
}

/** The hidden bookmark of a listed heading. */
export const targetName = (target: number): string => `_Toc${String(100000000 + target)}`;

/** What carries records: a stretch of a line or a table's row. */
interface Carrier {
  readonly records: readonly string[];
}

/** The carriers of some items, in the order they are written. */
export function* carriers(items: readonly Item[]): Generator<Carrier> {
  for (const item of items) {
    if (item.kind === "line") yield* item.stretches;
    else if (item.kind === "grid") yield* item.rows;
  }
}

/** Which comments hang where, by their numbers: on the first line showing one of their records, else on the first line of all. */
export function hangComments(
  sections: readonly FlowSection[],
  comments: readonly VolumeComment[],
): Map<Carrier, number[]> {
  const hung = new Map<Carrier, number[]>();
  if (comments.length === 0) return hung;
  const wanted = new Set(comments.flatMap(({ records }) => records));
  const first = new Map<string, { readonly carrier: Carrier; readonly order: number }>();
  let start: Carrier | undefined;
  let order = 0;
  for (const { items } of sections) {
    for (const carrier of carriers(items)) {
      start ??= carrier;
      order += 1;
      for (const record of carrier.records)
        if (wanted.has(record) && !first.has(record)) first.set(record, { carrier, order });
    }
  }
  for (const [index, { records }] of comments.entries()) {
    const shown = records.flatMap((record) => first.get(record) ?? []).sort((left, right) => left.order - right.order);
    const carrier = shown[0]?.carrier ?? start;
    if (carrier === undefined) continue;
    hung.set(carrier, [...(hung.get(carrier) ?? []), index]);
  }
  return hung;
}
