import { type BoxLook, type Shape } from "../model/drawing.js";
import { widthOf } from "./text-width.js";

/** A look and what it means. */
export interface LegendEntry {
  readonly look: BoxLook;
  readonly text: string;
}

interface LegendPlan {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
}

const swatch = 1.8;

/** Entries in lines, as many as fit. */
function lines(entries: readonly LegendEntry[], { width, size }: LegendPlan): LegendEntry[][] {
  const rows: LegendEntry[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    const wide = entryWidth(entry, size);
    if (used + wide > width) {
      rows.push([]);
      used = 0;
    }
    used += wide;
    rows.at(-1)?.push(entry);
  }
  return rows;
}

const entryWidth = ({ text }: LegendEntry, size: number): number => (widthOf(text) + swatch + 1.9) * size;

/** How high a legend is, with space above; nothing where there is none. */
export const legendHeight = (entries: readonly LegendEntry[], plan: LegendPlan): number =>
  lines(entries, plan).length * plan.size * 1.6;

/** What the looks of a picture mean: a swatch and a word each, below the picture. */
export function legendShapes(entries: readonly LegendEntry[], plan: LegendPlan): Shape[] {
  const { left, top, size } = plan;
  return lines(entries, plan).flatMap((row, line) => {
    const y = top + (line + 0.5) * size * 1.6;
    let x = left;
    return row.flatMap((entry): Shape[] => {
      const own = x;
      x += entryWidth(entry, size);
      return [
        { kind: "box", x: own, y: y - size * 0.45, width: swatch * size, height: size * 0.9, look: entry.look },
        {
          kind: "label",
          x: own + (swatch + 0.5) * size,
          y,
          text: entry.text,
          size: size * 0.9,
          anchor: "start",
          look: "soft",
        },
      ];
    });
  });
}
