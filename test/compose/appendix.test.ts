import { expect, test } from "vitest";
import { compose } from "../../src/compose/index.js";
import { exampleDossier } from "../support/example.js";
import { bookText, under } from "./composed.js";

test("heads of the leading bodies: one line from office to office, the name of the body only where it changes", () => {
  const text = bookText({
    机构沿革: `机构全称 | 系统 | 类别 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继
      样例县人民政府 | 政权 | 领导机构 | 1981.3 | | | | |
      新海县委 | 党 | 领导机构 | 1949.10 | | | 1997.1 | 更名 | 中共样例县委员会
      中共样例县委员会 | 党 | 领导机构 | 1997.1 | 更名 | 新海县委 | | |
      样例县城关镇人民政府 | 政权 | 领导机构 | 1984.4 | | | | |`,
    领导任职: `机构 | 职务 | 姓名 | 性别 | 籍贯 | 标注 | 届次 | 任职时间 | 离任时间
      样例县人民政府 | 县长 | 方敬亭 | | | | | 1993.6 | 1996.1
      样例县人民政府 | 副县长 | 崔秉义 | | | | | 1993.6 | 1996.1
      样例县城关镇人民政府 | 镇长 | 白文 | | | | | 1993.6 | 1996.1
      新海县委 | 书记 | 田诚 | | 山东临沂 | | 第七届 | 1990.10 | 1994.10
      新海县委 | 书记 | 田诚 | | 山东临沂 | | 第八届 | 1994.10 | 1997.1
      中共样例县委员会 | 书记 | 田诚 | | 山东临沂 | | 第八届 | 1997.1 | 1998.3
      中共样例县委员会 | 书记 | 何静 | 女 | | 代 | 第八届 | 1998.3 | 1999.3
      中共样例县委员会 | 书记 | 何静 | 女 | | 兼 | 第八届 | 1999.3 |`,
  });
  expect(under(text, "主要领导人更迭表")).toEqual([
    "## 附录一　主要领导人更迭表",
    "表1　样例县主要领导人更迭表",
    "组织名称 | 姓名 | 职务 | 籍贯 | 任职时间",
    "新海县委 | 田　诚 | 书　记 | 山东临沂 | 1993.6—1997.1",
    "中共样例县委员会 | 田　诚 | 书　记 | 山东临沂 | 1997.1—1998.3",
    " | 何　静（女） | 代书记 |  | 1998.3—1999.3",
    " | 何　静（女）（兼） | 书　记 |  | 1999.3—",
    "样例县人民政府 | 方敬亭 | 县　长 |  | 1993.6—1996.1",
  ]);
});

test("congresses: what the committee and the 纪委 were elected by is one row, blank columns go", () => {
  const text = bookText({
    机构沿革: `机构全称 | 系统 | 类别 | 设立时间
      中共样例县委员会 | 党 | 领导机构 | 1949.10
      中共样例县纪律检查委员会 | 党 | 领导机构 | 1984.4
      样例县人民代表大会常务委员会 | 政权 | 领导机构 | 1981.3`,
    会议届次: `机构 | 届次 | 开始日期 | 结束日期 | 正式代表 | 委员数 | 全会日期
      中共样例县纪律检查委员会 | 第八届 | 1998.3.3 | 1998.3.6 | 238 | 17 | 1998.3.6
      中共样例县委员会 | 第八届 | 1998.3.3 | 1998.3.6 | 238 | 37 | 1998.3.6
      中共样例县委员会 | 第七届 | 1990.3.3 | 1990.3.6 | 200 | 31 | 1990.3.6
      样例县人民代表大会常务委员会 | 第十三届 | 1998.4.24 | 1998.4.27 | 192 | |`,
  });
  expect(under(text, "历次党代会一览表").slice(1)).toEqual([
    "表1　样例县历次党代会一览表",
    "单位：人",
    "会议 | 会期 | 正式代表 | 委员 | 纪委委员 | 第一次全会",
    "中共样例县第八次代表大会 | 1998年3月3日至6日 | 238 | 37 | 17 | 3月6日",
  ]);
  expect(under(text, "历届人代会和政协会议一览表").slice(3)).toEqual([
    "会议 | 会期 | 代表（委员）",
    "样例县第十三届人民代表大会第一次会议 | 1998年4月24日至27日 | 192",
  ]);
});

