import { z } from "zod";
import { volumeSettingsSchema } from "./volume-settings.js";

const count = z.int().min(0);
const level = z
  .enum(["mandatory", "verify", "hint"])
  .meta({ title: "级别", description: "mandatory 强制、verify 核实、hint 提示" });
const cell = z
  .strictObject({ book: z.string(), sheet: z.string(), cell: z.string() })
  .meta({ title: "单元格地址", description: "book 文件，sheet 工作表，cell 单元格（如 F23）；指整个文件时后两项为空" });

const rows = z
  .strictObject({ total: count, title: count, header: count, note: count, record: count, rejected: count })
  .meta({ title: "行账", description: "非空行合计等于标题、表头、说明、记录、退回各行之和" });

const input = z
  .strictObject({ book: z.string(), sheet: z.string(), kind: z.string(), rows })
  .meta({ title: "交来的表" });

const year = z.int();
const grid = z
  .strictObject({
    from: year,
    to: year,
    rows: z.array(
      z.strictObject({
        body: z.string().min(1).meta({ title: "机构", description: "最后的全称" }),
        system: z.string().meta({ title: "系统", description: "党、政权、军事、统战、群团、企事业；没有写则为空" }),
        runs: z.array(
          z.strictObject({ state: z.enum(["reported", "zero", "missing", "absent"]), from: year, to: year }),
        ),
      }),
    ),
  })
  .meta({
    title: "机构逐年表",
    description:
      "每个机构在本卷各年：reported 已报，zero 零报告，missing 未报，absent 机构不存在；起止年都含在内，连起来正好是全卷",
  });

const chief = z
  .strictObject({
    body: z.string().min(1),
    post: z.string().min(1).meta({ title: "职务", description: "最后用的名称" }),
    leading: z.boolean().meta({ title: "是否机构的主要负责人" }),
    runs: z.array(
      z.strictObject({
        state: z.enum(["held", "acting", "in-charge", "vacant", "gap", "absent"]),
        from: z.string(),
        to: z.string(),
        who: z.array(z.string()).meta({ title: "何人" }),
      }),
    ),
  })
  .meta({
    title: "正职逐月表",
    description:
      "held 在任，acting 代理，in-charge 主持工作，vacant 已说明空缺，gap 断线，absent 机构不存在；起止月（YYYY-MM）都含在内，交接的月份归后任",
  });

const dossier = z.strictObject({
  id: z.string().min(1).meta({ title: "县" }),
  county: z.string(),
  volume: z.string(),
  settings: volumeSettingsSchema,
  snapshot: z.string().meta({ title: "数据指纹", description: "交来的内容变了，它就变" }),
  inputs: z.array(input),
  counts: z.record(z.string(), count),
  grid: grid.optional(),
  chiefs: z.array(chief).optional(),
});

const check = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/u),
  title: z.string().min(1),
  level,
  rules: z.array(z.string().regex(/^[A-Z]\d\d$/u)).min(1),
  outcome: z.enum(["found", "clean", "not-run", "crashed"]),
  why: z.string().meta({ title: "原因", description: "没有查或出错的原因，其余为空" }),
});

const fingerprint = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{8}$/u)
  .meta({ title: "问题编号" });

/** Names a finding in few fields, where the whole of it is not repeated. */
const mention = {
  fingerprint,
  check: z.string(),
  variant: z.string(),
  level,
  message: z.string().min(1),
  at: cell,
};

const answer = z
  .strictObject({ by: z.string(), date: z.string(), basis: z.string(), waivedBy: z.string() })
  .meta({ title: "谁作的说明", description: "说明人、日期、依据、同意免改的上级单位；没有写则为空" });

const finding = z.strictObject({
  fingerprint,
  dossier: z.string().min(1).meta({ title: "县" }),
  check: z.string(),
  variant: z.string(),
  rules: z.array(z.string()),
  level,
  message: z.string().min(1),
  suggestion: z.string(),
  body: z.string().meta({ title: "机构", description: "所涉机构的全称，没有则为空" }),
  at: cell,
  related: z.array(cell),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  status: z.enum(["open", "explained", "waived"]),
  explanation: z.string(),
  answer,
  consequences: z
    .array(z.strictObject(mention))
    .meta({ title: "由此引起的", description: "同一原因引起的其他问题，改好这一处就没有了，不另计数" }),
  since: z
    .enum(["new", "still", ""])
    .meta({ title: "与上次报告相比", description: "new 新增，still 仍在；没有比较则为空" }),
});

const since = z
  .strictObject({
    version: z.string(),
    rules: z.string(),
    asOf: z.string(),
    new: count,
    still: count,
    gone: z
      .array(
        z.strictObject({
          ...mention,
          dossier: z.string().min(1),
          why: z.enum(["mended", "profile-changed", "not-checked", "merged"]).meta({
            title: "为什么没有了",
            description:
              "mended 已改，profile-changed 这一项所用的规范改了，不能说是已改，not-checked 这次没有查这一项，merged 并入引起它的问题",
          }),
        }),
      )
      .meta({ title: "上次有、这次没有的问题" }),
    explained: z.array(z.string()).meta({ title: "已说明", description: "上次没有答复、这次已说明的问题编号" }),
  })
  .meta({ title: "与上次报告相比" });

const tally = z.strictObject({ mandatory: count, verify: count, hint: count, explained: count });

/** The validation report. With several counties a check's outcome is the gravest of its outcomes. */
export const reportSchema = z
  .strictObject({
    format: z.literal("zuzhishi-report/1"),
    tool: z.strictObject({ version: z.string(), rules: z.string() }),
    asOf: z.string().meta({ title: "截至日期", description: "由使用者给出，没有给出则为空" }),
    profile: z
      .strictObject({ name: z.string().min(1), changes: z.array(z.string()) })
      .meta({ title: "规范", description: "本次核对用的规范；changes 是它与程序原定级别、数值不同的地方，一句一处" }),
    dossiers: z.array(dossier),
    checks: z.array(check),
    findings: z.array(finding),
    since: since.nullable().meta({ title: "与上次报告相比", description: "没有比较则为 null" }),
    summary: tally,
  })
  .meta({ title: "核对报告" });

/** As much of an earlier report as a comparison needs; a report of any version of the program has it. */
export const earlierReportSchema = z.object({
  format: z.literal("zuzhishi-report/1"),
  tool: z.object({ version: z.string(), rules: z.string() }),
  asOf: z.string(),
  profile: z.object({ name: z.string(), changes: z.array(z.string()) }).optional(),
  dossiers: z.array(z.object({ id: z.string() })),
  findings: z.array(
    z.object({
      ...mention,
      dossier: z.string().min(1),
      status: z.enum(["open", "explained", "waived"]),
      consequences: z.array(z.object({ fingerprint })).optional(),
    }),
  ),
});

export type EarlierReport = z.infer<typeof earlierReportSchema>;
export type Report = z.infer<typeof reportSchema>;
export type ReportFinding = z.infer<typeof finding>;
export type ReportCheck = z.infer<typeof check>;
export type ReportSince = z.infer<typeof since>;
export type ReportDossier = z.infer<typeof dossier>;
