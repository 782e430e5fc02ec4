import { expect, test } from "vitest";
import { type Grid } from "../../src/model/grid.js";
import { dossierOf, gridOf, notesOf } from "./grids.js";

const map = (book: string, ...rows: readonly string[]) =>
  gridOf(["表|原表头|标准表头", ...rows].join("\n"), { book, sheet: "列对照" });
const roster = (book: string, header = "机构|干啥|领导|任职时间") =>
  gridOf(`${header}\n县水利局|局长|张三|1984.3`, { book, sheet: "名册" });
const names = (...grids: readonly Grid[]) => dossierOf(...grids).tenures.map(({ name }) => name);

test("a map rules its folder and those inside, and no other", () => {
  const rows = ["领导任职|干啥|职务", "|领导|姓名"];
  expect(names(map("县水利局/对照.xlsx", ...rows), roster("县水利局/甲.xlsx"))).toEqual(["张三"]);
  expect(names(map("县水利局/对照.xlsx", ...rows), roster("县水利局/下属/甲.xlsx"))).toEqual(["张三"]);
  expect(names(map("对照.xlsx", ...rows), roster("县水利局/甲.xlsx"))).toEqual(["张三"]);
  expect(names(map("县水利局/对照.xlsx", ...rows), roster("县林业局/甲.xlsx"))).toEqual([]);
  expect(names(map("县水利局/对照.xlsx", ...rows), roster("甲.xlsx"))).toEqual([]);
});

test("the nearest map counts", () => {
  const near = map("县水利局/对照.xlsx", "|领导|姓名");
  const far = map("对照.xlsx", "|领导|备注", "|干啥|职务");
  expect(names(far, near, roster("县水利局/甲.xlsx"))).toEqual(["张三"]);
  expect(names(near, far, roster("县水利局/甲.xlsx"))).toEqual(["张三"]);
});

test("a header that is left out is not asked about, even a known one", () => {
  const left = map("对照.xlsx", "领导任职|籍贯|", "领导任职|车牌|");
  const dossier = dossierOf(
    left,
    gridOf("机构|职务|姓名|籍贯|车牌|任职时间|离任时间\n县委|书记|张三|样例县|甲1|1984.3|1985.3"),
  );
  expect(dossier.tenures[0]?.facts).toEqual({});
  expect(notesOf(dossier)).toEqual([]);
});

test("blanks and widths of the unit's header do not matter", () => {
  const spread = map("对照.xlsx", "|领 导（全名）|姓名", "|干啥|职务");
  expect(names(spread, roster("甲.xlsx", "机构|干啥|领导(全名)|任职时间"))).toEqual(["张三"]);
});

test("the rows of a map are in the ledger, and headers in them are no tables", () => {
  const dossier = dossierOf(
    map("对照.xlsx", "领导任职|姓名|姓名", "领导任职|机构|机构", "||"),
    roster("甲.xlsx", "机构|职务|姓名|任职时间"),
  );
  const input = dossier.inputs.find(({ kind }) => kind === "列对照");
  expect(input?.rows).toEqual({ total: 3, title: 0, header: 1, note: 0, record: 2, rejected: 0 });
});
