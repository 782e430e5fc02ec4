import { expect, test } from "vitest";
import { bodyKindTwice } from "../../src/checks/body-kind-twice.js";
import { soleKind } from "../../src/checks/lexicon/sole-bodies.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const table = (...lines: string[]) => ({
  机构沿革: ["机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继", ...lines].join("\n"),
});

test.each([
  ["中共样例县委员会", "县委"],
  ["中国共产党某省样例县委员会", "县委"],
  ["中共样例县委", "县委"],
  ["某某市样例县人民政府", "县政府"],
  ["样例县革命委员会", "县政府"],
  ["样例县人民代表大会常务委员会", "县人大常委会"],
  ["中共样例县纪律检查委员会", "县纪委"],
  ["中共样例县委纪律检查委员会", "县纪委"],
  ["样例县监察委员会", undefined],
  ["样例县委员会", undefined],
  ["中国人民政治协商会议样例县委员会", "县政协"],
  ["政协样例县委员会", "县政协"],
  ["样例县人民法院", "县法院"],
  ["样例县人民检察院", "县检察院"],
  ["中共样例县青石乡委员会", undefined],
  ["中共样例县人民政府党组", undefined],
  ["共青团样例县委员会", undefined],
  ["中共别的县委员会", undefined],
  ["样例县教育局", undefined],
])("%s is %s", (name, kind) => {
  expect(soleKind(name, "样例县")).toBe(kind);
});

test("without the county's name nothing is told", () => {
  expect(soleKind("中共样例县委员会", "")).toBeUndefined();
});

test.each([
  [
    "renamed",
    table(
      "样例县革命委员会 | 1968.3 | | | 1981.3 | 更名 | 样例县人民政府",
      "样例县人民政府 | 1981.3 | 更名 | 样例县革命委员会 | | |",
    ),
    [],
  ],
  ["a month apart", table("样例县革命委员会 | 1968.3 | | | 1981.3 | |", "样例县人民政府 | 1981.4 | | | | |"), []],
  [
    "only one of three overlaps",
    table(
      "样例县人民委员会 | 1955.3 | | | 1968.3 | |",
      "样例县革命委员会 | 1968.3 | | | 1981.9 | |",
      "样例县人民政府 | 1981.3 | | | | |",
    ),
    ["overlap 机构沿革!B4"],
  ],
  [
    "one name twice is told elsewhere",
    table("样例县人民政府 | 1981.3 | | | | |", "样例县人民政府 | 1983.3 | | | | |"),
    [],
  ],
  ["coarse dates may touch", table("样例县革命委员会 | 1968.3 | | | 1981 | |", "样例县人民政府 | 1981 | | | | |"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodyKindTwice, sheets)).toEqual(expected);
});

test("names both with their time", () => {
  const sheets = table("样例县革命委员会 | 1968.3 | | | | |", "样例县人民政府 | 1981.3 | | | | |");
  expect(bodyKindTwice.run(exampleDossier(sheets)).map(({ message }) => message)).toEqual([
    "样例县革命委员会（1968.3起）与样例县人民政府（1981.3起）时间重叠，同一时期只有一个县政府。请核对撤止、设立时间，更名的写明前身、后继。",
  ]);
});
