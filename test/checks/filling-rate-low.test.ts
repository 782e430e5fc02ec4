import { expect, test } from "vitest";
import { fillingRateLow } from "../../src/checks/filling-rate-low.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const header = "机构 | 职务 | 姓名 | 性别 | 民族 | 出生年月 | 籍贯 | 入党时间 | 任职方式 | 任职依据 | 任职时间";
const full = "男 | 汉族 | 1950.3 | 苇川 | 1975.3 | 任命 | 县委文件";
const blank = "| | | | | |";
const rows = (body: string, count: number, filled: number) =>
  Array.from({ length: count }, (_, n) => `${body} | 委员 | 李${n} | ${n < filled ? full : blank} | 1996.3`).join("\n");
const county = (count: number, filled: number, others = 10, othersFilled = 10) => ({
  领导任职: `${header}\n${rows("县委", others, othersFilled)}`,
  政府任职: `${header}\n${rows("县政府", count, filled)}`,
});

test.each([
  ["as full as the others", county(10, 10), []],
  ["nothing", county(10, 0), ["sparse 政府任职!D1"]],
  ["a fifth is not far below", county(10, 2), []],
  ["nine rows tell no rate", county(9, 0), []],
  ["nine rows of others neither", county(10, 0, 9, 9), []],
  ["the others are not full either", county(10, 0, 10, 6), []],
  [
    "two units are asked each",
    { ...county(10, 0, 50, 50), 党组任职: `${header}\n${rows("党组", 10, 0)}` },
    ["sparse 政府任职!D1", "sparse 党组任职!D1"],
  ],
  [
    "a column that is not there",
    {
      ...county(10, 10),
      政府任职: `机构 | 职务 | 姓名 | 任职时间\n${Array.from({ length: 10 }, (_, n) => `县政府 | 委员 | 李${n} | 1996.3`).join("\n")}`,
    },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(fillingRateLow, sheets)).toEqual(expected);
});

test("names every column in one question", () => {
  expect(fillingRateLow.run(exampleDossier(county(10, 0))).map(({ message }) => message)).toEqual([
    "政府任职共10行，性别、民族、出生年月、籍贯、入党时间、任职方式、任职依据大多没有填，其他单位大多填了。请补填，查不到的作说明。",
  ]);
});

test("points at the header, wherever it stands", () => {
  const sheets = county(10, 0);
  expect(
    exampleFindings(fillingRateLow, { ...sheets, 政府任职: `县政府任职情况\n填报单位：县政府\n${sheets.政府任职}` }),
  ).toEqual(["sparse 政府任职!D3"]);
  const dossier = exampleDossier(sheets);
  const inputs = dossier.inputs.map((input) => ({ ...input, headerRow: undefined }));
  expect(fillingRateLow.run({ ...dossier, inputs }).map(({ at }) => at.cell)).toEqual(["D1"]);
});
