import { type ChiefCoverage, type ChiefRun, chiefCoverage } from "../model/chief-coverage.js";
import { boundText, isOneMonth, monthText } from "../model/date-text.js";
import { type Bound, monthsOf } from "../model/date.js";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { type Roster, bySeat, rosters } from "../model/roster.js";
import { type Span, startOrder } from "../model/span.js";
import { type Manner } from "./span-bar.js";
import { type TimelineGroup, type TimelineMark, type TimelineRow } from "./timeline.js";

/** A post of a body; `tenures` tells what its rows are made of, in the same order. */
interface PostTimeline extends TimelineGroup {
  readonly tenures: readonly Tenure[];
}

export interface BodyTimeline {
  readonly roster: Roster;
  /** never empty: chiefs, then the rest in the order of a roster */
  readonly posts: readonly PostTimeline[];
}

/** Every body that has tenures, in the order of the dossier, with everyone who served in it. */
export function bodyTimelines(dossier: Dossier): BodyTimeline[] {
  const chiefs = new Map<string, ChiefCoverage[]>();
  for (const coverage of chiefCoverage(dossier)) {
    const { key } = coverage.line.roster;
    const others = chiefs.get(key);
    if (others === undefined) chiefs.set(key, [coverage]);
    else others.push(coverage);
  }
  return rosters(dossier).map((roster) => ({ roster, posts: postsOf(roster, chiefs.get(roster.key) ?? []) }));
}

function postsOf(roster: Roster, chiefs: readonly ChiefCoverage[]): PostTimeline[] {
  const led = chiefs.map((chief) =>
    postOf(chief.post, [...chief.line.holders, ...chief.line.standIns], marksOf(chief)),
  );
  const shown = new Set(chiefs.flatMap(({ line }) => line.holders));
  const rest = Array.from(bySeat(roster), ([seat, tenures]) => ({
    seat,
    tenures: tenures.filter((tenure) => !shown.has(tenure)),
    rank: Math.min(...tenures.map(({ post }) => post.rank)),
  })).filter(({ tenures }) => tenures.length > 0);
  return [...led, ...rest.sort((a, b) => a.rank - b.rank).map(({ seat, tenures }) => postOf(seat, tenures, []))];
}

function postOf(post: string, holders: readonly Tenure[], marks: readonly TimelineMark[]): PostTimeline {
  const tenures = [...holders].sort((a, b) => startOrder(a.span, b.span));
  return { post, marks, tenures, rows: tenures.map((tenure) => rowOf(tenure, post)) };
}

function rowOf({ name, span, post }: Tenure, under: string): TimelineRow {
  const title = post.title === under ? "" : post.title;
  return { name, span, manner: mannerOf(post), when: [whenText(span), title].filter((text) => text !== "").join(" ") };
}

export const mannerOf = ({ acting, inCharge }: Tenure["post"]): Manner =>
  acting ? "acting" : inCharge ? "charge" : "held";

/** 1984.3—1986.5, 1989.9—在任; what is coarser than a month as it was written. */
const whenText = ({ from, to }: Span): string => `${endText(from)}—${endText(to)}`;

const endText = (bound: Bound): string => (isOneMonth(bound) ? monthText(monthsOf(bound).first) : boundText(bound));

/** The strip of a chief post: how it was held, month by month. */
export const marksOf = ({ runs }: ChiefCoverage): TimelineMark[] => runs.flatMap(markOf);

const words = {
  held: "任职",
  acting: "代理",
  "in-charge": "主持工作",
  vacant: "空缺，有说明",
  gap: "断线",
} as const satisfies Readonly<Record<Exclude<ChiefRun["state"], "absent">, string>>;

const stateLooks = { held: "kept", acting: "acting", "in-charge": "charge", vacant: "vacant", gap: "gap" } as const;

/** What the strip beside a post shows of a run of months; nothing where there was no body. */
function markOf({ state, holders, first, last }: ChiefRun): TimelineMark[] {
  if (state === "absent") return [];
  const who = holders.map(({ name }) => name).join("、");
  if (holders.length > 1 && state === "held") return [{ first, last, state: "overlap", tip: `两人同任：${who}` }];
  return [{ first, last, state: stateLooks[state], tip: `${words[state]}${who === "" ? "" : `：${who}`}` }];
}
