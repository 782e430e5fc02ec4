import { type Drawing, type Label, type Line } from "../model/drawing.js";
import { type MonthRange } from "../model/date.js";

/** Months (year × 12 + month − 1) along a stretch of the sheet. */
export interface Axis {
  readonly months: MonthRange;
  readonly left: number;
  readonly right: number;
}

/**
 * Where the middle of a month lies. A tenure ends and the next begins in one month, so both are drawn from the middle: what
 * hands over in a month touches. Months beyond the axis lie at its end.
 */
export function at({ months, left, right }: Axis, month: number): number {
  const share = (month + 0.5 - months.first) / (months.last + 1 - months.first);
  return left + Math.min(1, Math.max(0, share)) * (right - left);
}

const steps = [1, 2, 5, 10, 20, 50, 100, 500, 1000] as const;

/** Every so many years a label, as close as they can be read. */
const yearStep = (perYear: number, room: number): number => steps.find((step) => step * perYear >= room) ?? 5000;

/** The years above the axis, and lines through the picture at each of them. */
export function axisShapes(axis: Axis, top: number, bottom: number, size: number): Drawing["shapes"] {
  const { months, left, right } = axis;
  const perYear = ((right - left) * 12) / (months.last + 1 - months.first);
  const step = yearStep(perYear, size * 3.2);
  const major: Line[] = [];
  const minor: Line[] = [];
  const labels: Label[] = [];
  const edge = (month: number): number =>
    left + ((month - months.first) / (months.last + 1 - months.first)) * (right - left);
  for (let year = Math.ceil(months.first / 12); year * 12 <= months.last; year++) {
    const x = edge(year * 12);
    const line = { kind: "line", x1: x, y1: top, x2: x, y2: bottom } as const;
    if (year % step > 0) {
      if (perYear >= size) minor.push({ ...line, look: "faint" });
      continue;
    }
    major.push({ ...line, look: "grid" });
    labels.push({ kind: "label", x, y: top - size * 0.8, text: String(year), size, anchor: "middle", look: "soft" });
  }
  const rule: Line = { kind: "line", x1: left, y1: top, x2: right, y2: top, look: "axis" };
  return [...minor, ...major, rule, ...labels];
}
