import { expect, test } from "vitest";
import { progress } from "../../src/cli/progress.js";
import { remainingText } from "../../src/cli/remaining.js";
import { timingTable } from "../../src/cli/timings.js";
import { type CountyResult } from "../../src/node/county-task.js";
import { recorder } from "../support/terminal.js";

test.each([
  [3000, 0.5, ""],
  [60_000, 0.01, ""],
  [60_000, 1, ""],
  [10_000, 0.9, ""],
  [10_000, 0.5, "约还需 10 秒"],
  [10_000, 0.25, "约还需 30 秒"],
  [60_000, 0.5, "约还需 1 分钟"],
  [60_000, 0.1, "约还需 9 分钟"],
  [3_600_000, 0.4, "约还需 1.5 小时"],
])("after %i ms with %f done: %s", (elapsed, share, text) => {
  expect(remainingText(elapsed, share)).toBe(text);
});

test("a line a step, with the time left where there is a clock; details move only the bar", () => {
  let time = 0;
  const plain = recorder({ now: () => time });
  const lines = progress(plain);
  lines.at(0.5, 10, "甲县：已读入", "detail");
  time = 20_000;
  lines.at(1, 10, "甲县：完成");
  lines.end();
  expect(plain.text.err).toBe("[1/10] 甲县：完成，约还需 3 分钟\n");
  const live = recorder({ live: true });
  const bar = progress(live);
  bar.at(0.5, 1, "甲县：已读入", "detail");
  bar.end();
  expect(live.text.err).toBe(
    `\r\u001B[K${"░".repeat(24)} 0% 准备\r\u001B[K${"█".repeat(12)}${"░".repeat(12)} 50% 甲县：已读入\r\u001B[K`,
  );
});

test("the times of all counties are added; checks stand from the slowest", () => {
  const result = (kept: boolean, timings: CountyResult["timings"]): CountyResult => ({
    summary: {
      id: "甲县",
      counts: { bodies: 0, tenures: 0, persons: 0 },
      open: { mandatory: 0, verify: 0, hint: 0 },
      crashed: [],
      unread: "",
      since: "",
      written: [],
      remarks: [],
      failures: [],
    },
    report: undefined,
    timings,
    kept,
  });
  const county = result(false, [
    { group: "stage", name: "读文件", milliseconds: 10 },
    { group: "check", name: "chief-gap", milliseconds: 1 },
    { group: "check", name: "chief-overlap", milliseconds: 2.25 },
  ]);
  expect(timingTable([county, county, result(true, [])])).toBe(
    [
      "阶段",
      "      20.0 毫秒  读文件",
      "检查",
      "       4.5 毫秒  chief-overlap",
      "       2.0 毫秒  chief-gap",
      "第一个用到共用数据的检查，连带算上整理这些数据的时间",
      "1 个县没有变化，沿用上次的结果，没有重做",
      "",
    ].join("\n"),
  );
});
