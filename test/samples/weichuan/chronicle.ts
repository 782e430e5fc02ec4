import { type Month, month } from "../months.js";
import type { Rec } from "../records.js";
import { CONGRESSES } from "./meetings.js";
import type { Lineage } from "./types.js";
import { LOWER, UPPER } from "./types.js";

interface Entry {
  readonly order: number;
  readonly date: string;
  readonly text: string;
  readonly basis: string;
}

/** 大事记: congresses, changes of bodies and of the county's chiefs, by date. */
export function chronicleRecords(lineages: readonly Lineage[]): Rec[] {
  const entries = [...congressEntries(), ...FIXED.trim().split("\n").map(fixedEntry), ...lineages.flatMap(bodyEntries)];
  return entries
    .sort((a, b) => a.order - b.order)
    .map(({ date, text, basis }, index) => ({
      id: `E:${index + 1}`,
      fields: { 日期: date, 事项: text, 依据: basis },
    }));
}

function congressEntries(): Entry[] {
  return CONGRESSES.map((congress) => {
    const [year = "", part = "", day = ""] = congress.from.split(".");
    const until = congress.to.split(".")[2] ?? "";
    return {
      order: order(year, part, day),
      date: `${year}年${part}月${day}—${until}日`,
      text:
        `中国共产党苇川县第${congress.ordinal}次代表大会在城关镇召开，出席正式代表${congress.delegates}人，` +
        `选举产生中共苇川县${congress.term}委员会和纪律检查委员会。`,
      basis: `中国共产党苇川县第${congress.ordinal}次代表大会文件汇编`,
    };
  });
}

function fixedEntry(line: string): Entry {
  const [date = "", text = "", basis = ""] = line.split("|");
  const [, year = "", part = "", day = "1"] = /^(\d+)年(\d+)月(?:(\d+))?/u.exec(date) ?? [];
  return { order: order(year, part, day), date, text, basis };
}

function order(year: string, part: string, day: string): number {
  return month(`${year}.${part}`) * 40 + Number(day);
}

function bodyEntries(lineage: Lineage): Entry[] {
  if (lineage.kind === "党组" || lineage.book.startsWith("乡镇")) return [];
  const entries: Entry[] = [];
  lineage.names.forEach((name, index) => {
    const previous = lineage.names[index - 1];
    if (previous !== undefined && within(name.from)) {
      entries.push(monthEntry(name.from, `${previous.full}更名为${name.full}。`));
    }
  });
  const first = lineage.names[0];
  if (first !== undefined && lineage.begin !== undefined && within(first.from)) {
    const from =
      lineage.begin.before.length === 0 ? "" : `，由${lineage.begin.before.join("、")}${lineage.begin.how}而成`;
    entries.push(monthEntry(first.from, `设立${first.full}${from}。`));
  }
  if (lineage.end?.how === "撤销")
    entries.push(monthEntry(lineage.end.at, `撤销${lineage.names.at(-1)?.full ?? ""}。`));
  return entries;
}

function within(at: Month): boolean {
  return at > UPPER && at <= LOWER;
}

function monthEntry(at: Month, text: string): Entry {
  return { order: at * 40, date: `${Math.floor(at / 12)}年${(at % 12) + 1}月`, text, basis: "县委、县政府文件" };
}

const FIXED = `
1993年6月21—24日|中国人民政治协商会议苇川县第五届委员会第一次会议在城关镇召开。|县政协五届一次会议文件
1993年6月22—25日|苇川县第十二届人民代表大会第一次会议在城关镇召开。|县十二届人大一次会议文件
1995年3月8日|经批准，马鞍岭乡撤乡建镇，马鞍岭乡党委、人大主席团、政府相应更名。|苇政〔1995〕12号
1996年1月18日|县十二届人大常委会第十九次会议决定沈国梁为代理县长。|县十二届人大常委会会议纪要
1996年3月20日|县十二届人大四次会议选举沈国梁为县长。|县十二届人大四次会议文件
1997年7月9日|柳河流域发生洪水，县委、县政府设立防汛抢险临时指挥所。|苇川县防汛工作总结
1998年3月23—26日|中国人民政治协商会议苇川县第六届委员会第一次会议在城关镇召开。|县政协六届一次会议文件
1998年3月24—27日|苇川县第十三届人民代表大会第一次会议在城关镇召开。|县十三届人大一次会议文件
1999年2月23日|县委召开农村基层组织建设会议。|苇委〔1999〕9号
2001年12月6日|青石乡、双桥乡合并设立双石镇。|苇政〔2001〕48号
2001年12月19日|县十三届人大常委会第二十七次会议决定欧阳文博为代理县长。|县十三届人大常委会会议纪要
2002年1月15日|县级党政机构改革方案实施。|苇委〔2002〕5号
2002年3月22日|县十三届人大五次会议选举欧阳文博为县长。|县十三届人大五次会议文件
2003年3月24—27日|中国人民政治协商会议苇川县第七届委员会第一次会议在城关镇召开。|县政协七届一次会议文件
2003年3月25—28日|苇川县第十四届人民代表大会第一次会议在城关镇召开。|县十四届人大一次会议文件
`;
