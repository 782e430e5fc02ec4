import { type Bound, isDate } from "../model/date.js";
import { spanText } from "../model/date-text.js";
import { readDate } from "../interpret/dates/read-date.js";
import { Bodies } from "./bodies.js";
import { type Notes, type PrintedStint } from "./bracket-notes.js";
import { type Holder } from "./holders.js";
import { type Source } from "./line.js";
import { memberCapacity } from "./posts.js";
import { type ImportedMeeting, type ImportedMember, type ImportedTenure, type ImportedVacancy } from "./records.js";
import { type Scope } from "./scope.js";

/** Gathers the records of one file. */
export class Collector {
  readonly bodies = new Bodies();
  readonly tenures: ImportedTenure[] = [];
  readonly vacancies: ImportedVacancy[] = [];
  readonly members: ImportedMember[] = [];
  readonly meetings: ImportedMeeting[] = [];
  readonly #told = new Set<string>();

  /** One name of a roster. Who is elected to a committee and has no dates is a line of 委员名册. */
  holder(holder: Holder, post: string, scope: Scope, source: Source): void {
    this.bodies.finish();
    const { notes } = holder;
    if (isVacant(holder)) {
      this.vacancies.push({ body: scope.body ?? "", post, stints: notes.stints, source });
      return;
    }
    const capacity = memberCapacity(post);
    const remarks = notes.others.map((note) => `括注：${note}`);
    const person = {
      body: scope.body ?? "",
      term: scope.term,
      name: holder.name,
      formerNames: notes.formerNames,
      sex: notes.sex,
      nation: notes.nation,
      source,
    };
    if (capacity !== undefined && notes.stints.length === 0) {
      const marks = notes.marks.map((mark) => `括注：${mark}`);
      const { change } = notes;
      const changedAt = change === undefined || change.date === "" ? undefined : change.date;
      this.members.push({ ...person, capacity, change: change?.word, changedAt, remarks: [...remarks, ...marks] });
      return;
    }
    const changed = notes.stints.length === 0 ? stintOfChange(notes.change) : undefined;
    if (changed !== undefined) notes.stints.push(changed);
    if (notes.change !== undefined) remarks.push(`括注：${notes.change.date}${notes.change.word}`);
    if (notes.stints.length === 0) remarks.push(undated(scope));
    if (this.#isKnown(person.body, post, holder)) return;
    this.tenures.push({ ...person, post, native: notes.native, marks: notes.marks, stints: notes.stints, remarks });
  }

  /** Appendices print the chiefs again: the same person, post and dates are one record. */
  #isKnown(body: string, post: string, holder: Holder): boolean {
    const bare = `${post}\n${keyOf(holder)}`;
    const key = `${body}\n${bare}`;
    if (this.#told.has(key) || (body === "" && this.#told.has(bare))) return true;
    this.#told.add(key).add(bare);
    return false;
  }
}

/** 空缺 printed where a name would stand. */
export const isVacant = ({ name }: Holder): boolean => /^(?:空缺|暂缺|缺额|缺职|缺员|未配备?)$/u.test(name);

const keyOf = ({ name, notes }: Holder): string =>
  JSON.stringify([
    name,
    notes.stints.map((stint) => ("problem" in stint ? stint.text : [edtf(stint.from), edtf(stint.to)])),
  ]);

const edtf = (bound: Bound): string => (isDate(bound) ? bound.edtf : bound);

/** 1985.3当选 tells when a post began, 1986.2逝世 when it ended; the other end is not known. */
function stintOfChange(change: Notes["change"]): PrintedStint | undefined {
  const at = change === undefined || change.date === "" ? undefined : readDate(change.date).bound;
  if (change === undefined || at === undefined || !isDate(at)) return undefined;
  const begins = /^(?:增补|补选|递补|增选|调入|当选|选任|任职?|到任)$/u.test(change.word);
  const ends = begins ? { from: at, to: "unknown" as const } : { from: "unknown" as const, to: at };
  return { ...ends, remark: begins ? "" : change.word, tillNow: false };
}

const undated = ({ span }: Scope): string =>
  span === undefined ? "印本未写任职时间" : `印本未写任职时间，标题括注${spanText(span)}`;
