import { expect, test } from "vitest";
import { toldInTitle } from "../../src/interpret/told-in-title.js";
import { dossierOf, gridOf } from "./grids.js";

test.each([
  ["县财政局领导班子", "县财政局"],
  ["县统计局历任领导", "县统计局"],
  ["县统计局历任领导人员名录", "县统计局"],
  ["中共测试县委党校领导人更迭表", "中共测试县委党校"],
  ["县广播局领导班子成员任职情况", "县广播局"],
  ["测试县林业局（1987.11—1998.12）", "测试县林业局"],
  ["测试县林业局（1987年11月至1998年12月）", "测试县林业局"],
])("%s over a table without 机构 tells the body", (title, body) => {
  const dossier = dossierOf(gridOf(`${title}\n职务|姓名|任职时间|离任时间\n局长|张三|1988.5|1990.3`));
  expect(dossier.tenures.map(({ bodyText, name }) => [bodyText, name])).toEqual([[body, "张三"]]);
  expect(dossier.notes).toMatchObject([{ kind: "context-taken", value: body, at: { cell: "A1" } }]);
});

test("a title may tell one post", () => {
  expect(toldInTitle("县统计局历任局长")).toEqual({ body: "县统计局", post: "局长" });
  expect(toldInTitle("县统计局历任正副局长")).toEqual({ body: "县统计局", post: undefined });
});

test.each(["全县领导班子", "县直各局历任领导", "县统计局局长", "县委领导小组", "历任领导", "县委老干部工作情况"])(
  "%s tells no body",
  (title) => expect(toldInTitle(title)).toBeUndefined(),
);
