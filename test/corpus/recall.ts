import { type Layout, layouts } from "./layout.js";
import { readLayout } from "./read-layout.js";

interface Count {
  readonly wanted: number;
  readonly read: number;
}

interface Recall {
  readonly layouts: number;
  readonly files: number;
  readonly tenures: Count;
  readonly cells: Count;
}

/** How much of what the layouts hold is read: whole tenures, and the words of all records one by one. */
export function recall(): Recall {
  const runs = layouts.flatMap((layout) => layout.forms.map((form) => ({ layout, read: readLayout(layout, form) })));
  const count = (of: (lines: readonly string[]) => readonly string[]): Count => ({
    wanted: sum(runs.map(({ layout }) => of(layout.expected).length)),
    read: sum(runs.map(({ layout, read }) => shared(of(layout.expected), of(read)))),
  });
  return { layouts: layouts.length, files: runs.length, tenures: count(tenuresIn), cells: count(wordsIn) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const tenuresIn = (lines: Layout["expected"]): string[] => lines.filter((line) => line.startsWith("任职 "));
const wordsIn = (lines: Layout["expected"]): string[] =>
  lines.filter((line) => !/^[账注] /u.test(line)).flatMap((line) => line.split(" ").slice(1));

/** How many of the wanted are there, each counted once. */
function shared(wanted: readonly string[], read: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of read) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  }).length;
}

const share = ({ wanted, read }: Count): string => `${((read * 100) / wanted).toFixed(read === wanted ? 0 : 1)} %`;

/** The row of the README's table of the state of the work. */
export const recallRow = ({ layouts, files, tenures, cells }: Recall): string =>
  `| 样表版式 | ${layouts} 种、${files} 个文件：任职 ${tenures.wanted} 条读出 ${share(tenures)}，单元格 ${cells.wanted} 个读出 ${share(cells)} |`;
