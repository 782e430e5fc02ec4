import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type CountyFiles, readCounty } from "../../src/pipeline.js";
import { templateWorkbook } from "../../src/template/workbook.js";
import { csvFiles, filledTemplate, shuffled } from "./filled.js";
import { type TypedSheets, typedSheets } from "./generated.js";
import { comparable, typedAgain } from "./typed-again.js";

let template: Uint8Array;
beforeAll(async () => {
  template = await templateWorkbook();
});

/** Reading gives back what was typed, and the ledger of every sheet adds up. */
function comesBack(typed: TypedSheets, files: CountyFiles): void {
  const dossier = readCounty(files);
  expect(typedAgain(dossier)).toEqual(comparable(typed));
  for (const { rows } of dossier.inputs)
    expect(rows.title + rows.header + rows.note + rows.record + rows.rejected).toBe(rows.total);
}

test("whatever is typed into the template comes back from it", () => {
  fc.assert(
    fc.property(typedSheets, fc.boolean(), (typed, overExample) =>
      comesBack(typed, filledTemplate(template, typed, overExample)),
    ),
    { numRuns: 40 },
  );
});

test("and from tables saved as .csv in GB18030", () => {
  fc.assert(
    fc.property(typedSheets, (typed) => comesBack(typed, csvFiles(typed))),
    { numRuns: 60 },
  );
});

test("and from sheets with their columns turned, their header further down and a blank column in front", () => {
  fc.assert(
    fc.property(typedSheets, fc.nat(20), fc.integer({ min: 0, max: 5 }), (typed, turn, down) =>
      comesBack(typed, shuffled(typed, turn, down)),
    ),
    { numRuns: 40 },
  );
});
