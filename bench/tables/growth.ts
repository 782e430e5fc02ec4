import { booksFolder, measured, median } from "../child.js";
import { markdown, megabytes, ratio, seconds } from "./markdown.js";

/** Stages of one county in fresh processes, at three sizes; the exponent of growth over the last step of ten. */
export function growthTable(full: boolean): string {
  const sizes = full ? [5000, 50_000, 500_000] : [500, 5000, 50_000];
  const runs = sizes.map((size) => {
    const rounds = size > 10_000 ? 1 : 3;
    return Array.from({ length: rounds }, () => measured("stages", size, 1, booksFolder(size))).filter(
      (run) => run !== undefined,
    );
  });
  const at = (stage: string, index: number): number =>
    median(runs[index]?.map(({ stages }) => stages?.[stage] ?? 0) ?? []);
  const names = Object.keys(runs[0]?.[0]?.stages ?? {});
  const sum = (index: number): number =>
    names.filter((name) => !name.startsWith("(")).reduce((total, name) => total + at(name, index), 0);
  const exponent = (small: number, large: number): string => Math.log10(large / small).toFixed(2);
  const rows = names.map((name) => [
    name,
    ...sizes.map((_, index) => seconds(at(name, index))),
    ratio(at(name, 2) / sum(2)),
    exponent(at(name, 1), at(name, 2)),
  ]);
  const memory = sizes.map((_, index) => megabytes(median(runs[index]?.map((run) => run.megabytes) ?? [])));
  return markdown(
    "One county, stage by stage",
    ["", ...sizes.map((size) => `${size} tenures`), "share of all", "exponent"],
    [
      ...rows,
      ["all", ...sizes.map((_, index) => seconds(sum(index))), "1", exponent(sum(1), sum(2))],
      ["peak memory", ...memory, "", ""],
    ],
  );
}
