import { standardForms } from "./characters.js";

/**
 * Characters taken for one another in writing, typing and reading scans: 己已巳, 戊戌戍戎 … of the textbooks on proofreading,
 * 銮鉴 董童 李季 淮准维 士土 友又 俞余 of corrections to printed gazetteers.
 */
const groups =
  "己已巳 戊戌戍戎 銮鉴 董童 李季 淮准维 士土 友又 俞余 付傅 未末 日曰 天夫 午牛 刁刀 申甲 贝见 今令 杨扬 冶治 晴睛 宇字 壁璧 衷哀 亨享 延廷 候侯 崇祟 徒徙 搏博 凤风 幸辛 岑芩 毛手 杏否 钧钓 沫沬 汨汩 祗祇 肖萧 闫阎 冼洗 于干千 戴载 栗粟 析折 炳柄 洪供 清请 涂徐 坤坪 芬芳".split(
    " ",
  );

const representative: ReadonlyMap<string, string> = new Map(
  groups.flatMap((group) => Array.from(group, (letter) => [letter, group.charAt(0)] as const)),
);

/** Names with one key may be one name written in two ways: traditional and variant forms first, then look-alikes. */
export const lookalikeKey = (name: string): string =>
  Array.from(standardName(name), (letter) => representative.get(letter) ?? letter).join("");

/** The name in standard characters. */
export const standardName = (name: string): string =>
  Array.from(name, (letter) => standardForms.get(letter) ?? letter).join("");
