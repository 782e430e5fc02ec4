import { describe, expect, test } from "vitest";
import { type ReportFinding } from "../../schemas/report.js";
import { type ExampleSheets } from "../../src/checks/define-check.js";
import { checkCounty, everyCheck } from "../../src/pipeline.js";
import { consequencesOf, underTheirCauses } from "../../src/settle/causes.js";
import { usualProfile } from "../../src/settle/profile.js";
import { settle } from "../../src/settle/settle.js";
import { exampleDossier } from "../support/example.js";
import { finding } from "../report/sample.js";

const tenures = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";
const bodies = "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继";
const office = "机构全称 | 设立时间\n县教育局 | 1990.1";

const nameOf = ({ check, variant }: Pick<ReportFinding, "check" | "variant">): string => `${check}/${variant}`;

/** The findings of an example as `cause ← consequences`. */
const told = (sheets: ExampleSheets): string[] =>
  settle(checkCounty(exampleDossier(sheets)), usualProfile).findings.map((one) =>
    [nameOf(one), ...one.consequences.map(nameOf)].join(" ← "),
  );

describe("one slip, one finding", () => {
  const slips: Readonly<Record<string, readonly [sheets: ExampleSheets, told: readonly string[]]>> = {
    离任时间读不出: [
      {
        机构沿革: office,
        领导任职: `${tenures}\n县教育局 | 局长 | 张三 | 1993.6 | 19 9,x\n县教育局 | 局长 | 李四 | 1999.3 |`,
      },
      ["date-unreadable/unreadable ← chief-overlap/possible"],
    ],
    离任时间是数值: [
      {
        机构沿革: office,
        领导任职: `${tenures}\n县教育局 | 局长 | 张三 | 1993.6 | =1996.1\n县教育局 | 局长 | 李四 | 1996.3 |`,
      },
      ["date-numeric-month/ambiguous ← chief-overlap/possible"],
    ],
    任职年份多写十年: [
      {
        机构沿革: office,
        领导任职: `${tenures}\n县教育局 | 局长 | 张三 | 2013.6 | 1996.1\n县教育局 | 局长 | 李四 | 1996.1 |`,
      },
      ["date-outside-volume/after-lower ← date-reversed/reversed ← chief-vacancy/before-first"],
    ],
    机构设立年份多写十年: [
      {
        机构沿革: "机构全称 | 设立时间\n县教育局 | 2009.1",
        领导任职: `${tenures}\n县教育局 | 局长 | 张三 | 1993.6 | 2001.1\n县教育局 | 局长 | 李四 | 2001.1 |`,
      },
      ["date-outside-volume/after-lower ← tenure-outside-body/before-start ← tenure-outside-body/before-start"],
    ],
    机构起止颠倒: [
      {
        机构沿革: `${bodies}\n县教委 | 1988.1 | 设立 | | 1980.3 | 更名 | 县教育局\n县教育局 | 1996.3 | 更名 | 县教委 | |`,
        领导任职: `${tenures}\n县教委 | 主任 | 张三 | 1993.6 | 1996.3\n县教育局 | 局长 | 李四 | 1996.3 |`,
      },
      ["date-reversed/reversed ← body-event-order/ended-before-founded ← body-merge-mismatch/dates"],
    ],
    会议闭幕年份抄错: [
      { 会议届次: "机构 | 届次 | 开始日期 | 结束日期\n县委 | 第八届 | 1993.6.11 | 1983.6.8" },
      ["date-reversed/reversed ← date-outside-volume/before-upper"],
    ],
    首任起止颠倒: [
      {
        机构沿革: office,
        领导任职: `${tenures}\n县教育局 | 局长 | 张三 | 1996.6 | 1993.7\n县教育局 | 局长 | 李四 | 1998.1 |`,
      },
      ["date-reversed/reversed ← chief-vacancy/between"],
    ],
    出生年份抄错: [
      {
        领导任职:
          "机构 | 职务 | 姓名 | 出生年月 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1994.3 | 1993.6 | 1998.1\n县政府 | 县长 | 张三 | 1944.3 | 1998.1 |",
      },
      ["life-contradiction/birth ← namesake-undecided/differs"],
    ],
  };
  test.each(Object.entries(slips))("%s", (_name, [sheets, expected]) => {
    expect(told(sheets).filter((line) => line.includes("←"))).toEqual(expected);
  });

  test("every pair of the table is proven by one of these", () => {
    const proven = new Set(
      Object.values(slips).flatMap(([, lines]) => lines.flatMap((line) => line.split(" ← ").slice(1))),
    );
    const named = Object.values(consequencesOf).flat();
    expect(named.filter((name) => ![...proven].some((one) => one === name || one.startsWith(`${name}/`)))).toEqual([]);
  });
});

test("the table names checks and variants that exist, and no chain leads back", () => {
  const known = new Set(everyCheck.flatMap(({ id, variants }) => [id, ...variants.map(({ name }) => `${id}/${name}`)]));
  const named = Object.entries(consequencesOf).flatMap(([cause, names]) => [cause, ...names]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);

  const variants = everyCheck.flatMap(({ id, variants }) => variants.map(({ name }) => `${id}/${name}`));
  const next = (name: string): string[] => {
    const names = [name, name.slice(0, name.indexOf("/"))].flatMap((one) => consequencesOf[one] ?? []);
    return variants.filter((variant) => names.some((one) => one === variant || variant.startsWith(`${one}/`)));
  };
  for (const start of variants) {
    const reached = new Set<string>();
    const walk = (name: string): void => {
      for (const one of next(name)) {
        expect(one).not.toBe(start);
        if (!reached.has(one)) {
          reached.add(one);
          walk(one);
        }
      }
    };
    walk(start);
  }
});

const place = (cell: string) => ({ book: "机构.xlsx", sheet: "机构沿革", cell });
const cause = finding({ check: "date-reversed", variant: "reversed", rules: ["D02"], at: place("C2"), related: [] });
const consequence = finding({
  fingerprint: "1A2B3C4D",
  check: "body-event-order",
  variant: "ended-before-founded",
  rules: ["O02"],
  at: place("C2"),
  related: [],
});

test("the cause takes over the rules of what it covers at its own cell, and names it", () => {
  expect(underTheirCauses([consequence, cause])).toEqual([
    {
      ...cause,
      rules: ["D02", "O02"],
      consequences: [
        {
          fingerprint: "1A2B3C4D",
          check: "body-event-order",
          variant: "ended-before-founded",
          level: "mandatory",
          message: consequence.message,
          at: place("C2"),
        },
      ],
    },
  ]);
  const elsewhere = { ...consequence, at: place("C9"), related: [place("C2")] };
  expect(underTheirCauses([cause, elsewhere])[0]).toMatchObject({
    rules: ["D02"],
    consequences: [{ at: place("C9") }],
  });
});

test.each([
  ["at another cell", cause, { ...consequence, at: place("C3") }],
  ["under a milder cause", { ...cause, level: "verify" as const }, consequence],
  ["under an answered cause", { ...cause, status: "waived" as const }, consequence],
  ["once answered itself", cause, { ...consequence, status: "explained" as const }],
  ["under another variant", { ...cause, check: "chief-overlap" }, consequence],
])("a finding stays on its own %s", (_name, cause, consequence) => {
  expect(underTheirCauses([cause, consequence])).toEqual([cause, consequence]);
});
