import { expect, test } from "vitest";
import {
  committeeTerms,
  electionOf,
  isAddition,
  isAlternate,
  isFullMember,
  isPromoted,
  isStanding,
  servesFrom,
} from "../../src/model/committee.js";
import { type Bound, monthDate } from "../../src/model/date.js";
import { exampleDossier } from "../support/example.js";

const dossier = exampleDossier({
  会议届次:
    "机构 | 届次 | 开始日期 | 结束日期 | 全会日期\n县委 | 第九届 | 1998.3.8 | 1998.3.11 | 1998.3.11\n县委 | 第八届 | 1993.5.28 | 1993.5.31 | 1993.6.1\n县人大 | 第十届 | | 1993.6.3 | \n县政协 | 第三届 | | |",
  委员名册:
    "机构 | 届次 | 身份 | 姓名 | 变动\n县委 | 第八届 | 常务委员 | 张三 |\n县委 | 八届 | 委员 | 李四 | 增补\n县委 | 第八届 | 候补委员 | 王五 | 递补\n县委 | 第七届 | 副书记 | 赵六 |",
  领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1993.6",
});

const date = (text: string): unknown => expect.objectContaining({ raw: text });
const raw = (bound: Bound | undefined) => (typeof bound === "object" ? bound.raw : bound);

test("meetings and lists by body and 届, with the next election of the body", () => {
  const terms = committeeTerms(dossier).map(
    ({ name, label, term, meetings, members, tenures, election, nextElection }) => [
      `${name}${label}`,
      term,
      [meetings.length, members.length, tenures.length],
      election?.to,
      nextElection?.from,
    ],
  );
  expect(terms).toEqual([
    ["县委第九届", 9, [1, 0, 1], date("1998.3.11"), undefined],
    ["县委第八届", 8, [1, 3, 1], date("1993.6.1"), date("1998.3.8")],
    ["县人大第十届", 10, [1, 0, 0], date("1993.6.3"), undefined],
    ["县政协第三届", 3, [1, 0, 0], undefined, undefined],
    ["县委第七届", 7, [0, 1, 1], undefined, undefined],
  ]);
});

test("a 届 that is no number goes by its text, and rows without one belong to none", () => {
  const base = dossier.meetings[0];
  if (base === undefined) throw new Error("no meeting");
  const meetings = [
    { ...base, term: undefined, termText: "临时" },
    { ...base, term: undefined, termText: undefined },
  ];
  expect(committeeTerms({ ...dossier, meetings, members: [] }).map(({ label }) => label)).toEqual(["临时"]);
});

test("the election runs from the opening to the plenum, by what was written of it", () => {
  const dates = dossier.meetings.map((meeting) => electionOf(meeting));
  expect(dates.map((span) => [raw(span?.from), raw(span?.to)])).toEqual([
    ["1998.3.8", "1998.3.11"],
    ["1993.5.28", "1993.6.1"],
    ["1993.6.3", "1993.6.3"],
    [undefined, undefined],
  ]);
});

test("a meeting of which only the opening was written", () => {
  const [meeting] = dossier.meetings;
  if (meeting === undefined) throw new Error("no meeting");
  const span = electionOf({ ...meeting, to: "unknown", plenum: "unknown" });
  expect([raw(span?.from), raw(span?.to)]).toEqual(["1998.3.8", "1998.3.8"]);
});

const election = { from: monthDate(1993, 5), to: monthDate(1993, 6) };
const served = (from: Bound, to: Bound) => servesFrom(election, { from, to });

test("serves from the election: began in its months, or was there and stayed", () => {
  expect(served(monthDate(1993, 5), "open")).toBe("certain");
  expect(served(monthDate(1993, 6), monthDate(1993, 6))).toBe("certain");
  expect(served(monthDate(1993, 7), "open")).toBe("possible");
  expect(served(monthDate(1993, 8), "open")).toBe("no");
  expect(served(monthDate(1993, 4), "open")).toBe("certain");
  expect(served(monthDate(1993, 4), monthDate(1993, 8))).toBe("certain");
  expect(served(monthDate(1993, 4), monthDate(1993, 7))).toBe("possible");
  expect(served(monthDate(1993, 4), monthDate(1993, 6))).toBe("no");
  expect(served(monthDate(1990, 4), monthDate(1992, 6))).toBe("no");
  expect(served("unknown", "open")).toBe("possible");
});

test("capacities and changes", () => {
  const [standing, added, promoted, secretary] = dossier.members;
  if (standing === undefined || added === undefined || promoted === undefined || secretary === undefined)
    throw new Error("no members");
  const kinds = (member: typeof standing) =>
    [isFullMember, isAlternate, isStanding, isPromoted, isAddition].map((is) => is(member));
  expect(kinds(standing)).toEqual([false, false, true, false, false]);
  expect(kinds(added)).toEqual([true, false, false, false, true]);
  expect(kinds(promoted)).toEqual([false, true, false, true, false]);
  expect(kinds(secretary)).toEqual([false, false, true, false, false]);
});
