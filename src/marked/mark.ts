import { type Level, levels } from "../model/finding.js";
import { addComments } from "./comments.js";
import { type ListedFinding, listSheet } from "./list-sheet.js";
import { Package, relsOf } from "./package.js";
import { type SheetMarks, markSheet, visibleCell } from "./sheet.js";
import { Styles, stylesPart } from "./styles.js";
import { Unpatchable } from "./xml.js";
import { addFirstSheet, isListSheet, namespaceOf, sheetsOf, textReader } from "./workbook.js";

/** One fault on one cell. */
export interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly level: Level;
  /** for the comment on the cell */
  readonly comment: string;
  /** for the column beside the row */
  readonly advice: string;
}

export interface Marking {
  readonly marks: readonly Mark[];
  /** last row of the header, by sheet */
  readonly headerRows: ReadonlyMap<string, number>;
  readonly list: readonly ListedFinding[];
  /** said at the head of the list */
  readonly notes: readonly string[];
}

/**
 * A unit's own .xlsx with its faults marked. The package is changed in place: parts without marks are kept byte for byte, and
 * of the others nothing but the marked cells. Marks of an earlier run are replaced. Throws `Unpatchable` where a part is not
 * as the standard has it.
 */
export function markPackage(bytes: Uint8Array, { marks, headerRows, list, notes }: Marking): Uint8Array {
  const book = new Package(bytes);
  const namespace = namespaceOf(book);
  const stylesName = stylesPart(book, namespace);
  const styles = new Styles(book.text(stylesName));
  const textOf = textReader(book);
  const sheets = sheetsOf(book);
  const names = new Set(sheets.map(({ name }) => name));
  // the reader knows a sheet that cannot be found here under its name: no mark may get lost
  if (marks.some(({ sheet }) => !names.has(sheet))) throw new Unpatchable("a sheet of another name");
  const listed = sheets.filter((sheet) => isListSheet(book, sheet, textOf));
  for (const { name, part } of sheets) {
    if (listed.some((own) => own.part === part)) continue;
    const here = marks.filter(({ sheet }) => sheet === name);
    if (here.length === 0 && listed.length === 0 && !styles.hasMarks) continue;
    const xml = book.text(part);
    const { texts, ...faults } = gathered(here, xml, headerRows.get(name));
    const marked = markSheet(xml, faults, styles, textOf);
    if (marked !== xml) book.put(part, marked);
    addComments(book, part, namespace, texts);
  }
  const xml = listSheet({ notes, findings: list, namespace }, styles);
  const [known, ...others] = listed;
  for (const { part } of others) book.put(part, listSheet({ notes: [], findings: [], namespace }, styles));
  if (known === undefined) addFirstSheet(book, xml);
  else {
    book.put(known.part, xml);
    book.remove(relsOf(known.part));
  }
  book.put(stylesName, styles.xml);
  return book.bytes;
}

interface Gathered extends SheetMarks {
  /** comments by cell */
  readonly texts: ReadonlyMap<string, string>;
}

/** The marks of a sheet by cell and by row, the gravest of a cell first. */
function gathered(marks: readonly Mark[], xml: string, headerRow: number | undefined): Gathered {
  const cells = new Map<string, Level>();
  const texts = new Map<string, string>();
  const advice = new Map<number, string[]>();
  const visible = visibleCell(xml);
  const gravest = [...marks].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  for (const mark of gravest) {
    const row = Number(/\d+$/u.exec(mark.cell)?.[0] ?? 0);
    if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/u.test(mark.cell)) continue;
    const cell = visible(mark.cell);
    if (!cells.has(cell)) cells.set(cell, mark.level);
    const before = texts.get(cell);
    texts.set(cell, cut(before === undefined ? mark.comment : `${before}\n\n${mark.comment}`));
    if (headerRow !== undefined && row > headerRow) advice.set(row, [...(advice.get(row) ?? []), mark.advice]);
  }
  return { headerRow, cells, texts, advice: new Map(Array.from(advice, ([row, said]) => [row, numbered(said)])) };
}

/** the longest text a cell, and a comment, can hold */
const longest = 32_000;

const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)}……余见问题清单`);

const numbered = (said: readonly string[]): string =>
  cut(said.length === 1 ? (said[0] ?? "") : said.map((one, index) => `（${index + 1}）${one}`).join("　"));
