import { expect, test } from "vitest";
import { cellsOf } from "../support/books.js";
import { type Package, packageOf } from "../support/packages.js";

/** Where the library is wrong, by the standard: text is what was written, and the number of a shared string its place. */
test.each<[string, Package, Record<string, string>]>([
  [
    "a blank shared string before others",
    { rows: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>', strings: "<si/><si><t>书记</t></si>" },
    { A1: "书记" },
  ],
  [
    "a blank text beside phonetic settings",
    {
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>',
      strings: '<si><t/><phoneticPr fontId="1"/></si>',
    },
    { B1: "1" },
  ],
  [
    "a rare character written by its number",
    { rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings: "<si><t>王&#134071;&#x4E2D;</t></si>" },
    { A1: "王𠮷中" },
  ],
  [
    "characters by their numbers in the text of a formula",
    { rows: '<row r="1"><c r="A1" t="str"><v>&#20013;&#20849;</v></c></row>' },
    { A1: "中共" },
  ],
  [
    "signs that look like a reference when resolved",
    { rows: '<row r="1"><c r="A1" t="str"><v>&amp;lt;</v></c></row>' },
    { A1: "&lt;" },
  ],
  [
    "rows and cells without an address after an empty row",
    { rows: "<row/><row><c><v>1</v></c><c/><c><v>2</v></c></row>" },
    { A2: "1", C2: "2" },
  ],
])("reads %s", (_, made, expected) => {
  const read = Object.entries(cellsOf(packageOf(made))).map(([address, { text }]) => [address, text]);
  expect(Object.fromEntries(read)).toEqual(expected);
});
