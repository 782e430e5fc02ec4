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
