import { cellOf } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { type BookText, bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { deputyMiswritten } from "./lexicon/terms.js";
import { groupHits, hitData, hitsOf, placesText } from "./text-hits.js";

/** Titles of posts, names of bodies, and what else the book prints. */
function* titlesAndTexts(dossier: Dossier): Generator<BookText> {
  for (const { origin, post } of [...dossier.tenures, ...dossier.vacancies]) {
    if (!post.title.includes("付")) continue;
    const where = `${origin.table.sheet}“职务”栏`;
    yield { at: cellOf(origin, "post"), text: post.title, where, signed: false };
  }
  for (const { origin, fullName } of dossier.orgs) {
    if (!fullName.includes("付")) continue;
    const where = `${origin.table.sheet}“机构全称”栏`;
    yield { at: cellOf(origin, "fullName"), text: fullName, where, signed: false };
  }
  yield* bookTexts(dossier);
}

/** 付 was written for 副 in an abolished simplification. */
export const deputyWrittenWrong = defineCheck({
  id: "deputy-miswritten",
  title: "“副”写成“付”",
  basis: "国家语委《通用规范汉字表》（2013年）：副职的“副”不作“付”。",
  why: "“付书记”不是规范写法，排名录时也认不出是副职。",
  remedy: "把“付”改成“副”；确是姓付的人，在职务栏只写职务。",
  data: hitData,
  variants: {
    miswritten: {
      level: "mandatory",
      rules: ["T05"],
      message: (d) => `${placesText(d)}把“副”写成了“付”。请改正。`,
    },
  },
  examples: {
    bad: {
      职务栏: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 付书记 | 张三 | 1993.6\n县政府 | 付县长 | 李四 | 1993.6",
        },
        finds: ["miswritten 领导任职!B2"],
      },
      文稿: { sheets: { "文稿/概述": "设主任1人、付主任2人。" }, finds: ["miswritten 文稿/概述.md"] },
    },
    good: {
      付是别的意思: {
        领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 副书记 | 付长林 | 1993.6",
        "文稿/概述": "工程款付清后移交。",
      },
    },
  },
  *run(dossier) {
    for (const group of groupHits(hitsOf(titlesAndTexts(dossier), deputyMiswritten)))
      yield { variant: "miswritten", ...group };
  },
});
