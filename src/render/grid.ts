import { type Cell, type Grid, type Row } from "./flow.js";
import { commentMarks, recordMarks, type Ink, type Marks } from "./ink.js";
import { cellInset, cellPadding } from "./cell-space.js";
import { run } from "./xml.js";

const edge = (side: string, eighths: number): string =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="auto"/>`;
const open = (side: string): string => `<w:${side} w:val="nil"/>`;

// Heavy rules above and below and open sides, as gazetteers and yearbooks print their tables.
const borders = `<w:tblBorders>${edge("top", 8)}${open("left")}${edge("bottom", 8)}${open("right")}${edge("insideH", 4)}${edge("insideV", 4)}</w:tblBorders>`;

const padding = (side: string, twips: number): string => `<w:${side} w:w="${twips}" w:type="dxa"/>`;
const margins = `<w:tblCellMar>${padding("top", cellPadding * 20)}${padding("left", cellInset)}${padding("bottom", cellPadding * 20)}${padding("right", cellInset)}</w:tblCellMar>`;

const none: Marks = { open: "", close: "" };

function cellXml(cell: Cell, width: number, style: "TableHead" | "TableText", marks: Marks): string {
  const align = style === "TableHead" || cell.align === "left" ? "" : `<w:jc w:val="${cell.align}"/>`;
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${align}</w:pPr>${marks.open}${cell.text === "" ? "" : run(cell.text)}${marks.close}</w:p></w:tc>`
  );
}

/** A row's marks enclose its first cell with text: LibreOffice does not keep a bookmark that spans cells. */
function rowXml(row: Row, { widths }: Grid, style: "TableHead" | "TableText", ink: Ink): string {
  const records = recordMarks(row.records, ink);
  const comments = commentMarks(row, ink);
  const marks = { open: records.open + comments.open, close: comments.close + records.close };
  const marked = Math.max(
    0,
    row.cells.findIndex(({ text }) => text !== ""),
  );
  const cells = row.cells.map((cell, index) =>
    cellXml(cell, widths[index] ?? 0, style, index === marked ? marks : none),
  );
  const head = style === "TableHead" ? "<w:tblHeader/>" : "";
  return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells.join("")}</w:tr>`;
}

/** A table of fixed widths, which WPS needs to be told column by column, its head repeated on every page. */
export function gridXml(grid: Grid, ink: Ink): string {
  const total = grid.widths.reduce((sum, width) => sum + width, 0);
  const columns = grid.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const rows = [
    rowXml(grid.head, grid, "TableHead", ink),
    ...grid.rows.map((row) => rowXml(row, grid, "TableText", ink)),
  ];
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>${borders}<w:tblLayout w:type="fixed"/>${margins}</w:tblPr>` +
    `<w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`
  );
}
