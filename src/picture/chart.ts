import { type Drawing, type Shape } from "../model/drawing.js";
import { type LegendEntry, legendHeight, legendShapes } from "./legend.js";
import { widthOf } from "./text-width.js";
import { type ChartUnit, unitBox, unitLines, unitStep, unitWidth } from "./unit-box.js";

/** Bodies of one kind under a head: 工作部门. */
export interface ChartGroup {
  readonly title: string;
  readonly units: readonly ChartUnit[];
}

/** A head and what stands under it. */
export interface ChartTier {
  readonly head: string;
  /** lines lead down from the head, which is a body; otherwise it only names what its bodies belong to */
  readonly tied: boolean;
  readonly groups: readonly ChartGroup[];
}

interface ChartPlan {
  readonly title: string;
  readonly tiers: readonly ChartTier[];
  readonly width: number;
  /** the most a sheet may be high */
  readonly height: number;
  /** size of the text in points */
  readonly size: number;
}

/**
 * 机构序列图: under each head its bodies hang from a rail, names downwards as the books print them, in as many rows as they need,
 * on as many sheets. Bodies without a head stand under the name of their system, without lines. A tier that does not fit begins a sheet; one higher than a sheet is continued on the next.
 */
export function chart({ title, tiers, width, height, size }: ChartPlan): Drawing[] {
  const sheets: Drawing[] = [];
  let shapes: Shape[] = [];
  let told: string[] = [];
  let y = 0;
  const below = { left: size * 0.4, top: 0, width: width - size, size: size * 0.85 };
  const reserved = tiers.some(({ groups }) => groups.some(({ units }) => units.some(({ ended }) => ended)))
    ? legendHeight(legend, below)
    : 0;
  const sheet = height - reserved;
  const turn = (): void => {
    const description = `${told.join("，")}。`;
    const bottom = y - size * 1.2;
    const dashed = shapes.some((shape) => shape.kind === "box" && shape.look === "ended");
    const explained = dashed ? [...shapes, ...legendShapes(legend, { ...below, top: bottom })] : shapes;
    if (shapes.length > 0)
      sheets.push({ width, height: bottom + (dashed ? reserved : 0), title, description, shapes: explained });
    shapes = [];
    told = [];
    y = 0;
  };
  for (const { head, tied, groups } of tiers) {
    let rows = rowsOf(groups, width - size, size);
    const whole = headHeight * size + rows.reduce((sum, row) => sum + rowHeight(row, size), 0);
    if (y > 0 && y + whole > sheet) turn();
    for (let again = false; ; again = true) {
      const room = sheet - y - headHeight * size;
      const here = rows.slice(0, fitting(rows, room, size));
      told.push(`${head}${tied ? "下" : ""}${countOf(here)}个`);
      shapes.push(...tierShapes({ head: again ? `${head}（续）` : head, tied }, here, y, width, size));
      y += headHeight * size + here.reduce((sum, row) => sum + rowHeight(row, size), 0) + size * 1.2;
      rows = rows.slice(here.length);
      if (rows.length === 0) break;
      turn();
    }
  }
  turn();
  return sheets;
}

const legend: readonly LegendEntry[] = [{ look: "ended", text: "本时期内终止的机构" }];

const countOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { groups }) => groups.reduce((all, { units }) => all + units.length, sum), 0);

/** As many rows as fit, one at least. */
function fitting(rows: readonly Row[], room: number, size: number): number {
  let used = 0;
  const over = rows.findIndex((row) => {
    used += rowHeight(row, size);
    return used > room;
  });
  return over === -1 ? rows.length : Math.max(1, over);
}

/** the head's box and the line down to the first rail, in the size of the text */
const headHeight = 2.9;
/** above the boxes: the title of the group, the rail and the lines down from it */
const railSpace = 2.4;

interface Placed {
  readonly title: string;
  readonly x: number;
  readonly units: readonly { readonly unit: ChartUnit; readonly x: number }[];
}

interface Row {
  readonly groups: readonly Placed[];
  readonly lines: number;
}

const rowHeight = ({ lines }: Row, size: number): number => (railSpace + lines * 1.15 + 0.9) * size + size * 0.6;

