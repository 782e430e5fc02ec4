import { expect, test } from "vitest";
import { type DatedName, usualSettings } from "../../src/model/check-settings.js";
import { postTitlePeriod } from "../../src/checks/post-title-period.js";
import { exampleDossier, exampleFindings } from "../support/example.js";
import { secretaryChain } from "../support/secretary-chain.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
});
const found = (line: string) => exampleFindings(postTitlePeriod, rows(line));

test.each([
  ["第一书记 to the month of the congress", "县委 | 第一书记 | 张三 | 1983.3 | 1987.10", []],
  ["第一书记 to the next month", "县委 | 第一书记 | 张三 | 1983.3 | 1987.11", ["possible 领导任职!B2"]],
  ["第一书记 beyond", "县委 | 第一书记 | 张三 | 1983.3 | 1987.12", ["title 领导任职!B2"]],
  ["第一书记 still in post", "县委 | 第一书记 | 张三 | 1983.3 | ", ["title 领导任职!B2"]],
  ["第一书记 to an unknown end", "县委 | 第一书记 | 张三 | 1983.3 | 不详", []],
  ["第一书记 from an unknown start", "县委 | 第一书记 | 张三 | 不详 | 1956.3", []],
  ["第一书记 too early", "县委 | 第一书记 | 张三 | 1950.3 | 1956.3", ["title 领导任职!B2"]],
  ["第一书记 from a year that may be too early", "县委 | 第二书记 | 张三 | 约1954 | 1956.3", ["possible 领导任职!B2"]],
  ["书记处书记 today", "中共苇川县委员会 | 书记处书记 | 张三 | 1998.3 | 2000.1", ["title 领导任职!B2"]],
  ["第一政委 of the arms department", "县人武部 | 第一政委 | 张三 | 1993.3 | 1996.3", []],
  ["第一书记 of an army district", "连云港军分区党委 | 第一书记 | 张三 | 1993.3 | 1996.3", []],
  ["第一书记 of the Youth League", "团县委 | 第一书记 | 张三 | 1993.3 | 1996.3", []],
  ["第一书记 of a village", "柳林村党支部 | 第一书记 | 张三 | 2001.3 | 2003.3", []],
  ["a county whose name holds 武", "中共武义县委 | 第一书记 | 张三 | 1993.3 | 1996.3", ["title 领导任职!B2"]],
  ["革委会 in its time", "县革命委员会 | 主任 | 张三 | 1968.3 | 1981.2", []],
  ["革委会 too late", "县革委会 | 副主任 | 张三 | 1980.3 | 1984.2", ["title 领导任职!B2"]],
  ["核心小组 in its time", "核心小组 | 组长 | 张三 | 1969.10 | 1971.6", []],
  ["核心小组 a year later", "中共苇川县核心小组 | 组长 | 张三 | 1969.10 | 1972.6", ["possible 领导任职!B2"]],
  ["核心小组 of another age", "县革委会党的核心小组 | 组长 | 张三 | 1976.10 | 1978.6", ["title 领导任职!B2"]],
  ["核心小组 of a bureau", "县文化局核心小组 | 组长 | 张三 | 1976.10 | 1978.6", []],
  ["人民委员会 in its time", "县人民委员会 | 县长 | 张三 | 1955.7 | 1967.1", []],
  ["人民委员会 too early", "县人委 | 县长 | 张三 | 1951.7 | 1957.1", ["title 领导任职!B2"]],
  ["监委 in its time", "县监察委员会 | 主任 | 张三 | 2018.1 | ", []],
  ["监委 too early", "县监委 | 主任 | 张三 | 2011.1 | 2016.1", ["title 领导任职!B2"]],
  ["监委 in the month before", "县监委 | 主任 | 张三 | 2016.11 | ", ["possible 领导任职!B2"]],
  ["the Party's 监察委员会", "中共苇川县监察委员会 | 书记 | 张三 | 1956.1 | 1966.5", []],
  ["县委监察委员会", "县委监察委员会 | 书记 | 张三 | 1956.1 | 1966.5", []],
  ["人民监察委员会 of the first government", "县人民监察委员会 | 主任 | 张三 | 1951.1 | 1954.5", []],
  ["县纪委监委", "县纪委监委 | 主任 | 张三 | 2018.1 | ", []],
  ["人大常委会 in its time", "县人民代表大会常务委员会 | 主任 | 张三 | 1981.3 | 1984.3", []],
  ["人大常委会 too early", "县人大常委会 | 主任 | 张三 | 1979.3 | 1984.3", ["standing-committee 领导任职!B2"]],
  ["常委会 as part of the title", "县人大 | 常委会主任 | 张三 | 1978.3 | 1984.3", ["standing-committee 领导任职!B2"]],
  ["人大 without 常委会", "县人大 | 主席 | 张三 | 1958.3 | 1964.3", []],
  [
    "人大常委会 from a year that may be too early",
    "县人大常委会 | 主任 | 张三 | 1979 | 1984.3",
    ["possible 领导任职!B2"],
  ],
])("%s", (_name, line, expected) => {
  expect(found(line)).toEqual(expected);
});

