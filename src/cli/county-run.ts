import { type CountyFailure, type CountyOutcome, openPool } from "../node/county-pool.js";
import { type CountyResult, type CountyTask } from "../node/county-task.js";
import { runCounties } from "../node/run-counties.js";
import { progress } from "./progress.js";
import { type Terminal } from "./terminal.js";
import { timingTable } from "./timings.js";

interface CountyRun {
  /** counties done, in the order asked for */
  readonly results: readonly CountyResult[];
  readonly failures: readonly CountyFailure[];
  readonly interrupted: boolean;
}

/** Runs counties with progress on the error stream; failures, an interruption and the times taken are told there, too. */
export async function runCountyTasks(tasks: readonly CountyTask[], terminal: Terminal): Promise<CountyRun> {
  const bar = progress(terminal);
  const shares = new Map<CountyTask, number>();
  let done = 0;
  const several = tasks.length > 1;
  const events = {
    step: (task: CountyTask, label: string, at: number, of: number): void => {
      const text = `${task.place.id}：${label}`;
      shares.set(task, at / of);
      if (several) bar.at(done + sum(shares.values()), tasks.length, text, "detail");
      else bar.at(at, of, text);
    },
    done: (task: CountyTask, outcome: CountyOutcome): void => {
      done += 1;
      shares.delete(task);
      if (several || ("kept" in outcome && outcome.kept))
        bar.at(done, tasks.length, `${task.place.id}：${doneText(outcome)}`);
    },
  };
  const stop = new AbortController();
  const unheed = terminal.onInterrupt?.(() => stop.abort());
  const outcomes = await runCounties(tasks, openPool(), events, { signal: stop.signal });
  unheed?.();
  bar.end();
  const results = outcomes.flatMap((outcome) => (outcome !== undefined && "summary" in outcome ? [outcome] : []));
  const failures = outcomes.flatMap((outcome) => (outcome !== undefined && "failed" in outcome ? [outcome] : []));
  for (const { id, failed } of failures) terminal.err(`${id}：${failed}\n`);
  if (stop.signal.aborted) terminal.err(`${interruptedText(tasks, outcomes)}\n`);
  if (tasks.some(({ timed }) => timed)) terminal.err(timingTable(results));
  return { results, failures, interrupted: stop.signal.aborted };
}

function doneText(outcome: CountyOutcome): string {
  if ("failed" in outcome) return "没有做成";
  return outcome.kept ? "没有变化，沿用上次的结果" : "完成";
}

function interruptedText(tasks: readonly CountyTask[], outcomes: readonly (CountyOutcome | undefined)[]): string {
  const names = (wanted: boolean): string =>
    tasks.flatMap(({ place }, index) => ((outcomes[index] !== undefined) === wanted ? place.id : [])).join("、");
  const finished = names(true);
  const left = names(false);
  return [
    "已中断。",
    finished === "" ? "" : `做完的：${finished}，文件完整。`,
    left === "" ? "" : `没有做完的：${left}。再运行一次同样的命令，做完的不会重做。`,
  ].join("");
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
