import { lstat, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Profile } from "../../schemas/profile.js";
import { type EarlierReport } from "../../schemas/report.js";
import { UsageError } from "./terminal.js";

const reportName = "核对报告.json";

/** The profile of `--profile FILE`; undefined where none is given. */
export async function profileAt(path: string | undefined): Promise<Profile | undefined> {
  if (path === undefined) return undefined;
  const json = await jsonAt(path);
  if (json === undefined)
    throw new UsageError(`规范文件“${path}”读不出来：找不到文件，或者不是 JSON，检查引号、逗号和括号是否成对。`);
  const [{ everyCheck }, { readProfile }] = await Promise.all([
    import("../pipeline.js"),
    import("../settle/read-profile.js"),
  ]);
  const read = readProfile(json.value, everyCheck);
  if ("problems" in read) throw new UsageError(`规范文件“${path}”不能用：\n${read.problems.join("\n")}`);
  return read.profile;
}

/**
 * The earlier report of `--since`: a 核对报告.json, or a folder of results with one a county. It has to speak of one of the
 * counties of this run.
 */
export async function earlierAt(
  path: string | undefined,
  counties: readonly { readonly id: string }[],
): Promise<EarlierReport | undefined> {
  if (path === undefined) return undefined;
  const { earlierReportSchema } = await import("../../schemas/report.js");
  const reports: EarlierReport[] = [];
  for (const file of await reportFiles(path)) {
    const json = await jsonAt(file);
    const read = earlierReportSchema.safeParse(json?.value);
    if (!read.success) throw new UsageError(`“${file}”不是本程序的核对报告（${reportName}），不能用来比较。`);
    reports.push(read.data);
  }
  const merged = mergedReport(reports);
  if (merged === undefined) throw new UsageError(`“${path}”里没有 ${reportName}，不能用来比较。`);
  const then = merged.dossiers.map(({ id }) => id);
  if (!counties.some(({ id }) => then.includes(id)))
    throw new UsageError(
      `“${path}”是${then.join("、")}的报告，这次是${counties.map(({ id }) => id).join("、")}，不能比较。`,
    );
  return merged;
}

/** As much of the earlier report as speaks of one county. */
export function earlierOf(id: string, earlier: EarlierReport | undefined): EarlierReport | undefined {
  if (earlier === undefined) return undefined;
  return {
    ...earlier,
    dossiers: earlier.dossiers.filter((dossier) => dossier.id === id),
    findings: earlier.findings.filter(({ dossier }) => dossier === id),
  };
}

async function reportFiles(path: string): Promise<string[]> {
  const status = await lstat(path).catch(() => undefined);
  if (status === undefined) throw new UsageError(`找不到要比较的报告“${path}”。`);
  if (!status.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort();
  const places = [path, ...folders.map((folder) => join(path, folder))].map((folder) => join(folder, reportName));
  const found = await Promise.all(
    places.map(async (place) => (await lstat(place).catch(() => undefined)) !== undefined),
  );
  return places.filter((_, index) => found[index] === true);
}

function mergedReport(reports: readonly EarlierReport[]): EarlierReport | undefined {
  const [first] = reports;
  if (first === undefined) return undefined;
  const distinct = (pick: (report: EarlierReport) => string): string => [...new Set(reports.map(pick))].join("、");
  return {
    ...first,
    tool: { version: distinct(({ tool }) => tool.version), rules: distinct(({ tool }) => tool.rules) },
    asOf: distinct(({ asOf }) => asOf),
    dossiers: reports.flatMap(({ dossiers }) => dossiers),
    findings: reports.flatMap(({ findings }) => findings),
  };
}

/** The JSON in a file, without the byte order mark some editors write; undefined where there is none. */
async function jsonAt(path: string): Promise<{ readonly value: unknown } | undefined> {
  try {
    return { value: JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/u, "")) as unknown };
  } catch {
    return undefined;
  }
}
