import { isSeat } from "./header-fields.js";

/** The body, and where it says one the post, that a title speaks of. */
export interface TitleTells {
  readonly body: string;
  readonly post: string | undefined;
}

const bodyEnd =
  /委员会|党委|[县市区地州镇乡]委|[党工]委|人大|政府|政协|局|办(?!公)|办公室|(?<!干)部(?!门)|院|会(?!议)|中心|所|公司|学校|党校|[中小]学|厂|处|科|支部|总支|镇|乡|街道|团委|联|场|银行/gu;
const rest =
  /^(?:机关|党组)?(?:历届|历任|现任|党政)?(?<both>正副)?(?<what>\p{Script=Han}*?(?:[、和]\p{Script=Han}+?)*?)(?:任职|任免|更迭|变动|变更)?(?:时间|年限|基本)?(?:情况)?(?:一览|登记|统计|调查)?(?:表|名录|名单|名册|简表)$/u;
/** the same without a word for the table: 历任领导, 领导班子成员任职情况, but never a bare post, which may be data */
const untabled =
  /^(?:机关|党组)?(?:(?:历届|历任|现任|党政)(?<both>正副)?(?<posts>\p{Script=Han}+?(?:[、和]\p{Script=Han}+?)*?)|(?<team>(?:领导|主要领导|班子成员|负责人)\p{Script=Han}*?))(?:任职|任免|更迭|变动|变更)?(?:时间|年限|基本)?(?:情况)?(?:一览)?$/u;
const leaders = /^(?:领导(?:干部|班子|成员|人员|集体|人)*|主要领导|班子成员|负责人|干部)?$/u;

/** 表41-10, （二）, 1953～1990年 before a title; （1984.3—2003.5） and （续） after it. */
const before =
  /^(?:附?表\s*[\d一二三四五六七八九十]+(?:[-—－.．][\d一二三四五六七八九十]+)*[:：]?|附件\s*\d*[:：]?|[（(]?[一二三四五六七八九十\d]+[）)、.．]|\d{4}年?(?:\d{1,2}月)?(?:\.\d{1,2})?(?:[～~—－-]+\d{4}年?(?:\d{1,2}月)?(?:\.\d{1,2})?年?)?)\s*/u;

/** characters a title may have; what is longer is a text */
const LONGEST = 60;

/** Reads 表41-10　1953～1990年样例县委常委任职时间表: 样例县委, 常委. A title that speaks of many bodies tells nothing. */
export function toldInTitle(text: string): TitleTells | undefined {
  if (text.length > LONGEST) return undefined;
  let title = text.trim();
  for (let again = 0; again < 4; again++) title = title.replace(before, "");
  title = title.replace(/[（(〔][^（）()]*[)）〕]$/u, "").replaceAll(/[\s《》]/gu, "");
  if (/^(?:全|各|所有|部分|历|本|我)|各/u.test(title)) return undefined;
  for (const { 0: end, index } of title.matchAll(bodyEnd)) {
    const body = title.slice(0, index + end.length);
    const after = title.slice(body.length);
    const groups = (rest.exec(after) ?? untabled.exec(after))?.groups;
    const what = groups?.["what"] ?? groups?.["posts"] ?? groups?.["team"];
    if (what === undefined || body.length < 3) continue;
    const posts = what.split(/[、和]/u);
    const one = posts.length === 1 && groups?.["both"] === undefined;
    if (posts.every(isSeat)) return { body, post: one ? what : undefined };
    if (leaders.test(what)) return { body, post: undefined };
  }
  return undefined;
}
