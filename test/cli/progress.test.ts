import { expect, test } from "vitest";
import { progress } from "../../src/cli/progress.js";
import { columnsOf } from "../../src/report/terminal.js";
import { recorder } from "../support/terminal.js";

test("a bar is drawn over itself and never wraps", () => {
  const terminal = recorder({ live: true, columns: 80 });
  const bar = progress(terminal);
  bar.at(1, 2, "连云港市东海县驼峰乡：读各单位送来的表格，一个一个地读，名字很长很长很长");
  bar.end();
  const drawn = terminal.text.err.split("\r\u001B[K");
  expect(drawn[2]).toMatch(/^█{12}░{12} 50% 连云港市.+…$/u);
  for (const line of drawn) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  expect(drawn[drawn.length - 1]).toBe("");
});

test("elsewhere each step is a line, and where quiet is asked for there is none", () => {
  const plain = recorder();
  progress(plain).at(1, 5, "样例县：已读入");
  expect(plain.text.err).toBe("[1/5] 样例县：已读入\n");
  const quiet = recorder({ quiet: true });
  const bar = progress(quiet);
  bar.at(1, 5, "样例县：已读入");
  bar.end();
  expect(quiet.text.err).toBe("");
});
