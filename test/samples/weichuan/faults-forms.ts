import { type FaultBench } from "./fault-bench.js";

/** Rows that say otherwise than the 干部任免审批表 of their people. */
export function plantFormFaults(bench: FaultBench): void {
  const dates = bench.find("P12 dates", (one) => bench.isOrdinary(one) && one.end !== undefined);
  bench.fileForm(dates);
  bench.plant(
    "P12",
    `${dates.person.name}的任职时间与任免审批表简历不合`,
    bench.spoil(dates.id, "任职时间", bench.dated(dates, dates.start - 3)),
  );
  const facts = bench.find("P12 facts", (one) => bench.isOrdinary(one));
  bench.fileForm(facts);
  bench.plant(
    "P12",
    `${facts.person.name}的出生年月与任免审批表不合`,
    bench.spoil(facts.id, "出生年月", bench.dated(facts, facts.person.birth - 25)),
  );
}
