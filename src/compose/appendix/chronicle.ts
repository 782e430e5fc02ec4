import { civilDay } from "../../model/calendar.js";
import { addressText, cellOf } from "../../model/cell.js";
import { longDate } from "../../model/date-text.js";
import { type Bound, isDate } from "../../model/date.js";
import { type Chronicle } from "../../model/dossier.js";
import { type Block } from "../../model/volume.js";
import { heading, paragraph } from "../blocks.js";
import { type Context } from "../context.js";
import { inVolume } from "../limits.js";

/** 大事记: by year, each entry led by its day or month. Entries whose date cannot be read close the list, as they were written. */
export function chronicleBlocks({ dossier, limits }: Context): Block[] {
  const unread = new Map(dossier.notes.map((note) => [addressText(note.at), "raw" in note ? note.raw : ""]));
  const written = ({ origin }: Chronicle): string => unread.get(addressText(cellOf(origin, "date"))) ?? "";
  const told = dossier.chronicle.filter(({ date }) =>
    inVolume({ from: date === "open" ? "unknown" : date, to: date }, limits),
  );
  const sorted = [...told].sort((a, b) => compare(dayOf(a.date), dayOf(b.date)));
  let year: string | undefined;
  return sorted.flatMap((one) => {
    const own = yearOf(one.date);
    const lead = own === year ? [] : [{ ...heading(3, own), listed: false }];
    year = own;
    return [...lead, paragraph(entryText(one, own, written(one)), [one.id])];
  });
}

const dayOf = (date: Bound): number => (isDate(date) ? date.earliest : Infinity);
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
const yearOf = (date: Bound): string => (isDate(date) ? `${civilDay(date.earliest).year}年` : "日期不详");

function entryText({ date, text }: Chronicle, year: string, written: string): string {
  if (!isDate(date)) return written === "" || text.startsWith(written) ? text : `${written}　${text}`;
  const whole = longDate(date);
  const day = whole.startsWith(year) ? whole.slice(year.length) : whole;
  // many compilers begin the text with the day itself
  return day === "" || text.startsWith(day) || text.startsWith(whole) ? text : `${day}　${text}`;
}
