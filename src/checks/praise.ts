import { bookTexts, unquoted } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { praise } from "./lexicon/terms.js";
import { groupHits, hitData, hitsOf, placesText, wordsText } from "./text-hits.js";

/** A 资料书 records and does not judge. Prefaces are signed and may; quotations and titles are somebody else's words. */
export const praiseWording = defineCheck({
  id: "praise",
  title: "行文有评价、口号或赞语",
  basis: "组织史资料是资料书，编纂通则：述而不论，不作评价。",
  why: "赞语没有文件依据，审稿都要删去。",
  remedy: "删去评价，只留时间、机构、人和事；引用原文的加引号并注出处。",
  data: hitData,
  variants: {
    body: {
      level: "verify",
      rules: ["T08"],
      message: (d) => `${placesText(d)}有评价或口号：${wordsText(d)}。请删去，只记事实；引文请加引号。`,
    },
    signed: {
      level: "hint",
      rules: ["T08"],
      message: (d) => `${placesText(d)}有评价或口号：${wordsText(d)}。署名的序、跋可以保留，请酌定。`,
    },
  },
  examples: {
    bad: {
      概述里的赞语: {
        sheets: { "文稿/概述": "在县委正确领导下，全县取得了举世瞩目的成绩。" },
        finds: ["body 文稿/概述.md"],
      },
      大事记里的口号: {
        sheets: { 大事记: "日期 | 事项\n1998.3 | 县委召开党代会，开创了工作新局面。" },
        finds: ["body 大事记!B2"],
      },
      序里的赞语: { sheets: { "文稿/序": "各级组织作出了突出贡献。" }, finds: ["signed 文稿/序.md"] },
    },
    good: {
      "只记事实，报告题目加引号": {
        "文稿/概述": "大会审议通过题为“高举伟大旗帜，为建设新县城而努力奋斗”的报告，选出委员31人。",
      },
    },
  },
  *run(dossier) {
    for (const signed of [false, true]) {
      const texts = [...bookTexts(dossier)].filter((text) => text.signed === signed);
      for (const group of groupHits(hitsOf(texts, praise, unquoted)))
        yield { variant: signed ? "signed" : "body", ...group };
    }
  },
});
