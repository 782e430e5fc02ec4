import { month } from "../months.js";
import { LEADERS, LEADER_STINTS } from "./leaders.js";
import type { Lineage, Person, Stint } from "./types.js";

export function leaderPersons(): Map<string, Person> {
  return new Map(lines(LEADERS).map((line) => [line.split("|")[0] ?? "", leader(line)]));
}

function lines(text: string): string[] {
  return text.trim().split("\n");
}

function leader(line: string): Person {
  const [name = "", sex = "", nation = "", birth = "", native = "", party = ""] = line.split("|");
  return {
    key: name,
    name,
    sex: sex === "女" ? "女" : "男",
    nation,
    birth: month(birth),
    native,
    ...(party === "" ? {} : { party: month(party) }),
  };
}

/** 党代会, 人代会 … followed by the ordinal of the term: how an election is cited. */
const MEETINGS: Readonly<Record<string, (term: string) => string>> = {
  党代会: (term) => `县委${term.replace("第", "")}一次全会`,
  纪委全会: (term) => `县纪委${term.replace("第", "")}一次全会`,
  人代会: (term) => `县${term.replace("第", "")}人大一次会议`,
  政协全会: (term) => `县政协${term.replace("第", "")}一次会议`,
};

export function leaderStints(persons: ReadonlyMap<string, Person>, lineages: ReadonlyMap<string, Lineage>): Stint[] {
  return lines(LEADER_STINTS).map((line) => {
    const [key = "", post = "", name = "", term = "", from = "", to = "", how = "", reason = "", mark = "", by = ""] =
      line.split("|");
    const person = persons.get(name);
    const lineage = lineages.get(key);
    if (person === undefined || lineage === undefined) throw new Error(`unknown leader or body: ${line}`);
    const role = roleOf(post, lineage);
    const basis = MEETINGS[by]?.(term) ?? by;
    return {
      lineage: key,
      role,
      post,
      slot: 0,
      person,
      start: month(from),
      how: how === "" ? (role === "chief" ? lineage.how.chief : lineage.how.deputy) : how,
      ...(to === "" ? {} : { end: month(to) }),
      ...(reason === "" ? {} : { reason }),
      ...(basis === "" ? {} : { basis }),
      ...(term === "" ? {} : { term }),
      ...(mark === "" ? {} : { mark }),
      ...noteOf(name, post),
    };
  });
}

const RETURNS: Readonly<Record<string, string>> = {
  "古道明|副局长": "1995.3—1997.1调霁州市水利部门工作，1997.1复任",
  "滕九皋|副主席": "1994.3—1996.1调霁州市科技部门工作，1996.1复任",
};

function noteOf(name: string, post: string): { note?: string } {
  const note = RETURNS[`${name}|${post}`];
  return note === undefined ? {} : { note };
}

function roleOf(post: string, lineage: Lineage): Stint["role"] {
  if (lineage.names.some((name) => name.chief === post)) return "chief";
  return lineage.names.some((name) => `副${name.chief}` === post) ? "deputy" : "other";
}
