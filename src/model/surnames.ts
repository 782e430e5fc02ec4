/** 复姓: surnames of two characters, told apart only in names of three or more. */
const compounds = new Set(
  (
    "欧阳 司马 诸葛 上官 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 司空 司寇 端木 东方 南宫 西门 独孤 轩辕 钟离 申屠 " +
    "淳于 单于 鲜于 澹台 公冶 公羊 公西 宗政 濮阳 太叔 仲孙 闾丘 颛孙 巫马 漆雕 乐正 壤驷 拓跋 夹谷 宰父 榖梁 谷梁 段干 百里 " +
    "东郭 南门 呼延 羊舌 梁丘 左丘 亓官 闻人 赫连 万俟 第五 歐陽 司馬 諸葛 夏侯 尉遲"
  ).split(" "),
);

export interface SplitName {
  readonly surname: readonly string[];
  readonly given: readonly string[];
}

/** Surname and given name by character, blanks and the middle dot of transliterated names left out (艾力更·依明巴海 has 艾 first). */
export function splitName(name: string): SplitName {
  const chars = Array.from(name.replace(/[\s·•・．‧]/gu, ""));
  const length = chars.length > 2 && compounds.has(chars.slice(0, 2).join("")) ? 2 : 1;
  return { surname: chars.slice(0, length), given: chars.slice(length) };
}
