import { type Tenure } from "../../model/dossier.js";

/** A month as year and month number. */
type Month = readonly [year: number, month: number];

/** Titles that existed in one stretch of time only. */
export interface DatedTitle {
  /** 第一书记 … as the message names it */
  readonly what: string;
  readonly variant: "title" | "standing-committee";
  readonly from: Month;
  readonly to?: Month;
  /** months before and after in which some places had it: asked, not refused */
  readonly leeway: number;
  /** what bounds it, in the words of the message */
  readonly source: string;
  readonly covers: (tenure: Tenure) => boolean;
}

/** County and city committees of the Party; not 团委, 军分区党委, 公社党委, village branches (whose 第一书记 is of today). */
const isPartyCommittee = (name: string): boolean =>
  /(县|市|区|州|旗|盟|地|特)委(员会)?$/u.test(name) && !/共青团|青年团|^团|武装|人武/u.test(name);

const ofParty = ({ org, bodyText }: Tenure, seat: RegExp, post: string): boolean =>
  seat.test(post) && isPartyCommittee(org?.fullName ?? bodyText);

const bodyIs = ({ org, bodyText }: Tenure, pattern: RegExp): boolean =>
  pattern.test(bodyText) || pattern.test(org?.fullName ?? "");

export const datedTitles: readonly DatedTitle[] = [
  {
    what: "县委第一书记、第二书记和书记处书记",
    variant: "title",
    from: [1954, 1],
    to: [1987, 10],
    leeway: 1,
    source: "党的十三大后不再设",
    covers: (tenure) => ofParty(tenure, /^(第[一二三]书记|书记处书记)$/u, tenure.post.seat),
  },
  {
    what: "革命委员会",
    variant: "title",
    from: [1967, 1],
    to: [1981, 12],
    leeway: 1,
    source: "依1979年地方组织法改为人民政府，到1981年改完",
    covers: (tenure) => bodyIs(tenure, /(革命委员会|革委会)$/u),
  },
  {
    what: "县的党的核心小组",
    variant: "title",
    from: [1969, 1],
    to: [1971, 12],
    leeway: 24,
    source: "党代会恢复县委后撤销",
    // bureaus and communes kept theirs through the seventies
    covers: (tenure) =>
      bodyIs(tenure, /^(中共|中国共产党)?(.*(县|市|区|旗)(革命委员会|革委会|委)?)?(党的?)?核心小组$/u),
  },
  {
    what: "人民委员会",
    variant: "title",
    from: [1954, 1],
    to: [1968, 12],
    leeway: 1,
    source: "依1954年宪法设立，由革命委员会取代",
    covers: (tenure) => bodyIs(tenure, /人民委员会$|^(县|市|区)人委$/u),
  },
  {
    what: "作为国家机关的监察委员会",
    variant: "title",
    from: [2016, 12],
    leeway: 1,
    source: "国家监察体制改革自此试点",
    covers: isStateSupervision,
  },
  {
    what: "地方人大常委会",
    variant: "standing-committee",
    from: [1979, 7],
    leeway: 1,
    source: "由当月通过的地方组织法规定设立",
    covers: (tenure) =>
      bodyIs(tenure, /人(民代表)?大(会)?常(务)?委(员)?会$/u) ||
      (bodyIs(tenure, /人(民代表)?大(会)?$/u) && /常(务)?委(员)?会/u.test(tenure.post.title)),
  },
];

/** Not the Party's own 监察委员会 of 1955–1969, nor the 人民监察委员会 of the first government. */
function isStateSupervision(tenure: Tenure): boolean {
  if (tenure.org?.system === "党" || !bodyIs(tenure, /监察委员会$|监委$/u)) return false;
  return !bodyIs(tenure, /中共|中国共产党|党的|[县市区]委|纪|人民监察/u);
}
