import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheFolder } from "../../src/node/cache.js";
import { countyJob } from "../../src/node/county-job.js";
import { countyOutputs } from "../../src/node/county-outputs.js";
import { type CountyTask } from "../../src/node/county-task.js";
import { keptCounty } from "../../src/node/kept-county.js";
import { isResult } from "../../src/node/folder.js";
import { type Reader } from "../../src/node/reader.js";
import { readFile } from "../../src/read/index.js";
import { reportJson } from "../../src/report/index.js";
import { type ReportFrame } from "../../src/settle/build-report.js";
import { usualProfile } from "../../src/settle/profile.js";
import { book, soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";

const frame: ReportFrame = { version: "1", asOf: "" };
const reader: Reader = { read: async (file) => readFile(file), close: async () => {}, givenUp: 0 };
const kinds = { compile: { outputs: undefined, wantsReport: false }, check: { outputs: [], wantsReport: true } };
type Kind = keyof typeof kinds;

const started = () =>
  testFolder(Object.fromEntries(Object.entries(soundCounty).map(([name, bytes]) => [`来稿/样例县/${name}`, bytes])));

const taskIn = (folder: string, kind: Kind, more: Partial<CountyTask> = {}): CountyTask => ({
  place: { id: "样例县", path: join(folder, "来稿/样例县") },
  frame,
  folder: join(folder, "结果/样例县"),
  cache: { folder: join(folder, "结果", cacheFolder), program: "this" },
  timed: false,
  ...kinds[kind],
  ...more,
});

const run = async (task: CountyTask, by: Reader = reader) => (await keptCounty(task)) ?? countyJob(task, by, () => {});

function contents(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/u.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name)).toString("base64")]));
}

/** What a run gives, whether its results were kept or made: summary, report, files. */
async function given(task: CountyTask) {
  const { summary, report, kept } = await run(task);
  return { kept, summary, report: report && reportJson(report), files: contents(task.folder) };
}

const tenures = (...more: readonly (string | number | null)[][]) =>
  book({
    领导任职: [
      ["序号", "机构", "职务", "姓名", "性别", "民族", "任职时间", "离任时间", "离任原因"],
      [1, "县委", "书记", "张三", "男", "汉族", "1993.6", "1998.4", "换届"],
      ...more,
    ],
  });
const tenureFile = (folder: string) => join(folder, "来稿/样例县/县委/任职.xlsx");

/** Everything a result is made of, changed in turn. */
const changes: Readonly<Record<string, (folder: string) => Partial<CountyTask>>> = {
  "a byte of a file": (folder) => {
    writeFileSync(tenureFile(folder), tenures());
    return {};
  },
  "the name of a file": (folder) => {
    renameSync(tenureFile(folder), join(folder, "来稿/样例县/县委/任职新.xlsx"));
    return {};
  },
  "a file less": (folder) => {
    rmSync(tenureFile(folder));
    return {};
  },
  "a file more": (folder) => {
    writeFileSync(join(folder, "来稿/样例县/补报.xlsx"), tenures());
    return {};
  },
  "the folder of a file": (folder) => {
    renameSync(join(folder, "来稿/样例县/县委"), join(folder, "来稿/样例县/委员会"));
    return {};
  },
  "the profile": () => ({ frame: { ...frame, profile: { ...usualProfile, name: "某省规范" } } }),
  "the date": () => ({ frame: { ...frame, asOf: "2026-06-30" } }),
  "the version": () => ({ frame: { ...frame, version: "2" } }),
  "the earlier report": () => ({
    frame: {
      ...frame,
      since: {
        format: "zuzhishi-report/1",
        tool: { version: "1", rules: "" },
        asOf: "",
        dossiers: [{ id: "样例县" }],
        findings: [],
      },
    },
  }),
  "the program or its rules": (folder) => ({
    cache: { folder: join(folder, "结果", cacheFolder), program: "another" },
  }),
  "the county's name": (folder) => ({ place: { id: "改名县", path: join(folder, "来稿/样例县") } }),
};

