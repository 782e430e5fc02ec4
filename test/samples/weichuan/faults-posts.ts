import { dotted } from "../months.js";
import { type FaultBench, endOf } from "./fault-bench.js";
import { LOWER, UPPER } from "./types.js";

/** Faults in leading posts: who appointed, who stood in, who should be listed beside whom. */
export function plantPostFaults(bench: FaultBench): void {
  plantGovernment(bench);
  plantPartyPosts(bench);
  plantBureaus(bench);
}

function plantGovernment(bench: FaultBench): void {
  const guest = "T:县政府:副县长:丁海潮:1999.4";
  bench.plantAt(bench.at(guest, "任职时间"), "L08", "副县长丁海潮到任之月没有人代会，也没有写常委会会议", [
    bench.spoil(guest, "任职依据", null),
  ]);
  bench.plant(
    "L09",
    "代理县长沈国梁的任职依据是县委文件，不是人大常委会",
    bench.spoil("T:县政府:县长:沈国梁:1996.1", "任职依据", "苇委〔1996〕4号"),
  );
  bench.plant(
    "C11",
    "县长沈国梁写成由人大常委会会议选举",
    bench.spoil("T:县政府:县长:沈国梁:1996.3", "任职依据", "县十二届人大常委会第二十次会议"),
  );
  bench.plant(
    "L15",
    "苗青山两届副县长用同一次会议作依据",
    bench.spoil("T:县政府:副县长:苗青山:1998.3", "任职依据", "县十二届人大一次会议"),
  );
  bench.plant(
    "C08",
    "邵宗礼任第十三届人大副主任早于选出他的代表大会",
    bench.spoil("T:县人大常委会:副主任:邵宗礼:1998.3", "任职时间", "1997.12"),
  );
  bench.plant(
    "X07",
    "大事记中沈国梁当选县长的日期与名录不同",
    bench.spoil(`E:${bench.eventWith("1996年3月20日")}`, "日期", "1996年8月20日"),
  );
}

function plantPartyPosts(bench: FaultBench): void {
  bench.plant(
    "C05",
    "谷雨生当选第九届县委常委，任职时间却不从全会起算",
    bench.spoil("T:县委:常委:谷雨生:2003.3", "任职时间", "2003.5"),
  );
  bench.plant(
    "C04",
    "汤一鸣的常委任期短于副书记任期",
    ...bench.append("县委组织部/县委领导任职.xlsx", "领导任职", "离任时间", {
      机构: "县委",
      职务: "常委",
      姓名: "汤一鸣",
      性别: "男",
      民族: "汉族",
      届次: "第八届",
      任职时间: "1998.3",
      任职方式: "选举",
      离任时间: "2000.12",
    }),
  );
  const acting = "T:县委政法委:书记:贺守成:1991.5";
  bench.plantAt(bench.at(acting, "职务"), "L18", "县委政法委书记由县委副书记兼任，职务没有标“兼”", [
    bench.spoil(acting, "标注", null),
    bench.spoil(acting, "备注", "由县委副书记兼任"),
  ]);
  bench.plant("L19", "双石镇党委名录里没有书记", bench.spoil("T:双石镇党委:书记:高文山:2001.12", "职务", "副书记"));
  bench.plant(
    "L13",
    "县卫生局在有党组的同时列有党委书记",
    ...bench.append("县人事局/政府部门领导任职.xlsx", "领导任职", "离任时间", {
      机构: "县卫生局",
      职务: "党委书记",
      姓名: "晏承业",
      性别: "男",
      民族: "汉族",
      任职时间: "1995-03",
      任职方式: "任命",
      离任时间: "1998-03",
      离任原因: "调任",
    }),
  );
  bench.plant(
    "L03",
    "县林业局党组书记由姜广田代理，以后没有下文",
    ...bench.append("县人事局/政府部门领导任职.xlsx", "领导任职", "离任时间", {
      机构: "县林业局",
      职务: "党组书记",
      姓名: "姜广田",
      性别: "男",
      民族: "汉族",
      标注: "代",
      任职时间: "1994-05",
      任职方式: "任命",
      离任时间: "1996-08",
      离任原因: "退休",
    }),
  );
  const group = bench.county.tenures.filter(({ lineage }) => lineage.key === "公安局党组");
  const head = bench.find(
    "L20",
    (one) => one.lineage.key === "公安局" && one.role === "chief" && one.start > UPPER && endOf(one) <= LOWER,
  );
  const listed = group.find((one) => one.person === head.person);
  if (listed === undefined) throw new Error("the head is in no group");
  bench.plantAt(bench.at(head.id, "姓名"), "L20", `县公安局局长${head.person.name}不在局党组名录里`, [
    bench.spoil(listed.id, "姓名", "阎守一"),
  ]);
}

