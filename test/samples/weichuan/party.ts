import { type Draft, lineage } from "./lineages.js";
import type { Lineage } from "./types.js";

const COMMITTEE = "中共苇川县委员会";
const organ = { system: "党", kind: "工作部门", under: COMMITTEE, book: "县委组织部/县委领导任职.xlsx" };

const DRAFTS: readonly Draft[] = [
  {
    ...organ,
    key: "县委",
    kind: "领导机构",
    under: "中共霁州市委员会",
    names: ["中共苇川县委员会|县委|1949.10|书记|正县级"],
    deputies: 0,
  },
  {
    ...organ,
    key: "县纪委",
    kind: "领导机构",
    under: "中共霁州市纪律检查委员会",
    book: "县纪委/县纪委.xlsx",
    names: ["中共苇川县纪律检查委员会|县纪委|1984.4|书记|副县级"],
    deputies: 0,
  },
  { ...organ, key: "县委办", names: ["中共苇川县委办公室|县委办公室|1955.4|主任"] },
  { ...organ, key: "组织部", names: ["中共苇川县委组织部|县委组织部|1949.10|部长"] },
  { ...organ, key: "宣传部", names: ["中共苇川县委宣传部|县委宣传部|1949.10|部长"] },
  { ...organ, key: "统战部", names: ["中共苇川县委统一战线工作部|县委统战部|1957.3|部长"] },
  { ...organ, key: "政法委", names: ["中共苇川县委政法委员会|县委政法委|1982.6|书记"] },
  {
    ...organ,
    key: "农工部",
    names: ["中共苇川县委农村工作部|县委农工部|1984.3|部长", "中共苇川县委农村工作办公室|县委农办|2002.1|主任"],
  },
  {
    ...organ,
    key: "直属机关",
    kind: "派出机构",
    names: [
      "中共苇川县直属机关委员会|县直机关党委|1984.9|书记",
      "中共苇川县直属机关工作委员会|县直机关工委|1994.3|书记",
    ],
    deputies: 1,
  },
  { ...organ, key: "老干部局", names: ["中共苇川县委老干部局|县委老干部局|1983.11|局长"], deputies: 1 },
  { ...organ, key: "党校", kind: "直属单位", names: ["中共苇川县委党校|县委党校|1958.9|校长"] },
  {
    ...organ,
    key: "党史办",
    kind: "直属单位",
    names: ["中共苇川县委党史办公室|县委党史办|1981.12|主任"],
    end: "2002.1|合并|苇川县史志办公室",
    deputies: 1,
  },
  {
    ...organ,
    key: "史志办",
    kind: "直属单位",
    names: ["苇川县史志办公室|县史志办|2002.1|主任"],
    begin: "|合并|中共苇川县委党史办公室、苇川县地方志编纂委员会办公室",
    deputies: 1,
  },
  { ...organ, key: "档案局", kind: "直属单位", names: ["苇川县档案局|县档案局|1980.7|局长"], deputies: 1 },
  { ...organ, key: "信访办", names: ["中共苇川县委信访办公室|县信访办|1986.5|主任"], deputies: 1 },
];

export const PARTY: readonly Lineage[] = DRAFTS.map(lineage);

const mass = { system: "群团", kind: "直属单位", under: COMMITTEE, chiefHow: "选举", deputyHow: "选举", deputies: 1 };
const MASS_BOOK = "县总工会/群团组织.xlsx";
const SCIENCE_BOOK = "县科协/科协文联残联.xlsx";

const MASS_DRAFTS: readonly Draft[] = [
  { ...mass, key: "总工会", book: MASS_BOOK, names: ["苇川县总工会|县总工会|1951.3|主席"], deputies: 2 },
  {
    ...mass,
    key: "团县委",
    book: MASS_BOOK,
    names: ["中国共产主义青年团苇川县委员会|团县委|1957.6|书记"],
    youth: true,
    pool: "youth",
  },
  {
    ...mass,
    key: "妇联",
    book: MASS_BOOK,
    names: ["苇川县妇女联合会|县妇联|1950.3|主席"],
    women: true,
    pool: "women",
  },
  { ...mass, key: "科协", book: SCIENCE_BOOK, names: ["苇川县科学技术协会|县科协|1959.2|主席"] },
  { ...mass, key: "文联", book: SCIENCE_BOOK, names: ["苇川县文学艺术界联合会|县文联|1986.10|主席"] },
  {
    ...mass,
    key: "残联",
    book: SCIENCE_BOOK,
    deputies: 0,
    names: ["苇川县残疾人联合会筹备委员会|县残联筹委会|1992.5|主任|副科级", "苇川县残疾人联合会|县残联|1993.12|理事长"],
  },
];

export const MASS: readonly Lineage[] = MASS_DRAFTS.map(lineage);
