import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { historyOf, historyText } from "../../src/checks/history.js";
import { checks } from "../../src/checks/index.js";
import { levelNames } from "../../src/model/finding.js";
import { settleChecks } from "../../src/settle/settle-checks.js";

/** What every check of the first edition judged: its variants, their levels and rules. */
const firstEdition = JSON.parse(readFileSync(new URL("first-edition.json", import.meta.url), "utf8")) as Readonly<
  Record<string, readonly string[]>
>;
const now = new Map(
  [...checks, ...settleChecks].map(({ id, variants }) => [
    id,
    variants.map(({ name, level, rules }) => `${name} ${levelNames[level]} ${rules.join("、")}`),
  ]),
);

test("whatever came or changed since the first edition tells of it, and nothing else does", () => {
  const changed = [...now].flatMap(([id, facts]) => (String(firstEdition[id]) === String(facts) ? [] : [id]));
  const told = [...now.keys()].filter((id) => historyText(id) !== "第1版设立");
  expect(told.sort()).toEqual(changed.sort());
});

test("a new check begins with its edition, an old one with the first", () => {
  for (const id of now.keys())
    expect([id, historyOf(id)[0]?.edition]).toEqual([id, Object.hasOwn(firstEdition, id) ? "第1版" : "第2版"]);
  expect(historyText("body-merge-mismatch")).toBe("第1版设立；第2版：更名前后名称隔月相接的，由核实改为提示");
  expect(historyText("term-nonstandard")).toBe("第2版新设：通用的提法和各省规范的用语");
});

test("a check that went has its last word in the rules' record", () => {
  expect(Object.keys(firstEdition).filter((id) => !now.has(id))).toEqual([]);
});
