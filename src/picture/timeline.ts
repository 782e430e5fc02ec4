import { type BoxLook, type Drawing, type Shape } from "../model/drawing.js";
import { type MonthRange } from "../model/date.js";
import { monthText } from "../model/date-text.js";
import { type Span, endsOf } from "../model/span.js";
import { type Axis, at, axisShapes } from "./axis.js";
import { type LegendEntry, legendHeight, legendShapes } from "./legend.js";
import { type Manner, spanBoxes } from "./span-bar.js";
import { fitted, widthOf } from "./text-width.js";

/** One holder: a row of the picture. */
export interface TimelineRow {
  readonly name: string;
  readonly span: Span;
  readonly manner: Manner;
  /** the time as it is to be read beside the bar, with 代, 兼 … where they are to be told */
  readonly when: string;
}

/** What the months of a chief post were like; `kept`: one held it, as it should be. */
export interface TimelineMark extends MonthRange {
  readonly state: "kept" | "acting" | "charge" | "vacant" | "gap" | "overlap";
  readonly tip: string;
}

/** One post with its holders, in order. */
export interface TimelineGroup {
  readonly post: string;
  readonly marks: readonly TimelineMark[];
  readonly rows: readonly TimelineRow[];
}

export interface TimelinePlan {
  readonly title: string;
  readonly description: string;
  readonly groups: readonly TimelineGroup[];
  /** what the axis spans */
  readonly months: MonthRange;
  readonly width: number;
  /** size of the text in points */
  readonly size: number;
  /** false where the page tells once for all what the looks mean */
  readonly legend?: boolean;
}

/** 领导人更迭图: a row for each holder under the post, a bar from office to office, and above them where nobody held it or two did. */
export function timeline({
  title,
  description,
  groups,
  months,
  width,
  size,
  legend: own = true,
}: TimelinePlan): Drawing {
  const pitch = size * 1.55;
  const names = groups.flatMap(({ post, rows }) => [widthOf(post) + 1, ...rows.map(({ name }) => widthOf(name) + 1)]);
  const left = Math.min(width * 0.3, Math.max(5, ...names) * size + size * 0.8);
  const axis: Axis = { months, left, right: width - size };
  const top = size * 2;
  const shapes: Shape[] = [];
  const used = new Set<BoxLook>();
  let y = top;
  for (const { post, marks, rows } of groups) {
    shapes.push({ kind: "box", x: 0, y, width, height: pitch * 1.15, look: "band" });
    shapes.push(label(0.4 * size, y + pitch * 0.575, fitted(post, left / size - 0.8), size, "strong"));
    for (const mark of marks) {
      const box = markBox(axis, mark, y + pitch * 0.25, pitch * 0.65);
      used.add(box.look);
      shapes.push(box);
    }
    y += pitch * 1.15;
    for (const row of rows) {
      const { boxes, from, to } = spanBoxes(axis, row, y + pitch * 0.2, pitch * 0.6);
      for (const { look } of boxes) used.add(look);
      const middle = y + pitch / 2;
      shapes.push(label(0.9 * size, middle, fitted(row.name, left / size - 1.3), size, "plain"), ...boxes);
      shapes.push(...whenLabel(row, axis, from, to, middle, size));
      y += pitch;
    }
    y += pitch * 0.3;
  }
  const legend = own ? legendOf(used) : [];
  const plan = { left, top: y + size * 0.3, width: width - left, size };
  return {
    width,
    height: y + size * 0.3 + legendHeight(legend, plan),
    title,
    description,
    // lines through the picture lie below the bars and above the bands
    shapes: [
      ...shapes.filter(isBand),
      ...axisShapes(axis, top, y, size * 0.85),
      ...shapes.filter((shape) => !isBand(shape)),
      ...legendShapes(legend, plan),
    ],
  };
}

const isBand = (shape: Shape): boolean => shape.kind === "box" && shape.look === "band";

const label = (x: number, y: number, text: string, size: number, look: "plain" | "strong"): Shape => ({
  kind: "label",
  x,
  y,
  text,
  size,
  anchor: "start",
  look,
});

/** The time stands to the right of its bar, to the left where there is no room, and on it where it is too long for that. */
function whenLabel(row: TimelineRow, axis: Axis, from: number, to: number, y: number, size: number): Shape[] {
  const { first, last } = axis.months;
  const ends = endsOf(row.span);
  const early = ends.to.last < first;
  const text = early ? `◂${row.when}` : ends.from.first > last ? `${row.when}▸` : row.when;
  const own = size * 0.85;
  const gap = size * 0.35;
  const room = widthOf(text) * own + gap * 2;
  const shape = { kind: "label", y, text, size: own, look: "soft" } as const;
  if (to + room <= axis.right + size) return [{ ...shape, x: to + gap, anchor: "start" }];
  if (from - room >= axis.left) return [{ ...shape, x: from - gap, anchor: "end" }];
  const x = from + gap;
  const paper = { kind: "box", x, y: y - own * 0.5, width: room - gap * 2, height: own, look: "paper" } as const;
  return [...(row.manner === "held" ? [] : [paper]), { ...shape, x, anchor: "start", look: "inner" }];
}

function markBox(axis: Axis, mark: TimelineMark, y: number, height: number) {
  // a mark covers its months whole, from the middle of the month before to the middle of the one after
  const x = at(axis, mark.first - 0.5);
  const width = Math.max(mark.state === "kept" ? 0 : 2, at(axis, mark.last + 0.5) - x);
  return { kind: "box", x, y, width, height, look: mark.state, tip: `${mark.tip} ${monthsText(mark)}` } as const;
}

/** 1984.3—1986.5 */
export const monthsText = ({ first, last }: MonthRange): string =>
  first === last ? monthText(first) : `${monthText(first)}—${monthText(last)}`;

/** What each look of a timeline means. */
export const timelineWords: readonly (readonly [BoxLook, string])[] = [
  ["held", "任职"],
  ["acting", "代理"],
  ["charge", "主持工作"],
  ["unsure", "年月不全"],
  ["vacant", "空缺（有说明）"],
  ["gap", "断线"],
  ["overlap", "两人同任"],
];

/** A picture of nothing but plain tenures needs no legend. */
function legendOf(used: ReadonlySet<BoxLook>): LegendEntry[] {
  const entries = timelineWords.flatMap(([look, text]) => (used.has(look) ? [{ look, text }] : []));
  return entries.some(({ look }) => look !== "held") ? entries : [];
}
