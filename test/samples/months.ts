/** A month counted from year nought: 1993.6 is 1993 * 12 + 5. */
export type Month = number;

export function month(text: string): Month {
  const [year, part] = text.split(".");
  return Number(year) * 12 + Number(part) - 1;
}

export function yearOf(value: Month): number {
  return Math.floor(value / 12);
}

function partOf(value: Month): number {
  return (value % 12) + 1;
}

/** "1993.6", the form of the template. */
export function dotted(value: Month): string {
  return `${yearOf(value)}.${partOf(value)}`;
}

export type DateStyle = "dotted" | "padded" | "chinese" | "dashed" | "serial";

/** Rewrites "1993.6" or "1993.6.5" in the style of a unit; anything else is left alone. */
export function restyle(text: string, style: Exclude<DateStyle, "serial">): string {
  const match = /^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?$/u.exec(text);
  if (match === null || style === "dotted") return text;
  const [, year = "", part = "", day] = match;
  const padded = part.padStart(2, "0");
  if (style === "padded") return `${year}.${padded}`;
  if (style === "dashed") return `${year}-${padded}`;
  return `${year}年${part}月${day === undefined ? "" : `${day}日`}`;
}

/** The day number of the first day of a month, as spreadsheets count from 1900. */
export function serialOf(text: string): number {
  const value = month(text);
  const days = Date.UTC(yearOf(value), partOf(value) - 1, 1) / 86_400_000;
  return days + 25_569;
}
