import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Measurement, coveredRules, measure, statusRows, verifyRate } from "./measurement.js";
import { plantedCounties } from "./planted.js";

const counties = await plantedCounties();
const implemented = counties.flatMap(({ id, faults }) =>
  faults.filter((fault) => coveredRules.has(fault.rule)).map((fault) => ({ id, fault })),
);

let measured: Measurement;
beforeAll(() => {
  measured = measure(counties);
});

test("every rule that a check answers for is planted at least once", () => {
  const planted = new Set(implemented.map(({ fault }) => fault.rule));
  expect([...coveredRules].filter((rule) => !planted.has(rule))).toEqual([]);
});

describe("every planted fault whose rule is implemented is found at its cell", () => {
  test.each(
    implemented.map(
      ({ id, fault }) =>
        [`${id} ${fault.n} ${fault.rule} ${fault.book} ${fault.sheet}!${fault.cell}`, id, fault.n] as const,
    ),
  )("%s", (_name, id, n) => {
    expect(measured.faults.find((one) => one.county === id && one.fault.n === n)?.found).toBe(true);
  });
});

describe("with the faults mended", () => {
  test("nothing 强制 is left", () => {
    const findings = measured.clean.flatMap((clean) => clean.findings);
    expect(findings.filter((one) => one.level === "mandatory").map((one) => one.message)).toEqual([]);
  });

  test("a reviewer is asked at most ten questions in a thousand records", () => {
    for (const clean of measured.clean) expect(Number(verifyRate(clean))).toBeLessThanOrEqual(10);
  });

  test("no check crashes", () => {
    const checks = measured.clean.flatMap((clean) => clean.checks);
    expect(checks.filter((check) => check.outcome === "crashed")).toEqual([]);
  });
});

test("the README tells the figures measured", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").split("\n");
  expect(statusRows(measured).filter((row) => !readme.includes(row))).toEqual([]);
});
