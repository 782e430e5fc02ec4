import { read, utils, write } from "xlsx";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { expect, test } from "vitest";
import { importTexts } from "../../src/import/index.js";
import { type Dossier } from "../../src/model/dossier.js";
import { spanText } from "../../src/model/date-text.js";
import { checkCounty, readCounty } from "../../src/pipeline.js";
import { otherRosters } from "./other-rosters.js";
import { rosters as firstRosters } from "./rosters.js";

const rosters = [...firstRosters, ...otherRosters];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const text = `一、中共苇川县第三届委员会（1984.3—1987.11）
中国共产党苇川县第三次代表大会于1984年3月5日至8日在城关镇召开。选举产生委员2人。
书　记　王　伟（女，回族）（1984.3—1987.11）
副书记　李建国（1984.3—　）　陆　远（又名陆一）（84.5—85.6）
委　员　丁　一　马　福（1985年3月调离）
文件要求各单位认真学习。
五、苇川县档案局
局　长　赵　明　1985.1—1986.2，1987.3—1988.4`;

async function workbookOf(given: string): Promise<Uint8Array> {
  const { workbook } = await importTexts([{ path: "旧卷/第一卷.txt", bytes: bytesOf(given) }]);
  if (workbook === undefined) throw new Error("nothing was read");
  return workbook;
}

const dossierOf = (bytes: Uint8Array): Dossier => readCounty({ id: "苇川县", files: [{ path: "摘录.xlsx", bytes }] });

/** The workbook after a person has looked at every row: the cells of 核对 say `word`. */
function checked(bytes: Uint8Array, word: string): Uint8Array {
  const book = read(bytes, { type: "array" });
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" });
    const column = rows[0]?.indexOf("核对") ?? -1;
    if (column >= 0) for (const row of rows.slice(1)) row[column] = word;
    book.Sheets[name] = utils.aoa_to_sheet(rows);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const tenuresOf = ({ tenures }: Dossier): string[] =>
  tenures.map(({ bodyText, termText, post, name, span }) =>
    [bodyText, termText ?? "", post.title, name, spanText(span)].join(" "),
  );

test("nothing counts before it is checked, and the report says so sheet by sheet", async () => {
  const dossier = dossierOf(await workbookOf(text));
  expect(tenuresOf(dossier)).toEqual([]);
  expect([dossier.orgs, dossier.members, dossier.meetings]).toEqual([[], [], []]);
  const { outcomes } = checkCounty(dossier);
  const told = outcomes.flatMap((outcome) => ("findings" in outcome ? outcome.findings : []));
  expect(
    told.flatMap(({ check, data }) =>
      check === "transcript-unchecked" ? [`${String(data["sheet"])} ${String(data["count"])}`] : [],
    ),
  ).toEqual(["机构沿革 2", "领导任职 5", "会议届次 1", "委员名册 2", "未读出的行 2"]);
});

test("what is checked counts, as it was printed", async () => {
  const dossier = dossierOf(checked(await workbookOf(text), "已核"));
  expect(tenuresOf(dossier)).toEqual([
    "中共苇川县委员会 第三届 书记 王伟 1984.3—1987.11",
    "中共苇川县委员会 第三届 副书记 李建国 1984.3—在任",
    "中共苇川县委员会 第三届 副书记 陆远 不详—不详",
    "苇川县档案局  局长 赵明 1985.1—1986.2",
    "苇川县档案局  局长 赵明 1987.3—1988.4",
  ]);
  expect(dossier.tenures[0]?.facts).toMatchObject({ sex: "女", nation: "回族" });
  expect(dossier.members.map(({ name, change, term }) => `${name} ${term} ${change ?? ""}`)).toEqual([
    "丁一 3 ",
    "马福 3 调离",
  ]);
  expect(dossier.meetings.map(({ title, term, members }) => [title, term, members])).toEqual([
    ["中国共产党苇川县第三次代表大会", 3, 2],
  ]);
  // the dates with two-digit years are a question on the cell they stand in
  expect(dossier.notes.flatMap((note) => (note.kind === "date" ? [note.raw] : []))).toEqual(["84.5—85.6"]);
  expect(
    dossier.notes.map(({ kind }) => kind).filter((kind) => kind !== "date" && kind !== "template-version"),
  ).toEqual([]);
});

test("every row names its file, line and words", async () => {
  const book = read(await workbookOf(text), { type: "array" });
  const sheet = book.Sheets["领导任职"];
  const rows = sheet === undefined ? [] : utils.sheet_to_json<Record<string, string>>(sheet);
  expect(rows.map((row) => [row["姓名"], row["原文"], row["核对"]])).toEqual([
    ["王伟", "第一卷.txt第3行：书　记　王　伟（女，回族）（1984.3—1987.11）", "待核"],
    ["李建国", "第一卷.txt第4行：副书记　李建国（1984.3—　）　陆　远（又名陆一）（84.5—85.6）", "待核"],
    ["陆远（曾用名陆一）", "第一卷.txt第4行：副书记　李建国（1984.3—　）　陆　远（又名陆一）（84.5—85.6）", "待核"],
    ["赵明", "第一卷.txt第8行：局　长　赵　明　1985.1—1986.2，1987.3—1988.4", "待核"],
    ["赵明", "第一卷.txt第8行：局　长　赵　明　1985.1—1986.2，1987.3—1988.4", "待核"],
  ]);
  const unread = book.Sheets["未读出的行"];
  expect(
    (unread === undefined ? [] : utils.sheet_to_json<Record<string, string>>(unread)).map((row) => [
      row["行"],
      row["原因"],
    ]),
  ).toEqual([
    ["第4行", "读出2人；陆远的起止“84.5—85.6”读不出（年份只写了两位）"],
    ["第6行", "没有读懂"],
  ]);
});

test("a Word file with a table and broken lines reads like its text", async () => {
  const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });
  const row = (...cells: string[]) => new TableRow({ children: cells.map(cell) });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph("第二节　苇川县人民政府"),
          new Paragraph({
            children: [
              new TextRun("县　长　王志远（1984.5—1987.4）"),
              new TextRun({ text: "副县长　周　平（女）（1984.5—）", break: 1 }),
            ],
          }),
          new Paragraph({ children: [new TextRun("　　　　钱　进\t1985.6—1987.4")] }),
          new Paragraph("苇川县财政局"),
          new Table({
            rows: [
              row("职务", "姓名", "任职时间"),
              row("局长", "高　山", "1984.5～1986.3"),
              row("", "林海", "1986.3～"),
            ],
          }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const { workbook, counts, refused } = await importTexts([{ path: "旧卷.docx", bytes }]);
  expect([counts.tenures, counts.unread, refused]).toEqual([5, 0, []]);
  expect(tenuresOf(dossierOf(checked(workbook ?? new Uint8Array(), "已核")))).toEqual([
    "苇川县人民政府  县长 王志远 1984.5—1987.4",
    "苇川县人民政府  副县长 周平 1984.5—在任",
    "苇川县人民政府  副县长 钱进 1985.6—1987.4",
    "苇川县财政局  局长 高山 1984.5—1986.3",
    "苇川县财政局  局长 林海 1986.3—在任",
  ]);
});

