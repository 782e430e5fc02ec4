import { isDate } from "../model/date.js";
import { type Meeting } from "../model/dossier.js";
import { type BodyKind, termName } from "./body-kind.js";
import { numberToChinese } from "../model/numerals.js";
import { dateInYear, meetingDays } from "./prose-date.js";
import { termTitle } from "./terms.js";

type Counted = readonly (readonly [title: string, count: number | undefined])[];

/** 委员31名、候补委员5名: what was counted, in this order; empty where nothing was. */
function counts(pairs: Counted, unit = "名"): string {
  return pairs.flatMap(([title, count]) => (count === undefined ? [] : [`${title}${count}${unit}`])).join("、");
}

/** The seats a meeting fills, by the body it elects: a congress elects 主任, a conference 主席. */
const chiefs: Readonly<Partial<Record<BodyKind, string>>> = { congress: "主任", conference: "主席" };

function officers(meeting: Meeting, kind: BodyKind, county: string): Counted {
  const chief = kind === "government" ? `${county}长` : (chiefs[kind] ?? "书记");
  const standing = kind === "conference" ? "常务委员" : "常委";
  const leading = [
    [chief, meeting.secretaries],
    [`副${chief}`, meeting.deputies],
  ] as const;
  return chief === "书记" ? [[standing, meeting.standing], ...leading] : [...leading, [standing, meeting.standing]];
}

/** What the meeting is called: as written, or after the body it elects. */
export function meetingTitle(meeting: Meeting, bodyName: string, kind: BodyKind): string {
  if (meeting.title !== undefined) return meeting.title;
  const term = termTitle(meeting);
  if (kind === "conference") return `${termName(bodyName, term)}第一次会议`;
  if (kind === "congress") return `${termName(bodyName.replace(/常务委员会$|常委会$/u, ""), term)}第一次会议`;
  const ordinal = meeting.term === undefined ? term : `第${numberToChinese(meeting.term)}次`;
  return `${bodyName.replace(/(纪律检查|监察)?委员会$|委$/u, "")}${ordinal}代表大会`;
}

/**
 * The paragraph of a congress: days, place, who came, whom it elected, and what the plenum elected after it. Only what was
 * written is said. A 纪委 is told of by its election alone, as the congress belongs to the committee.
 */
export function congressText(meeting: Meeting, bodyName: string, kind: BodyKind, county: string): string {
  const title = meetingTitle(meeting, bodyName, kind);
  const days = meetingDays(meeting.from, meeting.to);
  const first = counts([
    ["委员", meeting.members],
    ["候补委员", meeting.alternates],
  ]);
  const later = counts(officers(meeting, kind, county));
  if (kind === "discipline") {
    const elected =
      first === "" ? "" : `选举产生${termName(bodyName, termTitle(meeting))}委员${meeting.members ?? ""}名`;
    if (elected === "" && later === "") return `${days === "" ? "" : `${days}，`}召开${title}。`;
    return `${days === "" ? "" : `${days}，`}${title}${elected === "" ? "召开" : elected}。${plenumText(meeting, bodyName, later)}`;
  }
  const where = meeting.place === undefined ? "" : `在${meeting.place}`;
  const when = days === "" ? "" : `于${days}`;
  const opening = `${title}${when}${where}召开。${attendance(meeting, kind, county)}`;
  if (kind !== "committee" && kind !== "other") return `${opening}${electedAtOnce([first, later], meeting, bodyName)}`;
  const elected = first === "" ? "" : `大会选举产生${termName(bodyName, termTitle(meeting))}${first}。`;
  return `${opening}${elected}${plenumText(meeting, bodyName, later)}`;
}

function attendance(meeting: Meeting, kind: BodyKind, county: string): string {
  const word = kind === "committee" || kind === "other" ? "大会" : "会议";
  const who = kind === "committee" ? "正式代表" : kind === "conference" ? "委员" : "代表";
  const came = counts([
    [who, meeting.formalDelegates],
    ["候补代表", meeting.alternateDelegates],
  ]);
  const parts = [
    came === "" ? "" : `出席${word}的${came}`,
    meeting.observers === undefined ? "" : `列席${meeting.observers}名`,
    meeting.partyMembers === undefined ? "" : `代表全${county}党员${meeting.partyMembers}名`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join("，")}。`;
}

/** The first plenum elects the leaders: 6月8日，第七届委员会第一次全体会议选举常委9名、书记1名、副书记4名。 */
function plenumText(meeting: Meeting, bodyName: string, later: string): string {
  const date = isDate(meeting.plenum) ? `${dateInYear(meeting.plenum, meeting.from)}，` : "";
  const body = /纪律检查委员会$|纪委$/u.test(bodyName) ? "纪律检查委员会" : "委员会";
  const session = `${termTitle(meeting)}${body}第一次全体会议`;
  if (later !== "") return `${date}${session}选举产生${later}。`;
  return date === "" ? "" : `${date}召开${session}。`;
}

function electedAtOnce(parts: readonly string[], meeting: Meeting, bodyName: string): string {
  const elected = parts.filter((part) => part !== "");
  return elected.length === 0 ? "" : `会议选举产生${termName(bodyName, termTitle(meeting))}${elected.join("、")}。`;
}
