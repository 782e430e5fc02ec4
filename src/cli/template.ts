import { writeWhole } from "../node/write-file.js";
import { templateWorkbook } from "../template/workbook.js";
import { readArguments } from "./arguments.js";
import { type ExitStatus, type Terminal, UsageError } from "./terminal.js";

/** Writes the workbook to fill in. */
export async function template(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals, value } = readArguments("template", args, { out: { type: "string" } });
  if (positionals.length > 0) throw new UsageError("模板要写到哪里，请用 --out 文件名.xlsx 写明。");
  const path = value("out") ?? "组织史资料填报表.xlsx";
  if (!/\.xlsx$/iu.test(path)) throw new UsageError(`模板是 .xlsx 工作簿，文件名要以 .xlsx 结尾，写成了“${path}”。`);
  await writeWhole(path, await templateWorkbook());
  terminal.out(`已写出模板：${path}\n`);
  return 0;
}
