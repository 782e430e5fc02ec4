import { z } from "zod";
import { bookTexts, unquoted } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { termsFor } from "./lexicon/standard-terms.js";
import { groupHits, hitData, hitsOf, placesText } from "./text-hits.js";

/** A word for which the genre, or the province, has another. Quotations and titles keep theirs. */
export const termNonstandard = defineCheck({
  id: "term-nonstandard",
  title: "用了不规范的提法",
  basis: "志书行文通则：职务、机构、历史时期用规范的名称；本省规范另有规定的从其规定。",
  why: "提法不统一、不规范，审稿时一处一处都要改。",
  remedy: "改用规范的提法；引用原文的加引号。",
  data: hitData.extend({ instead: z.string(), source: z.string() }),
  variants: {
    term: {
      level: "verify",
      rules: ["N19"],
      message: (d) => {
        const change = d.instead === "" ? "请删去或改写" : `请改为“${d.instead}”`;
        return `${placesText(d)}不用“${d.words.join("”“")}”（${d.source}）。${change}；引文请加引号。`;
      },
      suggestion: ({ instead }) => (instead === "" ? undefined : instead),
    },
  },
  examples: {
    bad: {
      人大主任: {
        sheets: { "文稿/概述": "张三任县人大主任，李四任县人大副主任。" },
        finds: ["term 文稿/概述.md", "term 文稿/概述.md"],
      },
      三年自然灾害: {
        sheets: { 大事记: "日期 | 事项\n1961.3 | 三年自然灾害中，县委调整机构。" },
        finds: ["term 大事记!B2"],
      },
    },
    good: {
      规范的提法: {
        "文稿/概述": "张三任县人大常委会主任。县人大主任会议决定成立“前苏联问题”研究组。三年困难时期撤并机构。",
      },
    },
  },
  *run(dossier, { terms }) {
    const texts = bookTexts(dossier);
    for (const { pattern, instead, source } of termsFor(terms)) {
      // quotations are blanked out only where there is something to find
      const read = (text: string): string => (text.search(pattern) < 0 ? "" : unquoted(text));
      for (const { data, ...place } of groupHits(hitsOf(texts, pattern, read), instead))
        yield {
          variant: "term",
          ...place,
          data: { ...data, instead: [...new Set(data.words.map(instead))].join(""), source },
        };
    }
  },
});
