import { cellOf } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { type BookText, bookTexts, unquoted } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { honorific, nationalLeaders } from "./lexicon/terms.js";
import { groupHits, hitData, hitsOf, placesText } from "./text-hits.js";

const forms = "同志|先生|女士|小姐|夫人|同学|老师";
const endings = new RegExp(`(?:${forms})$`, "u");

function* nameCells({ register, tenures, members, delegates }: Dossier): Generator<BookText> {
  for (const { name, origin } of [...register, ...tenures, ...members, ...delegates])
    if (endings.test(name))
      yield {
        at: cellOf(origin, "name"),
        text: name,
        where: `${origin.table.sheet}“姓名”栏`,
        signed: false,
      };
}

/** Names before a form of address; only people the volume or the nation knows, as 广大同志 and 有关同志 name nobody. */
function addressed(dossier: Dossier): RegExp {
  const before = wordsBeforeForms(dossier);
  const names = [...new Set([...dossier.persons.map(({ name }) => name), ...nationalLeaders])].filter(
    (name) => before.has(name) && /^\p{Script=Han}{2,}$/u.test(name),
  );
  return new RegExp(`(?:${["(?!)", ...names].join("|")})(?:${forms})`, "gu");
}

/** characters of the longest name looked for */
const longest = 12;

/** What stands before forms of address in the texts: of a hundred thousand names only those are searched. */
function wordsBeforeForms(dossier: Dossier): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text, index } of hitsOf(bookTexts(dossier), new RegExp(forms, "gu"), unquoted)) {
    const own = unquoted(text.text);
    for (let from = Math.max(0, index - longest); from < index - 1; from++) words.add(own.slice(from, index));
  }
  return words;
}

/** Persons are named by name alone, after their post at first. */
export const honorificAfterName = defineCheck({
  id: "honorific-after-name",
  title: "姓名后加了“同志”“先生”，或用了敬称",
  basis: "志书行文通则：直书其名，不加“同志”“先生”等称呼和褒贬之词；必要时冠以职务。",
  why: "称呼有人有、有人无，就成了褒贬；姓名栏里加称呼还会被当成另一个人。",
  remedy: "删去称呼和敬语，只留姓名；引用原文的加引号。",
  data: hitData,
  variants: {
    cell: {
      level: "verify",
      rules: ["P15"],
      message: (d) => `${placesText(d)}带了称呼。姓名栏只写姓名，请删去。`,
    },
    prose: {
      level: "verify",
      rules: ["P15"],
      message: (d) =>
        `${placesText(d)}用了称呼或敬语。请直书姓名，删去${d.words.map((word) => `“${word}”`).join("")}里的称呼。`,
    },
  },
  examples: {
    bad: {
      姓名栏写了同志: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三同志 | 1993.6" },
        finds: ["cell 领导任职!C2"],
      },
      文稿里的称呼和敬语: {
        sheets: {
          人物: "姓名\n张三丰",
          "文稿/概述": "张三丰同志任县委书记。\n敬爱的周恩来总理来县视察。",
        },
        finds: ["prose 文稿/概述.md"],
      },
    },
    good: {
      "不指名的同志，引文": {
        人物: "姓名\n张三丰",
        "文稿/概述": "老同志座谈，题为《怀念张三丰同志》；张三丰任县委书记。",
      },
    },
  },
  *run(dossier) {
    const afterName = new RegExp(`(?<=\\p{Script=Han}{2})(?:${forms})$`, "gu");
    for (const group of groupHits(hitsOf(nameCells(dossier), afterName))) yield { variant: "cell", ...group };
    const words = new RegExp(`${addressed(dossier).source}|${honorific.source}`, "gu");
    for (const group of groupHits(hitsOf(bookTexts(dossier), words, unquoted))) yield { variant: "prose", ...group };
  },
});
