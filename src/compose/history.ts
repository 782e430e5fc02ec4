import { type Bound, isDate, monthsOf } from "../model/date.js";
import { type OrgName, isRenaming } from "../model/org.js";
import { before } from "../model/span.js";
import { type Context } from "./context.js";
import { chainedDate } from "./prose-date.js";

interface Happening {
  readonly at: Bound;
  /** begins with the verb: the time is put before it */
  readonly text: string;
  readonly basis: string | undefined;
}

/**
 * The 沿革 paragraph of a body, from its names in force: time first, then the verb, 同年 and 同月 within the chain, the full
 * name once with its short name in brackets, the documents it stands on at its end. Undefined where nothing is known but the
 * name.
 */
export function historyText(names: readonly OrgName[], context: Context): string | undefined {
  const limit = context.limits.span.to;
  const happenings = names
    .flatMap((name, index) => {
      const before = names[index - 1];
      const next = names[index + 1];
      const beginning =
        before === undefined || resumes(before, name)
          ? begin(name, existedBefore(name, context))
          : carryOn(name, before);
      // the next name's own sentence tells of the change
      const ending = next === undefined || resumes(name, next) ? end(name, context) : undefined;
      return ending === undefined ? [beginning] : [beginning, ending];
    })
    .filter((one) => one.text !== "" && before(limit, one.at) !== "certain");
  const text = happenings.map((one, index) => sentence(one, happenings[index - 1]?.at)).join("");
  if (text === "") return undefined;
  const bases = new Set(happenings.flatMap(({ basis }) => (basis === undefined ? [] : [basis])));
  return bases.size === 0 ? text : `${text}（据${[...bases].join("、")}）`;
}

/** Whether a body under its old name begins anew, months after it had ended. */
const resumes = (previous: OrgName, name: OrgName): boolean =>
  previous.fullName === name.fullName && apart(previous, name);

/** Whether a month or more lies between two names for certain. */
const apart = (previous: OrgName, name: OrgName): boolean =>
  isDate(previous.span.to) &&
  isDate(name.span.from) &&
  monthsOf(name.span.from).first - monthsOf(previous.span.to).last > 1;

/** Whether a body of this name had already been there and ended. */
const existedBefore = (name: OrgName, { dossier }: Context): boolean =>
  dossier.bodies.some((body) => body.names.some((other) => other.id !== name.id && resumes(other, name)));

function sentence({ at, text }: Happening, previous: Bound | undefined): string {
  const time = isDate(at) ? `${chainedDate(at, previous)}，` : "";
  return `${time}${text}。`;
}

/** 中共××县委组织部（正科级，以下简称县委组织部） */
function described(name: OrgName, previous?: OrgName): string {
  const level = name.level === previous?.level ? undefined : name.level;
  const short = name.shortName === undefined || name.shortName === name.fullName ? undefined : name.shortName;
  const bracket = [level, short === undefined ? undefined : `以下简称${short}`].filter((part) => part !== undefined);
  return bracket.length === 0 ? name.fullName : `${name.fullName}（${bracket.join("，")}）`;
}

function circumstances(name: OrgName, previous?: OrgName): string {
  const parent = name.parent !== undefined && name.parent !== previous?.parent ? `，隶属${name.parent}` : "";
  const seat = name.seat !== undefined && name.seat !== previous?.seat ? `，驻${name.seat}` : "";
  return `${parent}${seat}`;
}

function carryOn(name: OrgName, previous: OrgName): Happening {
  const at = isDate(name.span.from) ? name.span.from : previous.span.to;
  const text = `${continued(name, previous, at)}${circumstances(name, previous)}`;
  return { at, text, basis: name.startBasis ?? previous.endBasis };
}

function begin(name: OrgName, again: boolean): Happening {
  const tail = circumstances(name);
  const at = name.span.from;
  const what = described(name);
  if (!isDate(at)) {
    const told = tail !== "" || what !== name.fullName;
    return { at, text: told ? `${what}${tail}` : "", basis: undefined };
  }
  return { at, text: `${founded(name, what, again)}${tail}`, basis: name.startBasis };
}

/** How one name carried on from the one before: 更名为, 升格为. */
function continued(name: OrgName, previous: OrgName, at: Bound): string {
  const act = name.startAct ?? previous.endAct ?? "更名";
  const since = isDate(at) ? "" : "后";
  if (name.fullName === previous.fullName && name.level !== undefined && name.level !== previous.level)
    return `${since}${verb(act)}为${name.level}`;
  return `${since}${verb(act)}为${described(name, previous)}`;
}

const verb = (act: string): string => act.replace(/为$/u, "");

function founded(name: OrgName, what: string, again: boolean): string {
  const written = name.startAct ?? "设立";
  const act = again && /^(设立|成立|建立|组建|增设|设)$/u.test(written) ? `再次${written}` : written;
  const from = name.predecessors.join("、");
  if (from === "") return isRenaming(act) ? `${verb(act)}为${what}` : `${act}${what}`;
  if (isRenaming(act)) return `${from}${verb(act)}为${what}`;
  if (/合并/u.test(act)) return `${from}合并组建${what}`;
  if (/分设|析出|划出/u.test(act)) return `由${from}${act}${what}`;
  if (/划入/u.test(act)) return `由${from}划入，设${what}`;
  return `${act}${what}，前身为${from}`;
}

function end(name: OrgName, context: Context): Happening | undefined {
  const at = name.span.to;
  if (!isDate(at)) return undefined;
  return { at, text: ended(name.endAct, name.successors.join("、"), partners(name, context)), basis: name.endBasis };
}

/** The bodies that were merged into the same one in the same month, as they tell it themselves. */
function partners(name: OrgName, { dossier }: Context): string {
  const month = monthsOf(name.span.to).first;
  return dossier.bodies
    .flatMap((body) => body.names)
    .filter((other) => other.fullName !== name.fullName && /合并/u.test(other.endAct ?? ""))
    .filter((other) => isDate(other.span.to) && monthsOf(other.span.to).first === month)
    .filter((other) => other.successors.some((into) => name.successors.includes(into)))
    .map((other) => other.fullName)
    .join("、");
}

/** How a body ended, from its 撤止方式 and 后继. */
export function ended(act: string | undefined, into: string, together = ""): string {
  if (act === undefined) return into === "" ? "终止" : `终止，后继为${into}`;
  if (into === "") return act;
  if (/撤销/u.test(act)) return `${act}，并入${into}`;
  if (isRenaming(act)) return `${verb(act)}为${into}`;
  if (/并入|划入|划归/u.test(act)) return `${act}${into}`;
  if (act === "合并" && together !== "") return `与${together}合并为${into}`;
  if (/合并|分设/u.test(act)) return `${act}为${into}`;
  if (/划出|析出/u.test(act)) return `${act}，归${into}`;
  return `${act}，后继为${into}`;
}