test("statistics: years of the volume in order, remarks below", () => {
  const text = bookText({
    党员统计:
      "年份 | 党委 | 党员总数 | 备注\n1994 | 38 | 14612 |\n1992 | 30 | 13000 |\n1993 | | 14301 | 党委数查无资料",
  });
  expect(under(text, "党组织和党员统计表").slice(1)).toEqual([
    "表1　样例县党组织和党员统计表",
    "单位：个、人",
    "年份 | 党委 | 党员总数",
    "1993 |  | 14301",
    "1994 | 38 | 14612",
    "1993年：党委数查无资料",
  ]);
});

test("bodies: real beginnings and ends with how they came about", () => {
  const text = bookText({
    机构沿革: `机构全称 | 系统 | 级别 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继
      计委 | 政权 | 正科级 | 1955.8 | 设立 | | 2002.1 | 合并 | 发展计划局
      发展计划局 | 政权 | 正科级 | 2002.1 | 合并 | 计委、物价局 | | |
      丝绸厂 | 企事业 | | 1966.3 | | | 2000.12 | 撤销 |
      人委 | 政权 | | 1955 | | | 1968 | 撤销 | 革委会`,
  });
  expect(under(text, "组织机构沿革表").slice(2)).toEqual([
    "机构名称 | 级别 | 设立 | 撤止",
    "计委 | 正科级 | 1955.8设立 | 2002.1合并为发展计划局",
    "发展计划局 | 正科级 | 2002.1由计委、物价局合并组建 | ",
    "丝绸厂 |  | 1966.3 | 2000.12撤销",
  ]);
});

test("delegates by congress and delegation", () => {
  const text = bookText({
    代表名单: `会议 | 届次 | 代表团 | 姓名 | 性别 | 身份
      中共霁州市第三次代表大会 | 第三届 | 样例县代表团 | 上官云 | | 正式
      中共霁州市第三次代表大会 | 第三届 | 样例县代表团 | 钱华 | 女 | 候补
      霁州市人民代表大会 | 第五届 | 样例县代表团 | 陈安 | |`,
  });
  expect(under(text, "代表名单").slice(1)).toEqual([
    "### 中共霁州市第三次代表大会",
    "样例县代表团（2名）　上官云　钱　华（女）（候补）",
    "### 霁州市人民代表大会（第五届）",
    "样例县代表团（1名）　陈　安",
  ]);
});

test("chronicle by year, in order of time, what lies outside the volume left out, unreadable dates last", () => {
  const text = bookText({
    大事记: `日期 | 事项
      1999年2月30日 | 某会召开。
      1994.3.8 | 3月8日，某镇成立。
      1993年6月5—8日 | 县第七次党代会召开。
      1994年春 | 植树。
      1994.1 | 机构改革。
      1992.1 | 上卷的事。`,
  });
  expect(under(text, "大事记").slice(1)).toEqual([
    "### 1993年",
    "　　6月5—8日　县第七次党代会召开。",
    "### 1994年",
    "　　1月　机构改革。",
    "　　春　植树。",
    "　　3月8日，某镇成立。",
    "### 日期不详",
    "　　1999年2月30日　某会召开。",
  ]);
});

test("sources of any date, in the order of the sheet; tables are numbered through, wide ones lie across", () => {
  const dossier = exampleDossier({
    党员统计: "年份 | 党委 | 党总支 | 党支部 | 党员总数 | 女党员 | 当年发展\n1994 | 1 | 2 | 3 | 4 | 5 | 6",
    资料来源: `编号 | 类别 | 题名 | 文号 | 日期 | 全宗号 | 案卷号 | 页码
      ZL2 | 文件 | 任免通知 | 样委〔1994〕3号 | 1994.3 | 1 | 94-2 | 7
      ZL1 | 书刊 | 县志 | | 1990 | | |`,
  });
  const volume = compose(dossier, { stage: "print", snapshot: "", rulesVersion: "" });
  const tables = volume.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === "table"
        ? [{ number: block.number, landscape: section.landscape, rows: block.rows.map((row) => row.cells) }]
        : [],
    ),
  );
  expect(tables).toEqual([
    { number: "表1", landscape: true, rows: [["1994", "1", "2", "3", "4", "5", "6"]] },
    {
      number: "表2",
      landscape: false,
      rows: [
        ["ZL2", "文件", "任免通知", "样委〔1994〕3号", "1994年3月", "1-94-2，第7页"],
        ["ZL1", "书刊", "县志", "", "1990年", ""],
      ],
    },
  ]);
});
