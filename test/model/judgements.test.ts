import { expect, test } from "vitest";
import {
  type Judging,
  judgementsOf,
  labelText,
  listedEntries,
  readLabel,
  readVerdict,
} from "../../src/model/judgements.js";

test.each([
  ["同一人", "same"],
  [" 是同一人。", "same"],
  ["是", "same"],
  ["不是同一人", "different"],
  ["同名异人", "different"],
  ["待查", "unsure"],
  ["不能确定", "unsure"],
  ["大概是", undefined],
])("%s reads as %s", (text, verdict) => {
  expect(readVerdict(text)).toBe(verdict);
});

test("a namesake is named with 区分 in brackets", () => {
  expect(readLabel("张三（团县委）")).toEqual({ name: "张三", mark: "团县委" });
  expect(readLabel("张三(女)")).toEqual({ name: "张三", mark: "女" });
  expect(readLabel("张三")).toEqual({ name: "张三", mark: undefined });
  expect(labelText({ name: "张三", mark: "女" })).toBe("张三（女）");
});

/** `甲=乙`, `甲≠乙`, `甲?乙`, `甲` for a row without a judgement. */
const rows = (...texts: readonly string[]): Judging[] =>
  texts.map((text) => {
    const [left = "", right] = text.split(/[=≠?]/u);
    const verdict = text.includes("=") ? "same" : text.includes("≠") ? "different" : "unsure";
    const judgement = { verdict, text, others: (right ?? "").split("、"), by: undefined, date: "unknown" } as const;
    return { ...readLabel(left), judgement: right === undefined ? undefined : judgement };
  });
const told = (...texts: readonly string[]) => {
  const { groups, torn, pairs } = judgementsOf(rows(...texts));
  return {
    groups,
    torn: torn.map(({ pair, through }) => [...pair, ...through].join(" ")),
    twice: pairs.flatMap(({ pair, verdicts }) => (verdicts.length > 1 ? [pair.join(" ")] : [])),
  };
};

test("people joined through others are one, whoever has a row first", () => {
  expect(told("乙=甲、丙", "丁=丙", "戊≠乙")).toEqual({ groups: [["丁", "乙", "丙", "甲"]], torn: [], twice: [] });
  expect(told("乙=甲", "丁=丙")).toEqual({
    groups: [
      ["乙", "甲"],
      ["丁", "丙"],
    ],
    torn: [],
    twice: [],
  });
});

test("one pair told in two ways says nothing", () => {
  expect(told("甲=乙", "乙≠甲")).toEqual({ groups: [], torn: [], twice: ["乙 甲"] });
  expect(told("甲=乙", "乙=甲")).toEqual({ groups: [["乙", "甲"]], torn: [], twice: [] });
});

test("a group that others tear apart is no group", () => {
  expect(told("甲=乙", "乙=丙", "丙≠甲", "丁=戊")).toEqual({ groups: [["丁", "戊"]], torn: ["丙 甲 乙"], twice: [] });
  expect(told("甲=乙", "甲≠甲", "丙≠丁")).toEqual({ groups: [["甲", "乙"]], torn: [], twice: [] });
});

test("区分 counts only where the name is listed more than once", () => {
  const { verdictOn } = judgementsOf(rows("张三（县委）≠李三"));
  expect(verdictOn({ name: "李三", mark: undefined }, { name: "张三", mark: "别的" })).toBe("different");
  const many = judgementsOf(rows("张三（县委）=李三", "张三（团县委）≠李三"));
  const li = { name: "李三", mark: undefined };
  expect(many.verdictOn({ name: "张三", mark: "县委" }, li)).toBe("same");
  expect(many.verdictOn({ name: "张三", mark: "团县委" }, li)).toBe("different");
  expect(many.verdictOn({ name: "张三", mark: undefined }, li)).toBeUndefined();
});

test("a row that only judges once more somebody already listed lists nobody", () => {
  expect(listedEntries(rows("甲=乙", "甲", "甲≠丙")).map(({ judgement }) => judgement)).toEqual([undefined]);
  expect(listedEntries(rows("甲=乙", "甲≠丙", "甲（女）≠甲")).map(({ judgement }) => judgement?.text)).toEqual([
    "甲=乙",
    "甲（女）≠甲",
  ]);
});
