import { expect, test } from "vitest";
import { bookText, under } from "./composed.js";

const header =
  "机构全称 | 简称 | 系统 | 类别 | 级别 | 隶属 | 设立时间 | 设立方式 | 前身 | 设立依据 | 撤止时间 | 撤止方式 | 后继 | 撤止依据 | 驻地";

const history = (rows: string): string | undefined =>
  under(bookText({ 机构沿革: `${header}\n${rows}` }), "第一节").find((line) => line.startsWith("　　"));

test.each([
  [
    "founded, with level, short name, parent, seat and document",
    "县委组织部 | 组织部 | 党 | 工作部门 | 正科级 | 中共样例县委 | 1949.10.8 | 成立 | | 样委〔1949〕3号 | | | | | 城关镇",
    "1949年10月8日，成立县委组织部（正科级，以下简称组织部），隶属中共样例县委，驻城关镇。（据样委〔1949〕3号）",
  ],
  [
    "dissolved into another",
    "计委 | | 政权 | 工作部门 | | | 1955.8 | | | | 2002.1 | 撤销 | 发展计划局 | 样政〔2002〕4号 |",
    "1955年8月，设立计委。2002年1月，撤销，并入发展计划局。（据样政〔2002〕4号）",
  ],
  [
    "merged from two",
    "文体局 | | 政权 | 工作部门 | | | 2002.1 | 合并 | 文化局、体委 | | | | | |",
    "2002年1月，文化局、体委合并组建文体局。",
  ],
  [
    "split off, and split again in the same year",
    "建设局 | | 政权 | 工作部门 | | | 1994.3 | 分设 | 城建局 | | 1994.9 | 分设 | 规划局、房管局 | |",
    "1994年3月，由城建局分设建设局。同年9月，分设为规划局、房管局。",
  ],
  [
    "restored, then ended in an unknown way",
    "保密委 | | 党 | 工作部门 | | | 1994年春 | 恢复 | | | 1995 | | | |",
    "1994年春，恢复保密委。1995年，终止。",
  ],
  [
    "founded nobody knows when",
    "统战部 | | 党 | 工作部门 | 正科级 | 中共样例县委 | | | | | | | | |",
    "统战部（正科级），隶属中共样例县委。",
  ],
  ["nothing but a name", "统战部 | | 党 | 工作部门 | | | | | | | | | | |", undefined],
  [
    "dissolved after the lower limit: not told",
    "老干部局 | | 党 | 工作部门 | | | 1983.11 | 设立 | | | 2004.3 | 撤销 | | |",
    "1983年11月，设立老干部局。",
  ],
])("%s", (_name, rows, expected) => {
  expect(history(rows)).toBe(expected && `　　${expected}`);
});

test("names in force make one chain; a level alone is raised without repeating the name", () => {
  expect(
    history(`纪检组 | | 党 | 工作部门 | 副科级 | 县委 | 1993.6 | 设立 | | | 1993.6 | 更名 | 监察局 | 样委〔1993〕5号 |
监察局 | | 党 | 工作部门 | 副科级 | 县委 | 1993.6 | 更名 | 纪检组 | | 1994.3 | 升格 | 监察局 | |
监察局 | | 党 | 工作部门 | 正科级 | 县委 | 1994.3 | 升格 | 监察局 | | 1997.1 | 更名 | 督查局 | |
督查局 | | 党 | 工作部门 | 正科级 | 县政府 | 1997.1 | 更名 | 监察局 | | | | | |`),
  ).toBe(
    "　　1993年6月，设立纪检组（副科级），隶属县委。同月，更名为监察局。1994年3月，升格为正科级。1997年1月，更名为督查局，隶属县政府。（据样委〔1993〕5号）",
  );
});

test("a body that had ended and begins anew is 再次设立, or restored as written; its first end is told", () => {
  const rows = (act: string, end: string): string => `${header}
保密委员会 | | 党 | 工作部门 | | | 1993.8 | | | 样委〔1993〕8号 | ${end} | 撤销 | | 样委〔1993〕8号 |
保密委员会 | | 党 | 工作部门 | | | 1997.1 | ${act} | | 样委〔1997〕1号 | | | | |`;
  const told = (act: string, end = "1994.8"): string =>
    bookText({ 机构沿革: rows(act, end) })
      .split("\n")
      .filter((line) => line.includes("年8月，设立") || line.includes("1997年1月"))
      .join("");
  expect(told("")).toContain("1993年8月，设立保密委员会。1994年8月，撤销。");
  expect(told("")).toContain("1997年1月，再次设立保密委员会。");
  expect(told("建立")).toContain("1997年1月，再次建立保密委员会。");
  expect(told("恢复")).toContain("1997年1月，恢复保密委员会。");
  expect(told("建立", "")).not.toContain("再次");
});

test("who merges names the other; a body merged in another month or into another one is no partner", () => {
  const text = history(`计委 | | 政权 | 工作部门 | | | 1955.8 | | | | 2002.1 | 合并 | 发展计划局 | |
物价局 | | 政权 | 工作部门 | | | 1984.6 | | | | 2002.1 | 合并 | 发展计划局 | |
统计局 | | 政权 | 工作部门 | | | 1984.6 | | | | 2002.3 | 合并 | 发展计划局 | |
体委 | | 政权 | 工作部门 | | | 1984.6 | | | | 2002.1 | 合并 | 文体局 | |`);
  expect(text).toBe("　　1955年8月，设立计委。2002年1月，与物价局合并为发展计划局。");
});