describe.each(Object.keys(kinds) as Kind[])("%s", (kind) => {
  test("what has not changed is taken from the run before, and is the same", async () => {
    const folder = started();
    const task = taskIn(folder, kind);
    const first = await given(task);
    expect(first.kept).toBe(false);
    const deaf: Reader = { ...reader, read: () => Promise.reject(new Error("read again")) };
    expect((await run(task, deaf)).kept).toBe(true);
    expect(await given(task)).toEqual({ ...first, kept: true });
  });

  test.each(Object.entries(changes))("after a change of %s the result is a fresh one", async (_, change) => {
    const folder = started();
    await run(taskIn(folder, kind));
    const after = taskIn(folder, kind, change(folder));
    const warm = await given(after);
    expect(warm.kept).toBe(false);
    rmSync(join(folder, "结果"), { recursive: true });
    expect(warm).toEqual(await given(after));
  });

  test.each([
    ["cut short", (text: string) => text.slice(0, -10)],
    ["empty", () => ""],
    ["with a figure changed", (text: string) => text.replace('"tenures":2', '"tenures":3')],
    ["of another format", (text: string) => text.replace("zuzhishi-cache/1", "zuzhishi-cache/0")],
    ["not JSON", (text: string) => `${text.split("\n")[0]}\n{`],
  ])("an entry %s is none", async (_, spoil) => {
    const folder = started();
    const task = taskIn(folder, kind);
    const first = await given(task);
    for (const name of readdirSync(join(folder, "结果", cacheFolder))) {
      const path = join(folder, "结果", cacheFolder, name);
      const text = readFileSync(path, "utf8");
      expect(spoil(text)).not.toBe(text);
      writeFileSync(path, spoil(text));
    }
    expect(await given(task)).toEqual(first);
  });
});

const outputs = countyOutputs.map(({ name }) => name);

test.each([
  ["deleted", (path: string) => rmSync(path)],
  ["changed", (path: string) => writeFileSync(path, "改过")],
])("a result that was %s is made again", async (_, spoil) => {
  const folder = started();
  const task = taskIn(folder, "compile");
  const first = await given(task);
  expect(Object.keys(first.files).length).toBeGreaterThan(4);
  for (const name of Object.keys(first.files)) {
    spoil(join(task.folder, name));
    expect(await given(task)).toEqual(first);
  }
});

test("a print draft put back where none is due goes again", async () => {
  const folder = started();
  writeFileSync(tenureFile(folder), tenures([2, "县委", "书记", "李四", "女", "回族", "1999.3", "1998.3", null]));
  const task = taskIn(folder, "compile");
  const first = await given(task);
  expect(first.summary.open.mandatory).toBeGreaterThan(0);
  writeFileSync(join(task.folder, "付印稿.docx"), "旧稿");
  expect(await given(task)).toEqual(first);
});

test("what failed is not kept: a file that could not be written, one given up for its time", async () => {
  const folder = started();
  const task = taskIn(folder, "compile", { folder: join(folder, "来稿/样例县/卷信息.xlsx/占位") });
  expect((await run(task)).summary.failures).not.toEqual([]);
  expect((await run(task)).kept).toBe(false);
  const other = taskIn(folder, "check");
  let givenUp = 0;
  const hasty: Reader = {
    read: async ({ path }) => ({ unreadable: { book: path, reason: `第 ${++givenUp} 次没有读完。` } }),
    close: async () => {},
    get givenUp() {
      return givenUp;
    },
  };
  expect((await run(other, hasty)).summary.unread).not.toBe("");
  expect((await run(other)).summary.unread).toBe("");
});

test("pages printed by an office program are not kept", async () => {
  const folder = started();
  const task = taskIn(folder, "compile", { outputs: ["核对报告.json"], drafts: { earlier: {}, exactPages: true } });
  await run(task);
  expect((await run(task)).kept).toBe(false);
});

test("times are taken where they are wanted, stage by stage and check by check", async () => {
  const folder = started();
  const { timings } = await run(taskIn(folder, "compile", { timed: true, cache: undefined }));
  const names = (group: string) => timings.filter((timing) => timing.group === group).map(({ name }) => name);
  expect(names("stage")).toEqual(["取文件", "读文件", "认表", "核对", "汇总"]);
  expect(names("check")).toContain("chief-overlap");
  expect(outputs).toEqual(expect.arrayContaining(names("output")));
  expect((await run(taskIn(folder, "compile", { cache: undefined }))).timings).toEqual([]);
});

test("everything the program writes is known for its own where it lies in a county's folder", () => {
  expect(outputs.filter((name) => !isResult(name.replace(/\/$/u, "")))).toEqual([]);
});
