import { type CommitteeMember, type Meeting, type Tenure, type Vacancy } from "../model/dossier.js";
import { clip } from "../model/span.js";
import { type Block } from "../model/volume.js";
import { paragraph } from "./blocks.js";
import { bodyKind } from "./body-kind.js";
import { congressText } from "./congress.js";
import { type Context } from "./context.js";
import { type Entry } from "./entries.js";
import { type Piece } from "./periods.js";
import { longSpan } from "./prose-date.js";
import { rosterBlock } from "./roster.js";

/** What is printed under one heading: everything of one name, or of one 届 of it. */
export interface Share {
  readonly tenures: readonly Piece<Tenure>[];
  readonly members: readonly CommitteeMember[];
  readonly meetings: readonly Meeting[];
  /** declared ones, noted under the roster in force when they began */
  readonly vacancies: readonly Vacancy[];
}

export const isEmpty = ({ tenures, members, meetings, vacancies }: Share): boolean =>
  tenures.length + members.length + meetings.length + vacancies.length === 0;

/** The congress paragraphs, the roster and the notes of one share, clipped to the volume. */
export function blocksOf(share: Share, bodyName: string, entry: Entry, context: Context): Block[] {
  const kind = bodyKind(bodyName, entry.system);
  const limits = context.limits.span;
  const pieces = share.tenures.map(({ item, span }) => ({ item, span: clip(span, limits) ?? span }));
  const congresses = share.meetings.map((meeting) =>
    paragraph(congressText(meeting, bodyName, kind, context.county), [meeting.id]),
  );
  const roster = rosterBlock(pieces, share.members, kind, context);
  return [...congresses, ...(roster === undefined ? [] : [roster]), ...share.vacancies.map(vacancyNote)];
}

/** 注：1996年1月至8月，局长空缺（机构改革，未任命）。 */
function vacancyNote({ id, span, post, reason }: Vacancy): Block {
  const why = reason?.replace(/[。；]+$/u, "") ?? "";
  return paragraph(`注：${longSpan(span)}，${post.title}空缺${why === "" ? "" : `（${why}）`}。`, [id], "note");
}
