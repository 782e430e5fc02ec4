import { dotted } from "../months.js";
import { type FaultBench, endOf } from "./fault-bench.js";

/** More faults in single rows of 领导任职: how dates are written, facts of the person, words that do not belong there. */
export function plantTenureFaults(bench: FaultBench): void {
  plantWrittenDates(bench);
  plantPersonFacts(bench);
  plantWords(bench);
}

function plantWrittenDates(bench: FaultBench): void {
  const plain = (what: string, ended = true) =>
    bench.find(what, (one) => bench.isOrdinary(one) && (one.end !== undefined) === ended);
  const comma = plain("D01 comma");
  bench.plant(
    "D01",
    `${comma.person.name}的任职时间里是逗号`,
    bench.spoil(comma.id, "任职时间", dotted(comma.start).replace(".", "，")),
  );
  const lunar = plain("D01 lunar");
  bench.plant(
    "D01",
    `${lunar.person.name}的任职时间是农历`,
    bench.spoil(lunar.id, "任职时间", `${dotted(lunar.start).slice(0, 4)}年农历三月`),
  );
  const mixed = plain("D01 mixed");
  bench.plant(
    "D01",
    `${mixed.person.name}的离任时间里夹着“据回忆”`,
    bench.spoil(mixed.id, "离任时间", `${dotted(endOf(mixed))}据回忆`),
  );
  const thirteenth = plain("D04");
  bench.plant(
    "D04",
    `${thirteenth.person.name}的离任时间写成13月`,
    bench.spoil(thirteenth.id, "离任时间", `${dotted(endOf(thirteenth)).slice(0, 4)}.13`),
  );
  const unpadded = plain("D06");
  bench.plant(
    "D06",
    `${unpadded.person.name}的任职时间用短横而月、日不是两位`,
    bench.spoil(unpadded.id, "任职时间", `${dotted(unpadded.start).replace(".", "-")}-1`),
  );
  const closed = plain("D08", false);
  bench.plant(
    "D08",
    `${closed.person.name}仍在任，凡例规定留空，离任时间却写了下限`,
    bench.spoil(closed.id, "离任时间", "2003.5"),
  );
  const finer = bench.find("D09", (one) => bench.isOrdinary(one) && /〔/u.test(one.record.fields["任职依据"] ?? ""));
  bench.plant(
    "D09",
    `${finer.person.name}的任职时间写到日，所据文件只有年月`,
    bench.spoil(finer.id, "任职时间", `${dotted(finer.start)}.12`),
  );
  const coarse = plain("D10");
  bench.plant(
    "D10",
    `${coarse.person.name}的离任时间只有年份`,
    bench.spoil(coarse.id, "离任时间", dotted(endOf(coarse)).slice(0, 4)),
  );
  bench.plant(
    "D13",
    "县粮食局副局长时济川在上限以前已经离任",
    ...bench.append("县人事局/政府部门领导任职.xlsx", "领导任职", "离任时间", {
      机构: "县粮食局",
      职务: "副局长",
      姓名: "时济川",
      性别: "男",
      民族: "汉族",
      出生年月: "1939-05",
      籍贯: "澜江苇川",
      入党时间: "1965-03",
      任职时间: "1988-03",
      任职方式: "决定任命",
      离任时间: "1993-02",
      离任原因: "退休",
    }),
  );
  bench.plant(
    "D12",
    "大事记记了下限以后的事",
    ...bench.append("县委党史办公室/大事记.xlsx", "大事记", "日期", {
      日期: "2003年8月",
      事项: "县委召开抗旱工作会议。",
      依据: "县委文件",
    }),
  );
}

function plantPersonFacts(bench: FaultBench): void {
  const young = bench.find("P01", (one) => bench.isOrdinary(one));
  bench.plantAt(bench.at(young.id, "任职时间"), "P01", `${young.person.name}首次任职时只有十五岁`, [
    bench.spoil(young.id, "出生年月", bench.dated(young, young.start - 15 * 12)),
  ]);
  const old = bench.find("P02", (one) => bench.isOrdinary(one) && one.end !== undefined);
  bench.plantAt(bench.at(old.id, "离任时间"), "P02", `${old.person.name}七十二岁还在任`, [
    bench.spoil(old.id, "出生年月", bench.dated(old, endOf(old) - 72 * 12)),
  ]);
  bench.plantAt(bench.at("T:县档案局:局长:岑可风:1989.7", "离任时间"), "P03", "岑可风的去世时间早于离任", [
    bench.spoil("P:岑可风", "去世时间", "1995.2"),
  ]);
  bench.plant("P06", "第九届县委委员李芳写成季芳", bench.spoil("M:县委:第九届:委员:李芳", "姓名", "季芳"));
  bench.plant("P07", "第八届县委常委景秀芝漏标性别", bench.spoil("M:县委:第八届:常委:景秀芝", "性别", null));
  bench.plant("P07", "第七届县委常委马德祥漏标民族", bench.spoil("M:县委:第七届:常委:马德祥", "民族", null));
  bench.plant("P11", "第九届县委常委白玉莲入党不足三年", bench.spoil("P:白玉莲", "入党时间", "2001.7"));
  bench.plant("P13", "人大名录用了石敬之的曾用名", bench.spoil("T:县人大常委会:主任:石敬之:1993.6", "姓名", "石磊山"));
}

function plantWords(bench: FaultBench): void {
  const addressed = bench.find("P15", (one) => bench.isOrdinary(one));
  bench.plant(
    "P15",
    `姓名栏写了“${addressed.person.name}同志”`,
    bench.spoil(addressed.id, "姓名", `${addressed.person.name}同志`),
  );
  const deputy = bench.find("T05", (one) => bench.isOrdinary(one) && one.post.startsWith("副"));
  bench.plant(
    "T05",
    `${deputy.person.name}的职务“${deputy.post}”误作“付”`,
    bench.spoil(deputy.id, "职务", deputy.post.replace("副", "付")),
  );
  const secret = bench.find("T10", (one) => bench.isOrdinary(one));
  bench.plant(
    "T10",
    `${secret.person.name}的备注里有身份证号`,
    bench.spoil(secret.id, "备注", "身份证11010519491231002X"),
  );
  const lost = bench.find("T06", (one) => bench.isOrdinary(one) && one.person.name.length === 3);
  bench.plant(
    "T06",
    `${lost.person.name}的名字缺一字`,
    bench.spoil(lost.id, "姓名", `${lost.person.name.slice(0, 2)}□`),
  );
}
