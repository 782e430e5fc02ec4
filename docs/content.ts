import { z } from "zod";
import { reportSchema } from "../schemas/report.js";
import { type SheetSchema, columnsOf } from "../schemas/sheet.js";
import { sheets } from "../schemas/sheets.js";
import { phaseItem, volumeItems } from "../schemas/sheets/volume.js";
import { type Check } from "../src/checks/define-check.js";
import { checks } from "../src/checks/index.js";
import { levelNames } from "../src/model/finding.js";
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
    ...checks.map((check) => ruleSection(check, check.examples)),
    ...settleChecks.map((check) => ruleSection(check, { bad: {}, good: {} })),
  ].join("\n");
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
