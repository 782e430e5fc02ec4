import { type Bound, isDate } from "../model/date.js";
import { type Span } from "../model/span.js";
import { type BodyRow } from "./body-tables.js";
import { type PrintedStint } from "./bracket-notes.js";
import { type DiagramName } from "./diagram.js";
import { type BodyEvent } from "./history.js";
import { type Holder } from "./holders.js";
import { type Source } from "./line.js";
import { memberCapacity } from "./posts.js";
import { type ImportedMeeting, type ImportedMember, type ImportedOrg, type ImportedTenure } from "./records.js";
import { type Scope, sameOrgan } from "./scope.js";
import { spanText } from "../model/date-text.js";

/** Gathers the records of one file. A body is one row for each name in force, wherever its facts are told. */
export class Collector {
  readonly orgs: ImportedOrg[] = [];
  readonly tenures: ImportedTenure[] = [];
  readonly members: ImportedMember[] = [];
  readonly meetings: ImportedMeeting[] = [];
  /** the name of the scope's body that its 沿革 has come to */
  #current: ImportedOrg | undefined;
  #pending: { readonly scope: Scope; readonly source: Source } | undefined;
  readonly #told = new Set<string>();

  /** The body of a heading, with the dates of its own bracket. */
  heading(scope: Scope, grade: string | undefined, span: Span | undefined, source: Source): void {
    this.#settle(scope);
    if (scope.body === undefined) return;
    if (span === undefined && grade === undefined) {
      // it may only group the bodies under it: it is written down when something is told of it
      this.#current = undefined;
      this.#pending = { scope, source };
      return;
    }
    const org = this.#org(scope.body, scope, source);
    this.#current = org;
    if (grade !== undefined) org.level ??= grade;
    if (span === undefined || org.from !== undefined || org.to !== undefined) return;
    if (span.from !== "unknown") org.from = span.from;
    if (isDate(span.to)) org.to = span.to;
    org.remarks.push("起止据标题括注，可能以该卷断限为限");
  }

  /** Writes down the body of the last heading, unless the next one only goes into its parts. */
  #settle(next: Scope | undefined): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending?.scope.body === undefined) return;
    const isGroup = next !== undefined && next.bodyLevel > pending.scope.bodyLevel && pending.scope.bodyLevel > 0;
    if (isGroup && next.body !== pending.scope.body) return;
    this.#current = this.#org(pending.scope.body, pending.scope, pending.source);
  }

  /** After the last line. */
  finish(): void {
    this.#settle(undefined);
  }

  #org(name: string, scope: Scope, source: Source): ImportedOrg {
    const known =
      this.orgs.find((org) => org.name === name && (org.parent ?? scope.organ) === scope.organ) ??
      this.orgs.find((org) => org.name === name);
    if (known !== undefined) return known;
    const made: ImportedOrg = { name, predecessors: [], successors: [], remarks: [], source };
    if (scope.system !== undefined) made.system = scope.system;
    if (scope.organ !== undefined && scope.organ !== name) made.parent = scope.organ;
    this.orgs.push(made);
    return made;
  }

  /** What 沿革 tells; the current name is the subject where a sentence names none. */
  events(events: readonly BodyEvent[], scope: Scope, source: Source): void {
    this.#settle(undefined);
    for (const event of events) this.#event(event, scope, source);
  }

  #event(event: BodyEvent, scope: Scope, source: Source): void {
    if (event.kind === "placed") {
      const org = this.#current;
      if (org === undefined) return;
      if (event.parent !== undefined) org.parent = event.parent;
      if (event.seat !== undefined) org.seat = event.seat;
    } else if (event.kind === "basis") {
      this.#current?.remarks.push(`依据：${event.text}`);
    } else if (event.kind === "described") {
      const org = this.#named(event.name, scope, source);
      if (org === undefined) return;
      describe(org, event);
      this.#current = org;
    } else if (event.kind === "begin") {
      const named = this.#named(event.name, scope, source);
      if (named === undefined) return;
      const org = this.#resumed(named, event.at, source);
      begin(org, event.at, event.act);
      org.predecessors.push(...event.predecessors);
      describe(org, event);
      this.#current = org;
    } else if (event.kind === "rename") {
      const old = this.#named(event.old, scope, source);
      const org = this.#org(event.name, scope, source);
      if (old !== undefined && old !== org) {
        end(old, event.at, event.act);
        if (!old.successors.includes(org.name)) old.successors.push(org.name);
        if (!org.predecessors.includes(old.name)) org.predecessors.push(old.name);
      }
      begin(org, event.at, event.act);
      describe(org, event);
      this.#current = org;
    } else if (event.kind === "level") {
      if (this.#current !== undefined) this.#current.remarks.push(`${rawOf(event.at)}${event.act}为${event.level}`);
    } else {
      const org = this.#named(event.name, scope, source);
      if (org === undefined) return;
      end(org, event.at, event.act);
      org.successors.push(...event.successors);
    }
  }

  /** A row of a table of bodies completes what was told of that name, and is a row of its own where that had other dates. */
  bodyRow(row: BodyRow, scope: Scope, source: Source): void {
    for (const stint of row.stints.length === 0 ? [undefined] : row.stints) {
      const known = this.orgs.find((org) => org.name === row.name && (stint === undefined || agrees(org, stint)));
      const org: ImportedOrg = known ?? { name: row.name, predecessors: [], successors: [], remarks: [], source };
      if (known === undefined) this.orgs.push(org);
      if (scope.system !== undefined) org.system ??= scope.system;
      if (row.level !== undefined) org.level ??= row.level;
      if (row.parent !== undefined) org.parent ??= row.parent;
      if (stint !== undefined && "problem" in stint) org.remarks.push(`起止读不出：${stint.text}`);
      else if (stint !== undefined) takeStay(org, stint.from, stint.to, stint.remark);
    }
  }

  /** Appendices print the chiefs again: the same person, post and dates are one record. */
  #isKnown(body: string, post: string, holder: Holder): boolean {
    const key = `${body}\n${post}\n${keyOf(holder)}`;
    if (this.#told.has(key)) return true;
    this.#told.add(key);
    return false;
  }

  #named(name: string, scope: Scope, source: Source): ImportedOrg | undefined {
    const current = this.#current;
    if (name === "" || (current !== undefined && sameOrgan(current.name, name))) {
      if (current !== undefined) return current;
      return scope.body === undefined ? undefined : this.#org(scope.body, scope, source);
    }
    return this.#org(name, scope, source);
  }

  /** A body that had ended and is there again is a new row. */
  #resumed(org: ImportedOrg, at: Bound, source: Source): ImportedOrg {
    const { to, endAct } = org;
    if (endAct === undefined || to === undefined || !isDate(to) || !isDate(at) || at.earliest < to.earliest) return org;
    const again: ImportedOrg = { ...org, predecessors: [], successors: [], remarks: [], source };
    delete again.to;
    delete again.endAct;
    this.orgs.push(again);
    return again;
  }

  /** A line of a diagram of bodies; how many of its names were taken. */
  diagram(names: readonly DiagramName[], scope: Scope, source: Source): void {
    this.#settle(undefined);
    const inside: Scope = { ...scope, organ: scope.body ?? scope.organ };
    let before: ImportedOrg | undefined;
    for (const { name, succeeds, stints, history } of names) {
      const stays = stints.length === 0 ? [undefined] : stints;
      for (const stint of stays) {
        const org: ImportedOrg = { name, predecessors: [], successors: [], remarks: [], source };
        if (inside.system !== undefined) org.system = inside.system;
        if (inside.organ !== undefined) org.parent = inside.organ;
        if (stint !== undefined && "from" in stint) takeStay(org, stint.from, stint.to, stint.remark);
        else if (stint !== undefined) org.remarks.push(`起止读不出：${stint.text}`);
        if (before !== undefined && succeeds) {
          before.successors.push(name);
          org.predecessors.push(before.name);
        }
        this.orgs.push(org);
        before = org;
      }
      this.#current = before;
      if (history !== undefined) this.events(history.events, inside, source);
    }
  }

  /** One name of a roster. Who is elected to a committee and has no dates is a line of 委员名册. */
  holder(holder: Holder, post: string, scope: Scope, source: Source): void {
    this.#settle(undefined);
    const { notes } = holder;
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
    if (notes.change !== undefined) remarks.push(`括注：${notes.change.date}${notes.change.word}`);
    if (notes.stints.length === 0) remarks.push(undated(scope));
    if (this.#isKnown(person.body, post, holder)) return;
    this.tenures.push({ ...person, post, native: notes.native, marks: notes.marks, stints: notes.stints, remarks });
  }
}

