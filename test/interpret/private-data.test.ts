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
  ["000000 19500301 003X", "■■■■", ["identity-number"]],
  ["000000-19500301-003X", "■■■■", ["identity-number"]],
  ["0000 0019 5003 0100 3X", "■■■■", ["identity-number"]],
  ["000000195003010031", "000000195003010031", []],
  ["身份证号：000000195003010031", "身份证号：■■■■", ["identity-number"]],
  ["000000195013011001", "000000195013011001", []],
  ["000000500301100", "■■■■", ["identity-number"]],
  ["000000 500301 100", "■■■■", ["identity-number"]],
  ["00000050030110X", "00000050030110X", []],
  ["000000509901100", "000000509901100", []],
  [phone, "■■■■", ["phone"]],
  ["电话：138 0000 0000，138-0000-0000", "电话：■■■■，■■■■", ["phone", "phone"]],
  ["+86 13800000000、8613800000000", "■■■■、■■■■", ["phone", "phone"]],
  ["１３８００００００００", "■■■■", ["phone"]],
  ["０５１８－８５８００００", "■■■■", ["phone"]],
  ["(0518)85800000转8012", "■■■■", ["phone"]],
  ["010-65800000-123", "■■■■", ["phone"]],
  ["电话 2580000", "电话 ■■■■", ["phone"]],
  ["138000000001", "138000000001", []],
  ["12800000000", "12800000000", []],
  ["家庭住址：柳河镇西街25号", "家庭住址：■■■■", ["address"]],
  ["离休后家住解放路12号3单元501室，1998年病故", "离休后家住■■■■，1998年病故", ["address"]],
  ["张三，人民路幸福小区12栋3单元501室", "张三，■■■■", ["address"]],
])("masks %s as %s", (text, masked, found) => {
  expect(maskPrivate(text)).toEqual({ text: masked, found });
});

test.each([
  "1993.6—1998.3",
  "县委〔1998〕13号",
  "苇政任〔1996〕6号、苇委〔1996〕32号",
  "1-1993-0024-0003",
  "G1-2-1993-15",
  "全宗号0012，案卷号0031-1993",
  "1984-03-05 1985-06-07",
  "1984年3月5日至1987年11月12日",
  "1951.8～1952.8，1964.1～1967.1",
  "区划代码320721，卷次3",
  "19840305",
  "党员14236名，其中女党员1859名",
  "驻城关镇人民路12号",
  "县委驻解放路12号办公楼305室",
  "1993年6月迁至人民路100号政府大楼501室",
  "编辑部设在人民路12号档案馆305室",
  "中国人民解放军83123部队",
  "统一书号11001·1234",
  "ISBN 7-5035-0000-1",
  "电话局",
  "邮编222000",
])("%s is nobody's", (text) => {
  expect(maskPrivate(text)).toEqual({ text, found: [] });
});

test("numbers of papers and shelves may look like a telephone, offices have rooms", () => {
  expect(maskPrivate("0518-2319930", { coded: true }).found).toEqual([]);
  expect(maskPrivate("0518-2319930").found).toEqual(["phone"]);
  expect(maskPrivate("人民路幸福小区12栋501室", { seat: true }).found).toEqual([]);
});

const at = (cell: string) => ({ book: "例.xlsx", sheet: "表", cell });

test("a private number goes no further than its address", () => {
  const dossier = dossierOf(gridOf(`姓名|籍贯|备注\n张三（${phone}）|山东|身份证${identity}，电话${phone}`));
  expect(dossier.notes).toEqual([
    { kind: "private", at: at("A2"), what: "phone" },
    { kind: "private", at: at("C2"), what: "identity-number" },
    { kind: "private", at: at("C2"), what: "phone" },
  ]);
  expect(dossier.register[0]?.note).toBe("身份证■■■■，电话■■■■");
  expect(JSON.stringify(dossier)).not.toMatch(/0000000/u);
});

test("a column that says what it holds is private whatever its cells look like, but for those that say nothing", () => {
  const dossier = dossierOf(
    gridOf(
      "姓名|籍贯|身份证号码|联系电话|家庭住址|驻地\n张三|山东|12345678|6123|柳河镇西街|人民路幸福小区12栋501室\n李四|山东|无|85800|——|",
    ),
  );
  expect(dossier.notes.filter(({ kind }) => kind === "private")).toEqual([
    { kind: "private", at: at("C2"), what: "identity-number" },
    { kind: "private", at: at("E2"), what: "address" },
    { kind: "private", at: at("D3"), what: "phone" },
  ]);
  expect(JSON.stringify(dossier)).not.toMatch(/12345678|西街|85800/u);
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

test("names of files and sheets are masked wherever they are told, and told once", () => {
  const book = `张三${phone}.xlsx`;
  const dossier = interpret({
    id: "县",
    grids: [
      gridOf("姓名|籍贯\n张三|山东", { book, sheet: `张三${identity}` }),
      gridOf("姓名|籍贯\n李四|山东", { book, sheet: "人物" }),
    ],
    unreadable: [{ book: `${identity}.pdf`, reason: "读不出。" }],
    manuscripts: [{ book: `文稿/${phone}.md`, title: phone, paragraphs: [] }],
    claims: [{ book: `${identity}.lrmx`, name: "张三", facts: {}, stints: [] }],
  });
  expect(JSON.stringify(dossier)).not.toMatch(/13800000000|00000019500301003/u);
  expect(
    dossier.notes.flatMap((note) => (note.kind === "private" ? [`${note.at.book}|${note.at.sheet} ${note.what}`] : [])),
  ).toEqual([
    "张三■■■■.xlsx| phone",
    "■■■■.pdf| identity-number",
    "文稿/■■■■.md| phone",
    "■■■■.lrmx| identity-number",
    "张三■■■■.xlsx|张三■■■■ identity-number",
  ]);
});
