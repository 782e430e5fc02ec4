import { expect, test } from "vitest";
import { bodyUnknown } from "../../src/checks/body-unknown.js";
import { unknownBodies } from "../../src/checks/unknown-bodies.js";
import { exampleDossier } from "../support/example.js";

const dossier = exampleDossier({
  机构沿革:
    "机构全称 | 简称 | 设立时间\n苇川县教育委员会 | 县教委 | 1988.3\n苇川县教育局 | 县教育局 | 1998.3\n苇川县农机局 | | 1984.6",
  领导任职:
    "机构 | 职务 | 姓名 | 任职时间\n苇川教育 | 局长 | 张三 | 1993.6\n苇川教育 | 局长 | 李四 | 1996.6\n县侨办 | 主任 | 王五 | 1996.6",
});

test("candidates are the nearest names, one of each row of 机构沿革, the likeliest first", () => {
  expect(unknownBodies(dossier).map(({ body, rows, candidates }) => [body, rows, candidates])).toEqual([
    ["苇川教育", 2, ["苇川县教育局", "苇川县教育委员会"]],
    ["县侨办", 1, []],
  ]);
});

test("the message names all of them", () => {
  expect(bodyUnknown.run(dossier).map(({ message }) => message)).toEqual([
    "“苇川教育”（2行）不在机构沿革表里。如果是“苇川县教育局”或“苇川县教育委员会”，请改名称；如果漏填，请在机构沿革表补一行。",
    "“县侨办”（1行）不在机构沿革表里。如果漏填，请在机构沿革表补一行。",
  ]);
});
