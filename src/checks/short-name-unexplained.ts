import { z } from "zod";
import { type OrgName } from "../model/org.js";
import { type BookText, bookTexts } from "./book-texts.js";
import { quote } from "./quote.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const orgs = "机构全称 | 简称 | 设立时间\n苇川县计划生育委员会 | 县计生委 | 1984.3";

/** 文稿: a body is named in full where it first stands; a short name made of picked-out characters needs a gloss. */
export const shortNameUnexplained = defineCheck({
  id: "short-name-unexplained",
  title: "机构简称首次出现，没有先写全称或括注",
  basis: "机构名称首次出现用全称，其后可用规范简称，简称在括号里注明。",
  why: "简称是当时当地的叫法，外地和后来的读者看不懂。",
  remedy: "首次出现改写全称，后加“（以下简称××）”。",
  data: z.strictObject({ where: z.string(), short: z.string(), full: z.string(), sentence: z.string() }),
  variants: {
    "first-mention": {
      level: "verify",
      rules: ["O08"],
      message: (d) =>
        `${d.where}先写“${d.short}”（原文${d.sentence}），前面没有“${d.full}”。首次出现请写全称，括注简称。`,
      suggestion: (d) => `${d.full}（以下简称${d.short}）`,
    },
  },
  examples: {
    bad: {
      一开头就用简称: {
        sheets: { 机构沿革: orgs, "文稿/概述": "2002年1月，县计生委更名。" },
        finds: ["first-mention 文稿/概述.md"],
      },
    },
    good: {
      先写全称: {
        机构沿革: orgs,
        "文稿/概述": "县计划生育委员会（以下简称县计生委）1984年设立。\n2002年1月，县计生委更名。",
      },
      "县委、县政府人所共知；只省县名的不算简称": {
        机构沿革: "机构全称 | 简称 | 设立时间\n中共苇川县委员会 | 县委 | 1949.10\n苇川县丝绸厂 | 县丝绸厂 | 1966.3",
        "文稿/概述": "2000年12月，县委决定撤销县丝绸厂。",
      },
    },
  },
  needs: handedIn("manuscripts"),
  *run(dossier) {
    const prose = [...bookTexts(dossier)]
      .filter(({ paragraph }) => paragraph !== undefined)
      // the afterword stands last, whatever its file is called
      .sort((a, b) => Number(closing.test(a.where)) - Number(closing.test(b.where)));
    const told = new Set<string>();
    for (const org of dossier.orgs) {
      const { shortName: short } = org;
      if (short === undefined || told.has(short) || isPlain(org, short)) continue;
      told.add(short);
      const first = prose.find(({ text }) => placeOf(text, short, org) >= 0);
      if (first === undefined || isExplained(prose, first, short, org)) continue;
      const place = Math.max(0, placeOf(first.text, short, org) - margin);
      yield {
        variant: "first-mention",
        at: first.at,
        body: org.fullName,
        data: {
          where: `${first.where}第${String(first.paragraph)}段`,
          short,
          full: org.fullName,
          sentence: quote(first.text.slice(place, place + excerpt)),
        },
      };
    }
  },
});

const closing = /后记|编后|跋|编纂/u;
const margin = 10;
const excerpt = 30;

/** What every reader of such a book knows. */
const known =
  /^[省市县区]?(委|政府|人大|人大常委会|政协|纪委|人武部|法院|检察院|总工会|团委|妇联|科协|文联|残联|侨联|工商联|党校|委办公室|政府办公室|委组织部|委宣传部|委统战部|委政法委)$|^(镇|乡|街道)(党委|政府)$/u;

/** The name without the Party's and the county's: 中共苇川县委员会组织部 and 县委组织部 differ by little. */
const core = (name: string): string => name.replace(/^(中国共产党|中共)/u, "").replace(/^.*?[省市县区旗](?=.)/u, "");

/** Short by its first words only: 县丝绸厂, 县委党校. Such names explain themselves. */
const isPlain = ({ fullName }: OrgName, short: string): boolean =>
  known.test(short) || fullName.endsWith(core(short)) || short.length >= fullName.length;

/** Where the short name stands by itself, not as the beginning of the full one; −1 where it does not. */
const placeOf = (text: string, short: string, { fullName }: OrgName): number =>
  text.replaceAll(core(fullName), (name) => "\u3000".repeat(name.length)).indexOf(short);

/** The core of the full name stands before, or the short name stands in a gloss: （简称县计生委）. */
function isExplained(prose: readonly BookText[], first: BookText, short: string, org: OrgName): boolean {
  const before = prose.slice(0, prose.indexOf(first)).map(({ text }) => text);
  const here = first.text.slice(0, placeOf(first.text, short, org));
  return [...before, here].some((text) => text.includes(core(org.fullName))) || /简称[“"]?$/u.test(here);
}
