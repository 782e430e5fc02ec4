import { expect, test } from "vitest";
import { bodyUnknown } from "../../src/checks/body-unknown.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const known = {
  机构沿革: "机构全称 | 简称\n中共苇川县委组织部 | 县委组织部\n苇川县教育局 | 县教育局\n苇川县体育局 | ",
};
const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
});

test.each([
  [
    "full name, short name, 中国共产党 for 中共, blanks",
    {
      ...known,
      ...rows(
        "中国共产党苇川县委组织部 | 部长 | 张三 | 1993.6 | ",
        "县教育局 | 局长 | 李四 | 1993.6 | ",
        "苇川县 体育局 | 局长 | 王五 | 1993.6 | ",
      ),
    },
    [],
  ],
  [
    "once for each text, at its first row",
    {
      ...known,
      ...rows(
        "县农机站 | 站长 | 张三 | 1993.6 | ",
        "县供销社 | 主任 | 李四 | 1993.6 | ",
        "县农机站 | 副站长 | 王五 | 1993.6 | ",
      ),
    },
    ["unknown 领导任职!A2", "unknown 领导任职!A3"],
  ],
  [
    "in every sheet that names a body",
    {
      ...known,
      会议届次: "机构 | 届次 | 开始日期\n县甲委 | 第一届 | 1993.6",
      委员名册: "机构 | 届次 | 身份 | 姓名\n县乙委 | 第一届 | 委员 | 张三",
      空缺说明: "机构 | 职务 | 起 | 原因\n县丙委 | 书记 | 1993.6 | 未任命",
    },
    ["unknown 会议届次!A2", "unknown 委员名册!A2", "unknown 空缺说明!A2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodyUnknown, sheets)).toEqual(expected);
});

const first = (body: string) =>
  bodyUnknown.run(exampleDossier({ ...known, ...rows(`${body} | 局长 | 张三 | 1993.6 | `) }))[0];

test("a short name is proposed in full", () => {
  expect(first("苇川组织部")).toMatchObject({
    message:
      "“苇川组织部”（1行）不在机构沿革表里。如果是“中共苇川县委组织部”，请改名称；如果漏填，请在机构沿革表补一行。",
    suggestion: "中共苇川县委组织部",
  });
});

test("a name with another character may be another body: asked, not proposed", () => {
  expect(first("苇川县教肓局")).toMatchObject({
    message: "“苇川县教肓局”（1行）不在机构沿革表里。如果是“苇川县教育局”，请改名称；如果漏填，请在机构沿革表补一行。",
    suggestion: undefined,
  });
});

test("nothing like it", () => {
  expect(first("农机站")).toMatchObject({
    message: "“农机站”（1行）不在机构沿革表里。如果漏填，请在机构沿革表补一行。",
    suggestion: undefined,
  });
});

test("a row with two stints is one row", () => {
  const dossier = exampleDossier({
    ...known,
    领导任职:
      "机构 | 职务 | 姓名 | 任职起止\n农机站 | 站长 | 张三 | 1993.6—1994.1，1996.1—1997.1\n农机站 | 站长 | 李四 | 1997.1—",
  });
  expect(bodyUnknown.run(dossier).map(({ data }) => data["rows"])).toEqual([2]);
});

test("cannot run without 机构沿革", () => {
  expect(bodyUnknown.needs(exampleDossier(rows("农机站 | 站长 | 张三 | 1993.6 | ")))).toBe("没有填机构沿革");
  expect(bodyUnknown.needs(exampleDossier(known))).toBeUndefined();
});
