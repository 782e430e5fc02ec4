import { type Box } from "../model/drawing.js";

/** A body of a chart: its name down the box, with a number below that a note explains. */
export interface ChartUnit {
  readonly name: string;
  /** ①; empty where there is nothing to note */
  readonly mark: string;
  /** ended before the time of the chart did */
  readonly ended: boolean;
}

/** as many characters as stand in one column before a second is begun */
const longestColumn = 11;
const gap = 0.5;

const upright: Readonly<Record<string, string>> = {
  "（": "︵",
  "）": "︶",
  "(": "︵",
  ")": "︶",
  "—": "︱",
  "－": "︱",
};

/** The lines of a name written downwards: one character each, or two where the name is long, right column first. */
export function columnLines(name: string): string[] {
  const characters = Array.from(name, (character) => upright[character] ?? character);
  if (characters.length <= longestColumn) return characters;
  const half = Math.ceil(characters.length / 2);
  return characters.slice(0, half).map((character, at) => `${characters[half + at] ?? "　"}${character}`);
}

export const unitWidth = ({ name }: ChartUnit, size: number): number =>
  (Array.from(name).length > longestColumn ? 3 : 1.8) * size;

/** From the left edge of one box to that of the next. */
export const unitStep = (unit: ChartUnit, size: number): number => unitWidth(unit, size) + gap * size;

export const unitLines = ({ name, mark }: ChartUnit): number => columnLines(name).length + (mark === "" ? 0 : 1);

/** Boxes of one row are of one height; a name and its number stand in the middle. */
export const unitBox = (unit: ChartUnit, x: number, y: number, height: number, size: number): Box => ({
  kind: "box",
  x,
  y,
  width: unitWidth(unit, size),
  height,
  look: unit.ended ? "ended" : "unit",
  lines: [...columnLines(unit.name), ...(unit.mark === "" ? [] : [unit.mark])],
  size,
});
