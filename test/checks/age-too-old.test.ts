import { expect, test } from "vitest";
import { ageTooOld } from "../../src/checks/age-too-old.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 出生年月 | 任职时间 | 离任时间", ...lines].join("\n"),
});

test.each([
  ["sixty-one at the end", rows("县水利局 | 局长 | 张三 | 1937.3 | 1990.6 | 1998.5"), ["old 领导任职!F2"]],
  ["sixty and two months", rows("县水利局 | 局长 | 张三 | 1938.3 | 1990.6 | 1998.5"), []],
  ["a birth known to the year leaves it open", rows("县水利局 | 局长 | 张三 | 1937 | 1990.6 | 1998.5"), []],
  ["no birth", rows("县水利局 | 局长 | 张三 | | 1990.6 | 1998.5"), []],
  ["an unknown end", rows("县水利局 | 局长 | 张三 | 1931.3 | 1990.6 | 不详"), []],
  ["still in post at the lower limit", rows("县水利局 | 副局长 | 张三 | 1931.3 | 1990.6 |"), ["old 领导任职!F2"]],
  ["a member without a leading post", rows("县水利局 | 党组成员 | 张三 | 1931.3 | 1990.6 | 1998.5"), []],
  ["before the retirement of leaders", rows("县水利局 | 局长 | 张三 | 1911.3 | 1970.6 | 1982.5"), []],
  ["sixty-six in the conference", rows("县政协 | 主席 | 张三 | 1932.3 | 1993.6 | 1998.5"), ["old 领导任职!F2"]],
  [
    "one finding a person, at the first post that lasts too long",
    rows("县水利局 | 局长 | 张三 | 1930.3 | 1985.6 | 1992.5", "县农业局 | 局长 | 张三 | 1930.3 | 1992.5 | 1998.5"),
    ["old 领导任职!F2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(ageTooOld, sheets)).toEqual(expected);
});

test("without a lower limit an open end says nothing", () => {
  const sheets = { ...rows("县水利局 | 局长 | 张三 | 1911.3 | 1990.6 |"), 卷信息: "项目 | 内容\n县 | 样例县" };
  expect(exampleFindings(ageTooOld, sheets)).toEqual([]);
});

test("the message gives birth, date, age and post", () => {
  const [finding] = ageTooOld.run(exampleDossier(rows("县水利局 | 局长 | 张三 | 1931.3 | 1990.6 | 1998.5")));
  expect(finding?.level).toBe("hint");
  expect(finding?.message).toBe("张三1931年3月出生，到1998年5月还任县水利局局长，已满67岁。请核对出生年月和离任时间。");
});
