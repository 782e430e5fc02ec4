import fc from "fast-check";
import { expect, test } from "vitest";
import { dossierOf, gridOf } from "./grids.js";

const header = "机构全称|简称|设立时间|设立方式|前身|撤止时间|撤止方式|后继";
const read = (...lines: readonly string[]) => dossierOf(gridOf([header, ...lines].join("\n")));
/** The bodies as chains of rows: `2>3`. */
const chains = (...lines: readonly string[]): string[] =>
  read(...lines).bodies.map(({ names }) => names.map(({ origin }) => origin.row).join(">"));

test.each([
  ["both rows say so", ["甲||1984.5|||1996.12|更名|乙", "乙||1996.12|更名|甲|"], ["2>3"]],
  ["only the old name's row says so", ["甲||1984.5|||1996.12|更名|乙", "乙||1996.12|||"], ["2>3"]],
  ["only the new name's row says so", ["乙||1996.12|改称|甲|", "甲||1984.5|||1996.12||"], ["3>2"]],
  ["the short name is written", ["县甲委|甲委|1984.5|||1996.12|更名|乙局", "县乙局|乙局|1996.12|||"], ["2>3"]],
  ["no dates are written", ["甲|||||||", "乙|||更名|甲||"], ["2>3"]],
  ["the months differ by a slip", ["甲||1984.5|||1996.12|更名|乙", "乙||1997.2|||"], ["2>3"]],
  ["the months are years apart", ["甲||1984.5|||1990.12|更名|乙", "乙||1997.2|||"], ["2", "3"]],
  ["years apart, but both rows say so", ["甲||1984.5|||1990.12|更名|乙", "乙||1997.2|更名|甲|"], ["2>3"]],
  ["a merger", ["甲||1984.5|||1996.12|并入|乙", "乙||1970.1|||"], ["2", "3"]],
  ["a split", ["甲||1984.5|||||", "乙||1996.12|析出|甲|"], ["2", "3"]],
  ["the same name taken up at once", ["甲||1984.5|||1996.12||", "甲||1996.12|||"], ["2>3"]],
  ["the same name taken up later", ["甲||1984.5|||1996.12||", "甲||1998.1|恢复||"], ["2", "3"]],
  ["itself named", ["甲||1984.5|更名|甲|1996.12|更名|甲"], ["2"]],
  ["names that nobody has", ["甲||1984.5|更名|丙|1996.12|更名|丁"], ["2"]],
  ["two successors", ["甲||1984.5|||1996.12|更名|乙、丙", "乙||1996.12|||", "丙||1996.12|||"], ["2>3", "4"]],
  [
    "a name used twice without dates",
    ["市委||||||更名|县委", "县委||||市委||更名|市委", "市委||||县委||更名|港委", "港委|||更名|市委||"],
    ["2>3>4>5"],
  ],
  ["names in a ring", ["甲||1980.1|更名|乙|1990.1|更名|乙", "乙||1970.1|更名|甲|1980.1|更名|甲"], ["3>2"]],
])("links names where %s", (_, lines, expected) => {
  expect(chains(...lines)).toEqual(expected);
});

test("a body lasts from its first founding to its last ending", () => {
  const [body] = read("甲||1984.5|||1996.12|更名|乙", "乙||1996.12|||2001.3|撤销|").bodies;
  expect(body?.span).toMatchObject({ from: { edtf: "1984-05" }, to: { edtf: "2001-03" } });
  expect(body?.id).toMatch(/^B[0-9A-HJKMNP-TV-Z]{8}$/u);
});

test("every row belongs to just one body", () => {
  const name = fc.constantFrom("甲", "乙", "丙", "丁");
  const month = fc.constantFrom("1984.5", "1990", "1996.12", "不详", "");
  const act = fc.constantFrom("更名", "改称", "撤销", "");
  const row = fc.tuple(name, fc.constant(""), month, act, name, month, act, name).map((cells) => cells.join("|"));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (lines) => {
      const { orgs, bodies } = read(...lines);
      const placed = bodies.flatMap(({ names }) => names.map(({ id }) => id));
      expect(placed.sort()).toEqual(orgs.map(({ id }) => id).sort());
    }),
  );
});

test("the bracket after a span says how a body ended", () => {
  const { orgs } = dossierOf(
    gridOf("机构全称|设立时间\n文教部|1956.2～1957.7并入宣传部\n保密委|1951.8～1952.8，1964.1～1967.1"),
  );
  expect(orgs.map(({ fullName, endAct, span }) => [fullName, endAct, span.to])).toMatchObject([
    ["文教部", "并入宣传部", { edtf: "1957-07" }],
    ["保密委", undefined, { edtf: "1952-08" }],
    ["保密委", undefined, { edtf: "1967-01" }],
  ]);
});

test.each([
  ["党", "党"],
  ["党群系统", "党"],
  ["政府", "政权"],
  ["行政", "政权"],
  ["军事系统", "军事"],
  ["事业单位", "企事业"],
  ["企业", "企事业"],
  ["群团", "群团"],
  ["其他", undefined],
])("reads the system %s", (text, system) => {
  const { orgs } = dossierOf(gridOf(`机构全称|系统\n甲|${text}`));
  expect(orgs[0]?.system).toBe(system);
});

const placed = (bodyText: string, from: string, to: string, ...orgs: readonly string[]): number | undefined => {
  const tenures = gridOf(`机构|职务|姓名|任职时间|离任时间\n${bodyText}|书记|张三|${from}|${to}`, { sheet: "任" });
  return dossierOf(gridOf([header, ...orgs].join("\n")), tenures).tenures[0]?.org?.origin.row;
};

test.each([
  ["by full name", "中共甲县委员会", "1993.6", "", ["中共甲县委员会|县委|||||"], 2],
  ["by short name", "县委", "1993.6", "", ["中共甲县委员会|县委|||||"], 2],
  ["with blanks and the long prefix", "中国共产党 甲县委员会", "1993.6", "", ["中共甲县委员会|县委|||||"], 2],
  ["with brackets of another width", "县供销社(总公司)", "1993.6", "", ["县供销社（总公司）||||||"], 2],
  ["an unknown name", "县委办", "1993.6", "", ["中共甲县委员会|县委|||||"], undefined],
  ["the row whose time fits", "市委", "1952.2", "1953.1", ["市委||1949.11|||1950.5", "市委||1951.1|||1961.10"], 3],
  ["the row it overlaps most", "市委", "1950.3", "1953.1", ["市委||1949.11|||1950.5", "市委||1950.5|||1961.10"], 3],
  [
    "the nearer row where none fits",
    "市委",
    "1963.1",
    "1964.1",
    ["市委||1949.11|||1950.5", "市委||1951.1|||1961.10"],
    3,
  ],
  ["the first of equals", "市委", "1952.2", "", ["市委||||||", "市委||||||"], 2],
  [
    "the name as written, although its time has passed",
    "甲",
    "1998.1",
    "",
    ["甲||1984.5|||1996.12|更名|乙", "乙||1996.12|||"],
    2,
  ],
] as const)("places a tenure %s", (_, text, from, to, orgs, row) => {
  expect(placed(text, from, to, ...orgs)).toBe(row);
});
