import { join, resolve, sep } from "node:path";
import { type Report } from "../../schemas/report.js";
import { type CountyPictures } from "../pipeline.js";
import { type CacheUse, type CountyTask } from "../node/county-task.js";
import { writeWhole } from "../node/write-file.js";
import { readAsOf } from "./as-of.js";
import { cacheIn } from "./cache-use.js";
import { oneOf, readArguments } from "./arguments.js";

import { countiesAt } from "./counties.js";
import { runCountyTasks } from "./county-run.js";
import { earlierAt, earlierOf, profileAt } from "./judging.js";
import { statusOf } from "./status.js";
import { type ExitStatus, type Terminal, UsageError } from "./terminal.js";
import { version } from "./version.js";

const formats = ["text", "json", "html", "xlsx", "sarif"] as const;
type Format = (typeof formats)[number];

/** marked workbooks are written by the counties' own jobs */
type Text = Exclude<Format, "xlsx">;
const markedBooks = "标注";

const fileNames: Readonly<Record<Text, string>> = {
  text: "核对报告.txt",
  json: "核对报告.json",
  html: "核对报告.html",
  sarif: "核对报告.sarif",
};

/** Findings shown a county on a terminal; all are counted, and all are in the other formats. */
const shownPerCounty = 60;

/** The validation report alone; exit status 1 while a 强制 finding is open. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals, value, flag } = readArguments("check", args, {
    format: { type: "string" },
    out: { type: "string" },
    "as-of": { type: "string" },
    profile: { type: "string" },
    since: { type: "string" },
    timings: { type: "boolean" },
  });
  if (positionals.length === 0) throw new UsageError("请写明要核对的文件夹或工作簿，如 zuzhishi check sources/某县。");
  const words = (value("format") ?? "text").split(/[,，]/u).map((word) => oneOf("--format", word.trim(), formats));
  const wanted = [...new Set(words)];
  const texts = wanted.filter((word) => word !== "xlsx");
  const out = value("out");
  if (out === undefined && wanted.length > 1) throw new UsageError("几种格式一起输出时，请用 --out 指定目录。");
  if (out === undefined && (wanted[0] === "html" || wanted[0] === "xlsx"))
    throw new UsageError(`${wanted[0] === "html" ? "html 报告" : "标注的原表"}请用 --out 指定写到哪个目录。`);
  const asOf = readAsOf(value("as-of"));
  const profile = await profileAt(value("profile"));
  // without a folder of its own a check leaves nothing behind
  const cache: CacheUse | undefined = out === undefined ? undefined : await cacheIn(out);
  const { counties, problems, notes } = await countiesAt(positionals, cache);
  for (const sentence of [...problems, ...notes]) terminal.err(`${sentence}\n`);
  if (counties.length === 0) return 2;
  if (out !== undefined && wanted.includes("xlsx")) refuseInside(out, counties);
  const since = await earlierAt(value("since"), counties);
  const tasks = counties.map((place): CountyTask => ({
    place,
    frame: { version, asOf, profile, since: earlierOf(place.id, since) },
    outputs: wanted.includes("xlsx") ? [markedBooks] : [],
    folder: out === undefined || counties.length === 1 ? (out ?? "") : join(out, place.id),
    wantsReport: true,
    wantsPictures: wanted.includes("html"),
    cache,
    timed: flag("timings"),
  }));
  const { results, failures, interrupted } = await runCountyTasks(tasks, terminal);
  if (interrupted) return 130;
  const [first, ...more] = results.flatMap(({ report }) => report ?? []);
  if (first === undefined) return 3;
  const { mergeReports } = await import("../settle/merge-reports.js");
  const made = mergeReports([first, ...more]);
  const pictures = results.flatMap((result) => result.pictures ?? []);
  for (const format of texts) {
    if (out === undefined) terminal.out(await render(made, pictures, format, terminal));
    else
      await writeWhole(
        join(out, fileNames[format]),
        await render(made, pictures, format, { ...terminal, colour: false, columns: 100 }),
      );
  }
  const refused = results.flatMap(({ summary }) => summary.failures);
  for (const sentence of refused) terminal.err(`${sentence}。\n`);
  if (out !== undefined) {
    const books = results.flatMap(({ summary }) => summary.written).length;
    const written = texts.map((format) => join(out, fileNames[format]));
    if (wanted.includes("xlsx"))
      written.push(`标注的原表 ${books} 个（${join(out, counties.length === 1 ? "" : "<县>", markedBooks)}）`);
    terminal.out(`已写出：${written.join("、")}\n`);
  }
  if (failures.length > 0) return 3;
  const status = problems.length > 0 || refused.length > 0 ? 2 : statusOf(made);
  return status === 0 && made.summary.mandatory > 0 ? 1 : status;
}

/** Marked workbooks among the tables they were made of would be read as tables of the county. */
function refuseInside(out: string, counties: readonly { readonly path: string }[]): void {
  const inside = counties.find(({ path }) => `${resolve(out)}${sep}`.startsWith(`${resolve(path)}${sep}`));
  if (inside === undefined) return;
  throw new UsageError(`标注的原表不能写进来稿文件夹“${inside.path}”，会和来稿混在一起。请用 --out 指定另一个目录。`);
}

async function render(
  made: Report,
  pictures: readonly CountyPictures[],
  format: Text,
  terminal: Terminal,
): Promise<string> {
  const { reportHtml, reportJson, reportSarif, reportText } = await import("../report/index.js");
  if (format === "json") return reportJson(made);
  if (format === "text")
    return reportText(made, { colour: terminal.colour, width: terminal.columns, limit: shownPerCounty });
  const { checkHelp } = await import("../pipeline.js");
  return format === "sarif" ? reportSarif(made, checkHelp()) : reportHtml(made, checkHelp(), pictures);
}
