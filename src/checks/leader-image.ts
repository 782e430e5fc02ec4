import { bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { leaderImage } from "./lexicon/terms.js";
import { gathered, hitData, hitsOf, placesText } from "./text-hits.js";

/** Pictures and inscriptions of Party and state leaders are reported before printing. */
export const leaderImageUse = defineCheck({
  id: "leader-image",
  title: "用了党和国家领导人的题词、照片",
  basis: "《图书、期刊、音像制品、电子出版物重大选题备案办法》：涉及党和国家主要领导人的选题须备案。",
  why: "没有备案的题词、照片不能付印。",
  remedy: "付印前办理备案，批文存档；办不了的撤下。",
  data: hitData,
  variants: {
    image: {
      level: "verify",
      rules: ["T13"],
      message: (d) => `${placesText(d)}说到领导人的题词或照片。书里若用，请先办备案；不用，请说明。`,
    },
  },
  examples: {
    bad: {
      后记说卷首用题词: {
        sheets: { "文稿/后记": "卷首选用江泽民为县烈士陵园的题词。" },
        finds: ["image 文稿/后记.md"],
      },
    },
    good: { 没有题词照片: { "文稿/后记": "卷首的县域照片由县档案局提供。" } },
  },
  *run(dossier) {
    const [first, ...more] = hitsOf(bookTexts(dossier), leaderImage);
    if (first !== undefined) yield { variant: "image", ...gathered([first, ...more]) };
  },
});
