import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";
import { standardForms } from "./lexicon/characters.js";

interface Name {
  readonly at: CellRef;
  readonly header: string;
  readonly text: string;
}

/** Names of persons, bodies and places, in reading order. */
function* names({ register, tenures, members, delegates, orgs }: Dossier): Generator<Name> {
  for (const { name, origin, facts } of [...register, ...tenures, ...members, ...delegates]) {
    if (isOdd(name)) yield { at: cellOf(origin, "name"), header: "姓名", text: name };
    const { native } = facts;
    if (native !== undefined && isOdd(native)) yield { at: cellOf(origin, "native"), header: "籍贯", text: native };
  }
  for (const { fullName, seat, origin } of orgs) {
    if (isOdd(fullName)) yield { at: cellOf(origin, "fullName"), header: "机构全称", text: fullName };
    if (seat !== undefined && isOdd(seat)) yield { at: cellOf(origin, "seat"), header: "驻地", text: seat };
  }
}

/** A place holder (■ stands for a masked number), a character of somebody's private font, a radical, or a compatibility form: none prints as meant. */
const unprintable = /[□〓○◯�\p{Co}\u2E80-\u2FFF\uF900-\uFAFF]/u;
/** What people type where a character would not come, in names of persons only. Four ■ are a masked number, told elsewhere. */
const placeHolder = /[?？×]|(?<!■)■{1,3}(?!■)/u;
/** Characters outside the basic plane, kept as they are: few fonts have them. */
const rare = /[\u{20000}-\u{3FFFF}]/u;

/** Whether one of its characters may be a fault: asked of every name. */
function isOdd(text: string): boolean {
  for (const letter of text) if (standardForms.has(letter)) return true;
  return odd.test(text);
}

const odd = /[□〓○◯�?？×■\p{Co}\u2E80-\u2FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;

const standard = (text: string): string =>
  Array.from(text, (letter) => standardForms.get(letter) ?? letter)
    .join("")
    .normalize("NFKC");

/** “□”（U+25A1）: a character that nobody can see is found again by its number. */
const coded = (characters: string): string =>
  [...new Set(characters)]
    .map((letter) => `“${letter}”（U+${Number(letter.codePointAt(0)).toString(16).toUpperCase()}）`)
    .join("、");

interface Fault {
  readonly variant: "unprintable" | "replaced" | "rare";
  readonly characters: string;
}

function faultOf({ header, text }: Name): Fault | undefined {
  const letters = Array.from(text);
  const holder = header === "姓名" ? (placeHolder.exec(text)?.[0] ?? "") : "";
  const tests = [
    ["unprintable", (letter: string) => unprintable.test(letter) || holder.includes(letter)],
    ["replaced", (letter: string) => standardForms.has(letter)],
    ["rare", (letter: string) => rare.test(letter)],
  ] as const;
  for (const [variant, isFault] of tests) {
    const characters = letters.filter(isFault).join("");
    if (characters !== "") return { variant, characters };
  }
  return undefined;
}

/** Each name is told once, at its first place, whatever the number of rows. */
export const characterNonstandard = defineCheck({
  id: "character-nonstandard",
  title: "人名、地名、机构名用了不规范的字",
  basis: "《通用规范汉字表》（2013年）；志书通则：人名、地名用规范字，确有必要的异体字须说明。",
  why: "同一个人两种写法就成了两个人；缺字的方框印出来还是方框。",
  remedy: "改用规范字；本人证件即用此字的，写情况说明。",
  data: z.strictObject({ header: z.string(), name: z.string(), characters: z.string(), count: z.number() }),
  variants: {
    replaced: {
      level: "verify",
      rules: ["T06"],
      message: (d) =>
        `${d.header}“${d.name}”的“${d.characters}”不是规范字，规范写法是“${standard(d.name)}”。请改正，确须保留的请说明。`,
      suggestion: ({ name }) => standard(name),
    },
    unprintable: {
      level: "verify",
      rules: ["T06"],
      message: (d) =>
        `${d.header}“${d.name}”有缺字或印不出的字${coded(d.characters)}。请查档案补上；自己造的字请在备注写明字形。`,
    },
    rare: {
      level: "hint",
      rules: ["T06"],
      message: (d) =>
        `${d.header}“${d.name}”的${coded(d.characters)}是扩展区的生僻字，照原样收了。多数字库没有这个字，付印前请核对字形。`,
    },
  },
  examples: {
    bad: {
      姓名用繁体字: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 張國強 | 1993.6\n县委 | 常委 | 張國強 | 1993.6",
        },
        finds: ["replaced 领导任职!C2"],
      },
      姓名缺字: { sheets: { 人物: "姓名 | 籍贯\n王□生 | 湖南邵东" }, finds: ["unprintable 人物!A2"] },
      姓名有生僻字: { sheets: { 人物: "姓名 | 籍贯\n李𠮷生 | 湖南邵东" }, finds: ["rare 人物!A2"] },
    },
    good: {
      规范字: { 人物: "姓名 | 籍贯\n陶喆 | 湖南邵东" },
      姓名里恢复的异体字: { 机构沿革: "机构全称 | 设立时间 | 驻地\n县邮电局 | 1993.6 | 周家邨" },
    },
  },
  *run(dossier) {
    const places = new Map<string, { readonly fault: Fault; readonly names: [Name, ...Name[]] }>();
    for (const name of names(dossier)) {
      const key = `${name.header} ${name.text}`;
      const known = places.get(key);
      if (known !== undefined) {
        known.names.push(name);
        continue;
      }
      const fault = faultOf(name);
      if (fault !== undefined) places.set(key, { fault, names: [name] });
    }
    for (const {
      fault: { variant, characters },
      names: [first, ...more],
    } of places.values())
      yield {
        variant,
        at: first.at,
        related: more.map(({ at }) => at).slice(0, 20),
        data: { header: first.header, name: first.text, characters, count: 1 + more.length },
      };
  },
});
