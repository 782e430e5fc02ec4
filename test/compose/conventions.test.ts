import { expect, test } from "vitest";
import { bookText, under } from "./composed.js";

const articles = (text: string): string => under(text, "凡　例").join("\n");
const volume = (more: string): string =>
  `项目 | 内容 | 名称 | 起 | 止\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5\n${more}`;

const oneTenure = (dates: string): string =>
  bookText({ 领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n甲局 | 局长 | 张三 | ${dates}` });

const secretaryOf = (term: string): string =>
  `机构 | 职务 | 姓名 | 届次 | 任职时间 | 离任时间\n中共样例县委员会 | 书记 | 张三 | ${term} | 1994.1 | 1995.1`;

test("what the 凡例 says of time follows the volume's settings", () => {
  const wave = articles(bookText({ 卷信息: volume("连接号 | ～\n月份补零 | 是\n在任写法 | 封口") }));
  expect(wave).toContain("起止之间用“～”连接，月份写两位");
  expect(wave).toContain("下限时仍在任的，任职时间写至下限2003年5月。");
  const dash = articles(bookText({ 卷信息: volume("在任写法 | 开口") }));
  expect(dash).toContain("起止之间用“—”连接，月份不补零");
  expect(dash).toContain("下限时仍在任的，“—”后不写年月。");
});

test("limits and arrangement are those of this volume", () => {
  const text = bookText({
    机构沿革: "机构全称 | 系统 | 设立时间\n中共样例县委组织部 | 党 | 1949.10\n样例县总工会 | 群团 | 1951.3",
    大事记: "日期 | 事项\n1994.3 | 某事。",
  });
  const lines = under(text, "凡　例");
  expect(lines[1]).toContain("上限为1993年6月，下限为2003年5月。");
  expect(lines[2]).toBe("　　二、正编为党的系统；附编为群团系统；附录收组织机构沿革表、大事记。编下设章、节、目。");
});

test.each([
  ["unknown ends", "该端写“？”", "1994.1 | 不详"],
  ["民国 years", "民国纪年换算为公元纪年。", "民国29年8月 | 1994.1"],
])("an article on %s stands only where there are any", (_name, words, dates) => {
  expect(articles(oneTenure(dates))).toContain(words);
  expect(articles(oneTenure("1994.1 | 1995.1"))).not.toContain(words);
});

test("rosters are said to be cut by 届 and by phase only where they are", () => {
  const orgs = "机构全称 | 系统 | 类别 | 设立时间\n中共样例县委员会 | 党 | 领导机构 | 1949.10";
  const phases = volume("阶段 | | 前期 | 1993.6 | 1998.3");
  const byTerm = articles(bookText({ 卷信息: phases, 机构沿革: orgs, 领导任职: secretaryOf("第八届") }));
  expect(byTerm).toContain("按届选举产生的机构按届分列，跨届");
  const byPhase = articles(bookText({ 卷信息: phases, 机构沿革: orgs, 领导任职: secretaryOf("") }));
  expect(byPhase).toContain("领导成员名录，未分届的党的领导机构按阶段分列，跨阶段");
  const neither = articles(bookText({ 机构沿革: orgs, 领导任职: secretaryOf("") }));
  expect(neither).toContain("领导成员的任职起止以本卷断限为限");
});

test("drafts for review say so, the print draft does not", () => {
  expect(articles(bookText({}, { stage: "city" }))).toContain("本稿为送市审稿");
  expect(articles(bookText({}))).not.toContain("本稿");
});

test("nothing is promised that the book does not hold", () => {
  const orgs = "机构全称 | 简称 | 系统 | 类别 | 级别 | 设立时间 | 设立依据";
  const bare = articles(bookText({ 机构沿革: `${orgs}\n样例县总工会 | | 群团 | | | 1951.3 |` }));
  expect(bare).toContain("本卷收录样例县群团组织的沿革和领导成员更迭资料");
  expect(bare).toContain("机构名称用当时的名称。机构、届次标题");
  for (const words of ["军事", "更迭表的", "注“兼”", "代理", "常委名单", "所据"]) expect(bare).not.toContain(words);
  const full = articles(
    bookText({
      机构沿革: `${orgs}
中共样例县委员会 | 县委 | 党 | 领导机构 | 正县级 | 1949.10 | 样委〔1949〕1号
样例县丝绸厂 | | 企事业 | | | 1966.3 |`,
      领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间
中共样例县委员会 | 书记（兼） | 张三 | 1994.1 | 1995.1
中共样例县委员会 | 代理书记 | 李四 | 1995.1 | 1996.1`,
      委员名册: "机构 | 届次 | 身份 | 姓名\n中共样例县委员会 | 第八届 | 常委 | 张三",
    }),
  );
  expect(full).toContain("本卷收录样例县党组织和企事业单位的沿革");
  expect(full).toContain("先写全称，括注级别和简称。沿革所据的文件、资料括注于段末。");
  expect(full).toContain("兼任的职务，在姓名后注“兼”；代理的职务，职务前加“代”或“代理”，照原文，另列一行。");
  expect(full).toContain("常委名单不重列书记、副书记");
  expect(full).toContain("主要领导人更迭表的任职时间以本卷上、下限为限");
});
