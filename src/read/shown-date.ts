import { civilDay, dayNumber } from "../model/calendar.js";

const epoch = dayNumber(1899, 12, 30);
const pad = (value: number): string => String(value).padStart(2, "0");

/**
 * What a date cell shows, for formats that the parser cannot apply, such as `yyyy.mm`. Serial numbers count days in the
 * 1900 system; a format with hours shows its day.
 */
export function shownDate(serial: number, format: string): string {
  const { year, month, day } = civilDay(epoch + Math.floor(serial));
  const [first = ""] = format.split(";");
  const letters = first.replaceAll(/"[^"]*"|\\./gu, "");
  if (/[hs]/iu.test(letters) || !/y/iu.test(letters)) return `${year}/${month}/${day}`;
  return first.replaceAll(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].|y+|m+|d+/giu,
    (token, quoted?: string, escaped?: string) => {
      const letter = token.charAt(0).toLowerCase();
      if (letter === "y") return token.length > 2 ? String(year) : pad(year % 100);
      if (letter === "m") return token.length > 1 ? pad(month) : String(month);
      if (letter === "d") return token.length > 1 ? pad(day) : String(day);
      return quoted ?? escaped ?? "";
    },
  );
}
