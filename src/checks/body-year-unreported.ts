import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { chiefLines } from "../model/chief-lines.js";
import { latestName } from "../model/org.js";
import { bodyFinder } from "../model/roster.js";
import { yearGrid } from "../model/year-grid.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";

const orgs = "机构全称 | 设立时间 | 撤止时间\n县老干部局 | 1984.5 |";

/** 横不缺漏: a body told of in some years and not in others, where no chief post shows the break. */
export const bodyYearUnreported = defineCheck({
  id: "body-year-unreported",
  title: "机构有几年没有任何记录",
  basis: "横不缺漏：机构存在的每一年都有记载，没有内容的作零报告。",
  why: "别的年份有记录，这几年没有，多半是漏报，或者机构早已撤止。",
  remedy: "向该单位征集，填领导任职表；确实没有可填的作零报告或填空缺说明；机构已撤的填撤止时间。",
  data: z.strictObject({ body: z.string(), years: z.array(z.string()) }),
  variants: {
    years: {
      level: "verify",
      rules: ["N05"],
      message: (d) =>
        `${d.body}${d.years.join("、")}没有任何记录，别的年份有。补报这几年的任职；没有可填的作零报告，机构已撤的填撤止时间。`,
    },
  },
  examples: {
    bad: {
      "只报了副职，中间几年没有": {
        sheets: {
          机构沿革: orgs,
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县老干部局 | 副局长 | 张三 | 1993.6 | 1996.1\n县老干部局 | 副局长 | 李四 | 1999.3 |",
        },
        finds: ["years 机构沿革!A2"],
      },
    },
    good: {
      作了零报告: {
        机构沿革: orgs,
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县老干部局 | 副局长 | 张三 | 1993.6 | 1996.1",
        零报告: "单位 | 表名 | 填报人\n县老干部局 | 领导任职 | 李四",
      },
      "撤止以后，或只空一年": {
        机构沿革: "机构全称 | 设立时间 | 撤止时间\n县老干部局 | 1984.5 | 1998.2",
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县老干部局 | 副局长 | 张三 | 1993.6 | 1996.1\n县老干部局 | 副局长 | 李四 | 1997.3 | 1998.2",
      },
    },
  },
  needs: someHandedIn("tenures", "members"),
  *run(dossier) {
    const bodyOf = bodyFinder(dossier);
    // a break in a chief post is asked there; records whose dates are not known may be of any year
    const asked = new Set(Array.from(chiefLines(dossier), ({ roster }) => roster.key));
    for (const tenure of dossier.tenures)
      if (tenure.span.from === "unknown" || tenure.span.to === "unknown") asked.add(bodyOf(tenure).key);
    for (const { body, runs } of yearGrid(dossier)?.rows ?? []) {
      if (body === undefined || asked.has(body.id) || runs.every(({ state }) => state !== "reported")) continue;
      const years = runs.flatMap(({ state, from, to }) =>
        // one year may be the months before the first act or after the last
        state === "missing" && to > from ? [`${from}—${to}年`] : [],
      );
      if (years.length === 0) continue;
      const { fullName, origin } = latestName(body);
      yield { variant: "years", at: cellOf(origin, "fullName"), body: fullName, data: { body: fullName, years } };
    }
  },
});
