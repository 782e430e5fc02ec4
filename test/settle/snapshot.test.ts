import { expect, test } from "vitest";
import { readCounty } from "../../src/pipeline.js";
import { snapshotOf } from "../../src/settle/snapshot.js";
import { book } from "../support/book.js";

const header = ["机构", "职务", "姓名", "任职时间"];
const county = (rows: readonly (readonly string[])[], orgs: readonly (readonly string[])[] = [["县委", "1949.10"]]) =>
  readCounty({
    id: "甲县",
    files: [
      {
        path: "任职.xlsx",
        bytes: book({ 机构沿革: [["机构全称", "设立时间"], ...orgs], 领导任职: [header, ...rows] }),
      },
    ],
  });
const zhang = ["县委", "书记", "张三", "1993.6"];
const li = ["县委", "副书记", "李四", "1993.6"];

test("the snapshot is that of the data: the same for the same, another when anything changed", () => {
  const snapshot = snapshotOf(county([zhang, li]));
  expect(snapshot).toMatch(/^[0-9A-Z]{8}$/u);
  expect(snapshotOf(county([zhang, li]))).toBe(snapshot);
  const others = [
    county([zhang]),
    county([zhang, ["县委", "副书记", "李四", "1993.7"]]),
    county([li, zhang]),
    county([zhang, ["县府", "副书记", "李四", "1993.6"]]),
    county([zhang, li], [["县委", "1949.9"]]),
    { ...county([zhang, li]), id: "乙县" },
  ];
  expect(new Set([snapshot, ...others.map(snapshotOf)]).size).toBe(others.length + 1);
});

test("asked again, the same dossier has the same snapshot", () => {
  const dossier = county([zhang]);
  expect(snapshotOf(dossier)).toBe(snapshotOf(dossier));
});
