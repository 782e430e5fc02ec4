import { recall, recallRow } from "../corpus/recall.js";
import { coveredRules, measure, recordsIn, statusRows, verifyRate } from "./measurement.js";
import { plantedCounties } from "./planted.js";

/** Prints how many planted faults are found, by group of rules, and what is said of the mended counties. */
const measured = measure(await plantedCounties());
const groups = [...new Set(measured.faults.map(({ fault }) => fault.rule.charAt(0)))].sort();
const lines = groups.map((group) => {
  const mine = measured.faults.filter(({ fault }) => fault.rule.startsWith(group));
  const found = mine.filter((one) => one.found).length;
  return `${group}  ${found}/${mine.length}`;
});
for (const { county, fault } of measured.faults.filter((one) => !one.found)) {
  const why = coveredRules.has(fault.rule) ? "没有找到" : "还没有检查";
  lines.push(`${why}：${county} 第${fault.n}处 ${fault.rule} ${fault.book} ${fault.sheet}!${fault.cell} ${fault.what}`);
}
lines.push(`改正前共${measured.findings}个问题，其中不涉及埋错的格子的${measured.strays.length}个`, ...measured.strays);
const planted = new Set(measured.faults.map(({ fault }) => fault.rule));
lines.push(
  `没有埋错的规则：${[...coveredRules]
    .filter((rule) => !planted.has(rule))
    .sort()
    .join(" ")}`,
);
for (const clean of measured.clean) {
  const { mandatory, verify, hint } = clean.summary;
  const county = clean.dossiers.map(({ id }) => id).join("、");
  lines.push(
    `${county}改正后：${recordsIn(clean)}条记录，强制${mandatory}，核实${verify}（每千条${verifyRate(clean)}），提示${hint}`,
  );
  if (process.argv.includes("--all"))
    for (const { level, rules, at, message } of clean.findings)
      lines.push(`  ${level} ${rules.join(" ")} ${at.book} ${at.sheet}!${at.cell} ${message}`);
}
process.stdout.write(`${[...lines, ...statusRows(measured), recallRow(recall())].join("\n")}\n`);
