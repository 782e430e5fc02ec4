import { bookTexts, unquoted } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { firstPerson } from "./lexicon/terms.js";
import { groupHits, hitData, hitsOf, placesText, wordsText } from "./text-hits.js";

/** The book speaks in the third person; whoever signs a preface may say 我县. */
export const firstPersonWording = defineCheck({
  id: "first-person",
  title: "正文用了“我县”“本局”等第一人称",
  basis: "志书行文通则：用第三人称记述，不用“我县”“本局”“我党”。",
  why: "各单位送来的材料合成一书后，“我局”“本厂”指谁就不清楚了。",
  remedy: "改成机构或地方的名称，或写“全县”“县内”。",
  data: hitData,
  variants: {
    body: {
      level: "verify",
      rules: ["T02"],
      message: (d) => `${placesText(d)}用了第一人称${wordsText(d)}。请改成机构或地方的名称。`,
    },
    signed: {
      level: "hint",
      rules: ["T02"],
      message: (d) => `${placesText(d)}用了第一人称${wordsText(d)}。署名的序、跋可以保留，正文不用。`,
    },
  },
  examples: {
    bad: {
      概述里说我县: {
        sheets: { "文稿/概述": "1996年，我县撤乡建镇。\n同年，本局更名。" },
        finds: ["body 文稿/概述.md"],
      },
      大事记里说我局: {
        sheets: { 大事记: "日期 | 事项\n1996.4 | 我局更名为水务局。" },
        finds: ["body 大事记!B2"],
      },
      序里说我县: { sheets: { "文稿/序": "我县组织史资料第三卷成书，可喜可贺。" }, finds: ["signed 文稿/序.md"] },
    },
    good: {
      第三人称: { "文稿/概述": "全县召开代表大会，本卷、本届照录，基本县情从略；报告题为《为我县的发展而奋斗》。" },
    },
  },
  *run(dossier) {
    for (const signed of [false, true]) {
      const texts = [...bookTexts(dossier)].filter((text) => text.signed === signed);
      for (const group of groupHits(hitsOf(texts, firstPerson, unquoted)))
        yield { variant: signed ? "signed" : "body", ...group };
    }
  },
});
