import { type DatedName } from "../../model/check-settings.js";
import { type MonthRange } from "../../model/date.js";
import { type System } from "../../model/org.js";

/** A post in a body, or a body by itself. */
export interface TitleBearer {
  /** the body as written */
  readonly text: string;
  /** of its row in 机构沿革; as written where there is none */
  readonly fullName: string;
  readonly system: System | undefined;
  /** undefined for the body by itself */
  readonly post: { readonly seat: string; readonly title: string } | undefined;
}

/** Titles and bodies that existed in one stretch of time only. */
export interface DatedTitle {
  /** 第一书记 … as the message names it */
  readonly what: string;
  readonly variant: "title" | "standing-committee";
  readonly period: MonthRange;
  /** an earlier time in which bodies of the name existed elsewhere: nothing is asked of it */
  readonly earlier?: MonthRange;
  /** months before and after in which some places had it: asked, not refused */
  readonly leeway: number;
  /** what bounds it, in the words of the message */
  readonly source: string;
  readonly covers: (bearer: TitleBearer) => boolean;
}

const from = (year: number, month: number): MonthRange => ({ first: year * 12 + month - 1, last: Infinity });
const years = (first: number, last: number): MonthRange => ({ first: first * 12, last: last * 12 + 11 });

/** County and city committees of the Party; not 团委, 军分区党委, 公社党委, village branches (whose 第一书记 is of today). */
const isPartyCommittee = (name: string): boolean =>
  /(县|市|区|州|旗|盟|地|特)委(员会)?$/u.test(name) && !/共青团|青年团|^团|武装|人武/u.test(name);

const bodyIs = ({ text, fullName }: TitleBearer, pattern: RegExp): boolean =>
  pattern.test(text) || pattern.test(fullName);

/** Each with the law, congress or custom that bounds it. */
const usualTitles: readonly DatedTitle[] = [
  {
    what: "县委第一书记、第二书记和书记处书记",
    variant: "title",
    period: { ...years(1954, 1987), last: 1987 * 12 + 9 },
    leeway: 1,
    source: "党的十三大后不再设",
    covers: ({ fullName, post }) =>
      post !== undefined && /^(第[一二三]书记|书记处书记)$/u.test(post.seat) && isPartyCommittee(fullName),
  },
  {
    what: "革命委员会",
    variant: "title",
    period: years(1967, 1981),
    // of the soviet areas
    earlier: years(1927, 1937),
    leeway: 1,
    source: "依1979年地方组织法改为人民政府，到1981年改完",
    covers: (bearer) => bodyIs(bearer, /(革命委员会|革委会)$/u),
  },
  {
    what: "县的党的核心小组",
    variant: "title",
    period: years(1969, 1971),
    leeway: 24,
    source: "党代会恢复县委后撤销",
    // bureaus and communes kept theirs through the seventies
    covers: (bearer) =>
      bodyIs(bearer, /^(中共|中国共产党)?(.*(县|市|区|旗)(革命委员会|革委会|委)?)?(党的?)?核心小组$/u),
  },
  {
    what: "人民委员会",
    variant: "title",
    period: years(1954, 1968),
    leeway: 1,
    source: "依1954年宪法设立，由革命委员会取代",
    covers: (bearer) => bodyIs(bearer, /人民委员会$|(县|市|区)人委$/u),
  },
  {
    what: "作为国家机关的监察委员会",
    variant: "title",
    period: from(2016, 12),
    leeway: 1,
    source: "国家监察体制改革自此试点",
    covers: isStateSupervision,
  },
  {
    what: "地方人大常委会",
    variant: "standing-committee",
    period: from(1979, 7),
    leeway: 1,
    source: "由当月通过的地方组织法规定设立",
    covers: (bearer) =>
      bodyIs(bearer, /人(民代表)?大(会)?常(务)?委(员)?会$/u) ||
      (bearer.post !== undefined &&
        bodyIs(bearer, /人(民代表)?大(会)?$/u) &&
        /常(务)?委(员)?会/u.test(bearer.post.title)),
  },
];

/** Not the Party's own 监察委员会 of 1955–1969, nor the 人民监察委员会 of the first government. */
function isStateSupervision(bearer: TitleBearer): boolean {
  if (bearer.system === "党" || !bodyIs(bearer, /监察委员会$|监委$/u)) return false;
  return !bodyIs(bearer, /中共|中国共产党|党的|[县市区]委|纪|人民监察/u);
}

/** The titles to judge by: where the profile speaks of a post or a body, the usual ones say nothing of it. */
export function titlesFor(dated: readonly DatedName[]): (bearer: TitleBearer) => readonly DatedTitle[] {
  const own = dated.map(ownTitle);
  return (bearer) => {
    const told = own.filter((title) => title.covers(bearer));
    return told.length > 0 ? told : usualTitles.filter((title) => title.covers(bearer));
  };
}

function ownTitle({ post, body, period, source }: DatedName): DatedTitle {
  const endings = body === undefined ? [] : [plain(body)];
  return {
    what: `${body ?? ""}${post ?? ""}`,
    variant: "title",
    period,
    leeway: 0,
    source,
    covers: (bearer) =>
      (post === undefined || post === bearer.post?.seat || post === bearer.post?.title) &&
      endings.every((ending) => [bearer.text, bearer.fullName].some((name) => plain(name).endsWith(ending))),
  };
}

/** 县委 is 县委员会, 革委会 is 革命委员会, 政府 is 人民政府. */
const plain = (name: string): string =>
  name
    .replace(/人民政府$/u, "政府")
    .replace(/革命委员会$/u, "革委会")
    .replace(/人民委员会$/u, "人委")
    .replace(/委员会$/u, "委");
