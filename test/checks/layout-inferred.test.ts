import { expect, test } from "vitest";
import { layoutInferred } from "../../src/checks/layout-inferred.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const head = "机构 | 职务 | 姓名 | 任职时间";
const tenures = (...rows: string[]) => ({ 领导任职: [head, ...rows].join("\n") });

test.each([
  ["one person a row", tenures("县委 | 书记 | 张三 | 1993.6"), []],
  ["what other checks speak of", { 人物: "姓名 | 血型\n张三 | A" }, []],
  [
    "strips side by side",
    { 领导任职: "机构 | 职务 | 姓名 | 任职时间 | 姓名 | 任职时间\n县委 | 常委 | 张三 | 1993.6 | 李四 | 1994.1" },
    ["tables-beside 领导任职!C1"],
  ],
  [
    "the unit above the table",
    { 领导任职: "单位：县水利局\n职务 | 姓名 | 任职时间\n局长 | 张三 | 1993.6" },
    ["context-taken 领导任职!A1"],
  ],
  [
    "posts in rows of their own",
    { 领导任职: "机构 | 姓名 | 任职时间\n书记\n县委 | 张三 | 1993.6\n副书记\n县委 | 李四 | 1993.6" },
    ["context-taken 领导任职!A2"],
  ],
  [
    "a body written once",
    tenures("县委 | 书记 | 张三 | 1993.6", " | 常委 | 李四 | 1993.6"),
    ["filled-down 领导任职!A3"],
  ],
  ["two persons", tenures("县委 | 常委 | 张三、李四 | 1993.6"), ["cell-split 领导任职!C2"]],
  ["two posts of one body", tenures("县委 | 副书记、常委 | 张三 | 1993.6"), ["cell-split 领导任职!B2"]],
  ["two posts of two bodies", tenures("县委 | 县委书记、县长 | 张三 | 1993.6"), ["several-posts 领导任职!B2"]],
  ["persons and others", tenures("县委 | 常委 | 张三、李四等人 | 1993.6"), ["several-people 领导任职!C2"]],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(layoutInferred, sheets)).toEqual(expected);
});

test.each([
  [
    { 领导任职: "机构 | 职务 | 姓名 | 任职时间 | 姓名 | 任职时间\n县委 | 常委 | 张三 | 1993.6 | 李四 | 1994.1" },
    "这张表左右并排2栏，先读完左边一栏，再读右边一栏。请核对次序。",
  ],
  [
    { 领导任职: "单位：县水利局\n职务 | 姓名 | 任职时间\n局长 | 张三 | 1993.6" },
    "这张表没有“机构”一列，各行的机构都按“县水利局”读。请核对。",
  ],
  [
    { 领导任职: "机构 | 姓名 | 任职时间\n书记\n县委 | 张三 | 1993.6" },
    "这张表没有“职务”一列，以单独成行的小标题为职务。请核对。",
  ],
  [
    { 领导任职: "姓名 | 单位及职务 | 任职时间\n张三 | 县水利局局长 | 1993.6" },
    "“单位及职务”一列写着机构和职务，已分成机构、职务两项读。请核对，最好分成两列。",
  ],
  [
    tenures("县委 | 书记 | 张三 | 1993.6", " | 常委 | 李四 | 1993.6"),
    "“机构”一列有1格空着，按同组第一行的机构读。请核对，最好逐行填上。",
  ],
  [
    tenures("县委 | 常委 | 张三、李四 | 1993.6"),
    "“张三、李四”在一格里写了2人，已分开各成一条。请核对，最好一人一职一段一行。",
  ],
  [
    tenures("县委 | 副书记、常委 | 张三 | 1993.6"),
    "“副书记、常委”在一格里写了2个职务，已分开各成一条。请核对，最好一人一职一段一行。",
  ],
  [
    tenures("县委 | 县委书记、县长 | 张三 | 1993.6"),
    "职务“县委书记、县长”写了几个职务，分不清各属哪个机构，仍作一个职务。请一职一行：“县委书记”一行，“县长”一行，各写各的机构。",
  ],
  [
    tenures("县委 | 常委 | 张三、李四等人 | 1993.6"),
    "姓名“张三、李四等人”看不出写了几个人、各是谁（中间有空的少数民族姓名请用“·”），这一行没有读。请一人一行，各写各的起止。",
  ],
])("says what was taken for granted", (sheets, expected) => {
  expect(layoutInferred.run(exampleDossier(sheets)).map(({ message }) => message)).toEqual([expected]);
});

test("several times of one person are told as such", () => {
  const dossier = exampleDossier({ 人物: "姓名 | 性别\n张三 | 男" });
  const at = { book: "例.xlsx", sheet: "领导任职", cell: "D2" };
  const split = { kind: "cell-split", at, field: "from", raw: "1951.8 1964.1", parts: ["1951.8", "1964.1"] } as const;
  const other = { ...split, field: "birth" };
  expect(layoutInferred.run({ ...dossier, notes: [split, other] }).map(({ message }) => message)).toEqual([
    "“1951.8 1964.1”在一格里写了2段时间，已分开各成一条。请核对，最好一人一职一段一行。",
    "“1951.8 1964.1”在一格里写了2项，已分开各成一条。请核对，最好一人一职一段一行。",
  ]);
});
