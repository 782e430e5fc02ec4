import { expect, test } from "vitest";
import { type Body, type OrgName, isMergerOrSplit, isRenaming, latestName } from "../../src/model/org.js";

const named = (fullName: string): OrgName => ({
  id: `O${fullName}`,
  origin: { table: { book: "", sheet: "", columns: {}, unread: [], fallback: "A" }, row: 1 },
  fullName,
  shortName: undefined,
  system: undefined,
  category: undefined,
  level: undefined,
  parent: undefined,
  span: { from: "unknown", to: "open" },
  startAct: undefined,
  startBasis: undefined,
  predecessors: [],
  endAct: undefined,
  endBasis: undefined,
  successors: [],
  seat: undefined,
  note: undefined,
});

test("a body goes by its last name", () => {
  const body = (...names: Body["names"]): Body => ({ id: "B", names, span: { from: "unknown", to: "open" } });
  expect(latestName(body(named("甲"))).fullName).toBe("甲");
  expect(latestName(body(named("甲"), named("乙"))).fullName).toBe("乙");
});

test.each([
  ["更名", true, false],
  ["1996年12月改称", true, false],
  ["升格", true, false],
  ["并入宣传部", false, true],
  ["分设", false, true],
  ["划出", false, true],
  ["撤销", false, false],
  ["恢复", false, false],
  [undefined, false, false],
])("tells what the act %s does", (act, renaming, merging) => {
  expect([isRenaming(act), isMergerOrSplit(act)]).toEqual([renaming, merging]);
});
