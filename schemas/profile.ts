import { z } from "zod";

/** The Chinese words of the three levels, as a profile writes them. */
const levelWords = { 强制: "mandatory", 核实: "verify", 提示: "hint" } as const;

/** 1956.9 as year × 12 + month − 1. */
type Month = number;

interface DatedName {
  readonly post: string | undefined;
  readonly body: string | undefined;
  readonly from: Month | undefined;
  readonly to: Month | undefined;
  readonly basis: string | undefined;
}

/**
 * A province's way of judging what the checks find: levels, the numbers some checks measure by, posts and bodies by period, the
 * lengths of terms, and words the book does not use.
 */
export interface Profile {
  readonly name: string;
  /** by check, `check/variant` or rule id; the most particular counts */
  readonly levels: Readonly<Record<string, "mandatory" | "verify" | "hint">>;
  readonly numbers: {
    readonly vacancyMonths?: number | undefined;
    readonly fewestStanding?: number | undefined;
    readonly mostStanding?: number | undefined;
    readonly steepPercent?: number | undefined;
  };
  readonly dated: readonly DatedName[];
  readonly termLengths: readonly {
    readonly kind: "党委" | "人大" | "政协";
    readonly since: Month;
    readonly years: number;
  }[];
  readonly terms: readonly {
    readonly avoid: string;
    readonly instead: string;
    readonly basis: string | undefined;
  }[];
}

const level = z
  .enum(["强制", "核实", "提示"])
  .transform((word) => levelWords[word])
  .meta({ title: "级别" });

const name = z.string().trim().min(1).max(60);
const basis = z.string().trim().min(1).max(60).optional().meta({ description: "依据，写进问题里" });
const month = z
  .string()
  .regex(/^(?:19|20)\d\d\.(?:1[0-2]|0?[1-9])$/u)
  .transform((text) => {
    const [year, part] = text.split(".");
    return Number(year) * 12 + Number(part) - 1;
  })
  .meta({ title: "年月", description: "如 1956.9" });
const whole = (least: number, most: number) => z.int().min(least).max(most).optional();

/** A profile as it is written: JSON with Chinese keys, since a province's office writes it by hand. */
export const profileFileSchema = z
  .strictObject({
    格式: z.literal("zuzhishi-profile/1"),
    名称: z.string().trim().min(1).max(60).meta({ description: "卷信息“规范”一项写的名称" }),
    级别: z
      .record(z.string(), level)
      .default({})
      .meta({ description: "键是检查（chief-vacancy）、检查的一种情况（chief-vacancy/between）或规则号（L02）" }),
    数值: z
      .strictObject({
        正职空缺月数: whole(0, 120).meta({ description: "正职空缺超过几个月才问，原定 3" }),
        常委最少人数: whole(0, 120).meta({ description: "1987 年以后县委常委少于几人才问，原定 7" }),
        常委最多人数: whole(0, 120).meta({ description: "1987 年以后县委常委多于几人才问，原定 15" }),
        统计增减百分比: whole(0, 120).meta({ description: "党员统计比上年增减超过百分之几才问，原定 30" }),
      })
      .default({}),
    职务: z
      .array(
        z.strictObject({ 职务: name, 机构: name.optional(), 起: month.optional(), 止: month.optional(), 依据: basis }),
      )
      .default([])
      .meta({ description: "只在一段时间里有的职务；机构写名称的末尾，不写是任何机构" }),
    机构: z
      .array(z.strictObject({ 机构: name, 起: month.optional(), 止: month.optional(), 依据: basis }))
      .default([])
      .meta({ description: "只在一段时间里有的机构，写名称的末尾" }),
    任期: z
      .array(z.strictObject({ 机构: z.enum(["党委", "人大", "政协"]), 起: month, 年: z.int().min(1).max(10) }))
      .default([])
      .meta({ description: "县级委员会从某月起的任期；写了一类，这一类就全按这里写的" }),
    用语: z
      .array(z.strictObject({ 不用: name, 改为: z.string().trim().max(60).default(""), 依据: basis }))
      .default([])
      .meta({ description: "书里不用的词和改用的词" }),
  })
  .meta({ title: "规范" })
  .transform((file): Profile => ({
    name: file.名称,
    levels: file.级别,
    numbers: {
      vacancyMonths: file.数值.正职空缺月数,
      fewestStanding: file.数值.常委最少人数,
      mostStanding: file.数值.常委最多人数,
      steepPercent: file.数值.统计增减百分比,
    },
    dated: [
      ...file.职务.map((one) => ({ post: one.职务, body: one.机构, from: one.起, to: one.止, basis: one.依据 })),
      ...file.机构.map((one) => ({ post: undefined, body: one.机构, from: one.起, to: one.止, basis: one.依据 })),
    ],
    termLengths: file.任期.map((one) => ({ kind: one.机构, since: one.起, years: one.年 })),
    terms: file.用语.map((one) => ({ avoid: one.不用, instead: one.改为, basis: one.依据 })),
  }));
