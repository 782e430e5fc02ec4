import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cacheFolder } from "../src/node/cache.js";
import { openPool } from "../src/node/county-pool.js";
import { type CountyTask } from "../src/node/county-task.js";
import { runCounties } from "../src/node/run-counties.js";
import { countyBooks } from "./books.js";

/** A folder of so many counties, each with one book of so many tenures. */
export function writeCounties(folder: string, counties: number, tenures: number): void {
  const [bytes = new Uint8Array()] = countyBooks(tenures);
  for (let number = 1; number <= counties; number++) {
    const county = join(folder, "sources", `第${number}县`);
    mkdirSync(county, { recursive: true });
    writeFileSync(join(county, "任职.xlsx"), bytes);
  }
}

/** One county's book with one cell changed: another county's worth of tenures, less one. */
export function changeOne(folder: string, tenures: number): void {
  const [bytes = new Uint8Array()] = countyBooks(tenures - 1);
  writeFileSync(join(folder, "sources/第1县/任职.xlsx"), bytes);
}

/** Seconds of the clock and of processors, megabytes, and how many counties were taken from the run before. */
export interface CountiesRun {
  readonly wall: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly kept: number;
  readonly counties: number;
}

/** Compiles or checks every county of a folder in so many threads of the built program; what it took, and the most memory held. */
export async function countiesRun(folder: string, threads: number, kind: string): Promise<CountiesRun> {
  const ids = readdirSync(join(folder, "sources"));
  const tasks = ids.map((id): CountyTask => ({
    place: { id, path: join(folder, "sources", id) },
    frame: { version: "bench", asOf: "" },
    outputs: kind === "check" ? [] : undefined,
    folder: join(folder, "output", id),
    wantsReport: kind === "check",
    cache: { folder: join(folder, "output", cacheFolder), program: "bench" },
    timed: false,
  }));
  const pool = openPool(pathToFileURL(join(process.cwd(), "dist/src/node/county-thread.js")));
  const start = performance.now();
  const cpu = process.cpuUsage();
  const outcomes = await runCounties(tasks, pool, { step: () => {}, done: () => {} }, { threads });
  const { user, system } = process.cpuUsage(cpu);
  const failed = outcomes.filter((outcome) => outcome === undefined || "failed" in outcome).length;
  if (failed > 0) throw new Error(`${failed} counties failed`);
  const kept = outcomes.filter((outcome) => outcome !== undefined && "kept" in outcome && outcome.kept).length;
  return {
    wall: (performance.now() - start) / 1000,
    seconds: (user + system) / 1_000_000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    kept,
    counties: ids.length,
  };
}
