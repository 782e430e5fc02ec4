import { nameIndex, isNamed } from "../model/org-names.js";
import { type Body, type OrgName, isRenaming } from "../model/org.js";
import { gapBetween, startOrder, touches } from "../model/span.js";

/** an end and a start this many months apart can still be one renaming, one of them written wrong */
const slipMonths = 12;

/** Links the rows of 机构沿革 that are one body under successive names, each body's names earliest first. */
export function linkBodies(orgs: readonly OrgName[]): Body[] {
  const next = new Map<OrgName, OrgName>();
  const previous = new Map<OrgName, OrgName>();
  const link = (from: OrgName | undefined, to: OrgName | undefined): void => {
    if (from === undefined || to === undefined || from === to || next.has(from) || previous.has(to)) return;
    next.set(from, to);
    previous.set(to, from);
  };
  const named = nameIndex(orgs);
  // what both rows say comes before what only one says, and that before a mere sameness of names
  for (const org of orgs) {
    if (isRenaming(org.endAct))
      link(
        org,
        successorsOf(org, named).find((to) => namesBack(to, org)),
      );
    if (isRenaming(org.startAct))
      link(
        predecessorsOf(org, named).find((from) => namesOn(from, org)),
        org,
      );
  }
  for (const org of orgs) {
    if (isRenaming(org.endAct))
      link(
        org,
        nearest(successorsOf(org, named), (to) => monthsApart(org, to)),
      );
    if (isRenaming(org.startAct))
      link(
        nearest(predecessorsOf(org, named), (from) => monthsApart(from, org)),
        org,
      );
  }
  for (const org of orgs)
    link(
      org,
      named(org.fullName).find((to) => continues(org, to)),
    );
  return chains(orgs, next, previous);
}

type Named = (text: string) => readonly OrgName[];

const successorsOf = (org: OrgName, named: Named): OrgName[] => org.successors.flatMap((name) => [...named(name)]);
const predecessorsOf = (org: OrgName, named: Named): OrgName[] => org.predecessors.flatMap((name) => [...named(name)]);
const namesBack = (to: OrgName, org: OrgName): boolean =>
  to !== org && to.predecessors.some((name) => isNamed(org, name)) && isRenaming(to.startAct ?? "更名");
const namesOn = (from: OrgName, org: OrgName): boolean =>
  from !== org && from.successors.some((name) => isNamed(org, name)) && isRenaming(from.endAct ?? "更名");

/** The candidate whose time joins best; none where all are further apart than a slip of the pen. */
function nearest(candidates: readonly OrgName[], apart: (candidate: OrgName) => number): OrgName | undefined {
  let best: OrgName | undefined;
  let least = slipMonths + 1;
  for (const candidate of candidates) {
    const distance = apart(candidate);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** Months between one row's end and another's start; nothing where either end was left out. */
function monthsApart(from: OrgName, to: OrgName): number {
  if (from === to) return Infinity;
  if (from.span.to === "open" || from.span.to === "unknown" || to.span.from === "unknown") return 0;
  const { least, most } = gapBetween(from.span.to, to.span.from);
  return least <= 0 && most >= -1 ? 0 : Math.min(Math.abs(least), Math.abs(most));
}

/** The same full name taken up again in the month it ended: only what was said of it changed. */
const continues = (org: OrgName, to: OrgName): boolean =>
  to !== org && to.fullName === org.fullName && touches(org.span.to, to.span.from) === "certain";

function chains(
  orgs: readonly OrgName[],
  next: ReadonlyMap<OrgName, OrgName>,
  previous: ReadonlyMap<OrgName, OrgName>,
): Body[] {
  const placed = new Set<OrgName>();
  const bodies: Body[] = [];
  // rows that rename each other in a ring have no first one: after all others, such a ring is opened at its earliest row
  const heads = orgs.filter((org) => !previous.has(org));
  const ring = orgs.filter((org) => previous.has(org)).sort((a, b) => startOrder(a.span, b.span));
  for (const head of [...heads, ...ring]) {
    if (placed.has(head)) continue;
    const rest: OrgName[] = [];
    placed.add(head);
    for (let name = next.get(head); name !== undefined && !placed.has(name); name = next.get(name)) {
      rest.push(name);
      placed.add(name);
    }
    const last = rest.at(-1) ?? head;
    bodies.push({
      id: `B${head.id.slice(1)}`,
      names: [head, ...rest],
      span: { from: head.span.from, to: last.span.to },
    });
  }
  return bodies;
}
