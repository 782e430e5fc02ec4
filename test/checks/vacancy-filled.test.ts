import { expect, test } from "vitest";
import { vacancyFilled } from "../../src/checks/vacancy-filled.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const county = (vacancy: string, ...tenures: string[]) => ({
  空缺说明: `机构 | 职务 | 起 | 止 | 原因\n${vacancy} | 未任命`,
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...tenures].join("\n"),
});

test.each([
  ["nobody at all", county("甲局 | 局长 | 1999.4 | 1999.11"), []],
  ["another post", county("甲局 | 局长 | 1999.4 | 1999.11", "甲局 | 副局长 | 张三 | 1998.1 |"), []],
  ["another body", county("甲局 | 局长 | 1999.4 | 1999.11", "乙局 | 局长 | 张三 | 1998.1 |"), []],
  ["one deputy of several", county("甲局 | 副局长 | 1999.4 | 1999.11", "甲局 | 副局长 | 张三 | 1998.1 |"), []],
  ["in charge only", county("甲局 | 局长 | 1999.4 | 1999.11", "甲局 | 局长（主持工作） | 张三 | 1998.1 |"), []],
  ["coarse dates may fit", county("甲局 | 局长 | 1999 | 1999.11", "甲局 | 局长 | 张三 | 1998.1 | 1999"), []],
  [
    "a vacancy that never ended",
    county("甲局 | 局长 | 1999.4 | ", "甲局 | 局长 | 张三 | 2001.1 |"),
    ["filled 空缺说明!C2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(vacancyFilled, sheets)).toEqual(expected);
});

test("names the first holder and points at all", () => {
  const [finding] = vacancyFilled.run(
    exampleDossier(
      county("甲局 | 局长 | 1999.4 | 2001.11", "甲局 | 局长 | 张三 | 1998.1 | 2000.1", "甲局 | 局长 | 李四 | 2000.1 |"),
    ),
  );
  expect(finding?.message).toBe(
    "空缺说明写甲局局长1999.4—2001.11空缺，任职表里张三1998.1—2000.1任此职。请核对，改正一处。",
  );
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["C2", "C3"]);
});

test("does not run without 空缺说明", () => {
  expect(vacancyFilled.needs(exampleDossier({}))).toBe("没有填空缺说明");
});
