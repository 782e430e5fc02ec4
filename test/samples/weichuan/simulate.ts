import { type Month, month } from "../months.js";
import type { Random } from "../random.js";
import { type Newcomer, createPerson } from "./newcomers.js";
import { LOWER, type Lineage, type Person, type Stint, UPPER } from "./types.js";

/** The months in which the county committee moved its cadres about. */
const RESHUFFLES: ReadonlySet<Month> = new Set(
  "1993.12 1994.3 1995.3 1996.1 1997.1 1998.3 1999.4 2000.5 2001.2 2002.1 2002.12 2003.3".split(" ").map(month),
);
const NOT_PARTY = new Set(["trade", "league"]);
/** How often a new chief comes from another county. */
const FROM_OUTSIDE = 0.3;
const YEAR = 12;

interface Slot {
  readonly lineage: Lineage;
  readonly role: "chief" | "deputy";
  readonly index: number;
  holder?: { person: Person; start: Month };
}

interface Leaver {
  readonly slot: Slot;
  readonly person: Person;
  readonly start: Month;
  readonly forced: boolean;
  reason?: string;
}

/** Fills every post that the scripted leaders leave open, from before the upper limit to the lower one. */
export function simulate(
  lineages: readonly Lineage[],
  scripted: readonly Stint[],
  random: Random,
  name: (woman: boolean) => string,
): Stint[] {
  const slots = lineages.flatMap((lineage) => slotsOf(lineage, scripted));
  const done: Stint[] = [];
  const enter = (slot: Slot, at: Month, first: boolean): Person =>
    createPerson(newcomer(slot, at, first), random, name);

  for (const slot of slots) {
    const born = slot.lineage.names[0]?.from ?? UPPER;
    if (born >= UPPER) continue;
    const start = Math.max(currentName(slot.lineage, UPPER), UPPER - random.between(3, 50));
    slot.holder = { person: enter(slot, start, true), start };
  }
  for (let at = UPPER + 1; at <= LOWER; at += 1) {
    if (!RESHUFFLES.has(at) && !lineages.some((one) => one.end?.at === at || one.names[0]?.from === at)) continue;
    const leavers = slots.flatMap((slot) => vacate(slot, at, random));
    fill(slots, leavers, at, random, enter);
    for (const leaver of leavers) done.push(closed(leaver, at));
  }
  for (const slot of slots) {
    if (slot.holder !== undefined) done.push(stint(slot, slot.holder.person, slot.holder.start));
  }
  return done;
}

function slotsOf(lineage: Lineage, scripted: readonly Stint[]): Slot[] {
  const mine = scripted.filter((one) => one.lineage === lineage.key);
  const chiefs = mine.some((one) => one.role === "chief") ? 0 : 1;
  const taken = mine.some((one) => one.role === "deputy") ? 1 : 0;
  const deputies = Array.from({ length: Math.max(0, lineage.deputies - taken) }, (_, i) => i + taken);
  return [
    ...(chiefs === 1 ? [{ lineage, role: "chief" as const, index: 0 }] : []),
    ...deputies.map((index) => ({ lineage, role: "deputy" as const, index })),
  ];
}

/** When the name in force at a month came into force. */
function currentName(lineage: Lineage, at: Month): Month {
  return Math.max(...lineage.names.filter((name) => name.from <= at).map((name) => name.from));
}

function isAlive(lineage: Lineage, at: Month): boolean {
  return (lineage.names[0]?.from ?? 0) <= at && (lineage.end === undefined || at < lineage.end.at);
}

function newcomer(slot: Slot, at: Month, first: boolean): Newcomer {
  const { lineage } = slot;
  const chief = slot.role === "chief";
  const older = first ? 4 : 0;
  return {
    at,
    youngest: lineage.youth === true ? 25 : (chief ? 36 : 31) + older / 2,
    oldest: lineage.youth === true ? 28 : (chief ? 47 : 43) + older,
    women: lineage.women === true ? 1 : lineage.system === "军事" ? 0 : 0.11,
    member: !NOT_PARTY.has(lineage.pool),
  };
}

function vacate(slot: Slot, at: Month, random: Random): Leaver[] {
  const { holder, lineage } = slot;
  if (holder === undefined) return [];
  const forced = lineage.end?.at === at;
  if (!forced && !(RESHUFFLES.has(at) && wantsOut(slot, holder.person, at - holder.start, at, random))) return [];
  delete slot.holder;
  return [{ slot, person: holder.person, start: holder.start, forced }];
}

function wantsOut(slot: Slot, person: Person, served: number, at: Month, random: Random): boolean {
  const age = (at - person.birth) / YEAR;
  if (age >= 57.5 || (slot.lineage.youth === true && age >= 34)) return true;
  if (served < 2 * YEAR) return false;
  return random.chance(served < 4 * YEAR ? 0.22 : 0.5);
}

function fill(
  slots: readonly Slot[],
  leavers: Leaver[],
  at: Month,
  random: Random,
  enter: (slot: Slot, at: Month, first: boolean) => Person,
): void {
  const open = (role: Slot["role"]): Slot[] =>
    slots.filter((slot) => slot.role === role && slot.holder === undefined && isAlive(slot.lineage, at));
  for (const slot of open("chief")) {
    const own = slots.find((one) => one.role === "deputy" && one.lineage === slot.lineage && one.holder !== undefined);
    if (own?.holder !== undefined && at - own.holder.start >= YEAR && random.chance(0.4)) {
      leavers.push({ slot: own, person: own.holder.person, start: own.holder.start, forced: false });
      delete own.holder;
    }
    const found = leavers.find((leaver) => suits(leaver, slot, at));
    seat(slot, random.chance(FROM_OUTSIDE) ? undefined : found, at, enter);
  }
  for (const slot of open("deputy")) {
    seat(
      slot,
      leavers.find((leaver) => suits(leaver, slot, at)),
      at,
      enter,
    );
  }
}

function seat(
  slot: Slot,
  leaver: Leaver | undefined,
  at: Month,
  enter: (slot: Slot, at: Month, first: boolean) => Person,
): void {
  if (leaver === undefined) {
    slot.holder = { person: enter(slot, at, false), start: at };
    return;
  }
  leaver.reason = leaver.forced ? "机构撤销" : leaver.slot.lineage === slot.lineage ? "职务变动" : "调任";
  slot.holder = { person: leaver.person, start: at };
}

function suits(leaver: Leaver, slot: Slot, at: Month): boolean {
  if (leaver.reason !== undefined || (at - leaver.person.birth) / YEAR > 54) return false;
  if (leaver.slot.lineage.pool !== slot.lineage.pool) return false;
  if (slot.lineage.women === true && leaver.person.sex === "男") return false;
  if (slot.role === "deputy") {
    return leaver.slot.role === "deputy" && (leaver.forced || leaver.slot.lineage !== slot.lineage);
  }
  return leaver.slot.lineage !== slot.lineage || leaver.slot.role === "deputy";
}

function closed(leaver: Leaver, at: Month): Stint {
  const age = (at - leaver.person.birth) / YEAR;
  const reason = leaver.reason ?? (leaver.forced ? "机构撤销" : age >= 55 ? "退休" : "调任");
  return { ...stint(leaver.slot, leaver.person, leaver.start), end: at, reason };
}

function stint(slot: Slot, person: Person, start: Month): Stint {
  return {
    lineage: slot.lineage.key,
    role: slot.role,
    slot: slot.index,
    person,
    start,
    how: slot.role === "chief" ? slot.lineage.how.chief : slot.lineage.how.deputy,
  };
}
