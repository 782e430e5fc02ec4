import { expect, test } from "vitest";
import { checks } from "../../src/checks/index.js";
import { settleChecks } from "../../src/settle/settle-checks.js";
import { excusedRules, rules } from "../../src/checks/rules.js";

const covered = new Set([...checks, ...settleChecks].flatMap((check) => check.rules));

test("the rules number on without a hole: D15 P16 L20 C16 O14 X10 T13 N19", () => {
  const sizes: Record<string, number> = { D: 15, P: 16, L: 20, C: 16, O: 14, X: 10, T: 13, N: 19 };
  const expected = Object.entries(sizes).flatMap(([group, size]) =>
    Array.from({ length: size }, (_, index) => `${group}${String(index + 1).padStart(2, "0")}`),
  );
  expect(Object.keys(rules)).toEqual(expected);
});

test("checks name only rules that exist", () => {
  expect([...covered].filter((rule) => !Object.hasOwn(rules, rule))).toEqual([]);
});

test("every rule is covered by a check or excused with a reason, never both; at most eight are excused", () => {
  const excused = Object.keys(excusedRules);
  expect(Object.keys(rules).filter((rule) => !covered.has(rule) && !excused.includes(rule))).toEqual([]);
  expect(excused.filter((rule) => covered.has(rule))).toEqual([]);
  expect(excused.length).toBeLessThanOrEqual(8);
  for (const reason of Object.values(excusedRules)) expect(reason).toMatch(/^.{8,}。$/u);
});
