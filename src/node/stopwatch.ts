import { type Timing } from "./county-task.js";

type Work<T> = () => T;

/** Takes the time of what it is given to do; counts nothing where no time is wanted. */
export interface Stopwatch {
  readonly take: <T>(group: Timing["group"], name: string, work: Work<T>) => T;
  readonly takeAsync: <T>(group: Timing["group"], name: string, work: Work<Promise<T>>) => Promise<T>;
  readonly timings: readonly Timing[];
}

export function stopwatch(now: (() => number) | undefined): Stopwatch {
  const timings: Timing[] = [];
  if (now === undefined)
    return { take: (_group, _name, work) => work(), takeAsync: (_group, _name, work) => work(), timings };
  const started = (group: Timing["group"], name: string): (() => void) => {
    const start = now();
    return () => void timings.push({ group, name, milliseconds: now() - start });
  };
  return {
    take: (group, name, work) => {
      const end = started(group, name);
      const value = work();
      end();
      return value;
    },
    takeAsync: async (group, name, work) => {
      const end = started(group, name);
      const value = await work();
      end();
      return value;
    },
    timings,
  };
}
