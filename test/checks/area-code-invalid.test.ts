import { expect, test } from "vitest";
import { areaCodeInvalid } from "../../src/checks/area-code-invalid.js";
import { placesIn, revisionMonths } from "../../src/checks/lexicon/area-names.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const volume = (county: string, code: string, upper = "2003.6", lower = "2010.12") => ({
  卷信息: `项目 | 内容\n县 | ${county}\n区划代码 | ${code}\n上限 | ${upper}\n下限 | ${lower}`,
});

test.each([
  ["its own code", volume("密云县", "110228"), []],
  ["full-width digits and a blank", volume("密云县", "１１０ ２２８"), []],
  ["renamed within the volume: either name", volume("密云县", "110228", "2010.1", "2016.12"), []],
  ["the later code in the later years", volume("密云区", "110118", "2016.1", "2016.12"), []],
  ["a code given up before", volume("密云县", "110228", "2016.8", "2016.12"), ["unknown 卷信息!B3"]],
  ["another county's", volume("东海县", "320723"), ["other-place 卷信息!B3"]],
  ["no code at all", volume("东海县", "999999"), ["unknown 卷信息!B3"]],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(areaCodeInvalid, sheets)).toEqual(expected);
});

const first = (sheets: Record<string, string>) => areaCodeInvalid.run(exampleDossier(sheets))[0];

test("proposes the code of the county's name", () => {
  expect(first(volume("密云县", "110118"))).toMatchObject({
    message: "区划代码110118不在2003.6—2010.12的GB/T 2260里。密云县当时是110228。请查当年的代码改正。",
    suggestion: "110228",
  });
  expect(first(volume("某县", "110118"))).toMatchObject({
    message: "区划代码110118不在2003.6—2010.12的GB/T 2260里。请查当年的代码改正。",
    suggestion: undefined,
  });
  expect(first(volume("东海县", "320721"))?.message).toBe(
    "区划代码320721在2003.6—2010.12是赣榆县，不是东海县。请核对代码和县名。",
  );
});

test.each([
  [{}, "卷信息没有填区划代码"],
  [{ 卷信息: "项目 | 内容\n区划代码 | 320722" }, "卷信息没有填上限、下限"],
  [{ 卷信息: "项目 | 内容\n区划代码 | 320722\n上限 | 2003.6" }, "卷信息没有填上限、下限"],
  [volume("东海县", "320722", "1993.6", "2003.5"), "手头的GB/T 2260是2002年12月至2016年各版，本卷年份不全在其内"],
  [volume("东海县", "320722", "2003.6", "2017.1"), "手头的GB/T 2260是2002年12月至2016年各版，本卷年份不全在其内"],
  [volume("东海县", "320722", "2002.12", "2016.12"), undefined],
])("does not run %#", (sheets, expected) => {
  expect(areaCodeInvalid.needs(exampleDossier(sheets))).toBe(expected);
});

test("says nothing of what it cannot know", () => {
  expect(areaCodeInvalid.run(exampleDossier({}))).toEqual([]);
});

test("nineteen revisions in order, about three thousand places in force in each", () => {
  expect(revisionMonths).toHaveLength(19);
  expect([...revisionMonths].sort((a, b) => a - b)).toEqual(revisionMonths);
  for (const month of revisionMonths) {
    const provinces = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));
    const codes = provinces.flatMap((province) =>
      placesIn(province, { first: month, last: month }).map(({ code }) => code),
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(3000);
  }
});
