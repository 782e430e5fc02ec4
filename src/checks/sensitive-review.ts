import { bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { sensitiveFields } from "./lexicon/terms.js";
import { gathered, hitData, hitsOf, placesText, wordsText } from "./text-hits.js";

const message = (d: Parameters<typeof placesText>[0]): string =>
  `${placesText(d)}提到${wordsText(d)}。请列入专项审读，由主管部门看过再付印。`;

const verify = { level: "verify", rules: ["T09"], message } as const;

/** One list for each field: what a person in charge of the matter reads again before printing. */
export const sensitiveReview = defineCheck({
  id: "sensitive-review",
  title: "有须专项审读的内容",
  basis:
    "《图书、期刊、音像制品、电子出版物重大选题备案办法》和志书终审通则：涉台、涉外、民族、宗教、军事等内容专门审读。",
  why: "这些提法有统一口径，写错不是文字问题。",
  remedy: "按类列出，送主管部门审读；看过无误的写情况说明。",
  data: hitData,
  variants: {
    persons: verify,
    events: verify,
    taiwan: verify,
    foreign: verify,
    religion: verify,
    border: verify,
    army: verify,
  },
  examples: {
    bad: {
      概述里的七类内容: {
        sheets: {
          "文稿/概述":
            "批判林彪。\n全县开展反右派斗争。\n接待台湾同胞。\n聘请苏联专家。\n修建天主教堂。\n与邻县勘界。\n83123部队支左，驻军协助。",
        },
        finds: [
          "persons 文稿/概述.md",
          "events 文稿/概述.md",
          "taiwan 文稿/概述.md",
          "foreign 文稿/概述.md",
          "religion 文稿/概述.md",
          "border 文稿/概述.md",
          "army 文稿/概述.md",
        ],
      },
    },
    good: { 平常的事: { "文稿/概述": "1938年日本侵略军占领县城，县委转入山区。设县委信访办公室。" } },
  },
  *run(dossier) {
    const texts = [...bookTexts(dossier)];
    for (const { variant, words } of sensitiveFields) {
      const [first, ...more] = hitsOf(texts, words);
      if (first !== undefined) yield { variant, ...gathered([first, ...more]) };
    }
  },
});
