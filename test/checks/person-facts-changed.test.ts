import { expect, test } from "vitest";
import { personFactsChanged } from "../../src/checks/person-facts-changed.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const header = "机构 | 职务 | 姓名 | 性别 | 民族 | 出生年月 | 籍贯 | 任职时间 | 离任时间";
const volumes = (before: readonly string[], here: readonly string[]) => ({
  "上卷/领导任职": [header, ...before].join("\n"),
  领导任职: [header, ...here].join("\n"),
});
const orgs = "机构全称 | 简称 | 设立时间\n中共苇川县委员会 | 县委 | 1949.10";

test.each([
  [
    "the same",
    volumes(
      ["县委 | 书记 | 张三 | 男 | 汉族 | 1942.3 | 苇川 | 1990.4 |"],
      ["县委 | 书记 | 张三 | 男 | 汉族 | 1942.3 | 苇川 | 1990.4 |"],
    ),
    [],
  ],
  [
    "sex",
    volumes(["县委 | 书记 | 张三 | 男 | | | | 1990.4 |"], ["县委 | 书记 | 张三 | 女 | | | | 1990.4 |"]),
    ["differs 领导任职!D2"],
  ],
  [
    "nation",
    volumes(["县委 | 书记 | 张三 | | 汉族 | | | 1990.4 |"], ["县委 | 书记 | 张三 | | 回族 | | | 1990.4 |"]),
    ["differs 领导任职!E2"],
  ],
  [
    "native place",
    volumes(["县委 | 书记 | 张三 | | | | 山东牟平 | 1990.4 |"], ["县委 | 书记 | 张三 | | | | 江苏沭阳 | 1990.4 |"]),
    ["differs 领导任职!G2"],
  ],
  [
    "another seat",
    volumes(["县委 | 副书记 | 张三 | 男 | | | | 1990.4 |"], ["县委 | 书记 | 张三 | 女 | | | | 1990.4 |"]),
    [],
  ],
  [
    "once for a person of two posts",
    volumes(
      ["县委 | 书记 | 张三 | 男 | | | | 1990.4 |", "县政府 | 县长 | 张三 | 男 | | | | 1990.4 |"],
      ["县委 | 书记 | 张三 | 女 | | | | 1990.4 |", "县政府 | 县长 | 张三 | 女 | | | | 1990.4 |"],
    ),
    ["differs 领导任职!D2"],
  ],
  [
    "the short name here, the full name there",
    {
      ...volumes(
        ["中共苇川县委员会 | 书记 | 张三 | 男 | | | | 1990.4 |"],
        ["县委 | 书记 | 张三 | 女 | | | | 1990.4 |"],
      ),
      机构沿革: orgs,
    },
    ["differs 领导任职!D2"],
  ],
  [
    "the full name only in the last volume's own list",
    {
      ...volumes(["县委 | 书记 | 张三 | 男 | | | | 1990.4 |"], ["县委 | 书记 | 张三 | 女 | | | | 1990.4 |"]),
      "上卷/机构沿革": orgs,
    },
    ["differs 领导任职!D2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(personFactsChanged, sheets)).toEqual(expected);
});

test("message and places", () => {
  const [finding] = personFactsChanged.run(
    exampleDossier(volumes(["县委 | 书记 | 张三 | 男 | | | | 1990.4 |"], ["县委 | 书记 | 张三 | 女 | | | | 1990.4 |"])),
  );
  expect(finding?.message).toBe("县委书记张三的性别，上卷写男，本卷写女。请对照档案改正；上卷有误的作说明。");
  expect(finding?.related.map(({ book, cell }) => `${book} ${cell}`)).toEqual(["上卷/上卷.xlsx D2"]);
});

test("does not run without the last volume", () => {
  expect(personFactsChanged.needs(exampleDossier({}))).toBe("没有交上卷名录（上卷/）");
  expect(personFactsChanged.needs(exampleDossier({ "上卷/机构沿革": orgs }))).toBe("没有交上卷名录（上卷/）");
  expect(personFactsChanged.run(exampleDossier({}))).toEqual([]);
});
