import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What differs between packages made by hand. */
interface Hand {
  /** prefix of every element of the workbook's own language, with its colon */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** the inside of sheetData, elements with the prefix written `~` */
  readonly rows: string;
  /** before and after sheetData */
  readonly before?: string;
  readonly after?: string;
  readonly styles?: string | undefined;
  readonly shared?: string;
  /** further parts, as they are */
  readonly more?: Readonly<Record<string, string>>;
}

/** A package of one sheet 领导任职, written out part by part. */
export function handMade({
  prefix = "",
  strict = false,
  rows,
  before = "",
  after = "",
  styles,
  shared,
  more = {},
}: Hand): Uint8Array {
  const main = strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const xmlns = `xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}="${main}" xmlns:r="${office}"`;
  const own = (xml: string): string => xml.replaceAll("~", prefix);
  const rels = (entries: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
  const rel = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/book.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/sheets/first.xml" ContentType="${types}.worksheet+xml"/>` +
      (styles === undefined ? "" : `<Override PartName="/xl/looks.xml" ContentType="${types}.styles+xml"/>`) +
      `${shared === undefined ? "" : `<Override PartName="/xl/texts.xml" ContentType="${types}.sharedStrings+xml"/>`}</Types>`,
    "_rels/.rels": rels([rel("rId1", "officeDocument", "xl/book.xml")]),
    "xl/book.xml": own(
      `<~workbook ${xmlns}><~sheets><~sheet name="领导任职" sheetId="3" r:id="r7"/></~sheets></~workbook>`,
    ),
    "xl/_rels/book.xml.rels": rels([
      rel("r7", "worksheet", "/xl/sheets/first.xml"),
      ...(styles === undefined ? [] : [rel("r8", "styles", "looks.xml")]),
      ...(shared === undefined ? [] : [rel("r9", "sharedStrings", "texts.xml")]),
    ]),
    "xl/sheets/first.xml": own(
      `<?xml version='1.0' encoding='UTF-8'?><!-- <row> --><~worksheet ${xmlns}>${before}<~sheetData>${rows}</~sheetData>${after}</~worksheet>`,
    ),
  };
  if (styles !== undefined) parts["xl/looks.xml"] = own(styles.replace("xmlns", xmlns));
  if (shared !== undefined) parts["xl/texts.xml"] = own(shared.replace("xmlns", xmlns));
  return zipSync(
    Object.fromEntries(Object.entries({ ...parts, ...more }).map(([name, text]) => [name, strToU8(text)])),
  );
}

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
