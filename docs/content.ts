import { readFileSync } from "node:fs";
import { z } from "zod";
import { reportSchema } from "../schemas/report.js";
import { type SheetSchema, columnsOf } from "../schemas/sheet.js";
import { sheets } from "../schemas/sheets.js";
import { phaseItem, volumeItems } from "../schemas/sheets/volume.js";
import { type Check } from "../src/checks/define-check.js";
import { historyText } from "../src/checks/history.js";
import { checks } from "../src/checks/index.js";
import { excusedRules, rules } from "../src/checks/rules.js";
import { levelNames } from "../src/model/finding.js";
import { consequencesOf } from "../src/settle/causes.js";
import { type CheckFacts, settleChecks } from "../src/settle/settle-checks.js";

interface Page {
  /** file name beside this module */
  readonly file: string;
  readonly text: string;
}

/** Every page that is made from the code. */
export const generatedDocs = (): Page[] => [
  { file: "规则.md", text: rulesPage() },
  { file: "表格.md", text: sheetsPage() },
  { file: "report.schema.json", text: `${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n` },
];

/** A province's own rules, shown by the files the tests read. */
const profileSection = (): string[] => [
  "## 规范：各省自定级别、数值、职务和用语",
  "",
  "省里要求与上面的不同的，写一个规范文件，核对时用 `--profile` 指定；卷信息的“规范”一项写它的名称，报告写明用的是哪个规范、改了什么。下面是[规范示例](规范示例.json)，另有一份较全的[某省规范](规范-某省.json)：",
  "",
  "```json",
  readFileSync(new URL("规范示例.json", import.meta.url), "utf8").trim(),
  "```",
  "",
  "| 写在哪里 | 写什么 |",
  "|---|---|",
  "| 级别 | 键写检查（`chief-vacancy`）、检查的一种情况（`chief-vacancy/between`）或规则号（`D05`），写得最细的算数 |",
  "| 数值 | 正职空缺月数（原定3）、常委最少人数（7）、常委最多人数（15）、统计增减百分比（30） |",
  "| 职务 | 只在一段时间里有的职务：职务、机构（名称的末尾，可不写）、起、止、依据；写了的职务以规范为准，程序原定的起止不再用 |",
  "| 机构 | 只在一段时间里有的机构：机构（名称的末尾）、起、止、依据 |",
  "| 任期 | 县级委员会的任期：机构（党委、人大、政协）、起（从哪年哪月起）、年；写了一类，这一类全按规范 |",
  "| 用语 | 书里不用的词：不用、改为（可不写）、依据 |",
  "",
  "写错的键、级别和年月会指出来，并给出最接近的名称。",
  "",
  "## 一个原因，一个问题",
  "",
  "同一个格子里的一处错误会连带别的问题，报告只列原因，注明“由此引起的还有几处”：",
  "",
  ...Object.entries(consequencesOf).map(
    ([cause, names]) => `- ${titleOf(cause)} → ${[...new Set(names.map(titleOf))].join("；")}`,
  ),
  "",
];

function titleOf(name: string): string {
  const id = name.split("/")[0] ?? name;
  return [...checks, ...settleChecks].find((check) => check.id === id)?.title ?? id;
}

function rulesPage(): string {
  const rows = [...checks, ...settleChecks].map(
    (check) => `| [${check.title}](#${check.id}) | ${levelNames[check.level]} | ${check.rules.join(" ")} |`,
  );
  return [
    "# 核对规则",
    "",
    "本页由程序里的规则生成。**强制**必须改正；**核实**必须核对，属实的写情况说明；**提示**可以保留。",
    "",
    "| 问题 | 级别 | 规则 |",
    "|---|---|---|",
    ...rows,
    "",
    ...profileSection(),
    ...checks.map((check) => ruleSection(check, check.examples)),
    ...settleChecks.map((check) => ruleSection(check, { bad: {}, good: {} })),
    "## 规则编号",
    "",
    "| 编号 | 规则 | 检查 |",
    "|---|---|---|",
    ...Object.entries(rules).map(([id, text]) => `| ${id} | ${text} | ${answersFor(id)} |`),
    "",
  ].join("\n");
}

