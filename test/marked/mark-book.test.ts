import { strToU8 } from "fflate";
import { utils, write } from "xlsx";
import { expect, test } from "vitest";
import { type Report } from "../../schemas/report.js";
import { type Dossier } from "../../src/model/dossier.js";
import { checkCounty, markedBooks, readCounty, report, returned } from "../../src/pipeline.js";
import { type InputFile, readBook } from "../../src/read/index.js";
import { templateWorkbook } from "../../src/template/workbook.js";
import { book, soundCounty } from "../support/book.js";

const header = ["机构", "职务", "姓名", "任职时间", "离任时间"];
/** 张三 leaves before he came; 王五 and 李四 may overlap. */
const posts = [
  header,
  ["县委", "书记", "张三", "1998.3", "1993.6"],
  ["县委", "书记", "王五", "1998.3", "1999"],
  ["县委", "书记", "李四", "1999.2", ""],
];

const filesOf = (files: Readonly<Record<string, Uint8Array>>): InputFile[] =>
  Object.entries(files).map(([path, bytes]) => ({ path, bytes }));

function checked(files: readonly InputFile[]): { readonly dossier: Dossier; readonly made: Report } {
  const dossier = readCounty({ id: "样例县", files });
  return { dossier, made: report([checkCounty(dossier)], { version: "0", asOf: "" }) };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** As a county hands the marked workbooks in again, under the names they had. */
async function handedBack(files: readonly InputFile[]): Promise<{ names: string[]; before: Dossier; after: Dossier }> {
  const { dossier, made } = checked(files);
  const marked = await all(markedBooks(files, dossier, made));
  const byName = new Map(marked.map(({ name, bytes }) => [name, bytes]));
  const again = files.map(({ path, bytes }) => ({
    path,
    bytes: byName.get(path) ?? byName.get(`${path}.xlsx`) ?? bytes,
  }));
  return { names: [...byName.keys()], before: dossier, after: readCounty({ id: "样例县", files: again }) };
}

const sheet = (rows: readonly (readonly string[])[]) => utils.aoa_to_sheet(rows.map((row) => [...row]));
const written = (bookType: "biff8" | "ods" | "xlsb"): Uint8Array => {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet(posts), "领导任职");
  return new Uint8Array(write(workbook, { type: "array", bookType }) as ArrayBuffer);
};

test.each([
  [".xlsx", book({ 领导任职: posts }), "县委/任职.xlsx"],
  [".xls", written("biff8"), "县委/任职.xls.xlsx"],
  [".ods", written("ods"), "县委/任职.ods.xlsx"],
  [".xlsb", written("xlsb"), "县委/任职.xlsb.xlsx"],
  [".csv", strToU8(posts.map((row) => row.join(",")).join("\r\n")), "县委/任职.csv.xlsx"],
])("a %s handed back and in again gives the same records and ledger", async (extension, bytes, name) => {
  const files = filesOf({ ...soundCounty, [`县委/任职${extension}`]: bytes });
  const { names, before, after } = await handedBack(
    files.filter(({ path }) => path !== "县委/任职.xlsx" || extension === ".xlsx"),
  );
  expect(names).toContain(name);
  expect(after).toEqual(before);
});

test("a template filled in keeps the notes on its headers, and is read the same", async () => {
  const filled = utils.book_new();
  utils.book_append_sheet(filled, sheet(posts), "领导任职");
  const files = filesOf({
    ...soundCounty,
    "填报表.xlsx": await templateWorkbook(),
    "县委/任职.xlsx": book({ 领导任职: posts }),
  });
  const { before, after } = await handedBack(files);
  expect(after).toEqual(before);
});

test("a workbook without findings is not handed back; an explained finding leaves the cell alone", async () => {
  const files = filesOf({ ...soundCounty, "县委/任职.xlsx": book({ 领导任职: posts }) });
  const first = checked(files);
  expect((await all(markedBooks(files, first.dossier, first.made))).map(({ name }) => name)).not.toContain(
    "县委/机构.xlsx",
  );
  const overlap = first.made.findings.find(({ check }) => check === "chief-overlap");
  const answered = [
    ...files,
    ...filesOf({
      "说明.xlsx": book({
        情况说明: [
          ["问题编号", "说明"],
          [overlap?.fingerprint ?? "", "属实。"],
        ],
      }),
    }),
  ];
  const { dossier, made } = checked(answered);
  const marked = (await all(markedBooks(answered, dossier, made))).find(({ name }) => name === "县委/任职.xlsx");
  const read = readBook({ path: "a.xlsx", bytes: marked?.bytes ?? new Uint8Array() });
  const texts =
    "grids" in read ? read.grids.map(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.text))) : [];
  expect(texts[0]).toContain("已说明：属实。");
  expect(texts[1]?.join("")).not.toContain(overlap?.fingerprint ?? "none");
});

test("each unit gets the list of its own findings and a letter; what it answers in the list counts", async () => {
  const township = [header, ["双石镇政府", "镇长", "赵六", "1998.3", "1993.6"]];
  const orgs = [
    ["机构全称", "简称", "系统", "设立时间", "设立方式"],
    ["双石镇人民政府", "双石镇政府", "政权", "1950.1", "成立"],
    ["样例县乡镇企业局", "县乡企局", "政权", "1984.1", "成立"],
  ];
  const files = filesOf({
    ...soundCounty,
    "县委/任职.xlsx": book({ 领导任职: posts }),
    "乡镇/双石镇.xlsx": book({ 领导任职: township, 机构沿革: orgs }),
    "乡镇/其他.xlsx": book({ 领导任职: [header, ["黑石镇", "镇长", "钱七", "1998.3", "1993.6"]] }),
  });
  const { dossier, made } = checked(files);
  const back = await all(returned(dossier, made));
  expect(back.map(({ name }) => name)).toEqual(
    ["乡镇", "县委", "双石镇"].flatMap((unit) => [`${unit}.xlsx`, `${unit} 退改函.docx`]),
  );
  const list = back.find(({ name }) => name === "县委.xlsx")?.bytes ?? new Uint8Array();
  const read = readBook({ path: "县委.xlsx", bytes: list });
  const grid = "grids" in read ? read.grids[0] : undefined;
  const text = grid?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? "").join("|")).join("\n") ?? "";
  expect(text).toContain("县委/任职.xlsx 领导任职!");
  expect(text).not.toContain("双石镇.xlsx");

  // as it is, it says nothing; answered, it is a 情况说明
  const with县委 = (bytes: Uint8Array) => checked([...files, { path: "县委.xlsx", bytes }]);
  expect(with县委(list).dossier.inputs).toEqual(dossier.inputs);
  const overlap = made.findings.find(({ check }) => check === "chief-overlap")?.fingerprint ?? "";
  const rows = (grid?.rows ?? []).map(({ cells }) => {
    const texts = Array.from({ length: 12 }, (_, column) => cells[column]?.text ?? null);
    if (texts[6] === overlap) texts[7] = "王五年底离任。";
    return texts;
  });
  const answered = with县委(book({ 问题清单: rows }));
  expect(answered.made.findings.find(({ fingerprint }) => fingerprint === overlap)).toMatchObject({
    status: "explained",
    explanation: "王五年底离任。",
  });
  expect(answered.dossier.inputs.filter(({ book }) => book === "县委.xlsx")).toMatchObject([
    { kind: "情况说明", rows: { total: 2, header: 1, record: 1 } },
  ]);
});