test("the Party's 监察委员会 by its system", () => {
  const sheets = {
    机构沿革: "机构全称 | 系统\n监察委员会 | 党",
    ...rows("监察委员会 | 书记 | 张三 | 1956.1 | 1966.5"),
  };
  expect(exampleFindings(postTitlePeriod, sheets)).toEqual([]);
  expect(found("监察委员会 | 书记 | 张三 | 1956.1 | 1966.5")).toEqual(["title 领导任职!B2"]);
});

test("a short name is judged by its full one", () => {
  const sheets = {
    机构沿革: "机构全称 | 简称\n中共苇川县委员会 | 苇川党委",
    ...rows("苇川党委 | 第一书记 | 张三 | 1993.6 | 1996.1"),
  };
  expect(exampleFindings(postTitlePeriod, sheets)).toEqual(["title 领导任职!B2"]);
});

const messages = (line: string) =>
  postTitlePeriod.run(exampleDossier(rows(line))).map(({ message, related }) => [message, related[0]?.cell]);

test("the messages tell the time of the title, and point at the end that leaves it", () => {
  expect(messages("县委 | 第一书记 | 张三 | 1983.3 | 1990.1")).toEqual([
    [
      "县委第一书记张三（1983.3—1990.1）与体制不合：县委第一书记、第二书记和书记处书记存在于1954.1—1987.10，党的十三大后不再设。核对时间，或改用当时的职务名称。",
      "E2",
    ],
  ]);
  expect(messages("县人大常委会 | 主任 | 张三 | 1978.3 | 1984.3")).toEqual([
    [
      "县人大常委会主任张三（1978.3—1984.3）与体制不合：地方人大常委会存在于1979.7以后，由当月通过的地方组织法规定设立。核对时间，或改用当时的机构名称。",
      "D2",
    ],
  ]);
  expect(messages("中共苇川县核心小组 | 组长 | 张三 | 1969.10 | 1972.6")).toEqual([
    [
      "中共苇川县核心小组组长张三（1969.10—1972.6）可能与体制不合：县的党的核心小组存在于1969.1—1971.12，党代会恢复县委后撤销。查清起止月份。",
      "E2",
    ],
  ]);
});

test("the printed chain of secretaries is whole", () => {
  expect(exampleFindings(postTitlePeriod, secretaryChain)).toEqual([]);
});

const body = (line: string) =>
  exampleFindings(postTitlePeriod, { 机构沿革: `机构全称 | 系统 | 设立时间 | 撤止时间\n${line}` });

test.each([
  ["县革命委员会 | 政权 | 1966.3 | 1980.12", ["body 机构沿革!A2"]],
  ["县革命委员会 | 政权 | 1968.3 | 1984.6", ["body 机构沿革!A2"]],
  ["县革命委员会 | 政权 | 1967 | 1981", []],
  ["县革命委员会 | 政权 | 1930.6 | 1933.2", []],
  ["县人民委员会 | 政权 | 约1954 | 不详", []],
  ["中共苇川县监察委员会 | 党 | 1956.1 | 1966.5", []],
  ["县人民代表大会 | 政权 | 1954.6 | ", []],
])("the body itself: %s", (line, expected) => {
  expect(body(line)).toEqual(expected);
});

test("a body whose people are outside its time is asked once, by them", () => {
  const sheets = {
    机构沿革: "机构全称 | 系统 | 设立时间 | 撤止时间\n县革命委员会 | 政权 | 1966.3 | 1980.12",
    ...rows("县革命委员会 | 主任 | 张三 | 1966.3 | 1970.1"),
  };
  expect(exampleFindings(postTitlePeriod, sheets)).toEqual(["title 领导任职!B2"]);
});

test("where the profile speaks of a post or a body, the usual times do not count", () => {
  const dated = (over: Partial<DatedName>): DatedName => ({
    post: undefined,
    body: undefined,
    period: { first: -Infinity, last: 1983 * 12 + 11 },
    source: "省里规定",
    ...over,
  });
  const run = (line: string, one: DatedName) =>
    postTitlePeriod
      .run(exampleDossier(rows(line)), { ...usualSettings, dated: [one] })
      .map(({ data }) => `${String(data["what"])} ${String(data["period"])} ${String(data["source"])}`);
  const 革委会 = dated({ body: "革命委员会" });
  expect(run("县革委会 | 主任 | 张三 | 1966.3 | 1983.12", 革委会)).toEqual([]);
  expect(run("县革委会 | 主任 | 张三 | 1968.3 | 1984.1", 革委会)).toEqual(["革命委员会 1983.12以前 省里规定"]);
  const 第一书记 = dated({ post: "第一书记", body: "县委", period: { first: 1959 * 12 + 2, last: 1962 * 12 + 10 } });
  expect(run("中共苇川县委员会 | 第一书记 | 张三 | 1956.5 | 1959.3", 第一书记)).toEqual([
    "县委第一书记 1959.3—1962.11 省里规定",
  ]);
  expect(run("中共苇川县委员会 | 第二书记 | 张三 | 1956.5 | 1959.3", 第一书记)).toEqual([]);
  const 指导员 = dated({ post: "政治指导员", period: { first: 1959 * 12 + 2, last: Infinity } });
  expect(run("县公安大队 | 政治指导员 | 张三 | 1956.5 | 1959.3", 指导员)).toEqual(["政治指导员 1959.3以后 省里规定"]);
});
