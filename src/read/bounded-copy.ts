import { strFromU8, strToU8 } from "fflate";
import { withChineseFormats } from "./chinese-formats.js";
import { isWholeRecords } from "./xlsb-records.js";
import { type Parts, stored, unpacked } from "./zip.js";

/** parts of a workbook that hold no cells: pictures, charts, comments, macros, printer settings */
const idleParts =
  /^(?:customXml|docProps)\/|^xl\/(?:media|drawings|charts|embeddings|ctrlProps|printerSettings|pivot\w*|activeX|externalLinks|comments\w*|threadedComments|persons|vbaProject\.bin|calcChain)/u;

const stylesPart = "xl/styles.xml";

/**
 * What the parser is given of an .xlsx: the parts with cells, checked and stored, with the formats of Chinese offices;
 * undefined where the file is damaged.
 */
export function boundedCopy(bytes: Uint8Array): Uint8Array | undefined {
  const parts = unpacked(bytes, (name) => !isIdle(name));
  return parts === undefined ? undefined : copyOf(parts);
}

/** Whether an entry holds nothing that cells are read with. */
export const isIdle = (name: string): boolean => idleParts.test(name);

/** These parts as the parser is given them; undefined where one is not sound. */
export function copyOf(parts: Parts): Uint8Array | undefined {
  if (!Object.entries(parts).every(isSound)) return undefined;
  const styles = parts[stylesPart];
  const spelled = styles === undefined ? {} : { [stylesPart]: strToU8(withChineseFormats(strFromU8(styles))) };
  return stored({ ...parts, ...spelled });
}

/** the parts of an .xlsb that the parser reads */
const binaryPart = /^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d+)\.bin$/u;

/** Workbooks have no document type: it is how entities that swell without end are smuggled in. */
const isSound = ([name, part]: readonly [string, Uint8Array]): boolean =>
  binaryPart.test(name) ? isWholeRecords(part) : !/<!(?:DOCTYPE|ENTITY)/u.test(strFromU8(part.subarray(0, 1024), true));
