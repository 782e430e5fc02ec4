import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";

/** 党代会称次，人代会称届: 中共××县第八次代表大会 elects 第八届委员会; 第八届人民代表大会 holds its 第一次会议. */
export const congressOrdinal = defineCheck({
  id: "congress-ordinal",
  title: "党代会称届、人代会称次，两种叫法混用",
  basis: "党的代表大会称第几次，选出的委员会称第几届；人民代表大会称第几届，每届的会议称第几次。",
  why: "次和届混用，会议与届次对不上号。",
  remedy: "党代会改为“第几次代表大会”，人代会改为“第几届人民代表大会第几次会议”；当时文件确实这样称的不改，写说明。",
  data: z.strictObject({ where: z.string(), wrong: z.string(), right: z.string() }),
  variants: {
    party: {
      level: "verify",
      rules: ["C15"],
      message: (d) => `${d.where}写“${d.wrong}”，党代会称次不称届。改为“${d.right}”，当时确实称届的写说明。`,
    },
    people: {
      level: "verify",
      rules: ["C15"],
      message: (d) => `${d.where}写“${d.wrong}”，人代会称届，会议才称次。核对后改为“${d.right}”。`,
    },
  },
  examples: {
    bad: {
      党代会称届: {
        sheets: {
          会议届次: "机构 | 届次 | 会议名称 | 开始日期\n县委 | 第八届 | 中共苇川县第八届代表大会 | 1998.3.8",
        },
        finds: ["party 会议届次!C2"],
      },
      人代会称次: {
        sheets: { 大事记: "日期 | 事项\n1998.3.8 | 苇川县第十二次人民代表大会召开。" },
        finds: ["people 大事记!B2"],
      },
    },
    good: {
      "各称其名；五六十年代党代会也分届开会": {
        会议届次:
          "机构 | 届次 | 会议名称 | 开始日期\n县委 | 第八届 | 中共苇川县第八次代表大会 | 1998.3.8\n县人大 | 第十二届 | 苇川县第十二届人民代表大会第一次会议 | 1998.3.18",
        大事记: "日期 | 事项\n1958.3.8 | 中共苇川县第一届代表大会第二次会议召开。",
      },
    },
  },
  needs: someHandedIn("meetings", "manuscripts", "chronicle"),
  *run(dossier) {
    for (const { at, where, text } of texts(dossier)) {
      // once for a text: the same slip is mended in one go
      const found = slip(text);
      if (found === undefined) continue;
      yield { variant: found.variant, at, data: { where, wrong: found.wrong, right: found.right } };
    }
  },
});

interface Named {
  readonly at: CellRef;
  readonly where: string;
  readonly text: string;
}

function texts(dossier: Dossier): Named[] {
  // a list repeats the name of its meeting in every row
  const listed = new Map<string, Named>();
  for (const { origin, meeting } of dossier.delegates)
    if (!listed.has(meeting))
      listed.set(meeting, { at: cellOf(origin, "meeting"), where: "代表名单“会议”栏", text: meeting });
  return [...bookTexts(dossier), ...listed.values()];
}

function slip(
  text: string,
): { readonly variant: "party" | "people"; readonly wrong: string; readonly right: string } | undefined {
  const number = "第[一二三四五六七八九十\\d]+";
  const party = new RegExp(`(?:中共|中国共产党)[^，。；、]{0,14}?${number}届(?:党员)?代表大会(?!第)`, "u").exec(
    text,
  )?.[0];
  if (party !== undefined)
    return { variant: "party", wrong: party, right: party.replace(/届(?=(?:党员)?代表大会$)/u, "次") };
  const people = new RegExp(`[^，。；、\\s]{0,10}?(?<!届)${number}次人民代表大会(?!常|会议)`, "u").exec(text)?.[0];
  return people === undefined
    ? undefined
    : { variant: "people", wrong: people, right: people.replace(/次(?=人民代表大会$)/u, "届") };
}
