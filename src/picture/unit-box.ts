import { type Box } from "../model/drawing.js";

/** A body of a chart: its name down the box, with a number below that a note explains. */
export interface ChartUnit {
  readonly name: string;
  /** ①; empty where there is nothing to note */
  readonly mark: string;
  /** ended before the time of the chart did */
  readonly ended: boolean;
}

/** as many characters as stand in one column */
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

/** One column for most names, two for long ones, more where a cell holds what is hardly a name. */
const columnsOf = (length: number): number => (length <= longestColumn ? 1 : Math.max(2, Math.ceil(length / 16)));

/** The lines of a name written downwards: a character of each column, the right column first. */
export function columnLines(name: string): string[] {
  const characters = Array.from(name, (character) => upright[character] ?? character);
  const columns = columnsOf(characters.length);
  const height = Math.ceil(characters.length / columns);
  return Array.from({ length: height }, (_, line) =>
    Array.from({ length: columns }, (_, column) => characters[(columns - 1 - column) * height + line] ?? "　").join(""),
  );
}

export function unitWidth({ name }: ChartUnit, size: number): number {
  const columns = columnsOf(Array.from(name).length);
  return (columns === 1 ? 1.8 : columns + 1) * size;
}

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
