import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { type ReadLimits, openReader } from "../../src/node/reader.js";
import { readCountyBounded } from "../../src/node/bounded-read.js";
import { readCounty } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";
import { soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { builtWorker } from "./support/built-worker.js";

const usual: ReadLimits = { seconds: 60, secondsPerMegabyte: 10, megabytes: 600 };
const sources = Object.entries(soundCounty).map(([path, bytes]) => ({ path, bytes }));

/** A reader whose thread runs the script; closed when the test ends. */
function readerOf(script: string, limits: Partial<ReadLimits> = {}) {
  const reader = openReader({ ...usual, ...limits }, pathToFileURL(script));
  onTestFinished(() => reader.close());
  return reader;
}

/** A thread that does to each file what the file is called, and else tells the number of the thread it is. */
const behaviours = `
import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", ({ path }) => {
  if (path === "hangs") for (;;);
  if (path === "grows") { const held = []; for (;;) held.push(Array.from({ length: 100000 }, (_, i) => ({ i }))); }
  if (path === "throws") throw new Error("no");
  if (path === "leaves") process.exit(0);
  parentPort.postMessage({ grids: [{ sheet: String(threadId) }] });
});`;

test("a thread gives back what reading here gives, sheets, prose and refusals", async () => {
  const reader = readerOf(await builtWorker());
  const files = [
    ...sources,
    { path: "文稿/概述.md", bytes: new TextEncoder().encode("# 概述\n县情。") },
    { path: "坏.xlsx", bytes: Uint8Array.of(1, 2, 3, 0) },
    { path: "表.csv", bytes: new TextEncoder().encode("机构,职务\n,书记") },
  ];
  const readings = [];
  for (const file of files) readings.push(await reader.read(file));
  expect(readings).toEqual(files.map(readFile));
  expect(files[0]?.bytes.length).toBeGreaterThan(0);
});

const refused = (book: string, opening: string) => ({
  unreadable: { book, reason: expect.stringMatching(new RegExp(`^${opening}.+请.+。$`, "u")) },
});

test.each([
  ["hangs", { seconds: 0.5, secondsPerMegabyte: 0 }, "读这个文件用的时间太长"],
  ["grows", { megabytes: 40 }, "读这个文件用的内存太多"],
  ["throws", {}, "读这个文件时出错"],
  ["leaves", {}, "读这个文件时出错"],
])("a file that %s is refused, and the others go on in another thread", async (path, limits, opening) => {
  const reader = readerOf(join(testFolder({ "worker.mjs": behaviours }), "worker.mjs"), limits);
  const read = (name: string) => reader.read({ path: name, bytes: new Uint8Array(3) });
  const before = await read("前");
  expect(await read("又")).toEqual(before);
  expect(await read(path)).toEqual(refused(path, opening));
  const after = await read("后");
  expect(after).not.toEqual(before);
  expect(await read("再")).toEqual(after);
});

test("a large file may take longer", async () => {
  const slow = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", () => setTimeout(() => parentPort.postMessage({ grids: [] }), 1500));`;
  const script = join(testFolder({ "worker.mjs": slow }), "worker.mjs");
  const limits = { seconds: 0.5, secondsPerMegabyte: 20 };
  const large = { path: "大", bytes: new Uint8Array(3 * 1024 * 1024) };
  expect(await readerOf(script, limits).read(large)).toEqual({ grids: [] });
  expect(await readerOf(script, limits).read({ path: "小", bytes: new Uint8Array(3) })).toEqual(
    refused("小", "读这个文件用的时间太长"),
  );
});

test("a county read in a thread is the county read here", async () => {
  const files = [...sources].sort((a, b) => (a.path < b.path ? 1 : -1));
  const county = await readCountyBounded({ id: "样例县", files }, readerOf(await builtWorker()));
  expect(county).toEqual(readCounty({ id: "样例县", files: sources }));
  expect(county.tenures).toHaveLength(2);
});
