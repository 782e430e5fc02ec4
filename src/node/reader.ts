import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type FileReading, type InputFile } from "../read/index.js";

/** Reads files one after another; `close` ends what was started for it. */
export interface Reader {
  readonly read: (file: InputFile) => Promise<FileReading>;
  readonly close: () => Promise<void>;
  /** files given up for their time or memory, which may go better another time */
  readonly givenUp: number;
}

/** What one file may take: seconds for any file, and more for each megabyte; megabytes of memory. */
export interface ReadLimits {
  readonly seconds: number;
  readonly secondsPerMegabyte: number;
  readonly megabytes: number;
}

/** Ten times what an honest workbook needs on an old office PC. */
const usualLimits: ReadLimits = { seconds: 10, secondsPerMegabyte: 10, megabytes: 600 };

const megabyte = 1024 * 1024;
const workerFile = new URL("./read-worker.js", import.meta.url);

const slow = "读这个文件用的时间太长，停下了。文件可能已损坏；请用 WPS 或 Excel 打开，另存为 .xlsx，或拆成几个工作簿。";
const greedy = "读这个文件用的内存太多，停下了。请删去表格以外的空白行列和格式，另存为 .xlsx，或拆成几个工作簿。";
const broke = "读这个文件时出错，没有读成。请用 WPS 或 Excel 打开，另存为 .xlsx；仍读不出的请发给维护者。";

/**
 * A reader in a thread of its own, which is stopped when a file takes more time or memory than it may: that file is refused,
 * and the next one starts a new thread. Run from sources, where no built worker lies beside, it reads in this thread.
 */
export function openReader(limits: ReadLimits = usualLimits, script: URL = workerFile): Reader {
  if (!existsSync(fileURLToPath(script))) return { read: readHere, close: async () => {}, givenUp: 0 };
  let worker: Worker | undefined;
  let givenUp = 0;

  const start = (): Worker =>
    new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // what parsers print about strange records is nobody's business
      stdout: true,
      stderr: true,
    });

  async function stop(): Promise<void> {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  }

  async function read(file: InputFile): Promise<FileReading> {
    const thread = (worker ??= start());
    const seconds = limits.seconds + (limits.secondsPerMegabyte * file.bytes.length) / megabyte;
    const answer = await new Promise<FileReading | string>((resolve) => {
      const timer = setTimeout(() => resolve(slow), seconds * 1000);
      const settle = (outcome: FileReading | string): void => {
        clearTimeout(timer);
        for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
        // a thread that fails later, while nobody waits for it, must not end the program
        thread.on("error", () => {});
        resolve(outcome);
      };
      thread.on("message", (reading: FileReading) => settle(reading));
      thread.on("error", (error) => settle(isOutOfMemory(error) ? greedy : broke));
      thread.on("exit", () => settle(broke));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of windows; threads have no origin
      thread.postMessage(file);
    });
    if (typeof answer !== "string") return answer;
    givenUp += 1;
    await stop();
    return { unreadable: { book: file.path, reason: answer } };
  }

  return {
    read,
    close: stop,
    get givenUp() {
      return givenUp;
    },
  };
}

/** Loaded when needed: where files are read in a thread, or need no reading, this one does without the parsers. */
const readHere = async (file: InputFile): Promise<FileReading> => (await import("../read/index.js")).readFile(file);

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
