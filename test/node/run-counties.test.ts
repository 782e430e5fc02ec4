import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { type CountyOutcome, openPool } from "../../src/node/county-pool.js";
import { type CountyTask } from "../../src/node/county-task.js";
import { runCounties } from "../../src/node/run-counties.js";
import { testFolder } from "../support/folder.js";

/** A thread that does to each county what the county is called, and else tells the number of the thread it is. */
const behaviours = `
import { mkdirSync, writeFileSync } from "node:fs";
import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", async ({ place, folder }) => {
  const { id } = place;
  parentPort.postMessage({ step: ["已读入", 1, 2] });
  if (id === "throws") throw new Error("no");
  if (id === "rejects") await Promise.reject(new Error("no"));
  if (id === "leaves") process.exit(7);
  if (id === "grows") { const held = []; for (;;) held.push(Array.from({ length: 100000 }, (_, i) => ({ i }))); }
  if (id === "slow") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + "/稿.docx.zuzhishi-part", "半");
    parentPort.postMessage({ step: ["在写", 2, 2] });
    for (;;);
  }
  parentPort.postMessage({ done: { summary: { id, thread: threadId }, report: undefined, timings: [], kept: false } });
});`;

const taskOf = (id: string, folder = ""): CountyTask => ({
  place: { id, path: id },
  frame: { version: "1", asOf: "" },
  outputs: undefined,
  folder,
  wantsReport: false,
  cache: undefined,
  timed: false,
});

const silent = { step: () => {}, done: () => {} };
const pool = () => openPool(pathToFileURL(join(testFolder({ "thread.mjs": behaviours }), "thread.mjs")));

const said = (outcome: CountyOutcome | undefined): string => {
  if (outcome === undefined) return "not done";
  return "failed" in outcome ? `${outcome.id}: ${outcome.failed.split("\n")[0]}` : outcome.summary.id;
};

test.each(["throws", "rejects", "leaves"])("a county whose job %s is told; the others are done", async (broken) => {
  const ids = ["甲县", broken, "乙县", "丙县"];
  const outcomes = await runCounties(
    ids.map((id) => taskOf(id)),
    pool(),
    silent,
    { threads: 1 },
  );
  expect(outcomes.map(said)).toEqual([
    "甲县",
    `${broken}: 程序出错，没有做完，不是资料的问题。请把下面几行发给维护者：`,
    "乙县",
    "丙县",
  ]);
});

test("a thread serves one county after another, and no more run at once than asked for", async () => {
  let running = 0;
  let most = 0;
  const threads = pool();
  const counted = {
    ...threads,
    run: async (...call: Parameters<typeof threads.run>) => {
      running += 1;
      most = Math.max(most, running);
      const outcome = await threads.run(...call);
      running -= 1;
      return outcome;
    },
  };
  const ids = Array.from({ length: 9 }, (_, index) => `第${index}县`);
  const outcomes = await runCounties(
    ids.map((id) => taskOf(id)),
    counted,
    silent,
    { threads: 2 },
  );
  expect(outcomes.map(said)).toEqual(ids);
  expect(most).toBe(2);
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome).replace(/.*"thread":(\d+).*/u, "$1"))).size).toBe(2);
});

test("one slow county holds nobody up", async () => {
  const stop = new AbortController();
  const done: string[] = [];
  const events = {
    step: () => {},
    done: ({ place }: CountyTask) => {
      done.push(place.id);
      if (done.length === 5) stop.abort();
    },
  };
  const tasks = ["slow", "甲县", "乙县", "丙县", "丁县", "戊县"].map((id) => taskOf(id, join(testFolder(), id)));
  await runCounties(tasks, pool(), events, { threads: 2, signal: stop.signal });
  expect(done).toEqual(["甲县", "乙县", "丙县", "丁县", "戊县"]);
});

test("stopped, the counties done are told and stay; what was being written is taken away, what a person put there is not", async () => {
  const folder = testFolder({ "slow/旧.docx": "上次的" });
  mkdirSync(join(folder, "甲县"));
  writeFileSync(join(folder, "甲县/稿.docx"), "整");
  const stop = new AbortController();
  const steps: string[] = [];
  const events = {
    ...silent,
    step: (task: CountyTask, label: string) => {
      steps.push(`${task.place.id}${label}`);
      if (label === "在写") stop.abort();
    },
  };
  const tasks = ["甲县", "slow", "乙县"].map((id) => taskOf(id, join(folder, id)));
  const outcomes = await runCounties(tasks, pool(), events, { threads: 1, signal: stop.signal });
  expect(outcomes.map(said)).toEqual(["甲县", "not done", "not done"]);
  expect(steps).toEqual(["甲县已读入", "slow已读入", "slow在写"]);
  expect(existsSync(join(folder, "甲县/稿.docx"))).toBe(true);
  expect(existsSync(join(folder, "slow/旧.docx"))).toBe(true);
  expect(existsSync(join(folder, "slow/稿.docx.zuzhishi-part"))).toBe(false);
});

test("without a built thread counties are done here, and a fault of the program is told the same way", async () => {
  const here = openPool(pathToFileURL(join(testFolder(), "没有.js")));
  const outcomes = await runCounties([taskOf(join(testFolder(), "没有"))], here, silent);
  expect(outcomes.map(said)[0]).toContain("程序出错，没有做完");
});
