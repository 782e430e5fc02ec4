import { dayNumber, daysInMonth } from "../../model/calendar.js";
import { type WrittenDate, monthDate } from "../../model/date.js";

/** 197003 and 19700315; 1970.03 and 1970年3月; 1970 */
const forms = [/^(\d{4})(\d\d)(?:\d\d)?$/u, /^(\d{4})[-./年](\d{1,2})月?$/u, /^(\d{4})年?$/u];

/** A month, or a year alone, as the forms write them; undefined where it is neither. */
export function writtenMonth(written: string): WrittenDate | undefined {
  const raw = written.trim();
  for (const form of forms) {
    const match = form.exec(raw);
    if (match === null) continue;
    const [year, month] = [Number(match[1]), Number(match[2] ?? 0)];
    if (year < 1000 || month > 12 || (match[2] !== undefined && month < 1)) return undefined;
    return month === 0 ? yearDate(year, raw) : { ...monthDate(year, month), raw };
  }
  return undefined;
}

const yearDate = (year: number, raw: string): WrittenDate => ({
  raw,
  earliest: dayNumber(year, 1, 1),
  latest: dayNumber(year, 12, daysInMonth(year, 12)),
  precision: "year",
  approximate: false,
  edtf: String(year),
});
