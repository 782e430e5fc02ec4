import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { type Dossier } from "../../src/model/dossier.js";
import { readCounty } from "../../src/pipeline.js";

const sources = new URL("../../sources/", import.meta.url).pathname;

function dossierOf(county: string): Dossier {
  const folder = join(decodeURIComponent(sources), county);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path) => ({
    path: relative(folder, path),
    bytes: new Uint8Array(readFileSync(path)),
  }));
  return readCounty({ id: county, files });
}

test("the published tables of Lianyungang are read to the last row", () => {
  const { inputs, notes, tenures, orgs, meetings, documents } = dossierOf("连云港");
  expect(
    inputs.map(({ sheet, kind, rows }) => `${sheet} ${kind} ${rows.total}=${rows.title}+${rows.header}+${rows.record}`),
  ).toEqual([
    "卷信息 卷信息 10=0+1+9",
    "资料来源 资料来源 7=0+1+6",
    "情况说明 情况说明 10=0+1+9",
    "领导机构 机构沿革 9=0+1+8",
    "工作机构 机构沿革 11=0+1+10",
    "会议届次 会议届次 2=0+1+1",
    "表41-8 领导任职 23=1+1+21",
    "市人民政府 领导任职 8=0+1+7",
    "参议会 领导任职 4=0+1+3",
  ]);
  expect(notes).toEqual([]);
  expect([tenures.length, orgs.length, meetings.length, documents.length]).toEqual([31, 18, 1, 6]);
});

test("the committee of Lianyungang is one body through its four names", () => {
  const { bodies, tenures } = dossierOf("连云港");
  const committee = bodies.find(({ names }) => names.some(({ fullName }) => fullName === "连云港市委"));
  expect(committee?.names.map(({ fullName }) => fullName)).toEqual([
    "新海连特委",
    "新海连市委",
    "新海县委",
    "新海连市委",
    "连云港市委",
  ]);
  const placed = tenures.filter(({ bodyText }) => bodyText.startsWith("新海") || bodyText === "连云港市委");
  expect(placed.map(({ org }) => org?.fullName)).toEqual(placed.map(({ bodyText }) => bodyText));
});

test("every row of Weichuan is accounted for, and every tenure has its body and its person", () => {
  const { inputs, tenures, persons, previous } = dossierOf("苇川县");
  for (const { rows } of inputs)
    expect(rows.title + rows.header + rows.note + rows.record + rows.rejected).toBe(rows.total);
  expect(inputs.filter(({ kind }) => kind === undefined)).toEqual([]);
  expect(inputs.reduce((sum, { rows }) => sum + rows.rejected, 0)).toBe(0);
  const known = new Set(persons.map(({ id }) => id));
  expect(tenures.filter(({ personId }) => !known.has(personId))).toEqual([]);
  expect(new Set(tenures.map(({ id }) => id)).size).toBe(tenures.length);
  expect(previous?.tenures.length).toBeGreaterThan(200);
});
