import { type Draft, lineage } from "./lineages.js";
import type { Lineage } from "./types.js";

const COMMITTEE = "中共苇川县委员会";
const GOVERNMENT = "苇川县人民政府";
const FRONT_BOOK = "县政协办/政协与统战.xlsx";
const ARMY_BOOK = "县人武部/人武部.xlsx";
const MILL_BOOK = "企事业/工业企业.xlsx";

const army = {
  system: "军事",
  kind: "领导机构",
  under: "中国人民解放军澜江省霁州军分区",
  book: ARMY_BOOK,
  pool: "army",
};
const mill = { system: "企事业", kind: "直属单位", under: GOVERNMENT, book: MILL_BOOK, pool: "mill" };
const millParty = { ...mill, kind: "基层党委", under: COMMITTEE, deputies: 1, pool: "mill" };

const DRAFTS: readonly Draft[] = [
  {
    ...army,
    key: "人武部",
    deputies: 1,
    names: [
      "苇川县人民武装部|县人武部|1986.6|部长|副县级",
      "中国人民解放军澜江省苇川县人民武装部|解放军苇川县人武部|1996.4|部长|正团级",
    ],
  },
  {
    ...army,
    key: "武警中队",
    under: "中国人民武装警察部队霁州市支队",
    deputies: 1,
    names: ["中国人民武装警察部队苇川县中队|武警苇川县中队|1983.1|中队长|正连级"],
    youth: true,
    pool: "police",
  },
  {
    key: "政协",
    system: "统战",
    kind: "领导机构",
    under: "中国人民政治协商会议霁州市委员会",
    book: FRONT_BOOK,
    deputies: 0,
    names: ["中国人民政治协商会议苇川县委员会|县政协|1956.12|主席|正县级"],
  },
  {
    key: "工商联",
    system: "统战",
    kind: "直属单位",
    under: COMMITTEE,
    book: FRONT_BOOK,
    pool: "trade",
    chiefHow: "选举",
    deputyHow: "选举",
    names: ["苇川县工商业联合会|县工商联|1953.4|会长"],
  },
  {
    key: "民盟",
    system: "统战",
    kind: "领导机构",
    under: "中国民主同盟霁州市委员会",
    book: FRONT_BOOK,
    deputies: 1,
    pool: "league",
    chiefHow: "选举",
    deputyHow: "选举",
    names: [
      "中国民主同盟苇川县总支部委员会|民盟苇川县总支|1988.11|主任委员|",
      "中国民主同盟苇川县委员会|民盟苇川县委|2000.5|主任委员|",
    ],
  },
  {
    ...mill,
    key: "医院",
    book: "企事业/县人民医院.xlsx",
    under: "苇川县卫生局",
    pool: "medical",
    names: ["苇川县人民医院|县医院|1979.5|院长|副科级"],
  },
  {
    ...millParty,
    key: "医院党委",
    book: "企事业/县人民医院.xlsx",
    pool: "medicalParty",
    names: ["中共苇川县人民医院委员会|县医院党委|1985.7|书记|副科级"],
  },
  {
    ...mill,
    key: "一中",
    book: "企事业/县第一中学.xlsx",
    pool: "school",
    names: ["苇川县第一中学|县一中|1952.9|校长"],
  },
  {
    ...millParty,
    key: "一中党委",
    book: "企事业/县第一中学.xlsx",
    pool: "schoolParty",
    names: ["中共苇川县第一中学委员会|县一中党委|1986.4|书记"],
  },
  {
    ...mill,
    key: "职中",
    book: "企事业/县第一中学.xlsx",
    pool: "school",
    names: ["苇川县职业中学|县职中|1984.9|校长|副科级", "苇川县职业教育中心|县职教中心|1999.4|主任"],
    deputies: 1,
  },
  {
    ...mill,
    key: "化肥厂",
    names: ["苇川县化肥厂|县化肥厂|1970.5|厂长", "苇川县丰禾化工有限责任公司|丰禾化工公司|1998.3|总经理"],
  },
  {
    ...millParty,
    key: "化肥厂党委",
    names: [
      "中共苇川县化肥厂委员会|县化肥厂党委|1971.8|书记",
      "中共苇川县丰禾化工有限责任公司委员会|丰禾化工公司党委|1998.3|书记",
    ],
  },
  { ...mill, key: "丝绸厂", names: ["苇川县丝绸厂|县丝绸厂|1966.3|厂长"], end: "2000.12|撤销|" },
  {
    ...millParty,
    key: "丝绸厂党委",
    names: ["中共苇川县丝绸厂委员会|县丝绸厂党委|1972.4|书记"],
    end: "2000.12|撤销|",
  },
  { ...mill, key: "水泥厂", names: ["苇川县水泥厂|县水泥厂|1976.10|厂长"] },
  { ...millParty, key: "水泥厂党委", names: ["中共苇川县水泥厂委员会|县水泥厂党委|1983.5|书记"] },
  {
    ...mill,
    key: "供销社",
    names: ["苇川县供销合作社联合社|县供销社|1950.7|主任"],
    chiefHow: "选举",
    deputyHow: "选举",
    pool: "general",
  },
];

