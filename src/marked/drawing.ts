import { columnLetters } from "../model/cell.js";
import { type Area } from "./sheet-rows.js";
import { Unpatchable } from "./xml.js";

const noteType =
  `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** A drawing of notes before there is any: the old graphics language (VML) in which comments are still kept. */
export const shapelessDrawing =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
  `xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${noteType}</xml>`;

/** A note, before its number is known. */
export type NoteShape = (number: number) => string;

/** characters a line of a note, and the lines it may have before it is cut off by its frame */
const lineLength = 22;
const mostLines = 18;

/** The frame of a note beside its cell, as tall as its text. */
export function noteShape({ fromRow, fromColumn }: Area, text: string, index: number): NoteShape {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 1);
  const top = Math.max(0, fromRow - 2);
  const anchor = [fromColumn + 1, 12, top, 4, fromColumn + 4, 40, top + Math.min(lines, mostLines) + 1, 4].join(",");
  return (number) =>
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:220pt;height:90pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${fromRow - 1}</x:Row><x:Column>${fromColumn}</x:Column></x:ClientData></v:shape>`;
}

/** shapes are numbered in blocks of 1,024, which a drawing has to lay claim to */
const block = 1024;

/** A drawing with more notes, numbered after those it has. */
export function withShapes(xml: string, shapes: readonly NoteShape[]): string {
  if (shapes.length === 0) return xml;
  const used = Array.from(xml.matchAll(/_x0000_s(\d+)"/gu), ([, number]) => Number(number));
  const claimed = /(<o:idmap\b[^>]*\bdata=")([\d,]*)(")/u.exec(xml);
  const blocks = (claimed?.[2] ?? "1").split(",").map(Number);
  const first = Math.max(0, ...used, (blocks[0] ?? 1) * block) + 1;
  const last = first + shapes.length - 1;
  for (let next = Math.floor(first / block); next <= Math.floor(last / block); next++)
    if (!blocks.includes(next)) blocks.push(next);
  const close = /<\/xml\s*>\s*$/u.exec(xml);
  if (close === null) throw new Unpatchable("a drawing without an end");
  const type = xml.includes('id="_x0000_t202"') ? "" : noteType;
  const written = shapes.map((shape, index) => shape(first + index)).join("");
  const whole = declared(`${xml.slice(0, close.index)}${type}${written}${close[0]}`);
  return claimed === null ? whole : whole.replace(claimed[0], `${claimed[1]}${blocks.join(",")}${claimed[3]}`);
}

/** The three namespaces of a note, where the drawing knows them by no prefix or another. */
function declared(xml: string): string {
  const tag = /<xml\b[^>]*>/u.exec(xml);
  if (tag === null) throw new Unpatchable("a drawing without a root");
  const missing = Object.entries({ v: "vml", o: "office:office", x: "office:excel" }).flatMap(([prefix, name]) =>
    tag[0].includes(`xmlns:${prefix}=`) ? [] : ` xmlns:${prefix}="urn:schemas-microsoft-com:${name}"`,
  );
  return xml.replace(tag[0], () => tag[0].replace(/>$/u, `${missing.join("")}>`));
}

/** A drawing without the notes of some cells. Drawings need not be well-formed, so their shapes are found by their names. */
export const withoutShapes = (xml: string, cells: ReadonlySet<string>): string =>
  cells.size === 0
    ? xml
    : xml.replaceAll(/<v:shape\b[^>]*>(?:(?!<\/v:shape>).)*<\/v:shape>/gsu, (shape) => {
        const place = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)`, "u").exec(shape)?.[1] ?? -1);
        const isNote = shape.includes('ObjectType="Note"');
        return isNote && cells.has(`${columnLetters(place("Column"))}${place("Row") + 1}`) ? "" : shape;
      });
