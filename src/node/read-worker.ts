import { parentPort } from "node:worker_threads";
import { type InputFile, readFile } from "../read/index.js";

/** Runs in a thread of its own: one file in, what was read of it out. */
parentPort?.on("message", (file: InputFile) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of windows; threads have no origin
  parentPort?.postMessage(readFile(file));
});
