/**
 * A picture as a few shapes on a sheet: what picture/ lays out, what the volume carries, and what report and render draw, the one
 * as SVG, the other as shapes of a word processor. Lengths are points from the upper left corner. Shapes later in the list
 * lie above earlier ones.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** what it shows, for those who cannot see it: one line, and what the picture says in sentences */
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = Box | Line | Label;

export interface Box {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: BoxLook;
  /** ends in a point to the right: goes on */
  readonly pointed?: boolean;
  /** lines of text in its middle */
  readonly lines?: readonly string[];
  readonly size?: number;
  /** what a pointer over it tells */
  readonly tip?: string;
}

export interface Line {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly look: LineLook;
}

export interface Label {
  readonly kind: "label";
  readonly x: number;
  /** the middle of the line of text */
  readonly y: number;
  readonly text: string;
  /** points */
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly look: LabelLook;
}

/** How a box is filled; a pattern tells on paper what a colour tells on a screen. Colours are RRGGBB. */
interface BoxStyle {
  readonly fill: string | undefined;
  readonly pattern?: "slanted" | "dotted" | "crossed";
  readonly edge: string | undefined;
  readonly edgeWidth: number;
  readonly dashed?: boolean;
  /** of the text in it */
  readonly ink?: string;
}

export type BoxLook =
  | "held"
  | "kept"
  | "acting"
  | "charge"
  | "unsure"
  | "vacant"
  | "gap"
  | "overlap"
  | "band"
  | "paper"
  | "head"
  | "unit"
  | "ended"
  | "told"
  | "missing"
  | "zero";

const slate = "47586C";
const alarm = "A31616";
const ink = "1D2430";

export const boxStyles: Readonly<Record<BoxLook, BoxStyle>> = {
  held: { fill: "8796A8", edge: slate, edgeWidth: 0.5 },
  kept: { fill: "D3D9E0", edge: undefined, edgeWidth: 0 },
  acting: { fill: "FFFFFF", pattern: "slanted", edge: slate, edgeWidth: 0.5 },
  charge: { fill: "FFFFFF", pattern: "dotted", edge: slate, edgeWidth: 0.5 },
  unsure: { fill: "FFFFFF", edge: slate, edgeWidth: 0.5, dashed: true },
  vacant: { fill: "EDEFF2", edge: "8796A8", edgeWidth: 0.5 },
  gap: { fill: "FFFFFF", edge: alarm, edgeWidth: 1.25 },
  overlap: { fill: "FFFFFF", pattern: "crossed", edge: alarm, edgeWidth: 0.75 },
  band: { fill: "F1F2EE", edge: undefined, edgeWidth: 0 },
  paper: { fill: "FFFFFF", edge: undefined, edgeWidth: 0 },
  head: { fill: "FFFFFF", edge: ink, edgeWidth: 1.25, ink },
  unit: { fill: "FFFFFF", edge: slate, edgeWidth: 0.5, ink },
  ended: { fill: "FFFFFF", edge: slate, edgeWidth: 0.5, dashed: true, ink },
  told: { fill: "B9C3CE", edge: "FFFFFF", edgeWidth: 0.5 },
  missing: { fill: "FFFFFF", pattern: "crossed", edge: alarm, edgeWidth: 0.5 },
  zero: { fill: "FFFFFF", edge: slate, edgeWidth: 0.5 },
};

/** The colour of a pattern's strokes. */
export const patternInk: Readonly<Record<NonNullable<BoxStyle["pattern"]>, string>> = {
  slanted: slate,
  dotted: slate,
  crossed: alarm,
};

interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dashed?: boolean;
}

export type LineLook = "axis" | "grid" | "faint" | "tie";

export const lineStyles: Readonly<Record<LineLook, LineStyle>> = {
  axis: { colour: ink, width: 0.75 },
  grid: { colour: "C9CCC6", width: 0.5 },
  faint: { colour: "E6E7E3", width: 0.5 },
  tie: { colour: slate, width: 0.75 },
};

interface LabelStyle {
  readonly colour: string;
  readonly bold: boolean;
}

export type LabelLook = "plain" | "inner" | "soft" | "strong" | "alarm";

export const labelStyles: Readonly<Record<LabelLook, LabelStyle>> = {
  plain: { colour: ink, bold: false },
  inner: { colour: ink, bold: false },
  soft: { colour: "56606C", bold: false },
  strong: { colour: ink, bold: true },
  alarm: { colour: alarm, bold: true },
};
