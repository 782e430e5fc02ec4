import { strToU8, zipSync } from "fflate";
import { type ReportFinding } from "../../schemas/report.js";
import { type CheckWords, howToByList, listedFinding, summary } from "./findings-text.js";
import { listSheet } from "./list-sheet.js";
import { findingsSheetName } from "../model/marks.js";
import { Styles, emptyStyles } from "./styles.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const contents = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** entries of a zip carry a time, which nobody reads */
const packedAt = new Date(2000, 0, 1);

/** A workbook with nothing but the findings of one unit and room to answer them; read again, its answers count. */
export function unitBook(findings: readonly ReportFinding[], checks: ReadonlyMap<string, CheckWords>): Uint8Array {
  const styles = new Styles(emptyStyles(main));
  const list = findings.map((finding) => listedFinding(finding, checks.get(finding.check), ""));
  const sheet = listSheet({ notes: [summary(findings), howToByList], findings: list, namespace: main }, styles);
  const parts = {
    "[Content_Types].xml":
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${contents}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contents}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${contents}.styles+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${findingsSheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles.xml,
    "xl/worksheets/sheet1.xml": sheet,
  };
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(packed), { level: 6, mtime: packedAt });
}
