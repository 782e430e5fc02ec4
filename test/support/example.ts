import { type Check, type ExampleSheets } from "../../src/checks/define-check.js";
import { claimsReading } from "../../src/read/forms/claims.js";
import { interpret } from "../../src/interpret/index.js";
import { type PersonClaims } from "../../src/model/claim.js";
import { addressText } from "../../src/model/cell.js";
import { type Dossier, type Manuscript } from "../../src/model/dossier.js";
import { type Grid, type GridCell, type UnreadableBook } from "../../src/model/grid.js";

const usualVolume = "项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5";

/**
 * The dossier of an example: sheet name → table, the first line is the header, cells are separated by `|`. `=1984.1` is a
 * numeric cell, `=1984.10@0.00` one with its format. `隐藏/人物` is a hidden sheet, `隐藏行3/人物` and `隐藏列B/人物` have a hidden row or column. 文件 lists books that cannot be read: `坏文件.xlsx|不是工作簿`.
 * `文稿/概述` is a manuscript, a paragraph a line; `任免审批表/张三` is a form: its fields, `出生年月：195003`, then its 简历.
 */
export function exampleDossier(sheets: ExampleSheets): Dossier {
  const grids: Grid[] = [];
  const unreadable: UnreadableBook[] = [];
  const manuscripts: Manuscript[] = [];
  const claims: PersonClaims[] = [];
  if (!Object.hasOwn(sheets, "卷信息")) grids.push(gridOf("卷信息.xlsx", "卷信息", usualVolume));
  for (const [name, table] of Object.entries(sheets)) {
    const sheet = name.replace(/^(?:上卷|隐藏|隐藏行\d+|隐藏列[A-Z]|文稿)\//u, "");
    const book = name.startsWith("上卷/") ? "上卷/上卷.xlsx" : "例.xlsx";
    if (name.startsWith("文稿/")) manuscripts.push({ book: `${name}.md`, title: sheet, paragraphs: linesOf(table) });
    else if (name.startsWith("任免审批表/")) claims.push(...claimsOf(name, linesOf(table)));
    else if (name === "文件") unreadable.push(...linesOf(table).map(unreadableBook));
    else grids.push({ ...gridOf(book, sheet, table), ...hiddenIn(name) });
  }
  return interpret({ id: "样例县", grids, unreadable, manuscripts, claims });
}

/** What a check finds in an example: `certain 领导任职!H3`, or the book where a whole book is meant. */
export function exampleFindings(check: Check, sheets: ExampleSheets): string[] {
  return check.run(exampleDossier(sheets)).map(({ variant, at }) => {
    const place = at.sheet === "" ? addressText(at) : `${at.sheet}!${at.cell}`;
    return `${variant} ${place}`;
  });
}

/** `隐藏行3/人物`, `隐藏列B/人物`, `隐藏/人物`. */
function hiddenIn(name: string): Pick<Grid, "hidden" | "hiddenRows" | "hiddenColumns"> {
  const row = /^隐藏行(\d+)\//u.exec(name)?.[1];
  const column = /^隐藏列([A-Z])\//u.exec(name)?.[1];
  return {
    hidden: name.startsWith("隐藏/"),
    ...(row !== undefined && { hiddenRows: [Number(row)] }),
    ...(column !== undefined && { hiddenColumns: [column.charCodeAt(0) - 65] }),
  };
}

const linesOf = (table: string): string[] => table.split("\n").map((line) => line.trim());

function unreadableBook(line: string): UnreadableBook {
  const [book = "", reason = ""] = line.split("|").map((part) => part.trim());
  return { book, reason };
}

function claimsOf(name: string, lines: readonly string[]): readonly PersonClaims[] {
  const fields = new Map(lines.flatMap((line) => (/^\D+：/u.test(line) ? [line.split("：") as [string, string]] : [])));
  const field = (title: string): string => fields.get(title) ?? "";
  const read = claimsReading(
    { path: `${name}.lrmx`, bytes: new Uint8Array() },
    {
      name: name.replace(/^.*\//u, ""),
      sex: field("性别"),
      birth: field("出生年月"),
      nation: field("民族"),
      native: field("籍贯"),
      joined: field("入党时间"),
      resume: lines.filter((line) => !/^\D+：/u.test(line)).join("\n"),
    },
  );
  return "claims" in read ? (read.claims ?? []) : [];
}

/** Blank lines are blank rows: they keep their number. */
function gridOf(book: string, sheet: string, table: string): Grid {
  const rows = table.split("\n").flatMap((line, index) => {
    const cells: (GridCell | undefined)[] = [];
    for (const [column, text] of line.split("|").entries()) {
      const cell = cellOf(text.trim());
      if (cell !== undefined) cells[column] = cell;
    }
    return cells.length === 0 ? [] : [{ row: index + 1, cells }];
  });
  return { book, sheet, hidden: false, rows, merges: [] };
}

function cellOf(text: string): GridCell | undefined {
  const number = /^=(?<shown>[\d.]+)(?:@(?<format>.+))?$/u.exec(text)?.groups;
  if (text === "") return undefined;
  if (number?.["shown"] === undefined) return { kind: "text", text };
  const { shown, format = "General" } = number;
  const value = Number(shown);
  const decimals = /^0\.(?<zeros>0+)$/u.exec(format)?.groups?.["zeros"]?.length;
  return { kind: "number", text: decimals === undefined ? String(value) : value.toFixed(decimals), value, format };
}
