import { type System, systems } from "../model/org.js";
import { type Entry } from "./entries.js";
import { numberToChinese } from "../model/numerals.js";

/** 编 and 章 of the volume: 正编 is the Party, 附编 the other systems; what has no system closes the book. */
export interface Part {
  readonly system: System | undefined;
  /** 正编　党的系统, 附编一　政权系统 */
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

interface Chapter {
  /** 第一章　县委领导机构 */
  readonly title: string;
  readonly entries: readonly Entry[];
}

interface ChapterRule {
  readonly title: (county: string) => string;
  readonly holds: (entry: Entry) => boolean;
}

const always = (): boolean => true;
const category =
  (name: string) =>
  (entry: Entry): boolean =>
    entry.category === name;
const rule = (title: (county: string) => string, holds: ChapterRule["holds"]): ChapterRule => ({ title, holds });

/** Chapters of each system in the order of the book; a body goes to the first that holds it. */
const chapterRules: Readonly<Record<System, readonly ChapterRule[]>> = {
  党: [
    rule(
      (county) => `${county}委领导机构`,
      (entry) => entry.kind !== "discipline" && (entry.category === "领导机构" || isCommittee(entry)),
    ),
    rule(
      () => "纪律检查机构",
      (entry) => entry.kind === "discipline" && (entry.category === "领导机构" || entry.category === undefined),
    ),
    rule((county) => `${county}委工作部门`, category("工作部门")),
    rule((county) => `${county}委派出机构`, category("派出机构")),
    rule((county) => `${county}委直属单位`, category("直属单位")),
    rule(() => "基层党委", category("基层党委")),
    rule(() => "党组", category("党组")),
    rule(() => "其他党组织", always),
  ],
  政权: [
    rule(
      (county) => `${county}人民代表大会及其常务委员会`,
      (entry) => entry.kind === "congress",
    ),
    rule(
      (county) => `${county}人民政府`,
      (entry) => entry.kind === "government",
    ),
    rule((county) => `${county}人民政府工作部门`, category("工作部门")),
    rule((county) => `${county}人民政府派出机构`, category("派出机构")),
    rule((county) => `${county}人民政府直属单位`, category("直属单位")),
    rule(
      () => "监察机关",
      (entry) => entry.kind === "supervision",
    ),
    rule(
      () => "审判机关、检察机关",
      (entry) => entry.kind === "justice",
    ),
    rule(
      () => "乡镇政权",
      (entry) => entry.kind === "township",
    ),
    rule(() => "其他政权机构", always),
  ],
  军事: [rule(() => "军事机构", always)],
  统战: [
    rule(
      (county) => `人民政协${county}委员会`,
      (entry) => entry.kind === "conference",
    ),
    rule(() => "民主党派、工商联", always),
  ],
  群团: [rule(() => "群众团体", always)],
  企事业: [rule(() => "企业、事业单位", always)],
};

const isCommittee = (entry: Entry): boolean => entry.kind === "committee" && entry.category === undefined;

const partNames: Readonly<Record<System, string>> = {
  党: "党的系统",
  政权: "政权系统",
  军事: "军事系统",
  统战: "统战系统",
  群团: "群团系统",
  企事业: "企事业单位",
};

/** The outline of the body of the book: empty systems and chapters are left out, the rest numbered through. */
export function outline(entries: readonly Entry[], county: string): Part[] {
  const parts: Part[] = [];
  const supplements = (): number => parts.filter((part) => part.system !== "党").length;
  for (const system of systems) {
    const own = entries.filter((entry) => entry.system === system);
    if (own.length === 0) continue;
    const number = system === "党" ? "正编" : `附编${numberToChinese(supplements() + 1)}`;
    parts.push({
      system,
      title: `${number}　${partNames[system]}`,
      chapters: chapters(own, chapterRules[system], county),
    });
  }
  const rest = entries.filter((entry) => entry.system === undefined);
  if (rest.length > 0) {
    const title = `附编${numberToChinese(supplements() + 1)}　其他（系统未填）`;
    parts.push({ system: undefined, title, chapters: chapters(rest, unplaced, county) });
  }
  return parts;
}

const unplaced: readonly ChapterRule[] = [
  rule(
    () => "系统未填的机构",
    (entry) => entry.body !== undefined,
  ),
  rule(() => "机构沿革表未列的机构", always),
];

function chapters(entries: readonly Entry[], rules: readonly ChapterRule[], county: string): Chapter[] {
  const held = new Map(rules.map((one) => [one, [] as Entry[]]));
  for (const entry of entries) {
    const found = rules.find((one) => one.holds(entry));
    if (found !== undefined) held.get(found)?.push(entry);
  }
  return [...held]
    .filter(([, own]) => own.length > 0)
    .map(([one, own], index) => ({ title: `第${numberToChinese(index + 1)}章　${one.title(county)}`, entries: own }));
}
