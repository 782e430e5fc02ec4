import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { monthText } from "../model/date-text.js";
import { isDate, monthsOf } from "../model/date.js";
import { type Span } from "../model/span.js";
import { type DatedTitle, titlesFor } from "./lexicon/titles-by-period.js";
import { bodyName } from "./tenure-text.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { endCell, startCell } from "./tenure-cells.js";

/** Titles come and go with institutions; one outside its time is a slip of date, of title or of body. */
export const postTitlePeriod = defineCheck({
  id: "post-title-period",
  title: "职务名称不合当时的体制",
  basis: "职务用当时的名称；革命委员会、核心小组、人民委员会、第一书记、监察委员会等各有起止。",
  why: "当时没有这一职务，不是时间写错，就是职务或机构写成了别的时期的。",
  remedy: "核对任职时间；时间不错的，改用当时的机构和职务名称。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    name: z.string(),
    span: z.string(),
    what: z.string(),
    period: z.string(),
    source: z.string(),
  }),
  variants: {
    title: {
      level: "mandatory",
      rules: ["L06"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）与体制不合：${d.what}存在于${d.period}，${d.source}。核对时间，或改用当时的职务名称。`,
    },
    "standing-committee": {
      level: "mandatory",
      rules: ["L07"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）与体制不合：${d.what}存在于${d.period}，${d.source}。核对时间，或改用当时的机构名称。`,
    },
    possible: {
      level: "verify",
      rules: ["L06", "L07"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）可能与体制不合：${d.what}存在于${d.period}，${d.source}。查清起止月份。`,
    },
    body: {
      level: "verify",
      rules: ["L06", "O07"],
      message: (d) =>
        `${d.body}（${d.span}）与体制不合：${d.what}存在于${d.period}，${d.source}。核对起止时间，或改用当时的机构名称。`,
    },
  },
  examples: {
    bad: {
      机构的起止不合体制: {
        sheets: {
          机构沿革: "机构全称 | 系统 | 设立时间 | 撤止时间\n苇川县人民委员会 | 政权 | 1950.3 | 1968.3",
        },
        finds: ["body 机构沿革!A2"],
      },
      第一书记在九十年代: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共苇川县委 | 第一书记 | 张三 | 1994.3 | 1996.11",
        },
        finds: ["title 领导任职!B2"],
      },
      革委会主任早于革委会: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县革命委员会 | 主任 | 张三 | 1966.3 | 1970.11",
        },
        finds: ["title 领导任职!B2"],
      },
      人大常委会早于1979年: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县人大常委会 | 主任 | 张三 | 1978.3 | 1984.11",
        },
        finds: ["standing-committee 领导任职!B2"],
      },
      "只记年份，不能断定": {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共苇川县委 | 第一书记 | 张三 | 1983.3 | 1987",
        },
        finds: ["possible 领导任职!B2"],
      },
      各地早晚不一的核心小组: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共苇川县核心小组 | 组长 | 张三 | 1968.11 | 1971.3",
        },
        finds: ["possible 领导任职!B2"],
      },
    },
    good: {
      当时的职务: {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共苇川县委 | 第一书记 | 张三 | 1956.5 | 1962.11\n苇川县革命委员会 | 主任 | 李四 | 1968.3 | 1980.12\n苇川县监察委员会 | 主任 | 王五 | 2018.1 |",
      },
      党的监察委员会: {
        机构沿革: "机构全称 | 系统 | 设立时间\n中共苇川县监察委员会 | 党 | 1956.1",
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共苇川县监察委员会 | 书记 | 张三 | 1956.1 | 1966.5",
      },
      "人武部第一政委、村第一书记": {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县人武部 | 第一政委 | 张三 | 1988.3 | 1990.1\n共青团苇川县委 | 第一书记 | 李四 | 1950.3 | 1952.1\n柳林村党支部 | 第一书记 | 王五 | 2016.3 | 2018.1",
      },
    },
  },
  needs: someHandedIn("tenures", "orgs"),
  *run({ tenures, orgs }, { dated }) {
    const titlesOf = titlesFor(dated);
    const asked = new Set<string>();
    for (const tenure of tenures) {
      const { org, bodyText, post } = tenure;
      const fullName = org?.fullName ?? bodyText;
      for (const title of titlesOf({ text: bodyText, fullName, system: org?.system, post })) {
        const wrong = outside(title, tenure.span);
        if (wrong === undefined) continue;
        if (org !== undefined) asked.add(org.id);
        yield {
          variant: wrong.certain ? title.variant : "possible",
          at: cellOf(tenure.origin, "post"),
          related: [wrong.end === "from" ? startCell(tenure) : endCell(tenure)],
          body: bodyName(tenure),
          data: {
            body: bodyText,
            post: post.title,
            name: tenure.name,
            span: spanWords(tenure.span),
            what: title.what,
            period: periodWords(title),
            source: title.source,
          },
        };
      }
    }
    for (const org of orgs) {
      // its dates are asked once: by its people where they are outside too
      if (asked.has(org.id)) continue;
      const { fullName, system } = org;
      for (const title of titlesOf({ text: fullName, fullName, system, post: undefined })) {
        const wrong = outside(title, org.span);
        if (wrong?.certain !== true) continue;
        yield {
          variant: "body",
          at: cellOf(org.origin, "fullName"),
          related: [wrong.end === "from" ? startCell(org) : endCell(org)],
          body: org.fullName,
          data: {
            body: org.fullName,
            post: "",
            name: "",
            span: spanWords(org.span),
            what: title.what,
            period: periodWords(title),
            source: title.source,
          },
        };
      }
    }
  },
});

interface Outside {
  readonly end: "from" | "to";
  readonly certain: boolean;
}

/** Which end lies outside; ends that are not known say nothing. */
function outside({ period, earlier, leeway }: DatedTitle, { from, to }: Span): Outside | undefined {
  if (earlier !== undefined && isDate(to) && monthsOf(to).last <= earlier.last) return undefined;
  if (isDate(from) && monthsOf(from).last < period.first - leeway) return { end: "from", certain: true };
  if (to !== "unknown" && monthsOf(to).first > period.last + leeway) return { end: "to", certain: true };
  if (isDate(from) && monthsOf(from).first < period.first) return { end: "from", certain: false };
  if (to !== "unknown" && monthsOf(to).last > period.last) return { end: "to", certain: false };
  return undefined;
}

function periodWords({ period: { first, last } }: DatedTitle): string {
  if (last === Infinity) return `${monthText(first)}以后`;
  return first === -Infinity ? `${monthText(last)}以前` : `${monthText(first)}—${monthText(last)}`;
}
