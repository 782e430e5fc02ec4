import { expect, test } from "vitest";
import { chiefPostsTogether } from "../../src/checks/chief-posts-together.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间 | 备注", ...lines].join("\n"),
});
const bureau = "县水利局 | 局长 | 张三 | | 1993.6 | 1998.3 |";
const together = ["together 领导任职!E3"];

test.each([
  ["县交通局 | 局长 | 张三 | | 1996.1 | 2000.5 |", together],
  ["县交通局 | 局长 | 张三 | | 1998.1 | 2000.5 |", together],
  ["县交通局 | 局长 | 张三 | | 1998.2 | 2000.5 |", []],
  ["县交通局 | 局长 | 张三 | | 1998 | 2000.5 |", []],
  ["县交通局 | 局长 | 张三 | 兼 | 1996.1 | 2000.5 |", []],
  ["县交通局 | 代局长 | 张三 | | 1996.1 | 2000.5 |", []],
  ["县交通局 | 局长 | 张三 | 挂职 | 1996.1 | 2000.5 |", []],
  ["县交通局 | 局长 | 张三 | | 1996.1 | 2000.5 | 兼任", []],
  ["县交通局 | 副局长 | 张三 | | 1996.1 | 2000.5 |", []],
  ["县交通局 | 局长 | 李四 | | 1996.1 | 2000.5 |", []],
  ["县水利局党组 | 书记 | 张三 | | 1993.6 | 1998.3 |", []],
  ["县水利局 | 党委书记 | 张三 | | 1993.6 | 1998.3 |", []],
  ["县委党校 | 校长 | 张三 | | 1993.6 | 1998.3 |", []],
  ["县防汛指挥部 | 主任 | 张三 | | 1993.6 | 1998.3 |", []],
])("a bureau chief and %s", (line, expected) => {
  expect(exampleFindings(chiefPostsTogether, rows(bureau, line))).toEqual(expected);
});

test.each([
  ["县委 | 书记", "县人大常委会 | 主任"],
  ["县人大常委会 | 主任", "县委 | 书记"],
  ["城关镇党委 | 书记", "城关镇政府 | 镇长"],
  ["城关镇党委 | 书记", "城关镇人大主席团 | 主席"],
  ["县委政法委 | 书记", "县公安局 | 局长"],
  ["县纪委 | 书记", "县监委 | 主任"],
])("%s and %s go together", (a, b) => {
  expect(
    exampleFindings(chiefPostsTogether, rows(`${a} | 张三 | | 1993.6 | 1998.3 |`, `${b} | 张三 | | 1993.6 | 1998.3 |`)),
  ).toEqual([]);
});

test("a body and the one above it", () => {
  const sheets = {
    机构沿革: "机构全称 | 隶属 | 设立时间\n县水利局 | | 1993.6\n柳河水库 | 县水利局 | 1993.6",
    ...rows(bureau, "柳河水库 | 主任 | 张三 | | 1993.6 | 1998.3 |"),
  };
  expect(exampleFindings(chiefPostsTogether, sheets)).toEqual([]);
});

test("the full name may tell that a body is led from elsewhere", () => {
  const sheets = {
    机构沿革: "机构全称 | 简称 | 设立时间\n县国有企业改制办公室 | 国企办 | 1993.6",
    ...rows(bureau, "国企办 | 主任 | 张三 | | 1993.6 | 1998.3 |"),
  };
  expect(exampleFindings(chiefPostsTogether, sheets)).toEqual([]);
});

test("a pair of bodies is asked about once", () => {
  const findings = chiefPostsTogether.run(
    exampleDossier(
      rows(bureau, "县交通局 | 局长 | 张三 | | 1994.1 | 1995.1 |", "县交通局 | 局长 | 张三 | | 1996.1 | 1997.1 |"),
    ),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    "张三同时任县水利局局长（1993.6—1998.3）和县交通局局长（1994.1—1995.1），重合12个月，都没有标“兼”。请核对时间，是兼任的标“兼”。",
  ]);
});

test("both still in post", () => {
  const [finding] = chiefPostsTogether.run(
    exampleDossier(rows("县水利局 | 局长 | 张三 | | 1993.6 | |", "县交通局 | 局长 | 张三 | | 1996.1 | |")),
  );
  expect(finding?.message).toContain("重合到本卷下限，");
});
