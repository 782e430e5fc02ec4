import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type Report } from "../../schemas/report.js";
import { checks } from "../../src/checks/index.js";
import { interpret } from "../../src/interpret/index.js";
import { type Grid, type GridCell } from "../../src/model/grid.js";
import { loadCounty } from "../../src/node/folder.js";
import { checkCounty, readCounty, report } from "../../src/pipeline.js";
import { readBook } from "../../src/read/index.js";
import { type PlantedFault } from "./faults.js";

const sources = fileURLToPath(new URL("../../sources/", import.meta.url));
const frame = { version: "test", asOf: "" };
const county = readdirSync(sources).find((name) => name !== "连云港") ?? "";
const faults = JSON.parse(
  readFileSync(new URL("./weichuan-faults.json", import.meta.url), "utf8"),
) as readonly PlantedFault[];

const covered = new Set(checks.flatMap((check) => check.rules));
const implemented = faults.filter((fault) => covered.has(fault.rule));

let found: Report;
beforeAll(async () => {
  const files = await loadCounty({ id: county, path: join(sources, county) });
  found = report([checkCounty(readCounty(files))], frame);
});

test("forty faults are planted, and most of their rules are implemented", () => {
  expect(faults).toHaveLength(40);
  expect(implemented.length).toBeGreaterThanOrEqual(30);
});

describe("every planted fault whose rule is implemented is found at its cell", () => {
  test.each(
    implemented.map((fault) => [`${fault.n} ${fault.rule} ${fault.book} ${fault.sheet}!${fault.cell}`, fault] as const),
  )("%s", (_name, fault) => {
    const there = found.findings.filter(
      ({ at }) => at.book === fault.book && at.sheet === fault.sheet && at.cell === fault.cell,
    );
    expect(there.flatMap((finding) => finding.rules)).toContain(fault.rule);
  });
});

test("with the faults mended nothing 强制 is left", async () => {
  const files = await loadCounty({ id: county, path: join(sources, county) });
  const books = files.files.filter((file) => file.path.endsWith(".xlsx")).sort((a, b) => (a.path < b.path ? -1 : 1));
  const grids = books.flatMap((file) => {
    const read = readBook(file);
    return "grids" in read ? read.grids : [];
  });
  const mended = interpret({ id: county, grids: grids.map(mend), unreadable: [], manuscripts: [] });
  const clean = report([checkCounty(mended)], frame);
  expect(clean.findings.filter((finding) => finding.level === "mandatory").map((finding) => finding.message)).toEqual(
    [],
  );
  expect(clean.checks.filter((check) => check.outcome === "crashed")).toEqual([]);
});

/** The sheet with the right value written into every cell of it that a fault names. */
function mend(grid: Grid): Grid {
  const edits = new Map(
    faults
      .flatMap((fault) => fault.mend)
      .filter((edit) => edit.book === grid.book && edit.sheet === grid.sheet)
      .map((edit) => [edit.cell, edit.value]),
  );
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: Array.from({ length: Math.max(row.cells.length, 26) }, (_, column): GridCell | undefined => {
      const value = edits.get(`${letters(column)}${row.row}`);
      if (value === undefined) return row.cells[column];
      return value === "" ? undefined : { kind: "text", text: value };
    }),
  }));
  return { ...grid, rows: rows.filter((row) => row.cells.some((cell) => cell !== undefined)) };
}

const letters = (column: number): string => String.fromCharCode(65 + column);
