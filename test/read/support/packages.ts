import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contents = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a made-up .xlsx has besides its first sheet; everything is XML as it would be written. */
export interface Package {
  /** inside `sheetData` */
  readonly rows: string;
  readonly tail?: string;
  /** the `si` elements */
  readonly strings?: string;
  /** the number formats of the cell styles 0, 1, … by number */
  readonly formats?: readonly number[];
  readonly ownFormats?: Readonly<Record<number, string>>;
  readonly prefix?: string;
  readonly date1904?: boolean;
  readonly sheetPath?: string;
  readonly declaration?: string;
}

/** An .xlsx with one sheet, written as given. */
export function packageOf(made: Package): Uint8Array {
  const {
    rows,
    tail = "",
    strings = "",
    formats = [0],
    ownFormats = {},
    prefix = "",
    sheetPath = "worksheets/sheet1.xml",
  } = made;
  const declaration = made.declaration ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const space = prefix === "" ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const own = Object.entries(ownFormats)
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
    .join("");
  const styles = `<styleSheet xmlns="${main}"><numFmts>${own}</numFmts><cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${contents}.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${type("workbook.xml", "sheet.main")}${type(sheetPath, "worksheet")}${type("sharedStrings.xml", "sharedStrings")}${type("styles.xml", "styles")}</Types>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${made.date1904 === true ? ' date1904="1"' : ""}/><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, "worksheet", sheetPath)}${relation(2, "sharedStrings", "sharedStrings.xml")}${relation(3, "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `${declaration}<${prefix}sst ${space}>${strings}</${prefix}sst>`,
    [`xl/${sheetPath}`]: `${declaration}<${prefix}worksheet ${space}><${prefix}sheetData>${rows}</${prefix}sheetData>${tail}</${prefix}worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
