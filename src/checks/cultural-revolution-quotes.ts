import { bookTexts, unquoted } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { culturalRevolution, culturalRevolutionShort } from "./lexicon/terms.js";
import { groupHits, hitData, hitsOf, placesText } from "./text-hits.js";

/** “文化大革命” is written in full and in quotation marks; names of bodies of the time and titles of works stay as they are. */
export const culturalRevolutionQuotes = defineCheck({
  id: "cultural-revolution-quotes",
  title: "“文化大革命”没有加引号，或简称“文革”",
  basis: "志书行文通则：“文化大革命”加引号，正文不用“文革”。",
  why: "这是出版审读必查的写法，印出来就是政治性差错。",
  remedy: "一律写成带引号的“文化大革命”，当时机构的名称（如县文革领导小组）除外。",
  data: hitData,
  variants: {
    unquoted: {
      level: "verify",
      rules: ["T01"],
      message: (d) => `${placesText(d)}：文化大革命没有加引号。请写成“文化大革命”。`,
    },
    short: {
      level: "verify",
      rules: ["T01"],
      message: (d) => `${placesText(d)}：正文不用“文革”这一简称。请写成“文化大革命”，机构名称除外。`,
    },
  },
  examples: {
    bad: {
      大事记里没有加引号: {
        sheets: { 大事记: "日期 | 事项\n1966.8 | 文化大革命开始，县委机关陷于瘫痪。" },
        finds: ["unquoted 大事记!B2"],
      },
      概述里用简称: {
        sheets: { "文稿/概述": "“文革”期间机构变动频繁。\n文革结束后恢复县委。" },
        finds: ["short 文稿/概述.md"],
      },
    },
    good: {
      "加引号，书名、机构名称照旧": {
        "文稿/概述": "“无产阶级文化大革命”开始后，县文革领导小组设立，见《文化大革命资料汇编》。",
      },
    },
  },
  *run(dossier) {
    const texts = [...bookTexts(dossier)];
    for (const group of groupHits(hitsOf(texts, culturalRevolution, unquoted))) yield { variant: "unquoted", ...group };
    for (const group of groupHits(hitsOf(texts, culturalRevolutionShort, untitled)))
      yield { variant: "short", ...group };
  },
});

/** 文革 is as wrong in quotation marks; only titles of works may have it. */
const untitled = (text: string): string => text.replaceAll(/《[^》]*》/gu, (title) => "\u3000".repeat(title.length));
