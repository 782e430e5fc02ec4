import { splitName } from "../model/surnames.js";

/** More than one person may be in a cell that has any of these. */
const divider = /[\s、，,；;/／]/u;
const strong = /[、，,；;/／]/u;

/**
 * The persons of a cell: one as a rule. Names are told apart where 、 or a line break stands between them, or a blank between
 * two that are whole by themselves; 王　伟 and 欧阳　建国 are one person. Notes in brackets stay with the name before them.
 * Undefined where it cannot be told how many there are.
 */
export function peopleIn(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (trimmed.length < 5 || !divider.test(trimmed)) return [trimmed];
  const segments = cut(trimmed, strong).map(weakly);
  const people = segments.flatMap((names) => names ?? []);
  if (segments.includes(undefined)) return undefined;
  if (segments.length === 1 || people.every(isName)) return people;
  return people.every((one) => /^\p{Script=Han}/u.test(one)) ? undefined : [trimmed];
}

/**
 * Names between blanks and line breaks, if each is one: 张三　李四, 王　兴　李小河 (of two characters, spread out). Where only some begin
 * with a usual surname it cannot be told: 马木提 艾力 is one person. Undefined then.
 */
function weakly(text: string): string[] | undefined {
  const pieces: string[] = [];
  for (const piece of cut(text, /\s/u)) {
    const last = pieces.at(-1);
    if (last !== undefined && /^[(（〔［[【]/u.test(piece)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  if (pieces.length === 1) return [text.trim()];
  const names = gathered(pieces);
  if (names.length < 2 || !names.every(isName) || names.some(isCompound)) return [text.trim()];
  const usual = names.filter(hasUsualSurname).length;
  if (usual === names.length) return names;
  return usual === 0 ? [text.trim()] : undefined;
}

/** The surnames of some nineteen of twenty people. */
const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟尤阳时穆农卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫柏宗瞿桂佟应臧苟邬边卞姬师仇栾隋商沙荣巫寇丛虞敖明池查迟官封谈匡荆";

function hasUsualSurname(name: string): boolean {
  const [first = "", second] = splitName(name).surname;
  return second !== undefined || surnames.includes(first);
}

const single = /^\p{Script=Han}$/u;

/** Two single characters in a row are one name, if there are names enough beside them to tell. */
function gathered(pieces: readonly string[]): string[] {
  const names: string[] = [];
  let half = "";
  for (const piece of pieces) {
    if (half === "" && single.test(piece)) half = piece;
    else if (half === "") names.push(piece);
    else {
      names.push(half + piece);
      half = "";
      // 王 with more than the rest of a short name behind it is no half
      if (!/^\p{Script=Han}(?:[(（]|$)/u.test(piece)) return [...pieces];
    }
  }
  return half === "" ? names : [...pieces];
}

/** Two to four characters, or names of other nations with their dots, brackets aside. */
function isName(text: string): boolean {
  const bare = text.replaceAll(/[(（〔［[【][^)）〕］\]】]*(?:[)）〕］\]】]|$)/gu, "").replaceAll(/\s/gu, "");
  return /^[\p{Script=Han}\p{Co}□■〓○？?×]{2,4}$/u.test(bare)
    ? !/等人?$|^等/u.test(bare)
    : /^[\p{Script=Han}]+[·•・．][\p{Script=Han}·•・．]+$/u.test(bare);
}

/** 欧阳 alone is half a name. */
const isCompound = (text: string): boolean => text.length === 2 && splitName(`${text}某`).surname.length === 2;

/** Cuts at dividers outside brackets; empty pieces go. */
function cut(text: string, at: RegExp): string[] {
  const pieces = [""];
  let depth = 0;
  for (const char of text) {
    if (/[(（〔［[【]/u.test(char)) depth += 1;
    if (/[)）〕］\]】]/u.test(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && at.test(char)) pieces.push("");
    else pieces[pieces.length - 1] += char;
  }
  return pieces.filter((piece) => piece.trim() !== "");
}

/** The posts of a cell, brackets left alone: 副书记、常委. */
export const postsIn = (text: string): string[] => cut(text, /[、，,；;\n]/u).map((one) => one.replaceAll(/\s/gu, ""));
