import { expect, test } from "vitest";
import { appointingBody } from "../../src/checks/appointing-body.js";
import { appointer } from "../../src/checks/lexicon/appointers.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

test.each([
  ["县十二届人大常委会第十九次会议", "standing"],
  ["县十二届人大一次会议", "congress"],
  ["苇川县第十二届人民代表大会第四次会议", "congress"],
  ["县委常委会第三次会议", "party"],
  ["苇委〔1996〕6号", "party"],
  ["苇组干[1996]6号", "party"],
  ["市委组织部通知", "party"],
  ["苇政任〔1996〕6号", "government"],
  ["苇人常〔1996〕6号", undefined],
  ["县人大公告第3号", undefined],
  ["附42", undefined],
  ["档〔1996〕6号", undefined],
])("%s is the act of %s", (text, expected) => {
  expect(appointer(text)).toBe(expected);
});

const orgs = {
  机构沿革:
    "机构全称 | 系统 | 类别\n苇川县人民政府 | 政权 | 领导机构\n苇川县教育局 | 政权 | 工作部门\n苇川县总工会 | 群团 | 直属单位\n苇川县人民法院 | 政权 | 领导机构\n苇川县人民代表大会常务委员会 | 政权 | 领导机构",
};
const rows = (...lines: string[]) => ({
  ...orgs,
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 任职方式 | 任职依据", ...lines].join("\n"),
});
const standing = "县十二届人大常委会第九次会议";
const congress = "县十二届人大一次会议";

test.each([
  ["acting, elected", rows("苇川县人民政府 | 代县长 | 张三 | 1996.1 | 选举"), ["acting 领导任职!E2"]],
  ["acting, by nobody told", rows("苇川县人民政府 | 代县长 | 张三 | 1996.1 | 决定 | 附42"), []],
  ["acting, by the standing committee", rows(`苇川县人民政府 | 代县长 | 张三 | 1996.1 | | ${standing}`), []],
  ["acting, by the congress", rows(`苇川县人民政府 | 代县长 | 张三 | 1996.1 | | ${congress}`), ["acting 领导任职!F2"]],
  ["acting before the law of 1979", rows("苇川县人民政府 | 代县长 | 张三 | 1955.1 | | 苇委〔1955〕6号"), []],
  ["an acting bureau head", rows("苇川县教育局 | 代局长 | 张三 | 1996.1 | | 苇委〔1996〕6号"), []],
  ["a deputy by the standing committee", rows(`苇川县人民政府 | 副县长 | 张三 | 1996.1 | | ${standing}`), []],
  [
    "the head by the standing committee",
    rows(`苇川县人民政府 | 县长 | 张三 | 1996.1 | | ${standing}`),
    ["standing-elects 领导任职!F2"],
  ],
  [
    "the president of the court",
    rows(
      `苇川县人民法院 | 院长 | 张三 | 1996.1 | | ${standing}`,
      `苇川县人民法院 | 副院长 | 李四 | 1996.1 | | ${standing}`,
    ),
    ["standing-elects 领导任职!F2"],
  ],
  ["the acting president of the court", rows(`苇川县人民法院 | 代院长 | 张三 | 1996.1 | | ${standing}`), []],
  [
    "the standing committee elects itself",
    rows(
      `苇川县人民代表大会常务委员会 | 副主任 | 张三 | 1996.1 | | ${standing}`,
      `苇川县人民代表大会常务委员会 | 办公室主任 | 李四 | 1996.1 | | ${standing}`,
    ),
    ["standing-elects 领导任职!F2"],
  ],
  [
    "a bureau head elected, no basis",
    rows("苇川县教育局 | 局长 | 张三 | 1996.1 | 选举"),
    ["congress-appoints 领导任职!E2"],
  ],
  [
    "a bureau head elected by the standing committee",
    rows(`苇川县教育局 | 局长 | 张三 | 1996.1 | 选举 | ${standing}`),
    [],
  ],
  ["a bureau head before 1979", rows(`苇川县教育局 | 局长 | 张三 | 1956.1 | 选举 | ${congress}`), []],
  [
    "the secretary of its Party committee is elected",
    rows("苇川县教育局 | 机关党委书记 | 张三 | 1996.1 | 选举", "苇川县教育局 | 工会主席 | 李四 | 1996.1 | 选举"),
    [],
  ],
  ["a trade union elects", rows("苇川县总工会 | 主席 | 张三 | 1996.1 | 选举"), []],
  ["a body nobody knows", rows("县某局 | 局长 | 张三 | 1996.1 | 选举"), []],
  ["coarse dates", rows("苇川县人民政府 | 代县长 | 张三 | 1979 | | 苇委〔1979〕6号"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(appointingBody, sheets)).toEqual(expected);
});

test("the messages tell the basis and who acted", () => {
  const told = (...lines: string[]) => appointingBody.run(exampleDossier(rows(...lines))).map(({ message }) => message);
  expect(told("苇川县人民政府 | 代县长 | 张三 | 1996.1 | | 苇政〔1996〕6号")).toEqual([
    "苇川县人民政府代县长张三代理职务，依据是“苇政〔1996〕6号”（政府）。代理县长由人大常委会决定，核对依据和任职时间。",
  ]);
  expect(told("苇川县教育局 | 局长 | 张三 | 1996.1 | 选举", "苇川县教育局 | 副局长 | 李四 | 1996.1 | 选举")).toEqual([
    "苇川县教育局局长张三等2人的任职依据是“选举”。政府部门负责人由人大常委会任命，不由代表大会选举，改正任职方式和依据。",
  ]);
});
