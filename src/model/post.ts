/** What a post title says: the seat, whether one or many can hold it, and in which capacity. */
export interface Post {
  /** the title as it is printed, e.g. `代书记` */
  readonly title: string;
  /** the seat itself: `代书记`, `书记（兼）` and `书记` are all `书记`, `付书记` is `副书记` */
  readonly seat: string;
  /** 代, 代理: fills a vacancy, and does not overlap with the holder it stands in for */
  readonly acting: boolean;
  /** 主持工作: a deputy in charge while there is no chief */
  readonly inCharge: boolean;
  /** 兼: held beside another post */
  readonly concurrent: boolean;
  /** one person at a time (书记, 县长, 部长 …) or several (副书记, 常委, 委员 …) */
  readonly single: boolean;
  /** the head of the body, or one of two heads (部长 and 政治委员) */
  readonly chief: boolean;
  /** order inside a roster, lower first */
  readonly rank: number;
}

/** Seats in the order of rosters; the first pattern that matches the seat gives its rank. Deputies follow their chief. */
const order: readonly (readonly [RegExp, number])[] = [
  [/^第一书记$/u, 10],
  [/^第二书记$/u, 11],
  [/^书记处书记$/u, 14],
  [/^(党委|党组|工委|党工委|总支|党总支|支部|党支部|机关党委|县委|市委|区委|地委|镇委)?书记$/u, 12],
  [/^第一政(治)?委(员)?$/u, 20],
  [/^(县|市|区|乡|镇|州|省)长$/u, 12],
  [
    /^(主任|主席|部长|局长|院长|检察长|校长|会长|行长|经理|总经理|董事长|厂长|台长|站长|所长|馆长|组长|专员|大队长|支队长|主任委员|理事长|园长|社长|主编|总编辑|场长|处长|科长|股长|参议长|议长|司令员|团长|政委|政治委员|教导员|协理员|教育长|秘书长)$/u,
    13,
  ],
  [/^常务副/u, 30],
  [/^第[一二三四五六七八九十]副/u, 31],
  [/^副|副(?![食业])[^、，；]{1,6}$/u, 32],
  [/^(纪委书记|纪检组长|纪检书记|纪工委书记)$/u, 36],
  [/^(总工程师|总经济师|总会计师|总农艺师|工会主席)$/u, 38],
  [/^(常委|常务委员)$/u, 40],
  [/^(党组成员|党委委员|党工委委员|成员|委员|监察委员|检察委员)$/u, 50],
  [/^候补委员$/u, 60],
];

const defaultRank = 45;

/** Titles several people hold at once, whatever the body. */
const shared =
  /^副|副(?![食业])[^、，；]{1,6}$|^书记处书记$|常委$|(?<!主任|政治)委员$|成员$|干事$|(调研|巡视|协理|督学|审判|检察|组织|宣传|纪检|秘书)员$|顾问$|秘书$|代表$/u;

const headTitle =
  /^(第一书记|(党委|党组|工委|党工委|总支|党总支|支部|党支部|机关党委|县委|市委|区委|地委|镇委)?书记|(县|市|区|乡|镇|州|省)长|主任|主席|部长|局长|院长|检察长|校长|会长|行长|经理|总经理|董事长|厂长|台长|站长|所长|馆长|组长|专员|大队长|支队长|主任委员|理事长|园长|社长|场长|参议长|议长|司令员|团长|政委|政治委员)$/u;

/** 代表 is a word of its own, not an acting 表; so is a bare 代理 */
const actingPrefix = /^代(?:理(?=.)|(?![理表])(?=.))/u;
/** 付 written for 副, as manuscripts of the 1970s and 80s have it; 支付, 交付 and their like are words of their own. */
const miswrittenDeputy =
  /(?<![支交收拨托])付(?=(?:总)?(?:书记|主任(?:委员)?|主席|主编|[县市区乡镇州省社部院局处科股所站队台馆厂场校行会园组团]长|检察长|秘书长|理事长|董事长|大队长|经理|专员|政委|司令员?)(?:$|[（(、，]))/gu;
const concurrentPrefix = /^兼(?:任(?=.)|(?![任职])(?=.))/u;

/** Marks of capacity that people write before, after or beside a title. */
export function readPost(title: string, marks: readonly string[] = []): Post {
  const plain = title.replaceAll(/\s/gu, "");
  let seat = plain.replaceAll(miswrittenDeputy, "副");
  let acting = marks.some((mark) => /^代理?$/u.test(mark));
  let concurrent = marks.some((mark) => /^兼(任)?$/u.test(mark));
  let inCharge = marks.some((mark) => /主持/u.test(mark));
  seat = seat.replaceAll(/[（(]([^（()）]*)[)）]/gu, (whole, inner: string) => {
    if (/^代理?$/u.test(inner)) acting = true;
    else if (/^兼(任)?$/u.test(inner)) concurrent = true;
    else if (/主持/u.test(inner)) inCharge = true;
    else return whole;
    return "";
  });
  seat = seat.replace(/[、，,]?主持(全面)?工作$/u, () => {
    inCharge = true;
    return "";
  });
  for (let again = true; again;) {
    const bare = seat.replace(actingPrefix, "");
    const alone = bare.replace(concurrentPrefix, "");
    acting ||= bare !== seat;
    concurrent ||= alone !== bare;
    again = alone !== seat;
    seat = alone;
  }
  // 主持工作 alone, or （兼）, names no seat: it stands for itself
  if (seat === "") seat = plain;
  return {
    title: plain,
    seat,
    acting,
    inCharge,
    concurrent,
    single: !shared.test(seat),
    chief: headTitle.test(seat),
    rank: order.find(([pattern]) => pattern.test(seat))?.[1] ?? defaultRank,
  };
}
