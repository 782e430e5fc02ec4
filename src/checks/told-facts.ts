import { type CellRef } from "../model/cell.js";
import { type WrittenDate } from "../model/date.js";
import { type Person } from "../model/person.js";

export interface Told {
  readonly date: WrittenDate;
  readonly at: CellRef;
}

/** What was first said of a date in a person's life, and where. */
export function firstToldOf({ mentions }: Person, fact: "birth" | "joined" | "died"): Told | undefined {
  for (const { facts, cells } of mentions) {
    const date = facts[fact];
    if (date !== undefined) return { date, at: cells[fact] };
  }
  return undefined;
}
