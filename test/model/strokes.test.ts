import fc from "fast-check";
import { expect, test } from "vitest";
import { compareStrokes, firstStrokes, strokeOrder, unknownStrokes } from "../../src/model/strokes.js";

/** Members of a committee as they were announced in October 2017, 按姓氏笔画为序. */
const announced = (
  "丁来杭 丁学东 丁薛祥 于伟国 于忠福 万立骏 马飚 马兴瑞 王宁 王军 王勇 王晨 王毅 王小洪 " +
  "王玉普 王正伟 王东明 王东峰 王尔乘 王志民 王志刚 王沪宁 王国生 王建军 王建武 王晓东 王晓晖 " +
  "王家胜 王蒙徽 尤权 车俊 尹力 巴音朝鲁 巴特尔 艾力更·依明巴海 石泰峰 布小林 卢展工 白春礼 " +
  "吉炳轩 毕井泉 曲青山 朱生岭 刘奇 刘雷 刘鹤 刘士余 刘万龙 刘奇葆 刘国中 刘国治 刘金国 刘结一 " +
  "刘振立 刘家义 刘赐贵 刘粤军 齐扎拉 安兆庆 许勤 许又声 许达哲 许其亮 阮成发 孙志刚 孙金龙 " +
  "孙绍骋 孙春兰 杜家毫 李屹 李希 李斌 李强 李干杰 李小鹏 李凤彪 李玉赋 李传广 李纪恒 李克强 " +
  "李作成 李尚福 李国英 李桥铭 李晓红 李鸿忠 李锦斌 杨学军 杨洁篪 杨振武 杨晓渡 肖捷 肖亚庆 " +
  "吴社洲 吴英杰 吴政隆 邱学强 何平 何立峰 应勇 冷溶 汪洋 汪永清 沈金龙 沈晓明 沈跃跃 沈德咏 " +
  "怀进鹏 宋丹 宋涛 宋秀岩 张军 张又侠 张升民 张庆伟 张庆黎 张纪南 张国清 张春贤 张晓明 张裔炯 " +
  "陆昊 陈希 陈武 陈豪 陈文清 陈吉宁 陈全国 陈求发 陈宝生 陈润儿 陈敏尔 努尔兰·阿不都满金 苗圩 " +
  "苗华 苟仲文 范骁骏 林铎 尚宏 金壮龙 周强 周亚宁 郑和 郑卫平 郑晓松 孟祥锋 赵乐际 赵克志 " +
  "赵宗岐 郝鹏 胡和平 胡泽君 胡春华 咸辉 钟山 信春鹰 侯建国 娄勤俭 洛桑江村 骆惠宁 秦生祥 " +
  "袁家军 袁誉柏 袁曙宏 聂辰席 栗战书 钱小芊 铁凝 倪岳峰 徐麟 徐乐江 徐安祥 高津 郭声琨 郭树清 " +
  "唐仁健 黄明 黄守宏 黄坤明 黄树贤 曹建明 龚正 盛斌 雪克来提·扎克尔 鄂竟平 鹿心社 谌贻琴 " +
  "彭清华 蒋超良 韩正 韩卫国 韩长赋 傅政华 谢伏瞻 楼阳生 蔡奇 蔡名照 雒树刚 黎火辉 潘立刚 穆虹 " +
  "魏凤和"
).split(" ");

test("an announced list is put in the order in which it was announced", () => {
  expect(announced.length).toBe(202);
  expect([...announced].sort().sort(compareStrokes)).toEqual(announced);
});

test.each([
  ["fewer strokes first, then 横竖撇点折", ["丁力", "王力", "区力", "仇力", "田力", "张力"]],
  ["given names of one character first", ["王鑫", "王一民"]],
  ["then the strokes of the given name", ["王大明", "王小兵", "王小明", "王文一"]],
  ["复姓 after the surname they begin with", ["欧力", "欧一民", "欧阳力", "欧阳一民", "尚力"]],
  ["two characters are a surname and a given name", ["东方", "东一民", "东方力"]],
  ["提 counts as 横", ["江力", "兴力"]],
  ["the middle dot of a transliterated name counts for nothing", ["艾力更·依明巴海", "艾力·库尔班", "艾力铁"]],
])("%s", (_rule, names) => expect([...names].sort().sort(compareStrokes)).toEqual(names));

test("characters with the same strokes keep a surname together, and are not sure", () => {
  expect(["于一", "干一", "于二", "干二"].sort(compareStrokes)).toEqual(["于一", "于二", "干一", "干二"]);
  // 竖钩 is 竖, 捺 is 点
  for (const [a, b] of [
    ["丁", "十"],
    ["六", "文"],
  ] as const)
    expect(strokeOrder(a, b).sure).toBe(false);
  expect(strokeOrder("于二", "干一")).toEqual({ order: -1, sure: false });
  expect(strokeOrder("王力", "仇力")).toEqual({ order: -1, sure: true });
});

test("a character whose strokes are not known stands by their number, after the others, and is told", () => {
  expect(unknownStrokes("王䶮")).toEqual(["䶮"]);
  expect(unknownStrokes("王𠮷民")).toEqual(["𠮷"]);
  expect(unknownStrokes("欧阳建国")).toEqual([]);
  expect(strokeOrder("王娜", "王䶮")).toEqual({ order: -1, sure: false });
  expect(["王𠮷", "王䶮", "王嘉", "王一", "王娜"].sort(compareStrokes)).toEqual([
    "王一",
    "王娜",
    "王䶮",
    "王嘉",
    "王𠮷",
  ]);
});

const name = fc
  .array(fc.constantFrom(...Array.from("王仇区于干士土欧阳一二民䶮𠮷大丈")), { minLength: 1, maxLength: 4 })
  .map((chars) => chars.join(""));

test("any three names have one order", () => {
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(compareStrokes(a, b) + compareStrokes(b, a)).toBe(0);
      expect(compareStrokes(a, b) === 0).toBe(a === b);
      if (compareStrokes(a, b) <= 0 && compareStrokes(b, c) <= 0) expect(compareStrokes(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

test("a name that goes on where the other ends comes after it; the same name is neither before nor after", () => {
  expect(strokeOrder("王小明亮", "王小明")).toEqual({ order: 1, sure: true });
  expect(strokeOrder("王小明", "王小明亮")).toEqual({ order: -1, sure: true });
  expect(strokeOrder("王小明亮", "王小明亮")).toEqual({ order: 0, sure: true });
});

test("strokes of a surname, as an index groups by them", () => {
  expect([
    firstStrokes("王小明"),
    firstStrokes("曾力"),
    firstStrokes("䶮"),
    firstStrokes("A"),
    firstStrokes(""),
  ]).toEqual([4, 12, 9, undefined, undefined]);
});
