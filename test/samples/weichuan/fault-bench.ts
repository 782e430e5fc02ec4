import { type Cell, addressOf } from "../cells.js";
import type { Mend, PlantedFault } from "../faults.js";
import type { LaidSheet } from "../layout.js";
import { type Month, dotted, restyle } from "../months.js";
import type { LaidBook } from "./books.js";
import type { County } from "./county.js";
import { appointmentForm, formPath } from "./forms.js";
import { TENURE_STYLES } from "./styles.js";
import type { Tenure } from "./tenures.js";
import { type Person, LOWER, UPPER } from "./types.js";

type Place = Pick<PlantedFault, "book" | "sheet" | "cell">;

/** Plants faults in laid-out workbooks and keeps the list of them. */
export class FaultBench {
  readonly faults: PlantedFault[] = [];
  readonly county: County;
  readonly #books: readonly LaidBook[];
  readonly #texts: Map<string, string>;
  readonly #usedPeople = new Set<Person>();
  readonly #usedBodies = new Set<string>();

  constructor(county: County, books: readonly LaidBook[], texts: Map<string, string>) {
    this.county = county;
    this.#books = books;
    this.#texts = texts;
  }

  /** A tenure of someone whom no other fault touches, in a body that none touches if there is one. */
  find(what: string, matches: (tenure: Tenure) => boolean): Tenure {
    const suiting = this.county.tenures.filter((one) => this.isFree(one) && matches(one));
    const found = suiting.find((one) => !this.#usedBodies.has(one.lineage.key)) ?? suiting[0];
    if (found === undefined) throw new Error(`nothing suits: ${what}`);
    this.claim(found);
    return found;
  }

  isFree({ person }: Tenure): boolean {
    return !this.#usedPeople.has(person) && person.mark === undefined;
  }

  claim(tenure: Tenure): void {
    this.#usedPeople.add(tenure.person);
    this.#usedBodies.add(tenure.lineage.key);
  }

  of(person: Person): Tenure[] {
    return this.county.tenures.filter((one) => one.person === person).sort((a, b) => a.start - b.start);
  }

  /** A deputy first known in this volume with one post only, on no other list. */
  isPlain(tenure: Tenure): boolean {
    return (
      this.isFirst(tenure) && this.of(tenure.person).length === 1 && !this.county.congress.members.has(tenure.person)
    );
  }

  /** As plain, in any workbook whose unit types dates as text in columns. */
  isOrdinary(tenure: Tenure): boolean {
    const { person, role, start, lineage, stint } = tenure;
    const { spans, dates } = TENURE_STYLES[lineage.book] ?? {};
    return (
      role === "deputy" &&
      start > UPPER &&
      stint.post === undefined &&
      lineage.group === undefined &&
      spans !== true &&
      dates !== "serial" &&
      this.of(person).length === 1 &&
      !this.county.congress.members.has(person)
    );
  }

  /** A month as the unit of a tenure writes it. */
  dated({ lineage }: Tenure, at: Month): string {
    const { dates = "dotted" } = TENURE_STYLES[lineage.book] ?? {};
    return dates === "serial" ? dotted(at) : restyle(dotted(at), dates);
  }

  /** A deputy's first post, within this volume. */
  isFirst(tenure: Tenure): boolean {
    const { person, role, start, lineage, stint } = tenure;
    return (
      role === "deputy" &&
      start > UPPER &&
      stint.post === undefined &&
      lineage.group === undefined &&
      this.of(person)[0] === tenure &&
      this.isTemplated(tenure)
    );
  }

  /** Typed by the template: months as 1993.6, a column for each field. */
  isTemplated({ lineage }: Tenure): boolean {
    return TEMPLATED.has(lineage.book);
  }

  /** The chief before this one, where this one came from outside at a month of the volume. */
  predecessor(tenure: Tenure): Tenure | undefined {
    const { person, role, start, lineage, name } = tenure;
    if (role !== "chief" || start <= UPPER || lineage.group !== undefined || !this.isTemplated(tenure))
      return undefined;
    if (this.of(person)[0] !== tenure || tenure.stint.term !== undefined) return undefined;
    return this.county.tenures.find((one) => one.name === name && one.role === "chief" && one.end === start);
  }

  /** Records a fault whose finding stands at the first of the cells to mend. */
  plant(rule: string, what: string, ...mend: readonly [Mend, ...Mend[]]): void {
    this.plantAt(mend[0], rule, what, mend);
  }

  plantAt({ book, sheet, cell }: Place, rule: string, what: string, mend: readonly Mend[]): void {
    this.faults.push({ n: this.faults.length + 1, rule, book, sheet, cell, what, mend });
  }

  /** Writes a wrong value; the edit that undoes it comes back. */
  spoil(id: string, field: string, value: Cell): Mend {
    const { book, sheet, place } = this.#locate(id, field);
    const [row, column] = place;
    const right = sheet.rows[row]?.[column] ?? null;
    const cells = sheet.rows[row];
    if (cells !== undefined) cells[column] = value;
    if (right !== null && typeof right === "object") throw new Error(`a real date cell at ${id} ${field}`);
    return { book: book.path, sheet: sheet.name, cell: addressOf(row, column), value: String(right ?? "") };
  }

  /** Puts a wrong passage into a manuscript; the edit that undoes it comes back. */
  reword(book: string, right: string, wrong: string): Mend {
    const text = this.#texts.get(book) ?? "";
    if (text.split(right).length !== 2) throw new Error(`not once in ${book}: ${right}`);
    this.#texts.set(book, text.replace(right, wrong));
    return { book, sheet: "", cell: "", from: wrong, value: right };
  }

  /** Adds the 干部任免审批表 of a person, who is as the clean county has him. */
  fileForm({ person }: Tenure): void {
    this.#texts.set(formPath(person.name), appointmentForm(this.of(person)));
  }

  /** The main address where the wrong cell is another. */
  at(id: string, field: string): Place {
    const { book, sheet, place } = this.#locate(id, field);
    return { book: book.path, sheet: sheet.name, cell: addressOf(...place) };
  }

  /** Adds a row under the last one; the edits that blank it come back, the one for `field` first. */
  append(path: string, name: string, field: string, fields: Readonly<Record<string, string>>): [Mend, ...Mend[]] {
    const book = this.#books.find((one) => one.path === path);
    const sheet = book?.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${path} ${name}`);
    const columns = [...sheet.places].filter(([key]) => key.startsWith("#|"));
    const serial = sheet.rows.filter((row) => typeof row[0] === "number").length + 1;
    const row = sheet.rows.length;
    const edits = new Map<string, Mend>();
    const cells: Cell[] = [];
    for (const [key, [, column]] of columns) {
      const header = key.slice(2);
      const value = header === "序号" ? serial : (fields[header] ?? "");
      cells[column] = value === "" ? null : value;
      if (value !== "") edits.set(header, { book: path, sheet: name, cell: addressOf(row, column), value: "" });
    }
    sheet.rows.push(cells);
    const main = edits.get(field);
    if (main === undefined) throw new Error(`no ${field} in the added row`);
    return [main, ...[...edits.values()].filter((edit) => edit !== main)];
  }

  /** The number of the chronicle entry of a date. */
  eventWith(date: string): number {
    const rows = this.#books.find((book) => book.path.endsWith("大事记.xlsx"))?.sheets[0]?.rows ?? [];
    return rows.findIndex((row) => row[1] === date);
  }

  #locate(id: string, field: string): { book: LaidBook; sheet: LaidSheet; place: readonly [number, number] } {
    for (const book of this.#books) {
      for (const sheet of book.sheets) {
        const place = sheet.places.get(`${id}|${field}`);
        if (place !== undefined) return { book, sheet, place };
      }
    }
    throw new Error(`no cell for ${id} ${field}`);
  }

  /** What a cell holds now. */
  read(id: string, field: string): string {
    const { sheet, place } = this.#locate(id, field);
    const cell = sheet.rows[place[0]]?.[place[1]];
    if (typeof cell !== "string") throw new Error(`no words in ${id} ${field}`);
    return cell;
  }

  /** Writes a wrong value at an address, in sheets that are no tables of records. */
  overwrite(path: string, name: string, cell: string, value: Cell): Mend {
    const sheet = this.#books.find((one) => one.path === path)?.sheets.find((one) => one.name === name);
    const cells = sheet?.rows[Number(cell.slice(1)) - 1];
    const column = cell.charCodeAt(0) - 65;
    const right = cells?.[column] ?? null;
    if (cells === undefined || right === null || typeof right === "object")
      throw new Error(`nothing at ${path} ${name}!${cell}`);
    cells[column] = value;
    return { book: path, sheet: name, cell, value: String(right) };
  }

  /** Blanks a column of a table; the header stays. */
  clear(path: string, name: string, field: string): { readonly header: Place; readonly mends: Mend[] } {
    const sheet = this.#books.find((one) => one.path === path)?.sheets.find((one) => one.name === name);
    const place = sheet?.places.get(`#|${field}`);
    if (sheet === undefined || place === undefined) throw new Error(`no ${field} in ${path}`);
    const [top, column] = place;
    const at = (row: number): Place => ({ book: path, sheet: name, cell: addressOf(row, column) });
    const mends = sheet.rows.flatMap((cells, row) => {
      const right = cells[column];
      if (row <= top || typeof right !== "string") return [];
      cells[column] = null;
      return [{ ...at(row), value: right }];
    });
    return { header: at(top), mends };
  }

  /** The cell of the last serial number of a sheet. */
  lastSerial(path: string, name: string): { readonly cell: string; readonly serial: number } {
    const rows = this.#books.find((one) => one.path === path)?.sheets.find((one) => one.name === name)?.rows ?? [];
    const serials = rows.map(([first]) => (typeof first === "number" ? first : 0));
    const serial = Math.max(...serials);
    return { cell: addressOf(serials.indexOf(serial), 0), serial };
  }

  /** Misspells a header. */
  spoilHeader(path: string, name: string, field: string, value: string): Mend {
    const sheet = this.#books.find((one) => one.path === path)?.sheets.find((one) => one.name === name);
    const place = sheet?.places.get(`#|${field}`);
    const cells = place === undefined ? undefined : sheet?.rows[place[0]];
    if (place === undefined || cells === undefined) throw new Error(`no header ${field} in ${path}`);
    const right = cells[place[1]];
    cells[place[1]] = value;
    return { book: path, sheet: name, cell: addressOf(...place), value: typeof right === "string" ? right : "" };
  }
}

export function endOf(tenure: Tenure): number {
  return tenure.end ?? LOWER + 1;
}

const TEMPLATED: ReadonlySet<string> = new Set([
  "县委组织部/县委领导任职.xlsx",
  "县政府办/领导任职.xlsx",
  "企事业/工业企业.xlsx",
  "企事业/县第一中学.xlsx",
  "乡镇/城关镇.xlsx",
  "乡镇/马鞍岭镇.xlsx",
  "乡镇/双石镇.xlsx",
]);
