import { type Bound, isDate } from "../../model/date.js";
import { type OrgName, isRenaming } from "../../model/org.js";
import { isNamed } from "../../model/org-names.js";
import { type Span, before } from "../../model/span.js";
import { type Context } from "../context.js";
import { type Entry } from "../entries.js";
import { ended } from "../history.js";
import { dottedDate } from "../tenure-text.js";
import { inForce } from "./chart-lives.js";

/** What befell a body within the period: set up, renamed, ended. `last` is its last name in it. */
export function happenings(entry: Entry, last: OrgName, span: Span, context: Context): string[] {
  const own = entry.names.filter((name) => inForce(name, span));
  const within = (bound: Bound): boolean =>
    isDate(bound) && before(span.from, bound) === "certain" && before(bound, span.to) === "certain";
  const dated = (bound: Bound, text: string): string => `${dottedDate(bound, context.style)}${text}`;
  const [first] = own;
  const said: string[] = [];
  if (first !== undefined && within(first.span.from) && first === entry.names[0])
    said.push(dated(first.span.from, beginning(first, context)));
  for (const [index, name] of own.entries()) {
    const next = own[index + 1];
    if (next !== undefined) said.push(dated(next.span.from, `前称${name.fullName}`));
  }
  if (within(last.span.to)) said.push(dated(last.span.to, ending(last, context)));
  return said;
}

/** Where a body came from, in words that cannot mean where it went. */
function beginning(name: OrgName, context: Context): string {
  const act = name.startAct ?? "设立";
  const from = told(name, "predecessors", "successors", context).join("、");
  if (/合并|并入/u.test(act)) return from === "" ? "合并组建" : `由${from}合并组建`;
  if (from === "") return act;
  if (/分设|析出|划出/u.test(act)) return `由${from}${act}`;
  return isRenaming(act) ? `由${from}${act.replace(/为$/u, "")}而来` : `${act}，前身为${from}`;
}

/** Where it went, in the words of its 沿革. */
function ending(name: OrgName, context: Context): string {
  const into = told(name, "successors", "predecessors", context).join("、");
  return into === "" && name.endAct === "合并" ? "因合并终止" : ended(name.endAct, into);
}

type Side = "predecessors" | "successors";

/** The 前身 or 后继 its own row names, or else those whose rows name it. */
function told(name: OrgName, own: Side, theirs: Side, { dossier }: Context): readonly string[] {
  if (name[own].length > 0) return name[own];
  const others = dossier.bodies.flatMap(({ names }) => names);
  return others.filter((other) => other[theirs].some((text) => isNamed(name, text))).map(({ fullName }) => fullName);
}
