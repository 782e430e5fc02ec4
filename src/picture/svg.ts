import {
  type Box,
  type Drawing,
  type Label,
  type Line,
  boxStyles,
  labelStyles,
  lineStyles,
  patternInk,
} from "../model/drawing.js";

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

/** The size of text that says nothing of its own. */
const usualSize = 9;

/**
 * A drawing as an `<svg>` element for a page that has the styles and patterns of {@link svgStyles} and {@link svgPatterns}. With a
 * description it is read out as one image; without one its texts are read as they stand. What lines and labels that follow each
 * other have in common is written once: a report may hold thousands of pictures.
 */
export function svg({ width, height, title, description, shapes }: Drawing): string {
  const name = escaped(description === "" ? title : `${title}。${description}`);
  const parts: string[] = [];
  let lines: Line[] = [];
  let labels: Label[] = [];
  const flush = (): void => {
    parts.push(linesSvg(lines), labelsSvg(labels));
    lines = [];
    labels = [];
  };
  for (const shape of shapes) {
    const [line, label] = [lines[0], labels[0]];
    const goesOn =
      shape.kind === "line"
        ? line?.look === shape.look
        : shape.kind === "label" && label !== undefined && alike(shape, label);
    if (!goesOn) flush();
    if (shape.kind === "line") lines.push(shape);
    else if (shape.kind === "label") labels.push(shape);
    else parts.push(boxSvg(shape));
  }
  flush();
  return `<svg class="picture" role="${description === "" ? "group" : "img"}" aria-label="${name}" viewBox="0 0 ${tenth(width)} ${tenth(height)}">${parts.join("")}</svg>`;
}

const alike = (a: Label, b: Label): boolean => a.look === b.look && a.size === b.size && a.anchor === b.anchor;

function linesSvg(lines: readonly Line[]): string {
  const [first] = lines;
  if (first === undefined) return "";
  const path = lines.map(({ x1, y1, x2, y2 }) => {
    const [x, y] = [tenth(x2), tenth(y2)];
    return `M${tenth(x1)} ${tenth(y1)}${x1 === x2 ? `V${y}` : y1 === y2 ? `H${x}` : `L${x} ${y}`}`;
  });
  return `<path class="l-${first.look}" d="${path.join("")}"/>`;
}

function labelsSvg(labels: readonly Label[]): string {
  const [first] = labels;
  if (first === undefined) return "";
  const { look, size, anchor } = first;
  const common = `class="t-${look}"${sizeText(size)}${anchor === "start" ? "" : ` text-anchor="${anchor}"`}`;
  const texts = labels.map(({ x, y, text }) => [`x="${tenth(x)}" y="${tenth(y + baseline * size)}"`, escaped(text)]);
  if (labels.length === 1) return texts.map(([place, text]) => `<text ${common} ${place}>${text}</text>`).join("");
  return `<g ${common}>${texts.map(([place, text]) => `<text ${place}>${text}</text>`).join("")}</g>`;
}

const sizeText = (size: number): string => (size === usualSize ? "" : ` font-size="${tenth(size)}"`);

function boxSvg({ x, y, width, height, look, pointed, lines = [], size = usualSize, tip }: Box): string {
  const point = Math.min(height / 2, width / 2);
  const outline =
    pointed === true
      ? `h${tenth(width - point)}l${tenth(point)} ${tenth(height / 2)}l${tenth(-point)} ${tenth(height / 2)}h${tenth(point - width)}z`
      : `h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
  const path = `<path class="b-${look}" d="M${tenth(x)} ${tenth(y)}${outline}"`;
  const first = y + height / 2 - ((lines.length - 1) * size * lineHeight) / 2;
  const middle = tenth(x + width / 2);
  const texts = lines.map(
    (text, line) =>
      `<text class="t-plain"${sizeText(size)} text-anchor="middle" x="${middle}" y="${tenth(first + (line * lineHeight + baseline) * size)}">${escaped(text)}</text>`,
  );
  return `${path}${tip === undefined ? "/>" : `><title>${escaped(tip)}</title></path>`}${texts.join("")}`;
}

/** From the middle of a line of Han characters down to its baseline, in its size. */
const baseline = 0.36;
const lineHeight = 1.15;

const dashes = (dashed: boolean | undefined): string => (dashed === true ? ";stroke-dasharray:2 1.5" : "");

/** Rules for the classes of all looks. */
export const svgStyles: string = [
  `.picture{font-size:${usualSize}px}`,
  ...Object.entries(boxStyles).map(([look, { fill, pattern, edge, edgeWidth, dashed }]) => {
    const paint = pattern === undefined ? (fill === undefined ? "none" : `#${fill}`) : `url(#p-${pattern})`;
    const stroke = edge === undefined ? "none" : `#${edge};stroke-width:${edgeWidth}`;
    return `.b-${look}{fill:${paint};stroke:${stroke}${dashes(dashed)}}`;
  }),
  ...Object.entries(lineStyles).map(
    ([look, { colour, width, dashed }]) =>
      `.l-${look}{fill:none;stroke:#${colour};stroke-width:${width}${dashes(dashed)}}`,
  ),
  ...Object.entries(labelStyles).map(
    ([look, { colour, bold }]) => `.t-${look}{fill:#${colour}${bold ? ";font-weight:700" : ""}}`,
  ),
].join("\n");

const strokes: readonly (readonly [name: keyof typeof patternInk, path: string])[] = [
  ["slanted", "M-1 1L1 -1M0 4L4 0M3 5L5 3"],
  ["dotted", "M1 1h.9M3 3h.9"],
  ["crossed", "M0 0L4 4M4 0L0 4"],
];

/** The patterns the styles name, once a page, in an element of no size. */
export const svgPatterns: string = `<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${strokes
  .map(
    ([name, path]) =>
      `<pattern id="p-${name}" width="4" height="4" patternUnits="userSpaceOnUse"><path fill="#fff" d="M0 0h4v4H0z"/><path fill="none" stroke="#${patternInk[name]}" stroke-width=".9" d="${path}"/></pattern>`,
  )
  .join("")}</defs></svg>`;