test("GB18030, other line ends and a byte order mark change nothing", async () => {
  const wanted = await workbookOf(text);
  expect(await workbookOf(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(wanted);
  expect(await workbookOf(text)).toEqual(wanted);
});

test.each([
  [
    "扫描.pdf",
    bytesOf("%PDF-1.4 x"),
    "“扫描.pdf”是图片或 PDF，读不出文字。请先用识别软件转成文字，存为 .txt 或 .docx。",
  ],
  ["旧.docx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), undefined],
])("%s is refused in a sentence", async (path, bytes, sentence) => {
  const { workbook, refused } = await importTexts([{ path, bytes }]);
  expect(workbook).toBeUndefined();
  expect(refused).toHaveLength(1);
  if (sentence !== undefined) expect(refused).toEqual([sentence]);
});

test("no private number of a text goes any further", async () => {
  const { workbook, counts } = await importTexts([
    {
      path: "甲.txt",
      bytes: bytesOf("苇川县档案局\n局长　王伟（1984.3—1986.2）　13800000000\n联系人身份证00000019500301003X"),
    },
  ]);
  expect(counts.masked).toBe(2);
  const shown = JSON.stringify(read(workbook ?? new Uint8Array(), { type: "array" }).Sheets);
  expect(shown).not.toMatch(/13800000000|00000019500301003X/u);
});

test("all printed layouts together: every name of an entry is found again in the rows of the workbook", async () => {
  const files = rosters.map((printed, index) => ({ path: `${index}.txt`, bytes: bytesOf(printed.text) }));
  const { counts } = await importTexts(files);
  expect(counts.tenures).toBe(
    rosters.reduce(
      (sum, { tenures }) => sum + new Set(tenures.map((one) => one.split("|").slice(0, 4).join())).size,
      0,
    ),
  );
});
