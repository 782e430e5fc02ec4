import { dotted } from "../months.js";
import { type FaultBench, endOf } from "./fault-bench.js";
import { LOWER, UPPER } from "./types.js";

/** Faults in the dates of one tenure and in the facts of one person. */
export function plantPeopleFaults(bench: FaultBench): void {
  plantDates(bench);
  plantFacts(bench);
  plantCareers(bench);
}

function plantDates(bench: FaultBench): void {
  const leftText = bench.find("D01", (one) => bench.isPlain(one) && one.end !== undefined);
  bench.plant(
    "D01",
    `${leftText.person.name}的任职时间写成“换届时”，不是年月`,
    bench.spoil(leftText.id, "任职时间", "换届时"),
  );
  const reversed = bench.find("D02", (one) => bench.isPlain(one) && one.end !== undefined);
  bench.plant(
    "D02",
    `${reversed.person.name}的离任时间早于任职时间`,
    bench.spoil(reversed.id, "离任时间", dotted(reversed.start - 11)),
  );
  const numeric = bench.find("D03", (one) => bench.isFirst(one) && dotted(one.start) === "1997.1");
  bench.plant(
    "D03",
    `${numeric.person.name}的任职时间是数字单元格1997.1，分不清1月还是10月`,
    bench.spoil(numeric.id, "任职时间", 1997.1),
  );
  bench.plant("D04", "大事记日期写成1999年2月30日，没有这一天", spoilEvent(bench, "1999年2月23日", "1999年2月30日"));
  const shortYear = bench.find("D05", (one) => bench.isFirst(one) && dotted(one.start) === "1998.3");
  bench.plant("D05", `${shortYear.person.name}的任职时间年份只写两位`, bench.spoil(shortYear.id, "任职时间", "98.3"));
  const late = bench.find("D12", (one) => bench.isPlain(one) && one.end === undefined);
  bench.plant("D12", `${late.person.name}的离任时间在本卷下限2003.5之后`, bench.spoil(late.id, "离任时间", "2003.9"));
  const now = bench.find("D15", (one) => bench.isPlain(one) && one.end === undefined);
  bench.plant("D15", `${now.person.name}的离任时间写“至今”`, bench.spoil(now.id, "离任时间", "至今"));
}

function spoilEvent(bench: FaultBench, right: string, wrong: string): ReturnType<FaultBench["spoil"]> {
  return bench.spoil(`E:${bench.eventWith(right)}`, "日期", wrong);
}

function plantFacts(bench: FaultBench): void {
  const child = bench.find("P01", (one) => bench.isPlain(one));
  bench.plant(
    "P01",
    `${child.person.name}入党时不满十八岁`,
    bench.spoil(child.id, "入党时间", dotted(child.person.birth + 15 * 12)),
  );
  const unborn = bench.find(
    "P03",
    (one) =>
      one.lineage.key === "工商联" && one.role === "deputy" && one.start > UPPER && bench.of(one.person).length === 1,
  );
  const birth = unborn.start + 14;
  bench.plant(
    "P03",
    `${unborn.person.name}的出生年月晚于任职时间`,
    bench.spoil(unborn.id, "出生年月", `${Math.floor(birth / 12)}年${(birth % 12) + 1}月`),
  );
  const twice = bench.find("P05", (one) => {
    const [first, second, third] = bench.of(one.person);
    return (
      second === one &&
      third === undefined &&
      first !== undefined &&
      first.start > UPPER &&
      first.lineage !== one.lineage &&
      first.role === "deputy" &&
      one.role === "deputy" &&
      first.lineage.group === undefined &&
      one.lineage.group === undefined &&
      bench.isTemplated(one) &&
      bench.isTemplated(first) &&
      one.lineage.book === first.lineage.book &&
      bench.county.tenures.indexOf(first) < bench.county.tenures.indexOf(one) &&
      !bench.county.congress.members.has(one.person)
    );
  });
  bench.of(twice.person).forEach((one) => bench.claim(one));
  const wrongBirth = bench.spoil(twice.id, "出生年月", dotted(twice.person.birth + 37));
  bench.plant("P05", `两处${twice.person.name}的出生年月不同，是一人还是两人没有交代`, wrongBirth);
  const early = bench.find("P10", (one) => bench.isPlain(one) && one.lineage.system === "党");
  bench.plant(
    "P10",
    `${early.person.name}任党内职务时尚未入党`,
    bench.spoil(early.id, "入党时间", dotted(early.start + 13)),
  );
  const nation = bench.find("P16", (one) => bench.isPlain(one));
  bench.plant(
    "P16",
    `${nation.person.name}的民族“客家族”不在规定的民族名称内`,
    bench.spoil(nation.id, "民族", "客家族"),
  );
  const sex = bench.find("P16", (one) => bench.isPlain(one) && one.person.sex === "男");
  bench.plant("P16", `${sex.person.name}的性别写成“南”`, bench.spoil(sex.id, "性别", "南"));
}

function plantCareers(bench: FaultBench): void {
  const again = bench.county.tenures.find((one) => one.person.name === "古道明" && one.start > UPPER);
  if (again === undefined) throw new Error("nobody came back");
  bench.claim(again);
  bench.plant("P09", "古道明两次任县水利局副局长，时间重叠", bench.spoil(again.id, "任职时间", "1994-01"));
  const dead = bench.find("P14", (one) => {
    const all = bench.of(one.person);
    return (
      all.length === 2 &&
      all[0] === one &&
      one.start > UPPER &&
      one.stint.reason === "调任" &&
      endOf(one) <= LOWER &&
      bench.isTemplated(one) &&
      one.lineage.group === undefined &&
      all[1]?.lineage.group === undefined &&
      !bench.county.congress.members.has(one.person)
    );
  });
  bench.of(dead.person).forEach((one) => bench.claim(one));
  bench.plant("P14", `${dead.person.name}离任原因写“病故”，其后又有任职`, bench.spoil(dead.id, "离任原因", "病故"));
}
