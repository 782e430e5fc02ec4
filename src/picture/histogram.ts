import { type Drawing, type Shape } from "../model/drawing.js";
import { widthOf } from "./text-width.js";

export interface Bin {
  readonly label: string;
  readonly count: number;
}

interface HistogramPlan {
  readonly title: string;
  /** what the numbers count: 人次 */
  readonly unit: string;
  readonly bins: readonly Bin[];
  readonly width: number;
  readonly size: number;
}

/** Columns over their bins, each with its number. */
export function histogram({ title, unit, bins, width, size }: HistogramPlan): Drawing {
  const top = size * 2.2;
  const tall = size * 9;
  const floor = top + tall;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const step = width / Math.max(1, bins.length);
  const columns = bins.flatMap(({ label, count }, index): Shape[] => {
    const height = (count / most) * tall;
    const middle = (index + 0.5) * step;
    const number = { kind: "label", x: middle, anchor: "middle", size: size * 0.85 } as const;
    return [
      ...(count === 0
        ? []
        : [
            {
              kind: "box",
              x: index * step + step * 0.12,
              y: floor - height,
              width: step * 0.76,
              height,
              look: "held",
              tip: `${label} ${count}${unit}`,
            } as const,
          ]),
      ...(count === 0
        ? []
        : [{ ...number, y: floor - height - size * 0.6, text: String(count), look: "plain" } as const]),
      { ...number, y: floor + size * 0.8, text: label, look: "soft" },
    ];
  });
  return {
    width,
    height: floor + size * 1.6,
    title,
    description: bins.map(({ label, count }) => `${label}${count}${unit}`).join("，"),
    shapes: [{ kind: "line", x1: 0, y1: floor, x2: width, y2: floor, look: "axis" }, ...columns],
  };
}

export interface Share {
  readonly label: string;
  readonly filled: number;
  readonly of: number;
}

/** 填写率: a bar for each field, from nothing to all. */
export function shareBars(title: string, shares: readonly Share[], width: number, size: number): Drawing {
  const pitch = size * 1.7;
  const left = Math.max(0, ...shares.map(({ label }) => widthOf(label))) * size + size;
  const room = width - left - size * 7;
  const shapes = shares.flatMap(({ label, filled, of }, index): Shape[] => {
    const y = index * pitch;
    const part = of === 0 ? 0 : filled / of;
    const text = { kind: "label", y: y + pitch / 2, size } as const;
    return [
      { ...text, x: left - size * 0.5, text: label, anchor: "end", look: "plain" },
      { kind: "box", x: left, y: y + pitch * 0.2, width: room, height: pitch * 0.6, look: "zero" },
      ...(filled === 0
        ? []
        : [
            {
              kind: "box",
              x: left,
              y: y + pitch * 0.2,
              width: room * part,
              height: pitch * 0.6,
              look: "held",
            } as const,
          ]),
      {
        ...text,
        x: left + room + size * 0.5,
        text: `${percent(filled, of)}（${filled}）`,
        anchor: "start",
        look: "soft",
      },
    ];
  });
  const description = shares.map(({ label, filled, of }) => `${label}${percent(filled, of)}`).join("，");
  return { width, height: shares.length * pitch + 1, title, description, shapes };
}

/** Whole per cent, but neither all nor nothing unless it is. */
function percent(filled: number, of: number): string {
  if (of === 0 || filled === 0) return "0%";
  if (filled === of) return "100%";
  return `${Math.min(99, Math.max(1, Math.round((filled / of) * 100)))}%`;
}