export const OTHERS: readonly Lineage[] = DRAFTS.map(lineage);

interface Town {
  readonly key: string;
  /** "name|from" for each name: 乡 or 镇 decides the title of the chief. */
  readonly names: readonly string[];
  readonly begin?: readonly string[];
  readonly end?: string;
}

const TOWNS: readonly Town[] = [
  { key: "城关", names: ["城关镇|1984.4"] },
  { key: "柳河", names: ["柳河镇|1984.4"] },
  { key: "白荡", names: ["白荡镇|1987.8"] },
  { key: "马鞍岭", names: ["马鞍岭乡|1984.4", "马鞍岭镇|1995.3"] },
  { key: "龙潭", names: ["龙潭回族乡|1984.4"] },
  { key: "后坪", names: ["后坪乡|1984.4"] },
  { key: "青石", names: ["青石乡|1984.4"], end: "双石镇" },
  { key: "双桥", names: ["双桥乡|1984.4"], end: "双石镇" },
  { key: "双石", names: ["双石镇|2001.12"], begin: ["青石乡", "双桥乡"] },
];

interface TownOrgan {
  readonly key: string;
  full(town: string): string;
  short(town: string): string;
  chief(town: string): string;
  readonly draft: Pick<Draft, "system" | "kind" | "under" | "deputies" | "chiefHow" | "deputyHow">;
}

const TOWN_ORGANS: readonly TownOrgan[] = [
  {
    key: "党委",
    full: (town) => `中共苇川县${town}委员会`,
    short: (town) => `${town}党委`,
    chief: () => "书记",
    draft: { system: "党", kind: "基层党委", under: COMMITTEE, deputies: 2 },
  },
  {
    key: "人大",
    full: (town) => `苇川县${town}人民代表大会主席团`,
    short: (town) => `${town}人大主席团`,
    chief: () => "主席",
    draft: {
      system: "政权",
      kind: "领导机构",
      under: "苇川县人民代表大会常务委员会",
      deputies: 1,
      chiefHow: "选举",
      deputyHow: "选举",
    },
  },
  {
    key: "政府",
    full: (town) => `苇川县${town}人民政府`,
    short: (town) => `${town}政府`,
    chief: (town) => (town.endsWith("镇") ? "镇长" : "乡长"),
    draft: { system: "政权", kind: "领导机构", under: GOVERNMENT, deputies: 2, chiefHow: "选举", deputyHow: "选举" },
  },
];

export const TOWN_BODIES: readonly Lineage[] = TOWNS.flatMap((town) =>
  TOWN_ORGANS.map((organ) =>
    lineage({
      ...organ.draft,
      key: `${town.key}${organ.key}`,
      book: `乡镇/${townBook(town)}.xlsx`,
      seat: `${town.key}街`,
      names: town.names.map((text) => {
        const [name = "", from = ""] = text.split("|");
        const since = organ.key === "人大" && from < "1990" ? "1990.3" : from;
        return `${organ.full(name)}|${organ.short(name)}|${since}|${organ.chief(name)}`;
      }),
      ...(town.begin === undefined ? {} : { begin: `|合并|${town.begin.map((t) => organ.full(t)).join("、")}` }),
      ...(town.end === undefined ? {} : { end: `2001.12|合并|${organ.full(town.end)}` }),
    }),
  ),
);

function townBook(town: Town): string {
  if (["青石", "双桥", "双石"].includes(town.key)) return "双石镇";
  return town.names.at(-1)?.split("|")[0] ?? town.key;
}
