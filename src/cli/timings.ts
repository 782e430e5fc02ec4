import { type CountyResult, type Timing } from "../node/county-task.js";

const titles: Readonly<Record<Timing["group"], string>> = { stage: "阶段", output: "生成的文件", check: "检查" };

/** Where the time went, over all counties: stages and outputs in the order they ran, checks from the slowest. */
export function timingTable(results: readonly CountyResult[]): string {
  const kept = results.filter((result) => result.kept).length;
  const lines = (["stage", "output", "check"] as const).flatMap((group) => {
    const rows = totals(results.flatMap(({ timings }) => timings.filter((timing) => timing.group === group)));
    if (group === "check") rows.sort((a, b) => b.milliseconds - a.milliseconds);
    return rows.length === 0 ? [] : [titles[group], ...rows.map(row)];
  });
  const note = kept > 0 ? [`${kept} 个县没有变化，沿用上次的结果，没有重做`] : [];
  return [...lines, "第一个用到共用数据的检查，连带算上整理这些数据的时间", ...note, ""].join("\n");
}

function totals(timings: readonly Timing[]): Omit<Timing, "group">[] {
  const sums = new Map<string, number>();
  for (const { name, milliseconds } of timings) sums.set(name, (sums.get(name) ?? 0) + milliseconds);
  return Array.from(sums, ([name, milliseconds]) => ({ name, milliseconds }));
}

const row = ({ name, milliseconds }: Omit<Timing, "group">): string =>
  `${milliseconds.toFixed(1).padStart(10)} 毫秒  ${name}`;
