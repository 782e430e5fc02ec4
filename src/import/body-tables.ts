import { type Column } from "../../schemas/index.js";
import { headerNamed, knownSheets } from "../interpret/known-headers.js";
import { type PrintedStint, noNotes, takeTime } from "./bracket-notes.js";

/** The columns of a printed table of bodies: 机构名称 级别 设立时间 撤止时间. */
export interface BodyTable {
  readonly divider: RegExp;
  readonly columns: readonly (Column | undefined)[];
}

/** A row: a name in force with what its cells say. */
export interface BodyRow {
  readonly name: string;
  readonly level: string | undefined;
  readonly parent: string | undefined;
  readonly stints: readonly PrintedStint[];
}

const organizations = knownSheets.find(({ schema }) => schema.key === "organizations");
/** short heads that mean this only in a table of bodies */
const spans: ReadonlySet<string> = new Set(["起止", "起止时间", "起止年月", "存在时间", "存续时间"]);
const dividers = [/\s*[|｜│┃]\s*/u, /\t/u];

const cellsOf = (text: string, divider: RegExp): string[] => text.split(divider).map((cell) => cell.trim());

/** Reads a header line; undefined where the line is none. */
export function readBodyHeader(text: string): BodyTable | undefined {
  for (const divider of dividers) {
    const cells = cellsOf(text, divider).map((cell) => cell.replaceAll(/\s/gu, ""));
    if (cells.length < 2 || organizations === undefined) continue;
    const columns = cells.map((cell) => columnNamed(cell));
    const fields = columns.flatMap((column) => (column === undefined ? [] : [column.field]));
    const isTable = fields.includes("fullName") && (fields.includes("from") || fields.includes("to"));
    if (isTable && fields.length * 3 >= cells.length * 2) return { divider, columns };
  }
  return undefined;
}

function columnNamed(cell: string): Column | undefined {
  if (organizations === undefined) return undefined;
  const word = spans.has(cell) || cell === "起" ? "设立时间" : cell === "止" ? "撤止时间" : cell;
  const bare = /^(?:设立|成立|撤止|撤销)$/u.test(word) ? `${word}时间` : word;
  return headerNamed(organizations, bare)?.column;
}

/** Reads a row under its header; undefined where it does not fit. */
export function readBodyRow(text: string, { divider, columns }: BodyTable): BodyRow | undefined {
  const cells = cellsOf(text, divider);
  if (cells.length < 2 || cells.length > columns.length) return undefined;
  const cellOf = (field: string): string => cells[columns.findIndex((column) => column?.field === field)] ?? "";
  const name = cellOf("fullName").replaceAll(/\s/gu, "");
  if (!/^[\p{Script=Han}（）()·“”]{2,40}$/u.test(name)) return undefined;
  const from = cellOf("from");
  const to = cellOf("to");
  const notes = noNotes();
  if (from !== "" || to !== "") takeTime(/[~～—–至]/u.test(from) ? from : `${from}—${to}`, notes);
  const said = (field: string): string | undefined => (cellOf(field) === "" ? undefined : cellOf(field));
  return { name, level: said("level"), parent: said("parent"), stints: notes.stints };
}
