import { z } from "zod";
import { expect, test } from "vitest";
import { type Check, defineCheck } from "../../src/checks/define-check.js";
import { runChecks } from "../../src/checks/run.js";
import { emptyDossier } from "../support/dossier.js";

const check = (id: string, over: Partial<Check> = {}): Check => ({
  ...defineCheck({
    id,
    title: "样例",
    basis: "依据。",
    why: "原因。",
    remedy: "改法。",
    data: z.strictObject({ name: z.string() }),
    variants: {
      sure: {
        level: "verify",
        rules: ["L01"],
        message: (d) => `${d.name}有误。`,
        suggestion: (d) => `${d.name}丰`,
      },
      grave: { level: "mandatory", rules: ["L02", "L01"], message: (d) => `${d.name}有大误。` },
    },
    examples: { bad: {}, good: {} },
    *run() {
      const at = { book: "b.xlsx", sheet: "s", cell: "A1" };
      yield { variant: "sure", at, data: { name: "张三" } };
      yield { variant: "grave", at, related: [at], body: "县委", data: { name: "李四" } };
    },
  }),
  ...over,
});

test("a check takes the gravest level and all rules of its variants", () => {
  const sealed = check("sample");
  expect([sealed.level, sealed.rules]).toEqual(["mandatory", ["L01", "L02"]]);
});

test("findings are completed from the variant", () => {
  expect(check("sample").run(emptyDossier)).toEqual([
    {
      check: "sample",
      variant: "sure",
      level: "verify",
      rules: ["L01"],
      message: "张三有误。",
      suggestion: "张三丰",
      at: { book: "b.xlsx", sheet: "s", cell: "A1" },
      related: [],
      data: { name: "张三" },
      body: undefined,
    },
    {
      check: "sample",
      variant: "grave",
      level: "mandatory",
      rules: ["L02", "L01"],
      message: "李四有大误。",
      suggestion: undefined,
      at: { book: "b.xlsx", sheet: "s", cell: "A1" },
      related: [{ book: "b.xlsx", sheet: "s", cell: "A1" }],
      data: { name: "李四" },
      body: "县委",
    },
  ]);
});

test("every check ends in one of four ways, and a crash stops no other", () => {
  const outcomes = runChecks(emptyDossier, [
    check("crashing", {
      run: () => {
        throw new Error("读了不存在的列");
      },
    }),
    check("throwing-text", {
      needs: () => {
        // eslint-disable-next-line no-throw-literal -- libraries do it
        throw "字符串";
      },
    }),
    check("waiting", { needs: () => "没有交上卷资料" }),
    check("quiet", { run: () => [] }),
    check("loud"),
  ]);
  expect(outcomes.map((end) => [end.check, end.outcome, "why" in end ? end.why : ""])).toEqual([
    ["crashing", "crashed", "读了不存在的列"],
    ["throwing-text", "crashed", "字符串"],
    ["waiting", "not-run", "没有交上卷资料"],
    ["quiet", "clean", ""],
    ["loud", "found", ""],
  ]);
});
