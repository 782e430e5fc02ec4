import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measured } from "../child.js";
import { type CountiesRun, changeOne, writeCounties } from "../many.js";
import { markdown, megabytes, ratio, seconds } from "./markdown.js";

const tenures = 5000;

/** Many counties, each of five thousand tenures: two threads beside one; again with nothing changed, and with one cell changed. */
export function countiesTable(full: boolean): string {
  const counties = full ? 158 : 6;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    writeCounties(folder, counties, tenures);
    const rows = [...kindRows(folder, "compile"), ...kindRows(folder, "check")];
    return markdown(
      `${counties} counties of ${tenures} tenures`,
      ["", "wall time, one thread = 1", "wall", "processors", "peak memory", "taken from the run before"],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function kindRows(folder: string, kind: string): string[][] {
  writeCounties(folder, 1, tenures);
  const run = (threads: number, fresh: boolean): CountiesRun | undefined => {
    if (fresh) rmSync(join(folder, "output"), { recursive: true, force: true });
    return measured("many", threads, 1, folder, kind)?.run;
  };
  const one = run(1, true);
  const two = run(2, true);
  const again = run(2, false);
  changeOne(folder, tenures);
  const changed = run(2, false);
  const row = (name: string, took: CountiesRun | undefined): string[] =>
    took === undefined || one === undefined
      ? [name, "failed", "", "", "", ""]
      : [
          name,
          ratio(took.wall / one.wall),
          seconds(took.wall),
          seconds(took.seconds),
          megabytes(took.megabytes),
          `${took.kept} of ${took.counties}`,
        ];
  return [
    row(`${kind}, one thread`, one),
    row(`${kind}, two threads`, two),
    row(`${kind} again, nothing changed`, again),
    row(`${kind} again, one county changed`, changed),
  ];
}
