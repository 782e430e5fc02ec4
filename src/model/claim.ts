import { type CellRef } from "./cell.js";
import { type Bound } from "./date.js";
import { type PersonFacts } from "./person.js";

/** One line of a résumé: from when to when, and what the person then did, in the form's words. */
export interface ClaimedStint {
  /** the form, and the line of its 简历: 行3 */
  readonly at: CellRef;
  readonly from: Bound;
  readonly to: Bound;
  readonly text: string;
  /** 其间: beside the stint before it, not after it */
  readonly beside: boolean;
}

/**
 * What a 干部任免审批表 claims of one person. Nothing of it is printed: it is there to compare the lists with. Identity
 * number, photograph and family are not taken over.
 */
export interface PersonClaims {
  readonly book: string;
  readonly name: string;
  readonly facts: PersonFacts;
  readonly stints: readonly ClaimedStint[];
}