const keyOf = ({ name, notes }: Holder): string =>
  JSON.stringify([
    name,
    notes.stints.map((stint) => ("problem" in stint ? stint.text : [edtf(stint.from), edtf(stint.to)])),
  ]);

const edtf = (bound: Bound): string => (isDate(bound) ? bound.edtf : bound);

const undated = ({ span }: Scope): string =>
  span === undefined ? "印本未写任职时间" : `印本未写任职时间，标题括注${spanText(span)}`;

const rawOf = (bound: Bound): string => (isDate(bound) ? bound.raw : "");

/** What a heading's bracket says gives way to what 沿革 says. */
function begin(org: ImportedOrg, at: Bound, act: string): void {
  org.from = at;
  org.startAct = act;
}

function end(org: ImportedOrg, at: Bound, act: string): void {
  org.to = at;
  org.endAct = act;
}

function describe(
  org: ImportedOrg,
  event: { readonly level: string | undefined; readonly shortName: string | undefined },
): void {
  if (event.level !== undefined) org.level = event.level;
  if (event.shortName !== undefined) org.shortName = event.shortName;
}

/** The row of that name knows no dates yet, or the same start. */
const agrees = (org: ImportedOrg, stint: PrintedStint): boolean =>
  org.from === undefined || ("from" in stint && edtf(org.from) === edtf(stint.from));

/** 1956.2～1957.7并入宣传部 */
function takeStay(org: ImportedOrg, from: Bound, to: Bound, remark: string): void {
  org.from = from;
  // 政治体制改革领导小组（1988.12）: one month is known, not that it ended in it
  if (from === to && isDate(from)) org.remarks.push("印本只记一个年月");
  else org.to = to;
  if (remark === "") return;
  const moved = /^(?<act>并入|划入|划归|划出|合并到|移交|改称|更名为?|改为|升格为?|降格为?|撤销)(?<into>.*)$/u.exec(
    remark,
  )?.groups;
  org.endAct = moved?.["act"]?.replace(/为$/u, "").replace(/^改称?$/u, "更名") ?? remark;
  const into = moved?.["into"] ?? "";
  if (into !== "") org.successors.push(into);
}
