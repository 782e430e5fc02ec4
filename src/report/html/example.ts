import { columnLetters } from "../../model/cell.js";
import { type Markup, markup } from "./markup.js";

/** A small situation of a check: sheet name → lines, the first the header, cells separated by `|`. */
export interface HelpExample {
  readonly name: string;
  readonly sheets: Readonly<Record<string, string>>;
}

/** One example as small tables with row numbers and column letters, as a spreadsheet shows it. */
export function example({ name, sheets }: HelpExample, kind: "bad" | "good"): Markup {
  const sign = kind === "bad" ? "✕ 有问题" : "✓ 没问题";
  return markup`<div class="example ${kind}"><p><b>${sign}</b>：${name}</p>
${Object.entries(sheets).map(([sheet, lines]) => miniSheet(sheet, lines))}</div>
`;
}

function miniSheet(sheet: string, text: string): Markup {
  const table = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(0, ...table.map((cells) => cells.length));
  const letters = Array.from({ length: width }, (_, index) => markup`<th scope="col">${columnLetters(index)}</th>`);
  const rows = table.map(
    (cells, index) =>
      markup`<tr${index === 0 ? headRow : plainRow}><th scope="row">${index + 1}</th>${cells.map(cell)}</tr>`,
  );
  return markup`<div class="scroll"><table class="mini"><caption>${sheet}</caption>
<thead><tr><td></td>${letters}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

const headRow: Markup = markup` class="titles"`;
const plainRow: Markup = markup``;

/** `=1984.1@0.00` is the number 1984.1, shown with its format: numbers stand on the right, as in a spreadsheet. */
function cell(text: string): Markup {
  const numeric = /^=([\d.-]+)(?:@(.+))?$/u.exec(text);
  if (numeric === null) return markup`<td>${text}</td>`;
  const format = numeric[2] === undefined ? "" : `，格式 ${numeric[2]}`;
  return markup`<td class="numeric" title="数值${format}">${numeric[1] ?? ""}</td>`;
}
