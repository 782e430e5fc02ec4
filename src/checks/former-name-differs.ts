import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";

/** 张三（又名李四） as texts print it */
const printed = /(\p{Script=Han}{2,4})[（(](?:曾用名|又名|原名|化名|别名|本名)[:：]?(\p{Script=Han}{2,4})[）)]/gu;

interface Alias {
  readonly person: string;
  readonly alias: string;
  readonly at: CellRef;
}

/** Every alias the texts give somebody the register or the rosters know, in reading order. */
function* printedAliases(dossier: Dossier): Generator<Alias> {
  const names = [...new Set(dossier.persons.map(({ name }) => name))];
  for (const { at, text } of bookTexts(dossier))
    for (const [, before = "", alias = ""] of text.matchAll(printed)) {
      const person = names.find((name) => before.endsWith(name));
      if (person !== undefined) yield { person, alias, at };
    }
}

const roster = "机构 | 职务 | 姓名 | 任职时间";

/** A former name is given once, at the first mention, and always the same. */
export const formerNameDiffers = defineCheck({
  id: "former-name-differs",
  title: "曾用名前后不一，或印了两次",
  basis: "编纂通则：曾用名、化名只在首次出现时括注一次，名录用通行的姓名。",
  why: "两处曾用名不同，必有一处写错；名录混用曾用名，读者以为是两人。",
  remedy: "统一曾用名，只在首次出现处括注；名录改用现名。",
  data: z.strictObject({ person: z.string(), names: z.array(z.string()), count: z.number() }),
  variants: {
    differs: {
      level: "hint",
      rules: ["P13"],
      message: (d) => `“${d.person}”的曾用名有${d.names.join("、")}几种写法。请查实统一。`,
    },
    repeated: {
      level: "hint",
      rules: ["P13"],
      message: (d) => `“${d.person}（${d.names.join("、")}）”的曾用名印了${d.count}次。只在首次出现时括注。`,
    },
    "used-as-name": {
      level: "hint",
      rules: ["P13"],
      message: (d) =>
        `这里用的是“${d.person}”的曾用名${d.names.join("、")}，共${d.count}处。名录请用现名，曾用名括注一次。`,
      suggestion: ({ person }) => person,
    },
  },
  examples: {
    bad: {
      人物表与文稿不同: {
        sheets: { 人物: "姓名 | 曾用名\n张三丰 | 张全", "文稿/概述": "张三丰（又名张金）任县委书记。" },
        finds: ["differs 文稿/概述.md"],
      },
      文稿里印了两次: {
        sheets: {
          人物: "姓名 | 曾用名\n张三丰 | 张全",
          "文稿/概述": "张三丰（曾用名张全）任书记。\n张三丰（曾用名张全）离任。",
        },
        finds: ["repeated 文稿/概述.md"],
      },
      名录用曾用名: {
        sheets: { 人物: "姓名 | 曾用名\n张三丰 | 张全", 领导任职: `${roster}\n县委 | 书记 | 张全 | 1993.6` },
        finds: ["used-as-name 领导任职!C2"],
      },
    },
    good: {
      只括注一次: {
        人物: "姓名 | 曾用名\n张三丰 | 张全",
        领导任职: `${roster}\n县委 | 书记 | 张三丰 | 1993.6`,
        "文稿/概述": "张三丰（曾用名张全）任县委书记。",
      },
    },
  },
  needs: someHandedIn("tenures", "members", "register"),
  *run(dossier) {
    const told = new Map<string, Alias[]>();
    for (const alias of printedAliases(dossier)) told.set(alias.person, [...(told.get(alias.person) ?? []), alias]);
    for (const { name: person, formerNames } of dossier.persons) {
      const aliases = told.get(person) ?? [];
      const names = [...new Set([...formerNames, ...aliases.map(({ alias }) => alias)])];
      // several former names in the register are several names; one that only a text has is another spelling
      const other = aliases.find(({ alias }) => alias !== names[0] && !formerNames.includes(alias));
      const [, second] = aliases;
      const data = { person, names: [...names].sort(), count: aliases.length };
      if (other !== undefined) yield { variant: "differs", at: other.at, data };
      else if (second !== undefined) yield { variant: "repeated", at: second.at, data };
    }
    yield* usedAsNames(dossier);
  },
});

function* usedAsNames({ persons, tenures, members, delegates }: Dossier) {
  for (const { id, name, formerNames } of persons) {
    if (formerNames.length === 0) continue;
    const rows = [...tenures, ...members, ...delegates].filter((row) => row.personId === id && row.name !== name);
    const [first, ...more] = rows;
    if (first === undefined) continue;
    const names = [...new Set(rows.map((row) => row.name))].sort();
    yield {
      variant: "used-as-name",
      at: cellOf(first.origin, "name"),
      related: more.map(({ origin }) => cellOf(origin, "name")),
      data: { person: name, names, count: rows.length },
    } as const;
  }
}
