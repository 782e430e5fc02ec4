import fc from "fast-check";
import { type Column, type SheetSchema, columnsOf } from "../../schemas/sheet.js";
import { sheets } from "../../schemas/sheets.js";

/** Rows of one sheet by field: what somebody typed into its cells. */
export type TypedRow = Readonly<Record<string, string>>;
export type TypedSheets = Readonly<Record<string, readonly TypedRow[]>>;

const han = "安柏昌达恩方广和建江康林茂宁平青荣盛同文新兴阳永远云泽长正志中";
const word = fc
  .array(fc.constantFrom(...Array.from(han)), { minLength: 2, maxLength: 6 })
  .map((characters) => characters.join(""));
/** what a spreadsheet might take for a formula, and signs that tables in text files are made of */
const sign = fc.constantFrom("=1+1", "+86", "@文", "=cmd|' /C calc'!A0", '他说"好"', "甲,乙", "甲；乙", "第1行 第2行");
const name = fc
  .tuple(fc.constantFrom("王", "李", "欧阳", "马", "司徒"), fc.constantFrom("伟", "建国", "明", "玉兰"))
  .map(([surname, given]) => surname + given);
const month = fc.tuple(fc.integer({ min: 1949, max: 2003 }), fc.integer({ min: 1, max: 12 }));
const date = month.chain(([year, number]) =>
  fc.constantFrom(
    `${year}.${number}`,
    `${year}年${number}月`,
    `${year}.${number}.8`,
    `${year}-${String(number).padStart(2, "0")}`,
    `${year}`,
    `约${year}年`,
    `${year}年春`,
    `民国${(year % 30) + 1}年`,
    "不详",
  ),
);

const readings: Readonly<Record<Column["reading"], fc.Arbitrary<string>>> = {
  text: word,
  person: name,
  post: fc.constantFrom("书记", "副书记", "县长", "局长", "委员", "总工程师"),
  date,
  period: date,
  span: date,
  integer: fc.integer({ min: 0, max: 99_999 }).map(String),
  year: fc.integer({ min: 1949, max: 2003 }).map(String),
  sex: fc.constantFrom("男", "女"),
  nation: fc.constantFrom("汉族", "回族", "维吾尔族"),
  system: fc.constantFrom("党", "政权", "军事", "统战", "群团", "企事业"),
  list: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => [...new Set(words)].join("、")),
  marks: fc.constantFrom("挂职", "援藏", "挂职、援疆"),
};

/** one cell of its sheet says both ends; a sheet with both is another question */
const leftOut = new Set([
  "span",
  "period",
  // judgements about namesakes, which bind entries together
  "verdict",
  "others",
  "judge",
  "judged",
]);
const special: Readonly<Record<string, fc.Arbitrary<string>>> = {
  fingerprint: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/u),
  note: fc.oneof(word, sign),
  term: fc.integer({ min: 1, max: 15 }).map((number) => `第${number}届`),
};

function rowOf(sheet: SheetSchema): fc.Arbitrary<TypedRow> {
  const columns = columnsOf(sheet).filter(({ field }) => field !== "serial" && !leftOut.has(field));
  const cells = columns.map(({ field, reading, required }) => {
    const filled = special[field] ?? readings[reading];
    return required ? filled : fc.option(filled, { nil: "" });
  });
  return fc
    .tuple(...cells)
    .map((values) => Object.fromEntries(columns.map(({ field }, index) => [field, values[index] ?? ""])));
}

/** The sheets of records; 卷信息 and 列对照 say how to read the others. */
export const recordSheets: readonly SheetSchema[] = sheets.filter(({ key }) => key !== "volume" && key !== "headerMap");

/** Any county: some rows in any of the sheets. */
export const typedSheets: fc.Arbitrary<TypedSheets> = fc
  .tuple(...recordSheets.map((sheet) => fc.array(rowOf(sheet), { maxLength: 4 })))
  .map((rows) => Object.fromEntries(recordSheets.map(({ key }, index) => [key, rows[index] ?? []])));
