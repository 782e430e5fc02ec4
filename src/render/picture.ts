import {
  type Box,
  type Drawing,
  type Label,
  type Line,
  type Shape,
  boxStyles,
  labelStyles,
  lineStyles,
  patternInk,
} from "../model/drawing.js";
import { type PictureBlock } from "../model/volume.js";
import { type Item, line as textLine } from "./flow.js";
import { widthOf } from "./measure.js";
import { escape, run } from "./xml.js";

/** English metric units, 12700 to the point. */
const emu = (points: number): number => Math.round(points * 12700);

const patterns = { slanted: "wdUpDiag", dotted: "pct25", crossed: "openDmnd" } as const satisfies Record<
  keyof typeof patternInk,
  string
>;

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const line = (colour: string | undefined, width: number, dashed: boolean): string =>
  colour === undefined
    ? `<a:ln><a:noFill/></a:ln>`
    : `<a:ln w="${emu(width)}">${solid(colour)}${dashed ? `<a:prstDash val="sysDash"/>` : ""}</a:ln>`;

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Text {
  readonly lines: readonly string[];
  readonly size: number;
  readonly align: "left" | "center" | "right";
  readonly colour: string;
  readonly bold: boolean;
}

/** A shape of Word 2010 and later: properties in the order the schema asks for. */
function shapeXml(id: number, frame: Frame, geometry: string, paint: string, text: Text | undefined): string {
  const { x, y, width, height } = frame;
  const transform = `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
  return (
    `<wps:wsp><wps:cNvPr id="${id}" name="${id}"/><wps:cNvSpPr${text === undefined ? "" : ` txBox="1"`}/>` +
    `<wps:spPr>${transform}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${paint}</wps:spPr>` +
    (text === undefined ? "" : textXml(text)) +
    `<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr" anchorCtr="0"><a:noAutofit/></wps:bodyPr></wps:wsp>`
  );
}

const textXml = (text: Text): string =>
  `<wps:txbx><w:txbxContent>${text.lines.map((one) => paragraphXml(one, text)).join("")}</w:txbxContent></wps:txbx>`;

const lineHeight = 1.15;

function paragraphXml(text: string, { size, align, colour, bold }: Text): string {
  const half = Math.round(size * 2);
  return (
    `<w:p><w:pPr><w:pStyle w:val="PictureText"/><w:spacing w:line="${Math.round(size * lineHeight * 20)}" w:lineRule="exact"/>` +
    `<w:jc w:val="${align}"/></w:pPr>${run(text, { size: half / 2, colour, bold })}</w:p>`
  );
}

function boxXml(id: number, { x, y, width, height, look, pointed, lines, size = 9 }: Box): string {
  const { fill, pattern, edge, edgeWidth, dashed = false, ink = "000000" } = boxStyles[look];
  const paint =
    pattern === undefined
      ? fill === undefined
        ? "<a:noFill/>"
        : solid(fill)
      : `<a:pattFill prst="${patterns[pattern]}"><a:fgClr><a:srgbClr val="${patternInk[pattern]}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
  const text = lines === undefined ? undefined : ({ lines, size, align: "center", colour: ink, bold: false } as const);
  const geometry = pointed === true ? "homePlate" : "rect";
  return shapeXml(id, { x, y, width, height }, geometry, paint + line(edge, edgeWidth, dashed), text);
}

function lineXml(id: number, { x1, y1, x2, y2, look }: Line): string {
  const { colour, width, dashed = false } = lineStyles[look];
  const frame = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  return shapeXml(id, frame, "line", line(colour, width, dashed), undefined);
}

const alignments = { start: "left", middle: "center", end: "right" } as const;

const unpainted = "<a:noFill/><a:ln><a:noFill/></a:ln>";

/** A text has a box somewhat wider than itself, as the faces of another machine may be. */
function labelXml(id: number, { x, y, text, size, anchor, look }: Label): string {
  const width = widthOf(text) * size * 1.1 + size;
  const height = size * lineHeight + 1;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const { colour, bold } = labelStyles[look];
  const frame = { x: left, y: y - height / 2, width, height };
  return shapeXml(id, frame, "rect", unpainted, {
    lines: [text],
    size,
    align: alignments[anchor],
    colour,
    bold,
  });
}

function drawn(shape: Shape, id: number): string {
  if (shape.kind === "box") return boxXml(id, shape);
  return shape.kind === "line" ? lineXml(id, shape) : labelXml(id, shape);
}

/** Room for the caption, in points. */
const captionHeight = 60;

/** A picture with its caption below, made smaller where it is larger than the type area (in points). */
export function pictureLines({ drawing, number, title }: PictureBlock, width: number, height: number): Item[] {
  const scale = Math.min(1, width / drawing.width, (height - captionHeight) / drawing.height);
  const fitted = scale < 1 ? scaled(drawing, scale) : drawing;
  const caption = [number, title].filter((text) => text !== "").join("　");
  return [
    { kind: "line", style: "Picture", stretches: [], drawing: fitted, pitch: fitted.height + 3 },
    textLine("PictureTitle", caption),
  ];
}

function scaled(drawing: Drawing, by: number): Drawing {
  const shapes = drawing.shapes.map((shape): Shape => {
    if (shape.kind === "line")
      return { ...shape, x1: shape.x1 * by, y1: shape.y1 * by, x2: shape.x2 * by, y2: shape.y2 * by };
    const { x, y, size = 9 } = shape;
    const moved = { x: x * by, y: y * by, size: size * by };
    if (shape.kind === "label") return { ...shape, ...moved };
    return { ...shape, ...moved, width: shape.width * by, height: shape.height * by };
  });
  return { ...drawing, width: drawing.width * by, height: drawing.height * by, shapes };
}

/**
 * A drawing as one group of shapes in the line: text stays text, in the fonts of the document, to be searched and mended in Word and
 * WPS. What is older than Word 2010 shows the title instead.
 */
export function pictureXml({ width, height, title, description, shapes }: Drawing, nextId: () => number): string {
  const id = nextId();
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  const whole = `<a:off x="0" y="0"/><a:ext ${size}/>`;
  // LibreOffice takes a group to be as large as what is in it
  const sheet = shapeXml(nextId(), { x: 0, y: 0, width, height }, "rect", unpainted, undefined);
  const group =
    `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${whole}<a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm></wpg:grpSpPr>` +
    `${sheet}${shapes.map((shape) => drawn(shape, nextId())).join("")}</wpg:wgp>`;
  return (
    `<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
    `<wp:docPr id="${id}" name="图${id}" title="${escape(title)}" descr="${escape(description === "" ? title : description)}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">${group}</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:t>［${escape(title)}］</w:t></mc:Fallback></mc:AlternateContent></w:r>`
  );
}
