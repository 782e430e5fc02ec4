import { bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { eraYear } from "./lexicon/terms.js";
import { groupHits, hitData, hitsOf, placesText } from "./text-hits.js";

/** Years of the Republic and of reigns carry the year AD in brackets. */
export const eraYearUnglossed = defineCheck({
  id: "era-year-unglossed",
  title: "民国或清代纪年没有括注公元年",
  basis: "志书行文通则：1949年以前用民国或清代纪年的，括注公元年。",
  why: "读者和索引都按公元查，不注就要自己换算。",
  remedy: "写成民国29年（1940年），或按凡例直接用公元年。",
  data: hitData,
  variants: {
    unglossed: {
      level: "hint",
      rules: ["D11"],
      message: (d) => `${placesText(d)}没有括注公元年。请写成如“民国29年（1940年）”，或按凡例用公元年。`,
    },
  },
  examples: {
    bad: {
      民国纪年: { sheets: { "文稿/概述": "民国29年8月，设县参议会。" }, finds: ["unglossed 文稿/概述.md"] },
      光绪纪年: { sheets: { 大事记: "日期 | 事项\n1905.3 | 光绪三十一年设学堂。" }, finds: ["unglossed 大事记!B2"] },
    },
    good: {
      括注公元: { "文稿/概述": "民国29年（1940年）8月设县参议会，1912年（民国元年）改制。" },
    },
  },
  *run(dossier) {
    for (const group of groupHits(hitsOf(bookTexts(dossier), eraYear))) yield { variant: "unglossed", ...group };
  },
});
