import { z } from "zod";

/** The Chinese words of the three levels, as a profile writes them. */
const levelWords = { 强制: "mandatory", 核实: "verify", 提示: "hint" } as const;

/** A province's way of judging what the checks find: levels, and the numbers some checks measure by. */
export interface Profile {
  readonly name: string;
  /** by check, `check/variant` or rule id; the most particular counts */
  readonly levels: Readonly<Record<string, "mandatory" | "verify" | "hint">>;
  /** a chief post may be empty for this many months before anybody is asked */
  readonly vacancyMonths: number | undefined;
}

const level = z
  .enum(["强制", "核实", "提示"])
  .transform((word) => levelWords[word])
  .meta({ title: "级别" });

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
        正职空缺月数: z.int().min(0).max(120).optional().meta({ description: "正职空缺超过几个月才问，原定 3" }),
      })
      .default({}),
  })
  .meta({ title: "规范" })
  .transform((file): Profile => ({ name: file.名称, levels: file.级别, vacancyMonths: file.数值.正职空缺月数 }));
