import { type System } from "../model/org.js";

/** What a body is by its name: the order of its posts, the wording of its congress and its chapter follow from it. */
export type BodyKind =
  | "committee"
  | "discipline"
  | "supervision"
  | "congress"
  | "government"
  | "township"
  | "conference"
  | "justice"
  | "military"
  | "other";

const names: readonly (readonly [RegExp, BodyKind])[] = [
  [/党组$|党总支|党支部/u, "other"],
  [/(乡|镇)(人民代表大会|人大|人民政府|政府|人民委员会|革命委员会)/u, "township"],
  [/公社(管理委员会|革命委员会)$|街道办事处$/u, "township"],
  [/纪律检查委员会$|纪委$/u, "discipline"],
  [/人民代表大会|人大(常委会)?$/u, "congress"],
  [/政治协商会议|^政协|政协$/u, "conference"],
  [/人民政府$|人民委员会$|革命委员会$/u, "government"],
  [/人民法院$|人民检察院$/u, "justice"],
  [/人民武装部$|人武部$|兵役局$|人民武装警察/u, "military"],
];

/** The kind of a body. Names alone do not tell everything: before 1969 a 监察委员会 was the Party's own. */
export function bodyKind(name: string, system: System | undefined): BodyKind {
  if (/监察委员会$|监委$/u.test(name)) return system === "党" ? "discipline" : "supervision";
  if (/(县|市|区|旗|州|地|特)委(员会)?$|核心小组$/u.test(name)) {
    // 团县委 and the county committees of other parties end alike
    const ofTheParty = system === "党" || (system === undefined && /^(中共|中国共产党)/u.test(name));
    if (ofTheParty) return "committee";
  }
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
}

/** 县, 市, 区 or 旗: the last character of the county's name. */
export function countyWord(county: string): string {
  const last = county.slice(-1);
  return /[县市区旗]/u.test(last) ? last : "县";
}

/** 第八届 put where the name of an elected body takes it: 中共××县第八届委员会; 第六届××市人民政府 where it takes none. */
export function termName(fullName: string, term: string): string {
  const full = fullName.replace(/(?<=[县市区旗州地特])委$/u, "委员会");
  const at = full.search(/人民代表大会|人大|纪律检查委员会|委员会/u);
  return at > 0 ? `${full.slice(0, at)}${term}${full.slice(at)}` : `${term}${fullName}`;
}
