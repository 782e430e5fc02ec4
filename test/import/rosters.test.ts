import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readRoster } from "../../src/import/read-roster.js";
import { told } from "./reading.js";
import { laterRosters } from "./later-rosters.js";
import { moreRosters } from "./more-rosters.js";
import { otherRosters } from "./other-rosters.js";
import { rosters } from "./rosters.js";

test.each(
  [...rosters, ...otherRosters, ...moreRosters, ...laterRosters].map((printed) => [printed.name, printed] as const),
)("%s", (_name, printed) => {
  const { tenures, members = [], orgs = [], meetings = [], unread = [] } = printed;
  const read = told(readRoster("旧卷.txt", printed.text.split("\n")));
  expect({ ...read, orgs: read.orgs.sort() }).toEqual({ tenures, members, orgs: [...orgs].sort(), meetings, unread });
});

test("the README tells how many layouts and entries these are", () => {
  const all = [...rosters, ...otherRosters, ...moreRosters, ...laterRosters];
  const tenures = all.reduce((sum, printed) => sum + printed.tenures.length, 0);
  const members = all.reduce((sum, { members: listed = [] }) => sum + listed.length, 0);
  expect(readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8")).toContain(
    `| 印本版式 | ${all.length} 种文字稿：任职 ${tenures} 条、委员 ${members} 条读出 100 %；`,
  );
});
