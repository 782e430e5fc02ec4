import { type FaultBench } from "./fault-bench.js";

const seventh = "C:县纪委:第七届";
const eighth = "C:县纪委:第八届";

/** Faults in congresses and committee lists. */
export function plantCommitteeFaults(bench: FaultBench): void {
  bench.plant("C01", "县委第九届副书记数与名册人数不符", bench.spoil("C:县委:第九届", "副书记数", 5));
  bench.plant("L17", "县委第八届常委多达十七人", bench.spoil("C:县委:第八届", "常委数", 17));
  bench.plant("C09", "县纪委第九届副书记比常委多", bench.spoil("C:县纪委:第九届", "副书记数", 9));
  bench.plant(
    "D14",
    "县纪委填的第八次党代会日期与县委填的不同",
    bench.spoil(eighth, "开始日期", "1998.3.13"),
    bench.spoil(eighth, "结束日期", "1998.3.16"),
  );
  bench.plant("X06", "县纪委填的第七次党代会代表数与县委填的不同", bench.spoil(seventh, "正式代表", 262));
  bench.plant("L16", "县纪委第八届常委人数为偶数", bench.spoil(eighth, "常委数", 6));
  const promoted = "M:县委:第七届:委员:高宗远:递补";
  bench.plantAt(bench.at(promoted, "变动"), "C10", "候补委员高宗远递补没有时间", [
    bench.spoil(promoted, "变动时间", null),
  ]);
  const added = "M:县委:第八届:委员:贾铁军";
  bench.plantAt(bench.at(added, "变动"), "C12", "贾铁军增补为委员没有时间", [bench.spoil(added, "变动时间", null)]);
  bench.plant(
    "C13",
    "第八届县委委员王宝东、徐文仁的姓氏笔画次序颠倒",
    bench.spoil("M:县委:第八届:委员:王宝东", "姓名", "徐文仁"),
    bench.spoil("M:县委:第八届:委员:徐文仁", "姓名", "王宝东"),
  );
  bench.plant(
    "C15",
    "大事记把人代会的届写成次",
    ...event(bench, "1998年3月24—27日", "苇川县第十三次人民代表大会第一次会议在城关镇召开。"),
  );
  bench.plant(
    "C01",
    "大事记的代表数与会议届次表不同",
    ...event(bench, "1993年6月5—8日", undefined, ["226人", "236人"]),
  );
  bench.plant(
    "X07",
    "大事记中第九次党代会的日期与会议届次表不同",
    bench.spoil(`E:${bench.eventWith("2003年3月4—7日")}`, "日期", "2003年4月4—7日"),
  );
}

/** Rewrites what a chronicle entry tells. */
function event(
  bench: FaultBench,
  date: string,
  text: string | undefined,
  change = ["", ""],
): [ReturnType<FaultBench["spoil"]>] {
  const id = `E:${bench.eventWith(date)}`;
  const [right = "", wrong = ""] = change;
  return [bench.spoil(id, "事项", text ?? bench.read(id, "事项").replace(right, wrong))];
}
