import { expect, test } from "vitest";
import { readRoster } from "../../src/import/read-roster.js";
import { rowsOf } from "../../src/import/rows.js";

/** 设立时间 设立方式 前身 — 撤止时间 撤止方式 of the body under a heading. */
function lifeOf(heading: string): string {
  const [row] =
    rowsOf([readRoster("旧卷.txt", ["第二节　县委工作部门", heading, "局　长　王　伟（1985.2—1986.3）"])])[
      "organizations"
    ] ?? [];
  const cells = ["fullName", "from", "startAct", "predecessors", "to", "endAct"].map(
    (field) => row?.values[field] ?? "",
  );
  return cells.join("|");
}

test.each([
  ["三、农村工作部（1984年3月成立）", "农村工作部|1984年3月|成立|||"],
  ["二、县委宣传部（1949年6月建立）", "县委宣传部|1949年6月|建立|||"],
  ["六、机要室（1983.5设立）", "机要室|1983.5|设立|||"],
  ["七、老干部局（1986年5月撤销）", "老干部局||||1986年5月|撤销"],
  ["四、统战部（1984年3月成立，1986年5月撤销）", "统战部|1984年3月|||1986年5月|"],
  ["五、信访局（1985年2月由信访科改称）", "信访局|1985年2月|更名|信访科||"],
  ["五、信访局（1985年2月由信访科升格而来）", "信访局|1985年2月|升格|信访科||"],
  ["八、档案局（1984.3—1986.5）", "档案局|1984.3|||1986.5|"],
])("only a word that ends a body fills 撤止: %s", (heading, life) => {
  expect(lifeOf(heading)).toBe(life);
});
