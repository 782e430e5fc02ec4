import { type Drawing, type Shape, boxStyles, labelStyles, lineStyles, patternInk } from "../model/drawing.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters XML cannot hold become U+FFFD, as in the volume. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD")
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? "");

/** A length to a tenth of a point: small files, and the same on every machine. */
const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * A drawing as an `<svg>` element for a page that has the styles and patterns of {@link svgStyles} and {@link svgPatterns}. Read out
 * as one image by its title and description.
 */
export function svg({ width, height, title, description, shapes }: Drawing): string {
  const name = description === "" ? title : `${title}。${description}`;
  return `<svg class="picture" role="img" viewBox="0 0 ${tenth(width)} ${tenth(height)}" aria-label="${escaped(name)}">${shapes.map(shapeSvg).join("")}</svg>`;
}

function shapeSvg(shape: Shape): string {
  if (shape.kind === "line") {
    const { x1, y1, x2, y2, look } = shape;
    return `<path class="l-${look}" d="M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}"/>`;
  }
  if (shape.kind === "label") {
    const { x, y, text, size, anchor, look } = shape;
    const side = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
    return `<text class="t-${look}" x="${tenth(x)}" y="${tenth(y + baseline * size)}" font-size="${tenth(size)}"${side}>${escaped(text)}</text>`;
  }
  const { x, y, width, height, look, pointed, lines = [], size = 9, tip } = shape;
  const point = Math.min(height / 2, width / 2);
  const outline =
    pointed === true
      ? `M${tenth(x)} ${tenth(y)}h${tenth(width - point)}l${tenth(point)} ${tenth(height / 2)}l${tenth(-point)} ${tenth(height / 2)}h${tenth(point - width)}z`
      : `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
  const title = tip === undefined ? "" : `<title>${escaped(tip)}</title>`;
  const path = `<path class="b-${look}" d="${outline}"${title === "" ? "/>" : `>${title}</path>`}`;
  const first = y + height / 2 - ((lines.length - 1) * size * lineHeight) / 2;
  const texts = lines.map(
    (text, line) =>
      `<text class="t-plain" x="${tenth(x + width / 2)}" y="${tenth(first + (line * lineHeight + baseline) * size)}" font-size="${tenth(size)}" text-anchor="middle">${escaped(text)}</text>`,
  );
  return path + texts.join("");
}

/** From the middle of a line of Han characters down to its baseline, in its size. */
const baseline = 0.36;
const lineHeight = 1.15;

/** Rules for the classes of all looks. */
export const svgStyles: string = [
  ...Object.entries(boxStyles).map(([look, { fill, pattern, edge, edgeWidth, dashed }]) => {
    const paint = pattern === undefined ? (fill === undefined ? "none" : `#${fill}`) : `url(#p-${pattern})`;
    const stroke = edge === undefined ? "none" : `#${edge};stroke-width:${edgeWidth}`;
    return `.b-${look}{fill:${paint};stroke:${stroke}${dashed === true ? ";stroke-dasharray:2 1.5" : ""}}`;
  }),
  ...Object.entries(lineStyles).map(
    ([look, { colour, width, dashed }]) =>
      `.l-${look}{fill:none;stroke:#${colour};stroke-width:${width}${dashed === true ? ";stroke-dasharray:2 1.5" : ""}}`,
  ),
  ...Object.entries(labelStyles).map(
    ([look, { colour, bold }]) => `.t-${look}{fill:#${colour}${bold ? ";font-weight:700" : ""}}`,
  ),
].join("\n");

const strokes: Readonly<Record<keyof typeof patternInk, string>> = {
  slanted: "M-1 1L1 -1M0 4L4 0M3 5L5 3",
  dotted: "M1 1h.9M3 3h.9",
  crossed: "M0 0L4 4M4 0L0 4",
};

/** The patterns the styles name, once a page, in an element of no size. */
export const svgPatterns: string = `<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${Object.entries(
  patternInk,
)
  .map(
    ([name, colour]) =>
      `<pattern id="p-${name}" width="4" height="4" patternUnits="userSpaceOnUse"><path fill="#fff" d="M0 0h4v4H0z"/><path fill="none" stroke="#${colour}" stroke-width=".9" d="${strokes[name as keyof typeof strokes]}"/></pattern>`,
  )
  .join("")}</defs></svg>`;
