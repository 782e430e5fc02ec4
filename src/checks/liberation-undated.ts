import { bookTexts, unquoted } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { liberation, liberationDated } from "./lexicon/terms.js";
import { gathered, hitData, hitsOf, placesText } from "./text-hits.js";

/** 解放 came to every county on a day of its own: the book says which, once. */
export const liberationUndated = defineCheck({
  id: "liberation-undated",
  title: "用了“解放前（后）”，没有说明当地解放的日期",
  basis: "志书行文通则：“解放前（后）”以当地解放日为界，须在凡例或首见处注明日期。",
  why: "各地解放早晚不同，不注明日期，这段时间就没有界限。",
  remedy: "在凡例或首次出现处写明本县解放的年月日，或改用“新中国成立前（后）”。",
  data: hitData,
  variants: {
    undated: {
      level: "verify",
      rules: ["T04"],
      message: (d) => `${placesText(d)}：全书没有写明本县何时解放。请注明日期，或改用“新中国成立前（后）”。`,
    },
  },
  examples: {
    bad: {
      没有日期: { sheets: { "文稿/概述": "解放前，县委在山区活动。" }, finds: ["undated 文稿/概述.md"] },
    },
    good: {
      凡例注明日期: {
        "文稿/凡例": "1949年1月21日县城解放，“解放前”以此为界。",
        "文稿/概述": "解放前，县委在山区活动。",
      },
      是别的意思: { "文稿/概述": "县委动员青年到解放前线。" },
    },
  },
  *run(dossier) {
    const texts = [...bookTexts(dossier)];
    if (texts.some(({ text }) => liberationDated.test(text))) return;
    const [first, ...more] = hitsOf(texts, liberation, unquoted);
    if (first !== undefined) yield { variant: "undated", ...gathered([first, ...more]) };
  },
});
