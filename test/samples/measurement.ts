import { type Report } from "../../schemas/report.js";
import { addressText } from "../../src/model/cell.js";
import { excusedRules, rules } from "../../src/checks/rules.js";
import { assembleCounty, checkCounty, everyCheck, report } from "../../src/pipeline.js";
import { type FileReading } from "../../src/read/index.js";
import { type PlantedFault } from "./faults.js";
import { mended } from "./mend.js";
import { type PlantedCounty } from "./planted.js";

interface MeasuredFault {
  readonly county: string;
  readonly fault: PlantedFault;
  readonly found: boolean;
}

export interface Measurement {
  readonly faults: readonly MeasuredFault[];
  /** Findings on the counties as handed in. */
  readonly findings: number;
  /** Those of them that name no cell of a planted fault, neither as theirs nor as related. */
  readonly strays: readonly string[];
  /** Report on each county with its faults mended. */
  readonly clean: readonly Report[];
}

/** Which planted faults are found at their cells, and what is still said of the counties once they are mended. */
export function measure(counties: readonly PlantedCounty[]): Measurement {
  const faults: MeasuredFault[] = [];
  const clean: Report[] = [];
  const strays: string[] = [];
  let total = 0;
  for (const { id, readings, faults: planted } of counties) {
    const { findings } = reportOf(id, readings);
    for (const fault of planted) {
      const found = findings.some(
        ({ at, rules: found }) =>
          at.book === fault.book && at.sheet === fault.sheet && at.cell === fault.cell && found.includes(fault.rule),
      );
      faults.push({ county: id, fault, found });
    }
    const mends = planted.flatMap((fault) => fault.mend);
    const wrong = new Set([...planted, ...mends].map(addressText));
    total += findings.length;
    for (const { at, related, message } of findings)
      if (![at, ...related].some((cell) => wrong.has(addressText(cell)))) strays.push(`${addressText(at)} ${message}`);
    clean.push(reportOf(id, mended(readings, mends)));
  }
  return { faults, findings: total, strays, clean };
}

function reportOf(id: string, readings: readonly FileReading[]): Report {
  return report([checkCounty(assembleCounty(id, readings))], { version: "", asOf: "" });
}

/** Rules that some check answers for. */
export const coveredRules: ReadonlySet<string> = new Set(everyCheck.flatMap((check) => check.rules));

/** Record rows of all sheets handed in. */
export function recordsIn({ dossiers }: Report): number {
  return dossiers.flatMap(({ inputs }) => inputs).reduce((sum, { rows }) => sum + rows.record, 0);
}

/** 核实 per thousand records, to one decimal. */
export function verifyRate(clean: Report): string {
  return ((clean.summary.verify * 1000) / recordsIn(clean)).toFixed(1);
}

/** The rows of the README's table of the state of the work. */
export function statusRows({ faults, clean }: Measurement): string[] {
  const total = Object.keys(rules).length;
  const excused = Object.keys(excusedRules).length;
  const found = faults.filter((one) => one.found).length;
  const mandatory = clean.reduce((sum, { summary }) => sum + summary.mandatory, 0);
  const [county] = clean;
  return [
    `| 核对规则 | ${total} 条中检查 ${coveredRules.size} 条，另 ${excused} 条不由表格判断；${everyCheck.length} 个检查 |`,
    `| 样例埋错 | ${faults.length} 处，找到 ${found} 处 |`,
    `| 改正后的样例 | 强制 ${mandatory}，核实每千条记录 ${county === undefined ? "" : verifyRate(county)} 处 |`,
  ];
}
