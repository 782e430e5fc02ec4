import { dotted } from "../months.js";
import { sourceRecords } from "./extras.js";
import { type FaultBench, endOf } from "./fault-bench.js";
import { LOWER, UPPER } from "./types.js";

/** Faults in the chains of chiefs, in the lives of bodies, and in what ties books together. */
export function plantBodyFaults(bench: FaultBench): void {
  plantChiefs(bench);
  plantLives(bench);
  plantOrganizations(bench);
  plantBooks(bench);
}

function plantChiefs(bench: FaultBench): void {
  const longHeld = (months: number) => (one: Parameters<FaultBench["predecessor"]>[0]) => {
    const before = bench.predecessor(one);
    return before !== undefined && one.start - before.start > months && endOf(one) - one.start > 14;
  };
  const overlap = bench.find("L01", longHeld(20));
  bench.plant(
    "L01",
    `${overlap.name.short}前后两任${overlap.post}任期重叠九个月`,
    bench.spoil(overlap.id, "任职时间", dotted(overlap.start - 9)),
  );
  const long = bench.find(
    "L01",
    (one) =>
      one.role === "chief" &&
      one.lineage.book === "县委组织部/县委领导任职.xlsx" &&
      one.lineage.kind !== "领导机构" &&
      one.stint.mark === undefined &&
      one.start < UPPER &&
      endOf(one) - UPPER > 24,
  );
  const [start, end] = [dotted(UPPER + 9), dotted(UPPER + 17)];
  bench.plant(
    "L01",
    `表末另列焦文魁任${long.name.short}${long.post}，整段落在${long.person.name}任期之内`,
    ...bench.append(long.lineage.book, "领导任职", "任职时间", {
      机构: long.name.short,
      职务: long.post,
      姓名: "焦文魁",
      性别: "男",
      民族: "汉族",
      出生年月: "1948.2",
      籍贯: "澜江苇川",
      入党时间: "1972.6",
      任职时间: start,
      任职方式: "任命",
      离任时间: end,
      离任原因: "调任",
    }),
  );
  const vacancy = bench.find("L02", longHeld(0));
  bench.plant(
    "L02",
    `${vacancy.name.short}${vacancy.post}空缺九个月，无人代理或主持工作，也没有空缺说明`,
    bench.spoil(vacancy.id, "任职时间", dotted(vacancy.start + 9)),
  );
  const loose = bench.find("L04", longHeld(0));
  bench.plant(
    "L04",
    `${loose.name.short}${loose.post}前后任相隔两个月，没有说明`,
    bench.spoil(loose.id, "任职时间", dotted(loose.start + 2)),
  );
  const coarse = bench.find("N01", longHeld(14));
  const before = bench.predecessor(coarse);
  if (before === undefined) throw new Error("no predecessor");
  const year = String(Math.floor(coarse.start / 12));
  bench.plant(
    "N01",
    `${coarse.name.short}前后两任${coarse.post}都只写到${year}年，任期可能重叠`,
    bench.spoil(coarse.id, "任职时间", year),
    bench.spoil(before.id, "离任时间", year),
  );
  bench.plant(
    "L06",
    "县委2000年不会有“书记处书记”一职",
    bench.spoil("T:县委:常委:贾铁军:2000.5", "职务", "书记处书记"),
  );
}

