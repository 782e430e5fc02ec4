import { expect, test } from "vitest";
import { type RosterEntry, type RosterGroup } from "../../src/model/volume.js";
import { bookmarksOf, documentOf, linesOf } from "./parts.js";

const entry = (name: string, tenure = "（1983.12—1984.12）", notes = ""): RosterEntry => ({
  records: [name],
  name,
  notes,
  tenure,
});
const group = (post: string, columns: number, entries: readonly RosterEntry[], remark?: string): RosterGroup => ({
  post,
  remark,
  columns,
  entries,
});
const roster = (...groups: readonly RosterGroup[]): Promise<string> => documentOf([{ kind: "roster", groups }]);

/** Start of a line's label and of its names, and its tab stops, in twips. */
const indents = (xml: string): string[] =>
  [...xml.matchAll(/<w:pStyle w:val="Roster"\/>(.*?)<\/w:pPr>/gsu)].map(([, properties = ""]) => {
    const [, left = "", hanging = "0"] = /<w:ind w:left="(\d+)"(?: w:hanging="(\d+)")?/u.exec(properties) ?? [];
    const stops = [...properties.matchAll(/w:pos="(\d+)"/gu)].map(([, at]) => at);
    return `${Number(left) - Number(hanging)} ${left} [${stops.join(" ")}]`;
  });

test("one holder a line; the label stands once, blank on the lines that follow", async () => {
  const xml = await roster(
    group("书　记", 1, [entry("苏昌培"), entry("郑义正", "（1984.12—1987.3）")]),
    group("副书记", 1, [entry("王文泰", "（1983.12—）", "（女）")]),
  );
  expect(linesOf(xml)).toEqual([
    "书　记→苏昌培（1983.12—1984.12）",
    "郑义正（1984.12—1987.3）",
    "副书记→王文泰（女）（1983.12—）",
  ]);
  expect(indents(xml)).toEqual(["280 1240 [1240]", "1240 1240 []", "280 1240 [1240]"]);
  expect(bookmarksOf(xml)).toEqual({
    _rec_苏昌培: "苏昌培（1983.12—1984.12）",
    _rec_郑义正: "郑义正（1984.12—1987.3）",
    _rec_王文泰: "王文泰（女）（1983.12—）",
  });
});

test("two columns by tab stops; an entry too long for its column has the line to itself", async () => {
  const long = entry("马德祥", "（1951.8—1952.8，1964.1—1967.1）", "（回族）");
  const xml = await roster(
    group("常　委", 2, [entry("甲某某"), entry("乙某某"), long, entry("丙某某"), entry("丁某某"), entry("戊某某")]),
  );
  expect(linesOf(xml)).toEqual([
    "常　委→甲某某（1983.12—1984.12）→乙某某（1983.12—1984.12）",
    "马德祥（回族）（1951.8—1952.8，1964.1—1967.1）",
    "丙某某（1983.12—1984.12）→丁某某（1983.12—1984.12）",
    "戊某某（1983.12—1984.12）",
  ]);
  expect(indents(xml)).toEqual(["280 1240 [1240 5043]", "1240 1240 []", "1240 1240 [5043]", "1240 1240 []"]);
});

test("two columns are given up where most entries need a line", async () => {
  const long = (name: string): RosterEntry => entry(name, "（1951.8—1952.8，1964.1—1967.1）");
  const xml = await roster(group("常　委", 2, [long("甲某某"), entry("乙某某"), entry("丙某某"), long("丁某某")]));
  expect(linesOf(xml).map((line) => line.replace(/^.*→/u, "").slice(0, 3))).toEqual([
    "甲某某",
    "乙某某",
    "丙某某",
    "丁某某",
  ]);
});

test("one long entry of two columns moves the other aside, either way; it stands alone only where there is no room", async () => {
  const long = (name: string): RosterEntry => entry(name, "（土家族）（1993.6—1998.3）");
  const usual = (name: string): RosterEntry => entry(name, "（1993.6—1998.3）");
  const xml = await roster(
    group("副书记", 2, [
      long("甲某某"),
      usual("乙某某"),
      usual("丙某某"),
      long("丁某某"),
      long("戊某某"),
      long("己某某"),
    ]),
  );
  expect(linesOf(xml).map((line) => line.replace(/^副书记→/u, "").replaceAll(/（[^→]*/gu, ""))).toEqual([
    "甲某某→乙某某",
    "丙某某→丁某某",
    "戊某某",
    "己某某",
  ]);
});

test("a name list fills its columns in the order given; a few long entries take two", async () => {
  const names = Array.from({ length: 30 }, (_, index) => entry(`委员${"甲乙丙丁戊己庚辛壬癸"[index % 10] ?? ""}`, ""));
  const xml = await roster(group("委　员", 4, [entry("王建国", "（1996年1月调离）"), ...names]));
  const lines = linesOf(xml);
  expect(lines.slice(0, 2)).toEqual(["委　员→王建国（1996年1月调离）→委员甲→委员乙", "委员丙→委员丁→委员戊→委员己"]);
  expect(lines).toHaveLength(8);
});

test("a long label has a line to itself, kept with its first names", async () => {
  const xml = await roster(
    group("书　记", 1, [entry("苏昌培")]),
    group("常　委", 2, [entry("王文泰"), entry("李阿叶")], "（以姓氏笔画为序）"),
    group("人民代表大会常务委员会党组书记", 1, [entry("陈延辉")]),
  );
  expect(linesOf(xml)).toEqual([
    "书　记→苏昌培（1983.12—1984.12）",
    "常　委（以姓氏笔画为序）",
    "王文泰（1983.12—1984.12）→李阿叶（1983.12—1984.12）",
    "人民代表大会常务委员会党组书记",
    "陈延辉（1983.12—1984.12）",
  ]);
  expect(xml.match(/<w:keepNext\/>/gu)).toHaveLength(2);
});

test("labels of about a length line up, longer ones by themselves", async () => {
  const xml = await roster(
    group("书　记", 1, [entry("甲某某")]),
    group("县委办公室主任", 1, [entry("乙某某")]),
    group("第一书记", 1, [entry("丙某某")]),
  );
  expect(indents(xml)).toEqual(["280 1480 [1480]", "280 2200 [2200]", "280 1480 [1480]"]);
});

test("the label is set in its own face, the name is not", async () => {
  const xml = await roster(group("书　记", 1, [entry("苏昌培")]));
  expect(xml).toContain(
    `<w:rStyle w:val="PostLabel"/><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">书　记</w:t>`,
  );
  expect(xml.match(/PostLabel/gu)).toHaveLength(1);
});

test("a post without holders and holders without a post are both shown", async () => {
  const xml = await roster(group("县　长", 1, []), group("", 3, [entry("甲某某", ""), entry("乙某某", "")]));
  expect(linesOf(xml)).toEqual(["县　长", "甲某某→乙某某"]);
});
