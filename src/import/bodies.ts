import { type Bound, isDate, monthsOf } from "../model/date.js";
import { type Span } from "../model/span.js";
import { type BodyRow } from "./body-tables.js";
import { type PrintedStint } from "./bracket-notes.js";
import { type DiagramName } from "./diagram.js";
import { type BodyEvent } from "./history.js";
import { type Source } from "./line.js";
import { type ImportedOrg } from "./records.js";
import { type Scope, sameOrgan } from "./scope.js";

/** Gathers the bodies of one file: one row for each name in force, wherever its facts are told. */
export class Bodies {
  readonly orgs: ImportedOrg[] = [];
  /** the name of the scope's body that its 沿革 has come to */
  #current: ImportedOrg | undefined;
  /** the sentences speak of a body whose name is not told */
  #unnamed = false;
  #pending: { readonly scope: Scope; readonly source: Source } | undefined;

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
    const org = this.#headed(scope.body, span, scope, source);
    this.#current = org;
    if (grade !== undefined) org.level ??= grade;
    if (span === undefined) return;
    if (org.from !== undefined || org.to !== undefined) {
      // what was told of its beginning before, the heading tells of its end
      if (org.to === undefined && org.from !== undefined && sameMonth(org.from, span.from) && isDate(span.to))
        org.to = span.to;
      return;
    }
    if (span.from !== "unknown") org.from = span.from;
    if (isDate(span.to)) org.to = span.to;
    org.ofHeading = true;
  }

  /** The row of a dated heading: a name that had ended before is there again. */
  #headed(name: string, span: Span | undefined, scope: Scope, source: Source): ImportedOrg {
    const known = this.#org(name, scope, source);
    if (span === undefined || known.to === undefined || !isDate(known.to) || !isDate(span.from)) return known;
    if (monthsOf(span.from).first <= monthsOf(known.to).last) return known;
    const again: ImportedOrg = { ...known, predecessors: [], successors: [], remarks: [], source };
    for (const field of ["from", "to", "startAct", "endAct"] as const) delete again[field];
    this.orgs.push(again);
    return again;
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

  /** Before anything is told of the body, and after the last line. */
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
    // the heading has the last name: until the paragraph comes to it, it speaks of another
    const comesTo = events.findIndex((event) => event.kind === "rename" && event.name === scope.body);
    for (const [index, event] of events.entries()) {
      if (index === 0 && comesTo > 0) this.#current = this.#earliest(event, scope, source);
      this.#unnamed = comesTo > 0 && index <= comesTo && this.#current === undefined;
      this.#event(event, scope, source);
    }
    this.#unnamed = false;
  }

  /** The body a paragraph begins with, where its first sentence names one. */
  #earliest(event: BodyEvent, scope: Scope, source: Source): ImportedOrg | undefined {
    const name = event.kind === "rename" ? event.old : event.kind === "begin" ? event.name : "";
    if (name !== "" && name !== scope.body) return this.#org(name, scope, source);
    const before = event.kind === "begin" ? event.predecessors[0] : undefined;
    return before === undefined ? undefined : this.#org(before, scope, source);
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
      org.predecessors.push(...event.predecessors.filter((name) => name !== org.name));
      describe(org, event);
      this.#current = org;
    } else if (event.kind === "rename") {
      const old = this.#named(event.old, scope, source);
      // 分出，复称原名: it has begun under that name already
      if (old?.name === event.name) return;
      const org = this.#resumed(this.#org(event.name, scope, source), event.at, source);
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
      else if (stint !== undefined) {
        delete org.ofHeading;
        delete org.to;
        takeStay(org, stint.from, stint.to, stint.remark);
      }
    }
  }

  #named(name: string, scope: Scope, source: Source): ImportedOrg | undefined {
    // 恢复并改今名: the name of the heading
    if (/^(?:并)?(?:改|称|用|改用|改称)?[今现]名$/u.test(name) && scope.body !== undefined)
      return this.#org(scope.body, scope, source);
    const current = this.#current;
    if (name === "" || (current !== undefined && sameOrgan(current.name, name))) {
      if (current !== undefined) return current;
      if (this.#unnamed) return undefined;
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
}

const edtf = (bound: Bound): string => (isDate(bound) ? bound.edtf : bound);

const sameMonth = (a: Bound, b: Bound): boolean =>
  isDate(a) && isDate(b) && monthsOf(a).first === monthsOf(b).first && monthsOf(a).last === monthsOf(b).last;

const rawOf = (bound: Bound): string => (isDate(bound) ? bound.raw : "");

/** What a heading's bracket says gives way to what 沿革 says. */
function begin(org: ImportedOrg, at: Bound, act: string): void {
  delete org.ofHeading;
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
  org.from === undefined || org.ofHeading === true || ("from" in stint && edtf(org.from) === edtf(stint.from));

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
