import { type CommitteeMember, type Meeting, type Tenure } from "../model/dossier.js";
import { clip } from "../model/span.js";
import { type Block } from "../model/volume.js";
import { paragraph } from "./blocks.js";
import { bodyKind } from "./body-kind.js";
import { congressText } from "./congress.js";
import { type Context } from "./context.js";
import { type Entry } from "./entries.js";
import { type Piece } from "./periods.js";
import { rosterBlock } from "./roster.js";

/** What is printed under one heading: everything of one name, or of one 届 of it. */
export interface Share {
  readonly tenures: readonly Piece<Tenure>[];
  readonly members: readonly CommitteeMember[];
  readonly meetings: readonly Meeting[];
}

export const isEmpty = ({ tenures, members, meetings }: Share): boolean =>
  tenures.length + members.length + meetings.length === 0;

/** The congress paragraphs and the roster of one share, clipped to the volume. */
export function blocksOf(share: Share, bodyName: string, entry: Entry, context: Context): Block[] {
  const kind = bodyKind(bodyName, entry.system);
  const limits = context.limits.span;
  const pieces = share.tenures.map(({ item, span }) => ({ item, span: clip(span, limits) ?? span }));
  const congresses = share.meetings.map((meeting) =>
    paragraph(congressText(meeting, bodyName, kind, context.county), [meeting.id]),
  );
  const roster = rosterBlock(pieces, share.members, kind, context);
  return roster === undefined ? congresses : [...congresses, roster];
}
