import { cpus } from "node:os";
import { checks } from "../src/checks/index.js";
import { runChecks } from "../src/checks/run.js";
import { interpret } from "../src/interpret/index.js";
import { readBook } from "../src/read/index.js";
import { book } from "../test/support/book.js";
import { largeCounty } from "./county.js";

/**
 * Reads, interprets and checks one book of many tenures and prints what the checks take beside reading and interpreting:
 * `npm run bench -- 100000`. Processor time of this process, so that other work on the machine matters little; only the
 * ratios of one run are worth comparing.
 */
const size = Number(process.argv[2] ?? 100_000);
const rounds = 3;

interface Measured<T> {
  readonly value: T;
  readonly seconds: number;
}

function measured<T>(work: () => T): Measured<T> {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, seconds: (user + system) / 1_000_000 };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const share = (part: number, whole: number): string => (part / whole).toFixed(3);

const bytes = book(largeCounty(size));
const reading: number[] = [];
const checking: number[] = [];
const byCheck = new Map<string, number[]>(checks.map(({ id }) => [id, []]));
let found = "";
for (let round = 0; round < rounds; round++) {
  const dossier = measured(() => {
    const read = readBook({ path: "苇川县.xlsx", bytes });
    if ("unreadable" in read) throw new Error(read.unreadable.reason);
    return interpret({ id: "苇川县", grids: read.grids, unreadable: [], manuscripts: [] });
  });
  reading.push(dossier.seconds);
  const all = measured(() => runChecks(dossier.value, checks));
  checking.push(all.seconds);
  // what is computed once per dossier is there by now, so that each check is charged with its own work only
  for (const check of checks) byCheck.get(check.id)?.push(measured(() => runChecks(dossier.value, [check])).seconds);
  const findings = all.value.flatMap((one) => (one.outcome === "found" ? one.findings : []));
  const crashed = all.value.flatMap((one) => (one.outcome === "crashed" ? [one.check] : []));
  if (crashed.length > 0) throw new Error(`crashed: ${crashed.join(", ")}`);
  found = `${dossier.value.tenures.length} tenures, ${dossier.value.persons.length} persons, ${dossier.value.bodies.length} bodies, ${findings.length} findings`;
}

const base = median(reading);
const slowest = [...byCheck]
  .map(([id, seconds]) => ({ id, seconds: median(seconds) }))
  .sort((a, b) => b.seconds - a.seconds);
const lines = [
  `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}; ${found}`,
  `read + interpret  1      (${base.toFixed(2)} s)`,
  `all checks        ${share(median(checking), base)}  (${median(checking).toFixed(2)} s)`,
  ...slowest.slice(0, 15).map(({ id, seconds }) => `  ${id.padEnd(28)}${share(seconds, base)}`),
];
process.stdout.write(`${lines.join("\n")}\n`);
