import { expect, test } from "vitest";
import { type z } from "zod";
import { reportSchema } from "../../schemas/report.js";
import { reportJson } from "../../src/report/index.js";
import { sample } from "./sample.js";

test("is the report, in the contract's shape", () => {
  expect(reportSchema.parse(JSON.parse(reportJson(sample)))).toEqual(sample);
});

test("two spaces, one newline at the end", () => {
  const text = reportJson(sample);
  expect(text.startsWith('{\n  "format": "zuzhishi-report/1",\n  "tool": {\n    "version": "0.1.0",')).toBe(true);
  expect(text.endsWith("\n}\n")).toBe(true);
});

/** The same values with every object's keys the other way round, but for the free records. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries: [string, unknown][] = [];
  for (const [key, held] of Object.entries(value)) {
    entries.unshift([key, key === "data" || key === "counts" ? held : reversed(held)]);
  }
  return Object.fromEntries(entries);
}

test("the same bytes whatever order the keys were set in", () => {
  const other = reportSchema.parse(sample);
  expect(reportJson(reversed(other) as typeof other)).toBe(reportJson(sample));
});

const keys = (schema: z.ZodObject): string[] => Object.keys(schema.shape);

test("keys stand in the order of the contract", () => {
  const { shape } = reportSchema;
  const written = JSON.parse(reportJson(sample)) as Record<string, Record<string, object>[]>;
  expect(Object.keys(written)).toEqual(keys(reportSchema));
  for (const name of ["dossiers", "checks", "findings"] as const) {
    expect(Object.keys(written[name]?.[0] ?? {})).toEqual(keys(shape[name].element));
  }
  expect(Object.keys(written["findings"]?.[0]?.["at"] ?? {})).toEqual(keys(shape.findings.element.shape.at));
  expect(Object.keys(written["summary"] ?? {})).toEqual(keys(shape.summary));
});
