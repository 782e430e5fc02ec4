import { strFromU8, strToU8 } from "fflate";
import { withChineseFormats } from "./chinese-formats.js";
import { stored, unpacked } from "./zip.js";

/** parts of a workbook that hold no cells: pictures, charts, comments, macros, printer settings */
const idleParts =
  /^(?:customXml|docProps)\/|^xl\/(?:media|drawings|charts|embeddings|ctrlProps|printerSettings|pivot\w*|externalLinks|comments\w*|threadedComments|persons|vbaProject\.bin|calcChain)/u;

const stylesPart = "xl/styles.xml";

/**
 * What the parser is given of an .xlsx: the parts with cells, checked and stored, with the formats of Chinese offices;
 * undefined where the file is damaged.
 */
export function boundedCopy(bytes: Uint8Array): Uint8Array | undefined {
  const parts = unpacked(bytes, (name) => !idleParts.test(name));
  if (parts !== undefined && Object.values(parts).some(hasDocumentType)) return undefined;
  const styles = parts?.[stylesPart];
  if (parts !== undefined && styles !== undefined) parts[stylesPart] = strToU8(withChineseFormats(strFromU8(styles)));
  return parts === undefined ? undefined : stored(parts);
}

/** Workbooks have no document type: it is how entities that swell without end are smuggled in. */
const hasDocumentType = (part: Uint8Array): boolean =>
  /<!(?:DOCTYPE|ENTITY)/u.test(strFromU8(part.subarray(0, 1024), true));