function plantBureaus(bench: FaultBench): void {
  const elected = bench.find(
    "C11",
    (one) =>
      one.role === "chief" &&
      one.lineage.kind === "工作部门" &&
      bench.isTemplated(one) &&
      one.stint.how === "决定任命" &&
      one.start > UPPER + 12,
  );
  bench.plant(
    "C11",
    `${elected.name.short}${elected.post}写成由人民代表大会任命`,
    bench.spoil(elected.id, "任职依据", "县十三届人大二次会议"),
  );
  const cited = bench.find(
    "X09",
    (one) =>
      bench.isOrdinary(one) && one.record.fields["任职依据"]?.startsWith("苇政任") === true && one.start < LOWER - 40,
  );
  bench.plantAt(bench.at(cited.id, "任职时间"), "X09", `${cited.person.name}的任职依据是两年后的文件`, [
    bench.spoil(cited.id, "任职依据", `苇政任〔${Math.floor(cited.start / 12) + 2}〕7号`),
  ]);
  const momentary = bench.find("N07", (one) => bench.predecessor(one) !== undefined && one.end !== undefined);
  bench.plantAt(bench.at(momentary.id, "离任时间"), "N07", `${momentary.person.name}的任职、离任在同一月`, [
    bench.spoil(momentary.id, "离任时间", dotted(momentary.start)),
    bench.spoil(momentary.id, "离任原因", null),
  ]);
  const promoted = bench.county.tenures.find((one) => {
    const before = bench.of(one.person).find(({ end }) => end === one.start);
    return (
      one.role === "chief" &&
      bench.of(one.person).length === 2 &&
      before?.role === "deputy" &&
      before.lineage === one.lineage &&
      before.name === one.name &&
      one.start - before.start > 20 &&
      bench.isTemplated(one) &&
      bench.isFree(one)
    );
  });
  const before = promoted === undefined ? undefined : bench.of(promoted.person)[0];
  if (promoted === undefined || before === undefined) throw new Error("nobody was promoted");
  bench.claim(promoted);
  bench.plantAt(
    bench.at(promoted.id, "任职时间"),
    "P08",
    `${promoted.person.name}由${before.post}升${promoted.post}，中间断了六个月`,
    [bench.spoil(before.id, "离任时间", dotted(promoted.start - 6))],
  );
  const lone = bench.find(
    "L14",
    (one) =>
      one.role === "deputy" &&
      one.lineage.deputies === 1 &&
      bench.isTemplated(one) &&
      one.stint.post === undefined &&
      one.start > UPPER &&
      endOf(one) - one.start > 50 &&
      one.lineage.group === undefined &&
      bench.of(one.person)[0] === one,
  );
  const from = lone.start + 36;
  const chief = bench.county.tenures.find(
    (one) => one.name === lone.name && one.role === "chief" && endOf(one) - lone.start > 30,
  );
  if (chief === undefined) throw new Error("no chief");
  bench.plantAt(bench.at(chief.id, "任职时间"), "L14", `${lone.name.short}三年没有副职`, [
    bench.spoil(lone.id, "任职时间", dotted(from)),
  ]);
  const named = bench.find(
    "O07",
    ({ lineage, name, role, end = LOWER }) =>
      role === "deputy" && name === lineage.names[0] && end < (lineage.names[1]?.from ?? 0),
  );
  bench.plant(
    "O07",
    `用${named.lineage.names[1]?.short ?? ""}的名称写更名以前的任职`,
    bench.spoil(named.id, "机构", named.lineage.names[1]?.short ?? ""),
  );
  const early = bench.find(
    "O13",
    (one) =>
      one.role === "deputy" &&
      one.lineage.key === "招商局" &&
      bench.of(one.person)[0] !== undefined &&
      one.start === one.name.from,
  );
  bench.plant("O13", `${early.person.name}任职早于县招商局设立`, bench.spoil(early.id, "任职时间", "1998-10"));
  const both = bench.find(
    "P04",
    (one) =>
      one.role === "chief" &&
      bench.isTemplated(one) &&
      one.start > UPPER &&
      bench.of(one.person).length === 1 &&
      endOf(one) - one.start > 30 &&
      one.stint.mark === undefined,
  );
  const [birth = "", native = "", party = ""] = ["出生年月", "籍贯", "入党时间"].map(
    (field) => both.record.fields[field],
  );
  bench.plant(
    "P04",
    `${both.person.name}同时任两个单位的正职`,
    ...bench.append("县政府办/领导任职.xlsx", "领导任职", "任职时间", {
      机构: "县移民办",
      职务: "主任",
      姓名: both.person.name,
      性别: both.person.sex,
      民族: both.person.nation,
      出生年月: birth,
      籍贯: native,
      入党时间: party,
      任职时间: dotted(both.start + 6),
      任职方式: "任命",
      离任时间: dotted(both.start + 24),
      离任原因: "职务变动",
    }),
  );
}
