import { expect, test } from "vitest";
import { interpret } from "../../src/interpret/index.js";
import { maskPrivate } from "../../src/interpret/private-data.js";
import { type Grid } from "../../src/model/grid.js";
import { dossierOf, gridOf } from "./grids.js";

// made up: the areas 000000 do not exist, the last digits are those that GB 11643 asks for
const identity = "00000019500301003X";
const phone = "13800000000";

test.each([
  [identity, "■■■■", ["identity-number"]],
  [`身份证${identity.toLowerCase()}。`, "身份证■■■■。", ["identity-number"]],
  ["００００００１９５００３０１００３Ｘ", "■■■■", ["identity-number"]],
  ["000000195003010031", "000000195003010031", []],
  ["000000195013011001", "000000195013011001", []],
  ["000000500301100", "■■■■", ["identity-number"]],
  ["000000509901100", "000000509901100", []],
  [phone, "■■■■", ["phone"]],
  ["电话：138 0000 0000，138-0000-0000", "电话：■■■■，■■■■", ["phone", "phone"]],
  ["１３８００００００００", "■■■■", ["phone"]],
  ["138000000001", "138000000001", []],
  ["12800000000", "12800000000", []],
  ["1993.6—1998.3", "1993.6—1998.3", []],
  ["县委〔1998〕13号", "县委〔1998〕13号", []],
])("masks %s as %s", (text, masked, found) => {
  expect(maskPrivate(text)).toEqual({ text: masked, found });
});

test("a private number goes no further than its address", () => {
  const dossier = dossierOf(gridOf(`姓名|籍贯|备注\n张三（${phone}）|山东|身份证${identity}，电话${phone}`));
  const at = (cell: string) => ({ book: "例.xlsx", sheet: "表", cell });
  expect(dossier.notes).toEqual([
    { kind: "private", at: at("A2"), what: "phone" },
    { kind: "private", at: at("C2"), what: "identity-number" },
    { kind: "private", at: at("C2"), what: "phone" },
  ]);
  expect(dossier.register[0]?.note).toBe("身份证■■■■，电话■■■■");
  expect(JSON.stringify(dossier)).not.toMatch(/0000000/u);
});

test("numeric cells and cells of unknown sheets are masked too", () => {
  const grid: Grid = {
    ...gridOf("甲|乙"),
    rows: [{ row: 3, cells: [{ kind: "number", text: "1.38E+10", value: 13_800_000_000, format: "General" }] }],
  };
  const { notes } = dossierOf(grid);
  expect(notes).toMatchObject([{ kind: "book-unknown" }, { kind: "private", at: { cell: "A3" } }]);
});

test("manuscripts are masked, and told by their file", () => {
  const manuscript = { book: "文稿/后记.md", title: "后记", paragraphs: ["谢谢。", `电话${phone}`, phone] };
  const { manuscripts, notes } = interpret({ id: "县", grids: [], unreadable: [], manuscripts: [manuscript] });
  expect(manuscripts).toEqual([{ ...manuscript, paragraphs: ["谢谢。", "电话■■■■", "■■■■"] }]);
  expect(notes).toEqual([{ kind: "private", at: { book: "文稿/后记.md", sheet: "", cell: "" }, what: "phone" }]);
});
