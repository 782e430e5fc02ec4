import { dayNumber } from "../../model/calendar.js";
import { type GridCell } from "../../model/grid.js";
import { textCell } from "../limits.js";
import { shownDate } from "../shown-date.js";
import { formats } from "../workbook-grids.js";

type Attributes = Readonly<Record<string, string>>;

const epoch = dayNumber(1899, 12, 30);

/** A cell from its attributes, the text it shows, and the format of its style; undefined where it is blank. */
export function odsCell(attributes: Attributes, shown: string, format: string): GridCell | undefined {
  const type = attributes["office:value-type"] ?? attributes["calcext:value-type"];
  if (attributes["calcext:value-type"] === "error") return { kind: "error", text: shown };
  if (type === "boolean") return { kind: "boolean", text: shown === "" ? "TRUE" : shown };
  if (type === "date") return dateCell(attributes["office:date-value"] ?? "", shown, format);
  const written = attributes["office:value"];
  const value = written === undefined || type === "string" ? Number.NaN : Number(written);
  if (Number.isFinite(value) && written !== "") return numberCell(value, shown === written ? "" : shown, format);
  const text = shown === "" ? (attributes["office:string-value"] ?? "") : shown;
  return text.trim() === "" ? undefined : textCell(text);
}

/** Some programs write the bare number where its text should be: then it is shown as its format has it. */
function numberCell(value: number, shown: string, format: string): GridCell {
  if (formats.is_date(format))
    return { kind: "date", text: shown === "" ? shownDate(value, format) : shown, value, format };
  const decimals = /^0\.(0+)$/u.exec(format)?.[1]?.length;
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  return { kind: "number", text: shown === "" ? text : shown, value, format };
}

function dateCell(written: string, shown: string, format: string): GridCell | undefined {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(written) ?? [];
  if (day === "") return shown.trim() === "" ? undefined : textCell(shown);
  const value = dayNumber(Number(year), Number(month), Number(day)) - epoch;
  const known = formats.is_date(format) ? format : "yyyy/m/d";
  return { kind: "date", text: shown === "" ? shownDate(value, known) : shown, value, format: known };
}
