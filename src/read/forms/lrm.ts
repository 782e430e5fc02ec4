import { decoded } from "../decode.js";
import { delimitedRecords } from "../delimited/records.js";
import { readDelimited } from "../delimited/table.js";
import { type BookReading, type InputFile, refuse } from "../input-file.js";
import { damagedForm } from "../refusals.js";
import { claimsReading } from "./claims.js";

/** the fields of the old format: 33, some editors write a few more or fewer at the end */
const fewest = 30;

/**
 * Reads .lrm, the 干部任免审批表 of the editor's second version: one record of quoted fields in GBK, told by their place. What
 * only begins like one is a table.
 */
export function readLrm(file: InputFile): BookReading {
  const read = decoded(file.bytes);
  const [first = [], second] = delimitedRecords((read?.text ?? "").replaceAll(/\r\n?/gu, "\n").trim(), ",");
  if (second !== undefined || (first.length < fewest && read?.cut !== true)) return readDelimited(file);
  if (first.length < fewest) return refuse(file, damagedForm);
  const [name = "", sex = "", birth = "", nation = "", native = "", joined = ""] = first;
  return claimsReading(file, { name, sex, birth, nation, native, joined, resume: first[17] ?? "" });
}
