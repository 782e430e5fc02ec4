import type { Random } from "../random.js";

const SURNAMES =
  "丁 马 王 王 王 王 韦 尤 方 毛 叶 申 田 白 冯 宁 石 龙 邢 吕 朱 乔 任 刘 刘 刘 刘 江 许 孙 孙 阮 杜 李 李 李 李 杨 杨 吴 吴 何 邹 汪 沈 宋 张 张 张 张 陈 陈 陈 陆 范 林 林 罗 周 周 庞 郑 孟 赵 赵 赵 胡 侯 秦 袁 聂 顾 钱 徐 徐 殷 高 高 郭 郭 唐 陶 黄 黄 萧 曹 梅 崔 梁 彭 葛 董 韩 程 傅 谢 谢 曾 蒲 鲍 廖 谭 熊 樊 薛 戴 欧阳 司马 诸葛 夏侯".split(
    " ",
  );
const MEN_FIRST =
  "永 志 学 德 家 文 光 成 大 玉 春 福 长 忠 庆 万 兴 海 云 立 正 宝 金 新 国 建 道 传 启 宗 绍 继 厚 润".split(" ");
const MEN_LAST =
  "仁 明 华 山 平 全 安 林 祥 龙 才 军 民 东 喜 来 发 友 波 斌 强 伟 涛 松 柏 峰 谦 恒 禄 远 达 良 坤 泽 显".split(" ");
const WOMEN_FIRST = "秀 玉 桂 淑 春 雅 丽 云 爱 素".split(" ");
const WOMEN_LAST = "英 兰 芳 珍 梅 凤 霞 琴 娟 敏 红 荣 慧 洁 莲 华 静 萍".split(" ");

const MINORITIES = ["回族", "回族", "土家族", "苗族", "满族", "蒙古族", "侗族"];
const NATIVES = ["澜江苇川", "澜江苇川", "澜江苇川", "澜江苇川", "澜江苇川", "澜江棠陂", "澜江云衡", "澜江霁州"];

/**
 * Makes names no two of which share the given part, so that none looks like a slip for another.
 * `reserved` holds given parts already in use.
 */
export function nameMaker(random: Random, reserved: Iterable<string>): (woman: boolean) => string {
  const given = new Set(reserved);
  return (woman) => {
    for (;;) {
      const last = random.pick(woman ? WOMEN_LAST : MEN_LAST);
      const part = random.chance(0.08) ? last : random.pick(woman ? WOMEN_FIRST : MEN_FIRST) + last;
      if (given.has(part)) continue;
      given.add(part);
      return random.pick(SURNAMES) + part;
    }
  };
}

export function pickNation(random: Random): string {
  return random.chance(0.05) ? random.pick(MINORITIES) : "汉族";
}

export function pickNative(random: Random): string {
  return random.pick(NATIVES);
}
