import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The forms a layout is handed in as; the same sheet must read the same in each. */
const forms = ["xlsx", "xls", "ods", "csv"] as const;
type Form = (typeof forms)[number];

export interface CorpusSheet {
  /** path without its extension: `县水利局/任职表` */
  readonly book: string;
  readonly name: string;
  readonly hidden: boolean;
  /** `A1:F1` */
  readonly merges: readonly string[];
  /** 1-based */
  readonly hiddenRows: readonly number[];
  /** letters */
  readonly hiddenColumns: readonly string[];
  /** dates are counted from 1904 */
  readonly from1904: boolean;
  /** texts of the cells in the notation of `cell.ts`; a blank line is a blank row */
  readonly rows: readonly (readonly string[])[];
}

/** One way in which a unit lays out its sheets, and what is meant by it. */
export interface Layout {
  readonly title: string;
  readonly forms: readonly Form[];
  readonly sheets: readonly CorpusSheet[];
  /** what must be read, written by hand: ledger, records, notes */
  readonly expected: readonly string[];
}

const folder = fileURLToPath(new URL("cases", import.meta.url));

/**
 * The layouts, from text files. `### title [forms]` opens one, `--- book!sheet flags` a sheet with its rows below it, cells
 * between `|`, `⏎` a line break; `=>` opens what is expected. Flags: 隐藏, 1904, 合并A1:F1, 隐藏行3, 隐藏列C.
 */
export const layouts: readonly Layout[] = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(`${folder}/${file}`, "utf8").split(/^### /mu).slice(1).map(layout));

function layout(text: string): Layout {
  const [input = "", expected = ""] = text.split(/^=>\n/mu);
  const [head = "", ...sheets] = input.split(/^--- /mu);
  const [title = "", named = ""] = head.trim().split(/\s*\[|\]/u);
  return {
    title,
    forms: forms.filter((form) => (named === "" ? "xlsx" : named).split(" ").includes(form)),
    sheets: sheets.map(sheet),
    expected: expected.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()])),
  };
}

function sheet(text: string): CorpusSheet {
  const [head = "", ...lines] = text.replace(/\n+$/u, "").split("\n");
  const [place = "", ...flags] = head.trim().split(/\s+/u);
  const [book = "", name = ""] = place.includes("!") ? place.split("!") : [`县水利局/${place}`, place];
  const after = (word: string): string[] =>
    flags.flatMap((flag) => (flag.startsWith(word) && flag !== word ? flag.slice(word.length).split(",") : []));
  return {
    book,
    name,
    hidden: flags.includes("隐藏"),
    merges: after("合并"),
    hiddenRows: after("隐藏行").map(Number),
    hiddenColumns: after("隐藏列"),
    from1904: flags.includes("1904"),
    rows: lines.map((line) => line.split("|").map((cell) => cell.trim().replaceAll("⏎", "\n"))),
  };
}
