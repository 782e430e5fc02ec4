import { type CommitteeTerm, electionOf } from "../model/committee.js";
import { type Meeting } from "../model/dossier.js";
import { type Span, startOrder } from "../model/span.js";

/** 第九届人民代表大会第二次会议: a later session of the same 届. */
export function isLaterSession({ title = "" }: Meeting): boolean {
  const session = /第?([一二三四五六七八九十\d]+)次(全体)?(会议|全会|全委会)/u.exec(title)?.[1];
  return session !== undefined && session !== "一" && session !== "1";
}

export interface FirstSession {
  readonly meeting: Meeting;
  /** the months in which those elected take office */
  readonly election: Span;
}

/** The session that elected a committee: the earliest with a date, whatever the order of rows; later sessions elect no 届. */
export function firstSession({ meetings }: CommitteeTerm): FirstSession | undefined {
  const sessions = meetings.flatMap((meeting) => {
    const election = isLaterSession(meeting) ? undefined : electionOf(meeting);
    return election === undefined ? [] : [{ meeting, election }];
  });
  return sessions.sort((a, b) => startOrder(a.election, b.election))[0];
}
