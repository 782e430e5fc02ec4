import { booksFolder, measured, median } from "../child.js";
import { openpyxlReads, pythonDocxWrites } from "../python.js";
import { markdown, megabytes, ratio, seconds } from "./markdown.js";

interface Took {
  readonly seconds: number;
  readonly megabytes: number;
}

const rounds = 5;

/** Processor time: the median of rounds in one process; memory: the most held in a process that does it once. */
function taken(task: string, size: number): Took | undefined {
  const folder = task.startsWith("draft") ? "" : booksFolder(size);
  const timed = measured(task, size, rounds, folder);
  const once = measured(task, size, 1, folder);
  if (timed === undefined || once === undefined) return undefined;
  return { seconds: median(timed.seconds), megabytes: once.megabytes };
}

function compared(
  title: string,
  ours: Took | undefined,
  rows: readonly (readonly [string, Took | undefined])[],
): string {
  const lines = rows.map(([name, took]) =>
    took === undefined || ours === undefined
      ? [name, "not installed", "", ""]
      : [name, ratio(took.seconds / ours.seconds), seconds(took.seconds), megabytes(took.megabytes)],
  );
  return markdown(title, ["", "processor time, zuzhishi = 1", "", "peak memory"], lines);
}

export function readTable(full: boolean): string {
  const tenures = full ? 100_000 : 20_000;
  const ours = taken("read: zuzhishi", tenures);
  return compared(`Reading one workbook of ${tenures} tenures`, ours, [
    ["zuzhishi, every cell with its address", ours],
    ["hand-written floor", taken("read: floor", tenures)],
    ["SheetJS, rows of values", taken("read: SheetJS", tenures)],
    ["exceljs", taken("read: exceljs", tenures)],
    ["openpyxl, read only", openpyxlReads(tenures)],
  ]);
}

export function draftTable(full: boolean): string {
  const lines = 50_000;
  const ours = taken("draft: zuzhishi", lines);
  const few = full ? lines : 5000;
  const python = pythonDocxWrites(few);
  const grown = python && { seconds: (python.seconds * lines) / few, megabytes: python.megabytes };
  const volume = taken("volume", 5000);
  const table = compared(`Writing a draft of ${lines} roster lines`, ours, [
    ["zuzhishi, bookmarks, contents, pages foreseen", ours],
    ["hand-written floor", taken("draft: floor", lines)],
    ["docx, the same lines, no pages", taken("draft: docx", lines)],
    ["docxtemplater, plain lines", taken("draft: docxtemplater", lines)],
    [`python-docx, plain lines${few < lines ? `, ${few} of them, time × ${lines / few}` : ""}`, grown],
  ]);
  const whole = volume === undefined ? "" : `${seconds(volume.seconds)}, ${megabytes(volume.megabytes)}`;
  return `${table}\n\nA volume composed and written from 5,000 tenures: ${whole}.`;
}
