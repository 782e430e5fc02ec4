import { type Bound, isDate } from "../model/date.js";
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
 * name once with its short name in brackets. Undefined where nothing is known but the name.
 */
export function historyText(names: readonly OrgName[], context: Context): string | undefined {
  const limit = context.limits.span.to;
  const happenings = names
    .flatMap((name, index) => {
      const beginning = begin(name, names[index - 1]);
      const ending = end(name, names[index + 1]);
      return ending === undefined ? [beginning] : [beginning, ending];
    })
    .filter((one) => one.text !== "" && before(limit, one.at) !== "certain");
  const text = happenings.map((one, index) => sentence(one, happenings[index - 1]?.at)).join("");
  return text === "" ? undefined : text;
}

function sentence({ at, text, basis }: Happening, previous: Bound | undefined): string {
  const time = isDate(at) ? `${chainedDate(at, previous)}，` : "";
  return `${time}${text}${basis === undefined ? "" : `（${basis}）`}。`;
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

function begin(name: OrgName, previous: OrgName | undefined): Happening {
  const tail = circumstances(name, previous);
  if (previous !== undefined) {
    const at = isDate(name.span.from) ? name.span.from : previous.span.to;
    return { at, text: `${continued(name, previous, at)}${tail}`, basis: name.startBasis ?? previous.endBasis };
  }
  const at = name.span.from;
  const what = described(name);
  if (!isDate(at)) {
    const told = tail !== "" || what !== name.fullName;
    return { at, text: told ? `${what}${tail}` : "", basis: undefined };
  }
  return { at, text: `${founded(name, what)}${tail}`, basis: name.startBasis };
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

function founded(name: OrgName, what: string): string {
  const act = name.startAct ?? "设立";
  const from = name.predecessors.join("、");
  if (from === "") return isRenaming(act) ? `${verb(act)}为${what}` : `${act}${what}`;
  if (isRenaming(act)) return `${from}${verb(act)}为${what}`;
  if (/合并/u.test(act)) return `${from}合并组建${what}`;
  if (/分设|析出|划出/u.test(act)) return `由${from}${act}${what}`;
  if (/划入/u.test(act)) return `由${from}划入，设${what}`;
  return `${act}${what}，前身为${from}`;
}

function end(name: OrgName, next: OrgName | undefined): Happening | undefined {
  const at = name.span.to;
  // the next name's own sentence tells of the change
  if (next !== undefined || !isDate(at)) return undefined;
  return { at, text: ended(name.endAct, name.successors.join("、")), basis: name.endBasis };
}

/** How a body ended, from its 撤止方式 and 后继. */
function ended(act: string | undefined, into: string): string {
  if (act === undefined) return into === "" ? "终止" : `终止，后继为${into}`;
  if (into === "") return act;
  if (/撤销/u.test(act)) return `${act}，并入${into}`;
  if (isRenaming(act)) return `${verb(act)}为${into}`;
  if (/并入|划入|划归/u.test(act)) return `${act}${into}`;
  if (/合并|分设/u.test(act)) return `${act}为${into}`;
  if (/划出|析出/u.test(act)) return `${act}，归${into}`;
  return `${act}，后继为${into}`;
}
