import { expect, test } from "vitest";
import { tenureAfterDeath } from "../../src/checks/tenure-after-death.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间 | 离任原因", ...lines].join("\n"),
});
const first = "县政府 | 副县长 | 张三 | 1993.6 | 1996.1 | 病故";
const wrong = ["later 领导任职!F2"];

test.each([
  ["another post ends later", "县政协 | 副主席 | 张三 | 1994.1 | 1996.2 |", wrong],
  ["another post was never left", "县政协 | 副主席 | 张三 | 1994.1 | |", wrong],
  ["another post starts later, its end unknown", "县政协 | 副主席 | 张三 | 1997.1 | 不详 |", wrong],
  ["ended in the same month", "县政协 | 副主席 | 张三 | 1994.1 | 1996.1 |", []],
  ["ended in the same year", "县政协 | 副主席 | 张三 | 1994.1 | 1996 |", []],
  ["ended, nobody knows when", "县政协 | 副主席 | 张三 | 1994.1 | 不详 |", []],
  ["another person", "县政协 | 副主席 | 李四 | 1997.1 | |", []],
])("%s", (_name, line, expected) => {
  expect(exampleFindings(tenureAfterDeath, rows(first, line))).toEqual(expected);
});

test.each(["调任", "", "离休"])("the reason %j is no death", (reason) => {
  const sheets = rows(`县政府 | 副县长 | 张三 | 1993.6 | 1996.1 | ${reason}`, "县政协 | 副主席 | 张三 | 1997.1 | |");
  expect(exampleFindings(tenureAfterDeath, sheets)).toEqual([]);
});

test("a death at an unknown time contradicts nothing, and one 人物 dates is another check's", () => {
  const later = "县政协 | 副主席 | 张三 | 1997.1 | |";
  expect(exampleFindings(tenureAfterDeath, rows("县政府 | 副县长 | 张三 | 1993.6 | 不详 | 病故", later))).toEqual([]);
  const register = "姓名 | 去世时间\n张三 | 1996.1\n李四 |";
  expect(exampleFindings(tenureAfterDeath, { 人物: register, ...rows(first, later) })).toEqual([]);
});

test("one finding a person, with every later post", () => {
  const findings = tenureAfterDeath.run(
    exampleDossier(
      rows(first, "县委 | 常委 | 张三 | 1993.6 | 1996.1 | 病故", "县政协 | 副主席 | 张三 | 1997.1 | 1998.2 |"),
    ),
  );
  expect(findings.map(({ message, related }) => [message, related.map(({ cell }) => cell)])).toEqual([
    [
      "张三1996年1月卸任县委常委，离任原因写“病故”，却还任县政协副主席（1997.1—1998.2）。请改离任原因或任职时间。",
      ["D4"],
    ],
  ]);
});
