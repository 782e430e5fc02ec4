import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type CountyResult, type CountyTask, type Step } from "./county-task.js";
import { type ThreadMessage } from "./county-thread.js";
import { openReader } from "./reader.js";

/** A county whose job itself failed: a fault of the program, or too little memory. The sentence is for the user. */
export interface CountyFailure {
  readonly id: string;
  readonly failed: string;
}

export type CountyOutcome = CountyResult | CountyFailure;

/** Threads that each do one county at a time. */
export interface CountyPool {
  readonly run: (task: CountyTask, step: Step) => Promise<CountyOutcome>;
  /** stops what is being done at once */
  readonly close: () => Promise<void>;
}

const threadFile = new URL("./county-thread.js", import.meta.url);

const greedy = "资料太多，内存不够，没有做完。请把这个县的资料分成几个文件夹，或换一台内存大的电脑";
const broke = (detail: string): string => `程序出错，没有做完，不是资料的问题。请把下面几行发给维护者：\n${detail}`;

/**
 * Threads are started when counties need them and kept for the next one; one that fails is replaced, and the others go on. Run from
 * sources, where no built script lies beside, counties are done in this thread.
 */
export function openPool(script: URL = threadFile): CountyPool {
  if (!existsSync(fileURLToPath(script))) return { run: inPlace, close: async () => {} };
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  function start(): Worker {
    const thread = new Worker(script);
    all.add(thread);
    return thread;
  }

  async function run(task: CountyTask, step: Step): Promise<CountyOutcome> {
    const thread = idle.pop() ?? start();
    const outcome = await new Promise<CountyOutcome | Error | number>((resolve) => {
      thread.on("message", (message: ThreadMessage) => {
        if ("step" in message) step(...message.step);
        else resolve(message.done);
      });
      thread.on("error", resolve);
      thread.on("exit", resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of windows; threads have no origin
      thread.postMessage(task);
    });
    for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
    // a thread that fails later, while nobody waits for it, must not end the program
    thread.on("error", () => {});
    if (typeof outcome !== "number" && !(outcome instanceof Error)) {
      idle.push(thread);
      return outcome;
    }
    all.delete(thread);
    await thread.terminate();
    return { id: task.place.id, failed: reasonOf(outcome) };
  }

  async function close(): Promise<void> {
    await Promise.all([...all].map((thread) => thread.terminate()));
  }

  return { run, close };
}

async function inPlace(task: CountyTask, step: Step): Promise<CountyOutcome> {
  const reader = openReader();
  try {
    const { countyJob } = await import("./county-job.js");
    return await countyJob(task, reader, step);
  } catch (error) {
    return { id: task.place.id, failed: reasonOf(error) };
  } finally {
    await reader.close();
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return greedy;
  return broke(error instanceof Error ? (error.stack ?? error.message) : `exit ${String(error)}`);
}
