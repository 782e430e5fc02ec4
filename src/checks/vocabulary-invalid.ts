import { z } from "zod";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";
import { rowOwner } from "./row-words.js";

/** The names of GB/T 3304 without 族. */
const stems =
  "汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺".split(
    " ",
  );

/** 回 and 回 族 mean 回族, 维族 can only be 维吾尔族; 哈族 may be 哈尼族 or 哈萨克族, so nothing is proposed. */
function nearestNation(raw: string): string | undefined {
  const stem = raw.replaceAll(/[\s民族]/gu, "");
  if (stems.includes(stem)) return `${stem}族`;
  const like = stem === "" ? [] : stems.filter((name) => name.includes(stem));
  return like.length === 1 ? `${like[0]}族` : undefined;
}

/** 女性, 男同志; anything that names both or neither is left to the author. */
function nearestSex(raw: string): string | undefined {
  const [named, ...others] = ["男", "女"].filter((sex) => raw.includes(sex));
  return others.length === 0 ? named : undefined;
}

/** Sex and nationality are closed vocabularies. */
export const vocabularyInvalid = defineCheck({
  id: "vocabulary-invalid",
  title: "性别、民族不是规范写法",
  basis: "GB/T 3304—1991民族名称；GB/T 2261.1—2003性别。",
  why: "名录里的（女）（回族）由这两栏生成，写法不一就印不出来，也数不清。",
  remedy: "性别写“男”或“女”，民族写带“族”字的全称。",
  data: z.strictObject({ owner: z.string(), header: z.string(), raw: z.string() }),
  variants: {
    sex: {
      level: "mandatory",
      rules: ["P16"],
      message: ({ owner, header, raw }) => `${owner}${header}${quote(raw)}不是“男”或“女”。请改正。`,
      suggestion: ({ raw }) => nearestSex(raw),
    },
    nation: {
      level: "mandatory",
      rules: ["P16"],
      message: ({ owner, header, raw }) => {
        const nearest = nearestNation(raw);
        const ask = raw.endsWith("族") ? "核对后写56个民族之一的全称" : "写带“族”字的全称";
        const rewrite = nearest === undefined ? ask : `写“${nearest}”`;
        return `${owner}${header}${quote(raw)}不在国家规定的56个民族之内。请${rewrite}。`;
      },
      suggestion: ({ raw }) => nearestNation(raw),
    },
  },
  examples: {
    bad: {
      性别填了别的字: {
        sheets: { 人物: "姓名 | 性别\n张三 | 未知" },
        finds: ["sex 人物!B2"],
      },
      不是规范的民族名称: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 民族 | 任职时间\n县委 | 书记 | 张三 | 维族 | 1993.6" },
        finds: ["nation 领导任职!D2"],
      },
    },
    good: {
      规范写法: {
        领导任职: "机构 | 职务 | 姓名 | 性别 | 民族 | 任职时间\n县委 | 书记 | 张三 | 女 | 维吾尔族 | 1993.6",
      },
    },
  },
  *run(dossier) {
    for (const note of dossier.notes) {
      if (note.kind !== "vocabulary") continue;
      const { at, field, header, raw } = note;
      yield { variant: field, at, data: { owner: rowOwner(dossier, at), header, raw } };
    }
  },
});
