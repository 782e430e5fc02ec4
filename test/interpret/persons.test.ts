import { expect, test } from "vitest";
import { dossierOf, gridOf } from "./grids.js";

const register = (...lines: readonly string[]) =>
  gridOf(["姓名|区分|曾用名|性别|籍贯|出生年月", ...lines].join("\n"), { sheet: "人物", book: "一.xlsx" });
const tenures = (...lines: readonly string[]) =>
  gridOf(["机构|职务|姓名|任职时间|性别|籍贯|出生年月|备注", ...lines].join("\n"), { sheet: "任职", book: "二.xlsx" });

/** The persons of a dossier: name, 区分 and the rows that speak of each. */
const people = (...grids: readonly ReturnType<typeof gridOf>[]): string[] =>
  dossierOf(...grids).persons.map(
    ({ name, mark, mentions }) =>
      `${name}${mark === undefined ? "" : `·${mark}`} ${mentions.map(({ name: at }) => `${at.sheet}${at.cell}`).join(" ")}`,
  );

test("rows with one name are one person", () => {
  expect(people(tenures("县委|书记|张三|1993.6", "县府|县长|李四|1993.6", "县府|副县长|张　三|1990.1"))).toEqual([
    "张三 任职C2 任职C4",
    "李四 任职C3",
  ]);
});

test("a name listed once is one person, whatever its 区分", () => {
  expect(people(register("张三|女"), tenures("县委|书记|张三|1993.6|男"))).toEqual(["张三 人物A2 任职C2"]);
});

test.each([
  ["by sex", "||县委|书记|张三|1993.6|女", "女"],
  ["by native place", "县委|书记|张三|1993.6||江苏省海门县", "海门"],
  ["by birth", "县委|书记|张三|1993.6|||1968", "海门"],
  ["by a note beside the name", "县委|书记|张三（海门）|1993.6", "海门"],
  ["by the remarks", "县委|书记|张三|1993.6||||海门人", "海门"],
  ["by the body", "海门局|局长|张三|1993.6", "海门"],
])("namesakes are told apart %s", (_, line, mark) => {
  const list = register("张三|女||女|山东|1950.3", "张三|海门||男|海门|1968.11");
  const found = people(list, tenures(line.replace(/^\|\|/u, "")));
  expect(found).toContain(`张三·${mark} 人物A${mark === "女" ? 2 : 3} 任职C2`);
});

test.each([
  ["nothing tells", "县委|书记|张三|1993.6"],
  ["every namesake is contradicted", "县委|书记|张三|1993.6|女||1968.11"],
])("where %s, the row is left to nobody of them", (_, line) => {
  const list = register("张三|女||女|山东|1950.3", "张三|海门||男|海门|1968.11");
  expect(people(list, tenures(line))).toEqual(["张三·女 人物A2", "张三·海门 人物A3", "张三 任职C2"]);
});

test("the longer 区分 is meant where it contains the other", () => {
  const list = register("张三|县委", "张三|团县委");
  expect(people(list, tenures("团县委|书记|张三|1993.6", "县委|书记|张三|1993.6"))).toEqual([
    "张三·县委 人物A2 任职C3",
    "张三·团县委 人物A3 任职C2",
  ]);
});

test("a former name that one person alone used is that person", () => {
  const list = register("王伟||王卫、王为", "李四||王为");
  expect(people(list, tenures("县委|书记|王卫|1993.6", "县委|书记|王为|1990.1"))).toEqual([
    "王伟 人物A2 任职C2",
    "李四 人物A3",
    "王为 任职C3",
  ]);
  expect(dossierOf(list).persons[0]?.formerNames).toEqual(["王卫", "王为"]);
});

test("the register speaks first; each fact is the first thing said of it", () => {
  const { persons } = dossierOf(
    tenures("县委|书记|张三|1993.6|男|江苏|1950.3", "县委|书记|张三|1998.3|男|山东"),
    register("张三|||女"),
  );
  expect(persons[0]?.facts).toMatchObject({ sex: "女", native: "江苏", birth: { raw: "1950.3" } });
  expect(persons[0]?.mentions[1]?.cells).toMatchObject({
    sex: { book: "二.xlsx", sheet: "任职", cell: "E2" },
    joined: { book: "二.xlsx", sheet: "任职", cell: "A2" },
  });
});

test("members and delegates are persons too", () => {
  const members = gridOf("机构|届次|身份|姓名\n县委|第八届|委员|张三", { sheet: "委员" });
  const delegates = gridOf("会议|代表团|姓名\n市党代会|甲团|张三\n市党代会|甲团|李四（特邀）", { sheet: "代表" });
  expect(people(members, delegates)).toEqual(["张三 委员D2 代表C2", "李四 代表C3"]);
  expect(dossierOf(delegates).delegates.map(({ capacity }) => capacity)).toEqual([undefined, "特邀"]);
});
