import { bookTexts, unquoted } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { foundingFull, foundingShort } from "./lexicon/terms.js";
import { gathered, hitData, hitsOf, placesText, wordsText } from "./text-hits.js";

/** One book keeps one way of saying before and after 1949.10. */
export const foundingTermsMixed = defineCheck({
  id: "founding-terms-mixed",
  title: "“建国后”与“新中国成立后”混用",
  basis: "志书行文通则：同一时限全书用一种说法；新编志书多用“新中国成立前（后）”。",
  why: "各单位写法不一，合成一书后前后不统一。",
  remedy: "全书统一成“新中国成立前（后）”，或按凡例的规定。",
  data: hitData,
  variants: {
    mixed: {
      level: "verify",
      rules: ["T03"],
      message: (d) => `${placesText(d)}写${wordsText(d)}，别处写“新中国成立”。请统一成一种。`,
    },
  },
  examples: {
    bad: {
      概述和大事记不一: {
        sheets: {
          "文稿/概述": "新中国成立后，县委设组织部。\n建国初期，区委撤销。",
        },
        finds: ["mixed 文稿/概述.md"],
      },
    },
    good: {
      只用一种: { "文稿/概述": "新中国成立后，县委设组织部。\n中华人民共和国成立以来，区划几次调整。" },
      全用建国: { "文稿/概述": "建国前，县委在山区活动。\n建国后，县委设组织部。" },
    },
  },
  *run(dossier) {
    const texts = [...bookTexts(dossier)];
    const [first, ...more] = hitsOf(texts, foundingShort, unquoted);
    const [full] = hitsOf(texts, foundingFull, unquoted);
    if (first !== undefined && full !== undefined) yield { variant: "mixed", ...gathered([first, ...more]) };
  },
});
