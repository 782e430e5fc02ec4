import { expect, test } from "vitest";
import { readRoster } from "../../src/import/read-roster.js";
import { rowsOf } from "../../src/import/rows.js";

const reason = "印本写作空缺，未写原因";

const print = (...lines: string[]) => readRoster("旧卷.txt", ["三、农村工作部", ...lines]);

test("空缺 is a vacancy and nobody's name", () => {
  const reading = print("部　长　丁桂芳（女）（1984.3—1987.10）", "　　　　空　缺（1983.6—1984.3）", "副部长　暂缺");
  const { tenures = [], vacancies = [] } = rowsOf([reading]);
  expect(tenures.map(({ values }) => values["name"])).toEqual(["丁桂芳"]);
  expect(vacancies.map(({ values }) => values)).toEqual([
    { body: "农村工作部", post: "部长", from: "1983.6", to: "1984.3", reason },
    { body: "农村工作部", post: "副部长", from: "不详", to: "不详", reason },
  ]);
  expect(reading.fates.map(({ readAs }) => readAs).slice(2)).toEqual(["空缺", "空缺"]);
});

test("a vacancy whose time is unreadable keeps what was printed", () => {
  const { vacancies = [] } = rowsOf([print("部　长　空缺（83.6—84.3）")]);
  expect(vacancies.map(({ values }) => values)).toEqual([
    { body: "农村工作部", post: "部长", from: "83.6—84.3", to: "", reason },
  ]);
});

test("times that mean nothing stand in the row and among the unread lines", () => {
  const reading = print("部　长　陶四海　八四年三月至本卷下限");
  const { tenures = [] } = rowsOf([reading]);
  expect(tenures.map(({ values }) => [values["name"], values["span"], values["note"]])).toEqual([
    ["陶四海", "八四年三月至本卷下限", "没有读懂：原文“八四年三月至本卷下限”（不成年月）"],
  ]);
  expect(reading.fates[1]?.unread).toBe("陶四海的起止“八四年三月至本卷下限”读不出（不成年月）");
});
