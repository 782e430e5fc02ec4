import { type RosterBlock, type RosterEntry, type RosterGroup } from "../model/volume.js";
import { type Line, type Run, type Stretch } from "./flow.js";
import { widthOf } from "./measure.js";
import { type Profile } from "./profile.js";

/** Widths in characters. A label lines up with the others of about its length; one too long for its column has a line to itself. */
const gap = 1;
const usual = 3;
const short = 4;
const longest = { single: 10, several: 7 } as const;
/** kept free after an entry: the blank half of its bracket does for the rest, and digits may come out wider in another font */
const slack = 0.3;

const labelOf = (group: RosterGroup): string => group.post + (group.remark ?? "");
const entryText = (entry: RosterEntry): string => entry.name + entry.notes + entry.tenure;
const entryWidth = (entry: RosterEntry): number => widthOf(entryText(entry)) + slack;

function standsAlone(group: RosterGroup): boolean {
  return widthOf(labelOf(group)) > (group.columns > 1 ? longest.several : longest.single) || group.entries.length === 0;
}

/** How far from its label's start a group's names begin. */
function nameOffset(block: RosterBlock): (group: RosterGroup) => number {
  const widths = block.groups.filter((group) => !standsAlone(group)).map((group) => widthOf(labelOf(group)));
  const narrow = Math.max(usual, ...widths.filter((width) => width <= short)) + gap;
  const wide = Math.max(0, ...widths.filter((width) => width > short)) + gap;
  return (group) => {
    const width = widthOf(labelOf(group));
    return width === 0 ? 0 : width <= short || standsAlone(group) ? narrow : wide;
  };
}

interface Placed {
  readonly entry: RosterEntry;
  /** where it starts, in columns; a fraction where a long neighbour pushes it aside */
  readonly column: number;
}

interface Arrangement {
  readonly columns: number;
  readonly rows: readonly Placed[][];
}

/** Kept free in a row whose columns give way, as digits of another font would otherwise break it. */
const leeway = 1.5;

/** Two entries a row, the second moved aside where one is long; alone is only what truly leaves no room. `width` of a column. */
function pairs(entries: readonly RosterEntry[], width: number): Placed[][] {
  const rows: Placed[][] = [];
  let first = 0;
  for (const entry of entries) {
    const own = entryWidth(entry);
    const row = rows.at(-1);
    const aside = first > width || own > width;
    if (row?.length === 1 && (!aside || first + gap + own + leeway <= 2 * width)) {
      const start = aside ? Math.max(first + gap, Math.min(width, 2 * width - own - leeway)) : width;
      row.push({ entry, column: start / width });
    } else {
      rows.push([{ entry, column: 0 }]);
      first = own;
    }
  }
  return rows;
}

/** Entries in rows of at most `columns`; one too wide for its column takes as many as it needs. */
function rowsOf(entries: readonly RosterEntry[], columns: number, width: number): Placed[][] {
  if (columns === 2) return pairs(entries, width);
  const rows: Placed[][] = [];
  let used = columns;
  for (const entry of entries) {
    const taken = Math.min(columns, Math.ceil(entryWidth(entry) / width));
    if (used + taken > columns) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ entry, column: used });
    used += taken;
  }
  return rows;
}

/** A list in which more of the entries than this overrun their column looks like no columns at all. */
const orderly = 0.3;

/** As many columns as asked, or fewer where that takes no more lines: an entry over two columns saves little and spoils the order. */
function arrange(entries: readonly RosterEntry[], asked: number, room: number): Arrangement {
  let best: Arrangement = { columns: 1, rows: rowsOf(entries, 1, room) };
  let least = best.rows.length;
  for (let columns = 2; columns <= asked; columns += 1) {
    const rows = rowsOf(entries, columns, room / columns);
    const isWide = (entry: RosterEntry): boolean => entryWidth(entry) > room / columns;
    // of two columns one gives way to the other: only who stands alone for his length spoils the order
    const wide =
      columns === 2
        ? rows.filter((row) => row.length === 1 && row.some(({ entry }) => isWide(entry))).length
        : entries.filter(isWide).length;
    if (rows.length + wide / 2 < least && (columns === 2 || wide <= entries.length * orderly)) {
      least = rows.length + wide / 2;
      best = { columns, rows };
    }
  }
  return best;
}

function rowStretches(row: readonly Placed[], label: readonly Run[]): Stretch[] {
  const stretches: Stretch[] = label.length > 0 ? [{ records: [], runs: [...label, "tab"] }] : [];
  for (const [place, { entry }] of row.entries()) {
    if (place > 0) stretches.push({ records: [], runs: ["tab"] });
    stretches.push({ records: entry.records, runs: [{ text: entryText(entry) }] });
  }
  return stretches;
}

/** Twips from the edge of the type area: where labels start, where names start; the size of a character. */
interface Edges {
  readonly inset: number;
  readonly names: number;
  readonly em: number;
  readonly width: number;
}

function groupLines(group: RosterGroup, { inset, names, em, width }: Edges): Line[] {
  const room = (width - names) / em;
  const { columns, rows } = arrange(group.entries, group.columns, room);
  const remark: Run[] = group.remark === undefined ? [] : [{ text: group.remark }];
  const label: Run[] = labelOf(group) === "" ? [] : [{ text: group.post, label: true }, ...remark];
  const alone = standsAlone(group) && label.length > 0;
  const lines = rows.map((row, index): Line => {
    const own = index === 0 && !alone ? label : [];
    const stops = row.slice(1).map(({ column }) => Math.round(names + (column * room * em) / columns));
    const indent = { left: names, hanging: own.length > 0 ? names - inset : 0 };
    return {
      kind: "line",
      style: "Roster",
      stretches: rowStretches(row, own),
      indent,
      tabs: own.length > 0 ? [names, ...stops] : stops,
    };
  });
  if (!alone) return lines;
  const stretches = [{ records: [], runs: label }];
  return [
    { kind: "line", style: "Roster", stretches, indent: { left: inset, hanging: 0 }, keepNext: rows.length > 0 },
    ...lines,
  ];
}

/**
 * A block's lines: `书　记　苏昌培（1983.12—1984.12）`, the label left blank on the lines that follow. Tab stops, not a table: compilers
 * go on editing these lines. `width` of the type area in twips.
 */
export function rosterLines(block: RosterBlock, profile: Profile, width: number): Line[] {
  const em = profile.roster.size * 20;
  const inset = profile.rosterInset * profile.body.size * 20;
  const offset = nameOffset(block);
  return block.groups.flatMap((group) =>
    groupLines(group, { inset, names: Math.round(inset + offset(group) * em), em, width }),
  );
}
