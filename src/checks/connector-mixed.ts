import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { isDate } from "../model/date.js";
import { type Dossier } from "../model/dossier.js";
import { type BookText, printedTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { gathered, hitData, hitsOf, placesText } from "./text-hits.js";

/** Two dates and the sign between; 至 is a word, and may stand in a sentence whatever the sign in the rosters. */
const range =
  /(?:\d{4}(?:\.\d{1,2}){1,2}|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?|(?<![\d-])\d{4})(——|—|～|~|〜|–|－|-)(?=\d{4}(?![\d号])|\d{1,2}(?:\.\d|月|日))/gu;

/** The sign a range was written with, by the names of the volume's setting. */
function signOf(text: string): string {
  if (text.includes("—")) return "—";
  return /[～~〜]/u.test(text) ? "～" : "-";
}

/** What the book prints as it was written; dates of 大事记 that are ranges too. */
function* printedRanges(dossier: Dossier): Generator<BookText> {
  yield* printedTexts(dossier);
  for (const { date, origin } of dossier.chronicle)
    if (isDate(date))
      yield {
        at: cellOf(origin, "date"),
        text: date.raw,
        where: `${origin.table.sheet}“日期”栏`,
        signed: false,
      };
}

/** One volume writes one sign between two dates. */
export const connectorMixed = defineCheck({
  id: "connector-mixed",
  title: "全书时间起止的连接号不一",
  basis: "GB/T 15834—2011《标点符号用法》4.13：连接号有短横线、一字线、浪纹线；同一书中时间起止只用一种。",
  why: "名录按卷信息的设置统一写，文稿和大事记用了别的，印出来就不一致。",
  remedy: "文稿、大事记改用本卷的连接号，或在卷信息里改设置。",
  data: z.strictObject({ ...hitData.shape, connector: z.string(), signs: z.array(z.string()) }),
  variants: {
    mixed: {
      level: "verify",
      rules: ["D07"],
      message: (d) => `${placesText(d)}用了“${d.signs.join("”“")}”，本卷设置是“${d.connector}”。请统一。`,
    },
  },
  examples: {
    bad: {
      文稿用浪纹线: { sheets: { "文稿/概述": "张三（1993.6～1998.3）任县委书记。" }, finds: ["mixed 文稿/概述.md"] },
      大事记用短横: {
        sheets: { 大事记: "日期 | 事项\n1998年3月3日-6日 | 召开党代会。" },
        finds: ["mixed 大事记!A2"],
      },
    },
    good: {
      "一字线，或用至": { "文稿/概述": "张三（1993.6—1998.3）任县委书记，1998年3月3日至6日开会，党员1993-1号。" },
    },
  },
  *run(dossier) {
    const { connector } = dossier.volume;
    const usual = connector === "至" ? "—" : connector;
    const hits = [...hitsOf(printedRanges(dossier), range)].filter(({ word }) => signOf(word) !== usual);
    const [first, ...more] = hits;
    if (first === undefined) return;
    const group = gathered([first, ...more]);
    const found = [...new Set(hits.map(({ word }) => signOf(word)))].sort();
    yield { variant: "mixed", ...group, data: { ...group.data, connector: usual, signs: found } };
  },
});
