import { type Bound } from "../model/date.js";
import { type System } from "../model/org.js";
import { type PrintedStint } from "./bracket-notes.js";
import { type Source } from "./line.js";

/** A name of a body as the print tells of it: from its heading, its 沿革 or a diagram. Later sentences complete it. */
export interface ImportedOrg {
  readonly name: string;
  shortName?: string;
  system?: System;
  level?: string;
  parent?: string;
  seat?: string;
  from?: Bound;
  startAct?: string;
  readonly predecessors: string[];
  to?: Bound;
  endAct?: string;
  readonly successors: string[];
  readonly remarks: string[];
  /** its dates are those of a heading, which may be cut by the limits of the volume */
  ofHeading?: true;
  readonly source: Source;
}

/** One person in one post, with every stay the print gives. */
export interface ImportedTenure {
  readonly body: string;
  readonly post: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly sex: string | undefined;
  readonly nation: string | undefined;
  readonly native: string | undefined;
  readonly term: string | undefined;
  readonly marks: readonly string[];
  readonly stints: readonly PrintedStint[];
  readonly remarks: readonly string[];
  readonly source: Source;
}

/** 空　缺（1983.6—1984.3）: a post that nobody held. */
export interface ImportedVacancy {
  readonly body: string;
  readonly post: string;
  readonly stints: readonly PrintedStint[];
  readonly source: Source;
}

export interface ImportedMember {
  readonly body: string;
  readonly term: string | undefined;
  readonly capacity: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly sex: string | undefined;
  readonly nation: string | undefined;
  readonly change: string | undefined;
  readonly changedAt: string | undefined;
  readonly remarks: readonly string[];
  readonly source: Source;
}

/** Counts by field of 会议届次; what the print does not say is absent. */
export interface ImportedMeeting {
  readonly body: string;
  readonly term: string | undefined;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly place: string | undefined;
  readonly counts: Readonly<Record<string, number>>;
  readonly plenum: string | undefined;
  readonly source: Source;
}

/** What became of one line: `readAs` in Chinese; `unread` says what of it was not understood. */
export interface LineFate {
  readonly source: Source;
  readonly readAs: string;
  readonly unread: string | undefined;
}

export interface RosterReading {
  readonly orgs: readonly ImportedOrg[];
  readonly tenures: readonly ImportedTenure[];
  readonly vacancies: readonly ImportedVacancy[];
  readonly members: readonly ImportedMember[];
  readonly meetings: readonly ImportedMeeting[];
  readonly fates: readonly LineFate[];
}
