import { join } from "node:path";
import { type Report } from "../../schemas/report.js";
import { readCountyBounded } from "../node/bounded-read.js";
import { loadCounty } from "../node/folder.js";
import { writeWhole } from "../node/write-file.js";
import { checkCounty, checkHelp, report } from "../pipeline.js";
import { reportHtml, reportJson, reportText } from "../report/index.js";
import { type Checked } from "../settle/settle.js";
import { oneOf, readArguments } from "./arguments.js";

import { countiesAt } from "./counties.js";
import { earlierAt, profileAt } from "./judging.js";
import { progress } from "./progress.js";
import { statusOf } from "./status.js";
import { type ExitStatus, type Terminal, UsageError } from "./terminal.js";
import { version } from "./version.js";

const formats = ["text", "json", "html"] as const;
type Format = (typeof formats)[number];

const fileNames: Readonly<Record<Format, string>> = {
  text: "核对报告.txt",
  json: "核对报告.json",
  html: "核对报告.html",
};

/** Findings shown a county on a terminal; all are counted, and all are in the other formats. */
const shownPerCounty = 60;

/** The validation report alone; exit status 1 while a 强制 finding is open. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals, value } = readArguments("check", args, {
    format: { type: "string" },
    out: { type: "string" },
    "as-of": { type: "string" },
    profile: { type: "string" },
    since: { type: "string" },
  });
  if (positionals.length === 0) throw new UsageError("请写明要核对的文件夹或工作簿，如 zuzhishi check sources/某县。");
  const wanted = (value("format") ?? "text").split(",").map((word) => oneOf("--format", word.trim(), formats));
  const out = value("out");
  if (out === undefined && wanted.length > 1) throw new UsageError("几种格式一起输出时，请用 --out 指定目录。");
  if (out === undefined && wanted[0] === "html") throw new UsageError("html 报告请用 --out 指定写到哪个目录。");
  const asOf = readAsOf(value("as-of"));
  const profile = await profileAt(value("profile"));
  const { counties, problems, notes } = await countiesAt(positionals);
  for (const sentence of [...problems, ...notes]) terminal.err(`${sentence}\n`);
  if (counties.length === 0) return 2;
  const since = await earlierAt(value("since"), counties);
  const bar = progress(terminal, counties.length);
  const checked: Checked[] = [];
  for (const place of counties) {
    checked.push(checkCounty(await readCountyBounded(await loadCounty(place)), profile));
    bar.step(`${place.id}：已核对`);
  }
  bar.end();
  const made = report(checked, { version, asOf, profile, since });
  for (const format of wanted) {
    if (out === undefined) terminal.out(render(made, format, terminal));
    else
      await writeWhole(
        join(out, fileNames[format]),
        render(made, format, { ...terminal, colour: false, columns: 100 }),
      );
  }
  if (out !== undefined) terminal.out(`已写出：${wanted.map((format) => join(out, fileNames[format])).join("、")}\n`);
  const status = problems.length > 0 ? 2 : statusOf(made);
  return status === 0 && made.summary.mandatory > 0 ? 1 : status;
}

function render(made: Report, format: Format, terminal: Terminal): string {
  if (format === "json") return reportJson(made);
  if (format === "html") return reportHtml(made, checkHelp());
  return reportText(made, { colour: terminal.colour, width: terminal.columns, limit: shownPerCounty });
}

function readAsOf(given: string | undefined): string {
  if (given === undefined) return "";
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.test(given))
    throw new UsageError(`选项 --as-of 要写成 2026-06-30 这样的日期，写成了“${given}”。`);
  return given;
}
