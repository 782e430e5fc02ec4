import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median, root } from "../child.js";
import { markdown, ratio } from "./markdown.js";

const rounds = 25;
const main = join(root, "dist/src/cli/main.js");
const cases: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "zuzhishi --help": [main, "--help"],
  "zuzhishi compile --help": [main, "compile", "--help"],
  "zuzhishi explain chief-overlap": [main, "explain", "chief-overlap"],
};

/** Wall time from start to end, one case after another in each round. */
export function startTable(): string {
  const times = new Map(Object.keys(cases).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(cases)) {
      const start = performance.now();
      spawnSync(process.execPath, args, { stdio: "ignore" });
      times.get(name)?.push(performance.now() - start);
    }
  const base = median(times.get("node -e 0") ?? []);
  const rows = Array.from(times, ([name, all]) => [name, ratio(median(all) / base), `${median(all).toFixed(0)} ms`]);
  return markdown("Starting", ["", "wall time, node -e 0 = 1", ""], rows);
}
