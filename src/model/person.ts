import { type CellRef } from "./cell.js";
import { type WrittenDate } from "./date.js";

/** What one row says of a person; blank cells say nothing. */
export interface PersonFacts {
  readonly sex?: string;
  readonly nation?: string;
  readonly birth?: WrittenDate;
  readonly native?: string;
  readonly joined?: WrittenDate;
  readonly died?: WrittenDate;
}

/** One place that speaks of a person, with the cell of each fact. */
export interface PersonMention {
  readonly facts: PersonFacts;
  readonly name: CellRef;
  readonly cells: Readonly<Record<keyof PersonFacts, CellRef>>;
}

/**
 * One person of the volume. Rows with the same name are the same person unless 人物 lists the name more than once, told
 * apart by 区分, and the row's facts agree with just one of them.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** 区分, what tells namesakes apart: 女, a native place, a unit */
  readonly mark: string | undefined;
  readonly formerNames: readonly string[];
  readonly mentions: readonly PersonMention[];
  /** the first thing said of each fact, in reading order, 人物 first */
  readonly facts: PersonFacts;
}
