import { type ChiefCoverage, chiefCoverage } from "../../model/chief-coverage.js";
import { volumeMonths } from "../../model/chief-lines.js";
import { type Block } from "../../model/volume.js";
import { axisMonths } from "../../picture/axis-months.js";
import { mannerOf, marksOf } from "../../picture/body-timelines.js";
import { type TimelineGroup, timeline } from "../../picture/timeline.js";
import { type BodyKind } from "../body-kind.js";
import { type Context } from "../context.js";
import { type Entry } from "../entries.js";
import { postLabel } from "../post-order.js";
import { spaced } from "../spacing.js";
import { tenureText } from "../tenure-text.js";
import { type Stint, joinStints } from "../stints.js";
import { clip, startOrder } from "../../model/span.js";
import { leadingBodies } from "./chiefs.js";
import { sheets } from "./sheet.js";

/** 主要领导人更迭图: the heads of the four leading bodies from office to office, who stood in for them, and where nobody did. */
export function chiefsPicture(entries: readonly Entry[], context: Context): Block[] {
  const chiefs = chiefCoverage(context.dossier);
  const bodies = leadingBodies(entries);
  const months = axisMonths(
    bodies.flatMap(({ tenures }) => tenures.filter(({ post }) => post.chief)),
    volumeMonths(context.dossier.volume),
  );
  const groups = bodies.flatMap((entry) =>
    chiefs
      .filter(({ line }) => line.leading && line.roster.body === entry.body && entry.body !== undefined)
      .map((one) => groupOf(entry, one, context)),
  );
  const { width, height, size } = sheets[context.options.stage];
  const title = `${context.dossier.volume.county}主要领导人更迭图`;
  return sheetsOf(groups, height / (size * 1.55)).map((some, index): Block => {
    const description = some.map(told).join("；");
    const drawing = timeline({ title, description: `${description}。`, groups: some, months, width, size });
    return { kind: "picture", number: "", title: index === 0 ? title : `${title}（续）`, drawing };
  });
}

/** A post and its holders in words, for those who cannot see the picture. */
const told = ({ post, rows }: TimelineGroup): string =>
  `${post}：${rows.map(({ name, when }) => `${name.replaceAll("　", "")}${when}`).join("，")}`;

const bodyWords: Readonly<Partial<Record<BodyKind, string>>> = {
  committee: "委",
  congress: "人大",
  conference: "政协",
};

function groupOf(entry: Entry, coverage: ChiefCoverage, context: Context): TimelineGroup {
  const { line, post } = coverage;
  const limits = context.limits.span;
  const tenures = [...line.holders, ...line.standIns].filter((tenure) => entry.tenures.includes(tenure));
  const pieces = tenures
    .sort((a, b) => startOrder(a.span, b.span))
    .map((tenure) => ({ item: tenure, span: clip(tenure.span, limits) ?? tenure.span }));
  const word = bodyWords[entry.kind];
  const marks = marksOf(coverage);
  return {
    post: word === undefined ? post : `${context.county}${word}${post}`,
    // a printed book tells what is known; what is missing is asked for in the drafts
    marks:
      context.options.stage === "print" ? marks.filter(({ state }) => state !== "gap" && state !== "overlap") : marks,
    rows: joinStints(pieces).map((stint) => rowOf(stint, post, context)),
  };
}

function rowOf({ tenures: [first], span, last }: Stint, under: string, context: Context) {
  const label = postLabel(first.post);
  const when = tenureText(span, last.span.to, context.style).slice(1, -1);
  const capacity = first.post.inCharge ? `${label}主持工作` : label === under ? "" : label;
  const manner = mannerOf(first.post);
  return { name: spaced(first.name), span, manner, when: capacity === "" ? when : `${when}　${capacity}` };
}

/** Groups on as many sheets as they need, `room` rows a sheet; a group longer than a sheet goes on on the next. */
function sheetsOf(groups: readonly TimelineGroup[], room: number): TimelineGroup[][] {
  const made: TimelineGroup[][] = [];
  let left = 0;
  for (const group of groups) {
    const most = Math.max(4, Math.floor(room) - 5);
    for (let from = 0; from < group.rows.length; from += most) {
      const rows = group.rows.slice(from, from + most);
      const needed = rows.length + 2;
      if (needed > left) {
        made.push([]);
        left = room - 3;
      }
      made.at(-1)?.push(from === 0 ? { ...group, rows } : { post: `${group.post}（续）`, marks: [], rows });
      left -= needed;
    }
  }
  return made;
}