/** Groups one after the other, broken where the sheet ends; a group is never narrower than its title. */
function rowsOf(groups: readonly ChartGroup[], width: number, size: number): Row[] {
  const rows: { groups: { title: string; x: number; units: { unit: ChartUnit; x: number }[] }[]; lines: number }[] = [];
  let x = Infinity;
  for (const { title, units } of groups) {
    let named = title;
    let open: { title: string; x: number; units: { unit: ChartUnit; x: number }[] } | undefined;
    for (const unit of units) {
      const needed =
        open === undefined ? Math.max(unitWidth(unit, size), widthOf(title) * size * 0.85) : unitWidth(unit, size);
      if (x + needed > width) {
        rows.push({ groups: [], lines: 0 });
        x = size;
        open = undefined;
      }
      const row = rows.at(-1);
      if (row === undefined) continue;
      if (open === undefined) {
        open = { title: named, x, units: [] };
        named = "";
        row.groups.push(open);
      }
      open.units.push({ unit, x });
      row.lines = Math.max(row.lines, unitLines(unit));
      x += unitStep(unit, size);
    }
    if (open !== undefined) x = Math.max(x, open.x + widthOf(title) * size * 0.85) + size * 0.9;
  }
  return rows.length === 1 ? rows.map((row) => centred(row, width, size)) : rows;
}

/** The title of a group, on paper of its own where a line runs through it. */
function titleShapes(text: string, x: number, y: number, size: number): Shape[] {
  if (text === "") return [];
  const width = widthOf(text) * size;
  return [
    { kind: "box", x, y: y - size * 0.6, width, height: size * 1.2, look: "paper" },
    { kind: "label", x, y, text, size, anchor: "start", look: "soft" },
  ];
}

/** A single row stands in the middle, under its head. */
function centred(row: Row, width: number, size: number): Row {
  const right = Math.max(...row.groups.flatMap(({ units }) => units.map(({ unit, x }) => x + unitWidth(unit, size))));
  const by = (width - right) / 2;
  const groups = row.groups.map(({ title, x, units }) => ({
    title,
    x: x + by,
    units: units.map((one) => ({ ...one, x: one.x + by })),
  }));
  return { ...row, groups };
}

type Heading = Pick<ChartTier, "head" | "tied">;

function tierShapes({ head, tied }: Heading, rows: readonly Row[], top: number, width: number, size: number): Shape[] {
  const middle = width / 2;
  const headWidth = Math.min(width, (widthOf(head) + 2.4) * size * 1.15);
  const box: Shape = tied
    ? {
        kind: "box",
        x: middle - headWidth / 2,
        y: top + 0.5,
        width: headWidth,
        height: size * 2.1,
        look: "head",
        lines: [head],
        size: size * 1.15,
      }
    : {
        kind: "label",
        x: middle,
        y: top + size * 1.3,
        text: head,
        size: size * 1.15,
        anchor: "middle",
        look: "strong",
      };
  const ties: Shape[] = [];
  const boxes: Shape[] = [];
  const tie = (x1: number, y1: number, x2: number, y2: number): void => {
    ties.push({ kind: "line", x1, y1, x2, y2, look: "tie" });
  };
  let y = top + headHeight * size;
  const rails = rows.map((row) => {
    const rail = y + size * 1.5;
    const centres = row.groups.flatMap(({ units }) => units.map(({ unit, x }) => x + unitWidth(unit, size) / 2));
    const boxTop = y + size * railSpace;
    if (tied) for (const centre of centres) tie(centre, rail, centre, boxTop);
    for (const { title, x, units } of row.groups) {
      boxes.push(...titleShapes(title, x, rail - size * 0.7, size * 0.85));
      for (const one of units) boxes.push(unitBox(one.unit, one.x, boxTop, (row.lines * 1.15 + 0.9) * size, size));
    }
    y += rowHeight(row, size);
    return { rail, first: Math.min(...centres), last: Math.max(...centres) };
  });
  const [first] = rails;
  if (first === undefined) return [box];
  if (!tied) return [box, ...boxes];
  const left = size * 0.4;
  for (const { rail, first: from, last } of rails)
    tie(
      rails.length > 1 ? left : Math.min(from, middle),
      rail,
      rails.length > 1 && rail !== first.rail ? last : Math.max(last, middle),
      rail,
    );
  if (rails.length > 1) tie(left, first.rail, left, rails.at(-1)?.rail ?? first.rail);
  tie(middle, top + size * 2.1, middle, first.rail);
  return [...ties, box, ...boxes];
}