/** The checks that answer for a rule, or why none does. */
function answersFor(rule: string): string {
  const own = [...checks, ...settleChecks].filter((check) => check.rules.includes(rule));
  if (own.length === 0) return `不检查：${excusedRules[rule] ?? ""}`;
  return own.map((check) => `[${check.id}](#${check.id})`).join("、");
}

function ruleSection(check: CheckFacts, examples: Check["examples"]): string {
  const variants = check.variants.map(
    (variant) => `${levelNames[variant.level]}（\`${variant.name}\`，${variant.rules.join("、")}）`,
  );
  return [
    `<a id="${check.id}"></a>`,
    "",
    `## ${check.title}`,
    "",
    `\`${check.id}\`　${variants.join("；")}`,
    "",
    `- 依据：${check.basis}`,
    `- 为什么：${check.why}`,
    `- 怎么改：${check.remedy}`,
    `- 沿革：${historyText(check.id)}`,
    "",
    ...Object.entries(examples.bad).map(([name, example]) =>
      exampleText(`会报：${name}`, example.sheets, example.finds),
    ),
    ...Object.entries(examples.good).map(([name, example]) => exampleText(`不报：${name}`, example, [])),
  ].join("\n");
}

function exampleText(name: string, example: Readonly<Record<string, string>>, finds: readonly string[]): string {
  const tables = Object.entries(example).map(([sheet, table]) => `*${sheet}*\n\n${markdownTable(table)}\n`);
  const places = finds.map((row) => `\`${row.split(" ").slice(1).join(" ")}\``);
  const result = places.length === 0 ? "" : `报在 ${places.join("、")}\n`;
  return `**${name}**\n\n${tables.join("\n")}\n${result}`;
}

function markdownTable(table: string): string {
  const [head = "", ...rows] = table.split("\n").map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .join(" | "),
  );
  const rule = head.replaceAll(/[^|]+/gu, "---");
  return [head, rule, ...rows]
    .map((row) => `| ${row} |`)
    .join("\n")
    .replace(`| ${rule} |`, `|${rule}|`);
}

function sheetsPage(): string {
  return [
    "# 填报表格",
    "",
    "本页由程序里的表格定义生成。表头写第一个名称最好，写别名也认得；工作簿和工作表叫什么、表头在第几行都可以。",
    "",
    "不照模板排的也读：表头占两三行，左右几栏并排（先读左栏），一张工作表上下几张表，机构、职务一组只写一次，“同上”，职务或单位单独成行，单位写在标题里（如“填报单位：县水利局”），单位及职务写在一列，年、月各一列，一格几个人（姓名用顿号或换行隔开，各人的时间也换行）。凡是推断的，核对报告里用“提示”说明；推断不了的退回，写明怎样分。隐藏的行、列、工作表照读，也写明。",
    "",
    "本单位有自己一套列名，不便逐张改的，在“列对照”里写一次。",
    "",
    ...sheets.map(sheetSection),
  ].join("\n");
}

function sheetSection(sheet: SheetSchema): string {
  const rows = columnsOf(sheet).map((column) => {
    const title = column.required ? `**${column.title}**（必填）` : column.title;
    return `| ${title} | ${column.description} | ${column.example} | ${column.aliases.join("、")} |`;
  });
  const items =
    sheet.key === "volume"
      ? [
          "",
          "“项目”一栏可写：",
          "",
          ...Object.values(volumeItems).map((item) => `- ${item.title}（也可写：${item.aliases.join("、")}）`),
          `- ${phaseItem}（一行一个阶段，填名称、起、止）`,
        ]
      : [];
  return [
    `## ${sheet.name}`,
    "",
    sheet.description,
    "",
    "| 表头 | 填什么 | 例 | 别名 |",
    "|---|---|---|---|",
    ...rows,
    ...items,
    "",
  ].join("\n");
}
