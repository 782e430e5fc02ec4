import { month } from "../months.js";
import type { Lineage, NameSpec } from "./types.js";

export interface Draft {
  readonly key: string;
  /** "full|short|from|chief|level" for each name; 苇川县 is left out of full and 县 of short is kept. */
  readonly names: readonly string[];
  readonly system: string;
  readonly kind: string;
  readonly under: string;
  readonly book: string;
  readonly deputies?: number;
  readonly pool?: string;
  readonly seat?: string;
  readonly chiefHow?: string;
  readonly deputyHow?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly group?: string;
  readonly women?: boolean;
  readonly youth?: boolean;
}

export function lineage(draft: Draft): Lineage {
  const begin = splitEvent(draft.begin);
  const end = splitEvent(draft.end);
  return {
    key: draft.key,
    system: draft.system,
    kind: draft.kind,
    under: draft.under,
    seat: draft.seat ?? "城关镇",
    book: draft.book,
    names: draft.names.map(parseName),
    deputies: draft.deputies ?? 2,
    pool: draft.pool ?? "general",
    how: { chief: draft.chiefHow ?? "任命", deputy: draft.deputyHow ?? "任命" },
    ...(begin === undefined ? {} : { begin: { how: begin.how, before: begin.names } }),
    ...(end === undefined ? {} : { end: { at: month(end.at), how: end.how, after: end.names } }),
    ...(draft.group === undefined ? {} : { group: month(draft.group) }),
    ...(draft.women === undefined ? {} : { women: draft.women }),
    ...(draft.youth === undefined ? {} : { youth: draft.youth }),
  };
}

function parseName(text: string): NameSpec {
  const [full = "", short = "", from = "", chief = "", level = "正科级"] = text.split("|");
  return { full, short, from: month(from), chief, level };
}

/** "2002.1|合并|甲、乙" or, for a beginning, "|合并|甲、乙". */
function splitEvent(text: string | undefined): { at: string; how: string; names: string[] } | undefined {
  if (text === undefined) return undefined;
  const [at = "", how = "", names = ""] = text.split("|");
  return { at, how, names: names === "" ? [] : names.split("、") };
}
