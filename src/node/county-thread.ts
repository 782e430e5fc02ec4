import { parentPort } from "node:worker_threads";
import { countyJob } from "./county-job.js";
import { type CountyResult, type CountyTask, type Step } from "./county-task.js";
import { openReader } from "./reader.js";

/** What a thread tells of the county it works on. */
export type ThreadMessage = { readonly step: Parameters<Step> } | { readonly done: CountyResult };

/** Runs in a thread of its own: one county after another, its files read in a further thread that can be stopped. */
const reader = openReader();
const tell = (message: ThreadMessage): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of windows; threads have no origin
  parentPort?.postMessage(message);
};

parentPort?.on("message", async (task: CountyTask) => {
  // what is thrown here ends the thread, and is told where it was started
  tell({ done: await countyJob(task, reader, (...step) => tell({ step })) });
});