function plantLives(bench: FaultBench): void {
  const tooEarly = bench.find(
    "L05",
    (one) =>
      one.role === "deputy" &&
      one.start === one.lineage.names[0]?.from &&
      one.start > UPPER &&
      one.lineage.key !== "改制办" &&
      bench.of(one.person)[0] === one,
  );
  const dashed = (at: number): string => {
    const text = dotted(at);
    const [year = "", part = ""] = text.split(".");
    return bench.isTemplated(tooEarly) ? text : `${year}-${part.padStart(2, "0")}`;
  };
  bench.plant(
    "L05",
    `${tooEarly.person.name}任职早于${tooEarly.name.short}设立`,
    bench.spoil(tooEarly.id, "任职时间", dashed(tooEarly.start - 5)),
  );
  const tooLate = bench.find("L05", (one) => {
    const next = one.lineage.names[one.lineage.names.indexOf(one.name) + 1];
    return (
      next !== undefined &&
      one.role === "deputy" &&
      bench.isTemplated(one) &&
      one.lineage.group === undefined &&
      one.end === next.from &&
      one.stint.end === next.from &&
      bench.of(one.person).at(-1) === one
    );
  });
  bench.plant(
    "L05",
    `${tooLate.name.short}更名后，${tooLate.person.name}仍在旧名称下任职`,
    bench.spoil(tooLate.id, "离任时间", dotted(endOf(tooLate) + 5)),
  );
  const undying = bench.find(
    "O04",
    (one) =>
      one.role === "deputy" &&
      one.lineage.end?.how === "撤销" &&
      one.lineage.key !== "改制办" &&
      one.end === one.lineage.end.at &&
      bench.of(one.person).at(-1) === one,
  );
  bench.plant(
    "O04",
    `${undying.name.short}已撤销，${undying.person.name}仍列为在任`,
    bench.spoil(undying.id, "离任时间", null),
  );
}

function plantOrganizations(bench: FaultBench): void {
  bench.plant("O02", "县改制办撤销时间早于设立时间", bench.spoil("O:县改制办", "撤止时间", "1997.12"));
  bench.plant(
    "O03",
    "县文体局由文化局、体委合并设立，设立时间与两局撤止时间不一致",
    bench.spoil("O:县文体局", "设立时间", "2001.11"),
  );
  bench.plant(
    "O03",
    "县国税局由县税务局分设，设立时间与税务局撤止时间、地税局设立时间不一致",
    bench.spoil("O:县国税局", "设立时间", "1994.7"),
  );
  bench.plant(
    "N05",
    "县矿产资源管理办公室没有任何领导成员",
    ...bench.append("县政府办/机构沿革.xlsx", "机构沿革", "机构全称", {
      机构全称: "苇川县矿产资源管理办公室",
      简称: "县矿管办",
      系统: "政权",
      类别: "直属单位",
      级别: "副科级",
      隶属: "苇川县人民政府",
      设立时间: "1996.1",
      设立方式: "设立",
      驻地: "城关镇",
    }),
  );
}

function plantBooks(bench: FaultBench): void {
  const final = bench.find(
    "X01",
    (one) =>
      one.role === "chief" &&
      one.stint.post === undefined &&
      one.start < UPPER &&
      bench.isTemplated(one) &&
      endOf(one) < LOWER &&
      one.lineage.group === undefined,
  );
  bench.plant(
    "X01",
    `上卷末在任的${final.name.short}${final.post}时运昌，本卷没有`,
    bench.spoil(`B:${final.id}`, "姓名", "时运昌"),
  );
  bench.plant(
    "N05",
    "人物表中的乐怀远没有任何任职",
    ...bench.append("县委组织部/人物.xlsx", "人物", "姓名", {
      姓名: "乐怀远",
      性别: "男",
      民族: "汉族",
      出生年月: "1950.3",
      籍贯: "澜江棠陂",
      入党时间: "1975.5",
    }),
  );
  const copied = bench.find("N12", (one) => bench.isPlain(one) && one.end !== undefined);
  bench.plant(
    "N12",
    `${copied.person.name}的同一段任职录入两次`,
    ...bench.append(copied.lineage.book, "领导任职", "姓名", copied.record.fields),
  );
  bench.plant("N13", "表头“籍贯”写成“籍惯”", bench.spoilHeader("企事业/县第一中学.xlsx", "领导任职", "籍贯", "籍惯"));
  bench.plant(
    "N13",
    "表头“撤止依据”写成“撤止以据”",
    bench.spoilHeader("乡镇/双石镇.xlsx", "机构沿革", "撤止依据", "撤止以据"),
  );
  const last = sourceRecords(bench.county).length;
  bench.plant("N04", `资料来源编号${last - 1}重复`, bench.spoil(`S:${last}`, "编号", String(last - 1)));
}
