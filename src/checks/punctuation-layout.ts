import { bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { mixedWidth, strayMarks } from "./lexicon/terms.js";
import { groupHits, hitData, hitsOf, placesText } from "./text-hits.js";

/** Marks at the wrong end of a line, and half and full width side by side. */
export const punctuationLayout = defineCheck({
  id: "punctuation-layout",
  title: "标点位置不对或全角半角混用",
  basis: "GB/T 15834—2011《标点符号用法》：中文用全角标点，句末点号不在一行之首；GB/T 15835—2011：数字用半角。",
  why: "排版后行首出现逗号、句中夹半角括号，校对要逐处改。",
  remedy: "中文里用全角标点，数字和字母用半角，删去多余的标点。",
  data: hitData,
  variants: {
    stray: {
      level: "hint",
      rules: ["T07"],
      message: (d) => `${placesText(d)}：标点多余，或不该在这个位置。请改正。`,
    },
    width: {
      level: "hint",
      rules: ["T07"],
      message: (d) => `${placesText(d)}：全角半角混用（${d.words.join(" ")}）。中文请用全角标点，数字用半角。`,
    },
  },
  examples: {
    bad: {
      段首是句号: {
        sheets: { "文稿/概述": "县委设组织部\n。县委设宣传部，，归县委领导。" },
        finds: ["stray 文稿/概述.md"],
      },
      半角标点和全角数字: {
        sheets: { 大事记: "日期 | 事项\n1998.3 | 县委换届,选出委员３１人。" },
        finds: ["width 大事记!B2"],
      },
    },
    good: { 标点规范: { "文稿/概述": "1998年3月（换届），选出委员31人：“名单附后”。" } },
  },
  *run(dossier) {
    const texts = [...bookTexts(dossier)].filter(({ text }) => !/^\|.*\|$/u.test(text));
    for (const group of groupHits(hitsOf(texts, strayMarks))) yield { variant: "stray", ...group };
    for (const group of groupHits(hitsOf(texts, mixedWidth))) yield { variant: "width", ...group };
  },
});
