import { expect, test } from "vitest";
import { interpret } from "../../src/interpret/index.js";
import { type Grid } from "../../src/model/grid.js";
import { dossierOf, gridOf, notesOf } from "./grids.js";

const tenure = (name: string) => `机构|职务|姓名|任职时间\n县委|书记|${name}|1993.6`;

test("books come in order of their paths, sheets in the order of their book", () => {
  const dossier = dossierOf(
    gridOf(tenure("丙"), { book: "乙/b.xlsx" }),
    gridOf(tenure("乙"), { book: "乙/a.xlsx", sheet: "二" }),
    gridOf(tenure("甲"), { book: "乙/a.xlsx", sheet: "一" }),
  );
  expect(dossier.tenures.map(({ name }) => name)).toEqual(["乙", "甲", "丙"]);
  expect(dossier.inputs.map(({ book, sheet }) => `${book} ${sheet}`)).toEqual([
    "乙/a.xlsx 二",
    "乙/a.xlsx 一",
    "乙/b.xlsx 表",
  ]);
});

test("上卷/ is kept apart, with ids of its own, and only where it was handed in", () => {
  const orgs = "机构全称|简称\n中共样例县委员会|县委";
  const now = [gridOf(tenure("张三")), gridOf(orgs, { sheet: "机构" })];
  const before = [
    gridOf(tenure("张三"), { book: "县委办/上卷/终任.xlsx" }),
    gridOf(orgs, { book: "上卷/机构.xlsx" }),
    gridOf("项目|内容\n县|别的县", { book: "上卷/卷.xlsx" }),
  ];
  expect(dossierOf(...now).previous).toBeUndefined();
  const { tenures, persons, previous, volume, inputs } = dossierOf(...now, ...before);
  expect([tenures.length, previous?.tenures.length, previous?.orgs.length, volume.county]).toEqual([1, 1, 1, "样例县"]);
  expect(previous?.tenures[0]?.org).toBe(previous?.orgs[0]);
  expect(previous?.tenures[0]?.personId).toBe(tenures[0]?.personId);
  expect(previous?.tenures[0]?.id).not.toBe(tenures[0]?.id);
  expect(persons[0]?.mentions).toHaveLength(1);
  expect(inputs.map(({ previousVolume }) => previousVolume)).toEqual([true, true, false, false, true]);
});

test("what was not read is told: whole books, strange sheets, hidden sheets", () => {
  const unreadable = [{ book: "坏.xlsx", reason: "文件是空的。" }];
  const grids: Grid[] = [
    gridOf(tenure("张三"), { book: "好.xlsx", hidden: true, sheet: "藏" }),
    gridOf("本表填写说明\n一、|须知|甲", { book: "好.xlsx", sheet: "说明" }),
    gridOf("", { book: "好.xlsx", sheet: "空", hidden: true }),
    gridOf("甲|乙", { book: "怪.xlsx" }),
    gridOf("", { book: "空.xlsx" }),
  ];
  const { notes, tenures } = interpret({ id: "县", grids, unreadable, manuscripts: [] });
  expect(tenures).toHaveLength(1);
  expect(notes).toEqual([
    { kind: "book-unreadable", at: { book: "坏.xlsx", sheet: "", cell: "" }, why: "文件是空的。" },
    { kind: "book-unknown", at: { book: "怪.xlsx", sheet: "", cell: "" } },
    { kind: "book-unknown", at: { book: "空.xlsx", sheet: "", cell: "" } },
    { kind: "sheet-hidden", at: { book: "好.xlsx", sheet: "藏", cell: "" } },
    { kind: "sheet-unknown", at: { book: "好.xlsx", sheet: "说明", cell: "" }, headers: ["一、", "须知", "甲"] },
  ]);
});

test("names of the language's own objects are only names", () => {
  const words = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const rows = words.map((word) => `${word}|${word}|${word}|1993.6|${word}`);
  const orgs = words.map((word) => `${word}|${word}`);
  const dossier = dossierOf(
    gridOf(["机构|职务|姓名|任职时间|__proto__", ...rows].join("\n"), { sheet: "__proto__", book: "constructor" }),
    gridOf(["机构全称|前身", ...orgs].join("\n"), { sheet: "toString", book: "constructor" }),
    gridOf(["项目|内容", ...orgs].join("\n"), { sheet: "valueOf", book: "constructor" }),
  );
  expect(dossier.tenures.map(({ org, name }) => [org?.fullName, name])).toEqual(words.map((word) => [word, word]));
  expect(notesOf(dossier)).toEqual(["column-unknown E1", "cell A2", "cell A3", "cell A4", "cell A5"]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("the same input gives the same dossier, whatever the order of the files", () => {
  const grids = ["乙.xlsx", "甲.xlsx", "丙.xlsx"].map((book) => gridOf(tenure(`人${book}`), { book }));
  const [a, b, c] = grids as [Grid, Grid, Grid];
  expect(dossierOf(c, a, b)).toEqual(dossierOf(a, b, c));
});
