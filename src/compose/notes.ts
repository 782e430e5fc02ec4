import { type Person, type PersonFacts } from "../model/person.js";
import { type Post } from "../model/post.js";
import { type Context } from "./context.js";

/** （女，回族） in this fixed order; nothing for men and for 汉族. */
export function personalNote(facts: PersonFacts, person: Person | undefined): string {
  const sex = facts.sex ?? person?.facts.sex;
  const nation = facts.nation ?? person?.facts.nation;
  const parts = [sex === "女" ? "女" : "", nation === undefined || nation === "汉族" ? "" : nation];
  const told = parts.filter((part) => part !== "");
  // what tells namesakes apart stays with the name through the whole book
  if (person?.mark !== undefined && !told.includes(person.mark)) told.push(person.mark);
  return told.length === 0 ? "" : `（${told.join("，")}）`;
}

/** （曾用名冯二） at the first mention of a person by his present name: beside a former name it would repeat it. */
export function formerNames(person: Person | undefined, printed: string, context: Context): string {
  if (person === undefined || person.formerNames.length === 0 || person.formerNames.includes(printed)) return "";
  return context.firstMention(person.id) ? `（曾用名${person.formerNames.join("、")}）` : "";
}

/** （兼）（主持工作）（挂职）: the capacity in which a post was held, and what the sheet marks. */
export function capacityNotes(post: Post, marks: readonly string[]): string {
  const notes = [post.concurrent ? "兼" : "", post.inCharge ? "主持工作" : "", ...marks];
  return [...new Set(notes)]
    .filter((note) => note !== "")
    .map((note) => `（${note}）`)
    .join("");
}

/** Endings that are noted with the end of a tenure: death in office, and removal. */
export const endingNote = (reason: string | undefined): string =>
  /^(病故|去世|逝世|牺牲|殉职|因公殉职|遇难|罢免|撤职)$/u.exec(reason ?? "")?.[0] ?? "";
