import { booksIn, writeBooks } from "./books.js";
import { type Measured } from "./child.js";
import { countiesRun } from "./many.js";
import { stagesOf } from "./stages.js";
import { tasks } from "./tasks.js";

/**
 * Runs in a process of its own: `measure.mjs <what> <size> <rounds> [folder] [kind]`, and prints what it took as JSON. Rounds are counted one by
 * one, in seconds of processor time of all threads.
 */
const [, , what = "", size = "", rounds = "1", folder = "", kind = ""] = process.argv;

async function rounded(): Promise<Omit<Measured, "megabytes">> {
  const work = tasks[what]?.(Number(size), folder);
  if (work === undefined) throw new Error(`no task ${what}`);
  const seconds: number[] = [];
  for (let round = 0; round < Number(rounds); round++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1_000_000);
  }
  return { seconds };
}

if (what === "books") {
  writeBooks(folder, Number(size));
  process.exit();
}
const took =
  what === "stages"
    ? { seconds: [], stages: await stagesOf(booksIn(folder)) }
    : what === "many"
      ? { seconds: [], run: await countiesRun(folder, Number(size), kind) }
      : await rounded();
const result: Measured = { ...took, megabytes: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify(result));
