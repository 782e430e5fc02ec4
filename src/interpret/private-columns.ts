import { type Grid } from "../model/grid.js";
import { type Meaning, type PrivateKind } from "./private-patterns.js";
import { headerKey } from "./text.js";

/** What the header of a column says of all its cells. */
export type ColumnMeaning = Meaning & {
  /** the whole column is private: whatever stands in it goes */
  readonly whole?: PrivateKind;
};

const wholes: readonly (readonly [RegExp, PrivateKind])[] = [
  [
    /^(?:居民|公民)?身份证(?:号|号码|件号|明号|编号)?$|^(?:公民)?身份号码$|^(?:身份)?证件号码?$|^身份证/u,
    "identity-number",
  ],
  [
    /^(?:(?:联系|办公|家庭|住宅|单位|手机|移动|本人|固定)*(?:电话|手机)(?:号码?)?|手机号码?|联系方式|移动电话|传真|微信号?|QQ号?|电子邮箱|邮箱|E-?mail)$/iu,
    "phone",
  ],
  [
    /^(?:家庭|现|户籍|户口|常)?(?:住址|居住地址?|家庭地址|住所)$|^家庭(?:详细)?(?:住址|地址)$|^户(?:籍|口)(?:所在地|地址)$/u,
    "address",
  ],
];
const seats =
  /^(?:驻地|机关驻地|驻所|办公地[点址]|办公场所|单位地址|机关地址|地址|所在地|会址|地点|会议地点|召开地点)$/u;
const codes =
  /^(?:文号|文件号|发文字号|文件字号|全宗号?|案卷号?|卷号|档号|件号|目录号|页码|页号|页次|页|编号|序号|区划代码|代码|.*(?:依据|文号|文件|批准文号|资料来源|出处))$/u;

/** rows among which headers are looked for */
const searched = 30;

/** The meanings of columns by the cells of the first rows that say them; the lowest counts. */
export function columnMeanings(grid: Grid): ReadonlyMap<number, ColumnMeaning & { readonly row: number }> {
  const meanings = new Map<number, ColumnMeaning & { readonly row: number }>();
  for (const { row, cells } of grid.rows.slice(0, searched))
    cells.forEach((cell, column) => {
      if (cell === undefined || cell.text.length > 16) return;
      const key = headerKey(cell.text).replaceAll(/[（(][^（()）]*[)）]/gu, "");
      const whole = wholes.find(([pattern]) => pattern.test(key))?.[1];
      if (whole !== undefined) meanings.set(column, { row, whole });
      else if (seats.test(key)) meanings.set(column, { row, seat: true });
      else if (codes.test(key)) meanings.set(column, { row, coded: true });
    });
  return meanings;
}
