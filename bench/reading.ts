import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { read, utils, write } from "xlsx";
import { checkCounty, report } from "../src/pipeline.js";
import { interpret } from "../src/interpret/index.js";
import { type Grid } from "../src/model/grid.js";
import { readBook } from "../src/read/index.js";
import { libraryGrids } from "../src/read/spreadsheet.js";
import { reportJson } from "../src/report/json.js";
import { largeCounty } from "./county.js";
import { floorRows } from "./floor.js";

/**
 * What reading and checking a large roster costs beside the least it can cost and beside other readers:
 * `npm run bench:reading -- 100000`. Each figure is the median of processor times of fresh processes, one after another.
 */
const rounds = 3;

type Costs = Readonly<Record<string, number>>;

const readers: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  floor: floorRows,
  read: (bytes) => gridsIn(bytes),
  "by the library": (bytes) => libraryGrids("苇川县.xlsx", bytes),
  "SheetJS, opening": (bytes) => read(bytes, { dense: true }),
};

function gridsIn(bytes: Uint8Array): readonly Grid[] {
  const made = readBook({ path: "苇川县.xlsx", bytes });
  if ("unreadable" in made) throw new Error(made.unreadable.reason);
  return made.grids;
}

/** Everything a check does with the bytes of the books of one county, and what each step took. */
function wholeCheck(books: readonly Uint8Array[]): Costs {
  const seconds: Record<string, number> = {};
  const step = <T>(name: string, work: () => T): T => {
    const start = process.cpuUsage();
    const value = work();
    const { user, system } = process.cpuUsage(start);
    seconds[name] = (user + system) / 1_000_000;
    return value;
  };
  const grids = step("read", () =>
    books.flatMap((bytes, index) => gridsIn(bytes).map((grid) => ({ ...grid, book: `${index}.xlsx` }))),
  );
  const dossier = step("interpret", () => interpret({ id: "苇川县", grids, unreadable: [], manuscripts: [] }));
  const checked = step("checks", () => checkCounty(dossier));
  const made = step("report", () => report([checked], { version: "0", asOf: "2026-01-01" }));
  seconds["findings"] = made.findings.length;
  seconds["bytes"] = step("JSON", () => reportJson(made)).length;
  seconds["peak MB"] = process.resourceUsage().maxRSS / 1024;
  return seconds;
}

function costs(mode: string, files: readonly string[]): Costs {
  const books = files.map((file) => new Uint8Array(readFileSync(file)));
  const reader = readers[mode];
  if (reader === undefined) return wholeCheck(books);
  const start = process.cpuUsage();
  for (const bytes of books) reader(bytes);
  const { user, system } = process.cpuUsage(start);
  return { all: (user + system) / 1_000_000, "peak MB": process.resourceUsage().maxRSS / 1024 };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Medians over fresh processes. */
function measured(mode: string, files: readonly string[]): Costs {
  const script = fileURLToPath(import.meta.url);
  const runs = Array.from({ length: rounds }, (): Costs => {
    const out = execFileSync(process.execPath, [...process.execArgv, script, "--measure", mode, ...files], {
      maxBuffer: 1e7,
    });
    return JSON.parse(out.toString()) as Costs;
  });
  return Object.fromEntries(Object.keys(runs[0] ?? {}).map((key) => [key, median(runs.map((run) => run[key] ?? 0))]));
}

const openpyxl = `
import openpyxl, resource, sys
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets:
    for row in sheet.iter_rows(values_only=True): pass
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime)`;

/** Python's reader, where it is installed. */
function pythonSeconds(file: string): number | undefined {
  const run = spawnSync("/usr/bin/python3", ["-c", openpyxl, file], { encoding: "utf8" });
  return run.status === 0 ? Number(run.stdout) : undefined;
}

const perBook = 100_000;

/** As Excel and WPS save them: shared strings, deflated. A large county is cut into books, as one holds so many cells at most. */
function files(folder: string, size: number, inline: boolean): string[] {
  const { 领导任职: [header = [], ...tenures] = [], ...others } = largeCounty(size);
  return Array.from({ length: Math.ceil(size / perBook) }, (_, index) => {
    const book = utils.book_new();
    const add = (name: string, rows: readonly (readonly unknown[])[]): unknown =>
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
    add("领导任职", [header, ...tenures.slice(index * perBook, (index + 1) * perBook)]);
    if (index === 0) for (const [name, rows] of Object.entries(others)) add(name, rows);
    const path = join(folder, `${inline ? "inline" : "shared"}-${index}.xlsx`);
    const options = inline ? {} : { bookSST: true, compression: true };
    writeFileSync(path, new Uint8Array(write(book, { type: "array", bookType: "xlsx", ...options }) as ArrayBuffer));
    return path;
  });
}

function main(size: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    return [false, true].flatMap((inline) => table(files(folder, size, inline), size, inline));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table(paths: readonly string[], size: number, inline: boolean): string[] {
  const byReader = Object.keys(readers).map((name) => [name, measured(name, paths)] as const);
  const at = (name: string): number => byReader.find(([reader]) => reader === name)?.[1]["all"] ?? 0;
  const floor = at("floor");
  const whole = measured("whole", paths);
  const steps = ["read", "interpret", "checks", "report", "JSON"];
  const all = steps.reduce((sum, step) => sum + (whole[step] ?? 0), 0);
  const python = paths.length === 1 ? pythonSeconds(paths[0] ?? "") : undefined;
  const line = (name: string, seconds: number, more = ""): string =>
    `  ${name.padEnd(20)}${(seconds / floor).toFixed(2).padStart(7)}  ${(seconds / at("SheetJS, opening")).toFixed(2).padStart(5)}  ${seconds.toFixed(2)} s${more}`;
  return [
    `${size} tenures, texts ${inline ? "in their cells, stored" : "shared, deflated"}`,
    `  ${"".padEnd(20)}  floor  opens`,
    ...byReader.map(([name, { all: seconds = 0, "peak MB": peak = 0 }]) =>
      line(name, seconds, `, ${peak.toFixed(0)} MB`),
    ),
    ...(python === undefined ? [] : [line("openpyxl, read only", python)]),
    line("whole check", all, `, ${(whole["peak MB"] ?? 0).toFixed(0)} MB, ${whole["findings"] ?? 0} findings`),
    ...steps.map((step) => line(`  ${step}`, whole[step] ?? 0)),
    `  checks to reading by the library ${((whole["checks"] ?? 0) / at("by the library")).toFixed(2)}, to reading ${((whole["checks"] ?? 0) / (whole["read"] ?? 1)).toFixed(2)}, to reading and interpreting ${((whole["checks"] ?? 0) / ((whole["read"] ?? 1) + (whole["interpret"] ?? 1))).toFixed(2)}`,
  ];
}

const [, , flag, mode = "", ...paths] = process.argv;
const out =
  flag === "--measure"
    ? JSON.stringify(costs(mode, paths))
    : [`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`, ...main(Number(flag ?? 100_000))].join(
        "\n",
      );
process.stdout.write(`${out}\n`);
