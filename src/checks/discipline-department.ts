import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { boundText } from "../model/date-text.js";
import { monthDate } from "../model/date.js";
import { before } from "../model/span.js";
import { isDiscipline } from "./lexicon/county-bodies.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

/** From 1984 the 纪委 is elected by the congress and stands beside the committee, not among its departments. */
export const disciplineDepartment = defineCheck({
  id: "discipline-department",
  title: "1984年以后，纪委仍列为县委工作部门",
  basis: "1982年党章规定纪委由同级党代表大会选举产生，各县1983至1984年改设，此后不再是县委的工作部门。",
  why: "列在工作部门里，全书的次序和级别都跟着错。",
  remedy: "纪委的类别改为领导机构；1984年以前作为工作部门的一段另列一行，撤止方式写升格。",
  data: z.strictObject({ body: z.string(), until: z.string() }),
  variants: {
    listed: {
      level: "verify",
      rules: ["L10"],
      message: (d) =>
        `${d.body}类别填“工作部门”，一直到${d.until}。1984年以后纪委由党代表大会选举，类别改为领导机构，改设以前的另列一行。`,
    },
  },
  examples: {
    bad: {
      纪委列为工作部门: {
        sheets: {
          机构沿革:
            "机构全称 | 简称 | 系统 | 类别 | 设立时间\n中共苇川县纪律检查委员会 | 县纪委 | 党 | 工作部门 | 1979.5",
        },
        finds: ["listed 机构沿革!D2"],
      },
    },
    good: {
      改设前后分列两行: {
        机构沿革:
          "机构全称 | 系统 | 类别 | 设立时间 | 撤止时间 | 撤止方式\n中共苇川县委纪律检查委员会 | 党 | 工作部门 | 1979.5 | 1984.4 | 升格\n中共苇川县纪律检查委员会 | 党 | 领导机构 | 1984.4 | |",
      },
    },
  },
  needs: handedIn("orgs"),
  *run({ orgs }) {
    for (const org of orgs) {
      if (org.category !== "工作部门" || !isDiscipline(org.fullName)) continue;
      // counties changed over 1983 and 1984
      if (before(endOf1984, org.span.to) !== "certain") continue;
      yield {
        variant: "listed" as const,
        at: cellOf(org.origin, "category"),
        body: org.fullName,
        data: { body: org.fullName, until: org.span.to === "open" ? "现在" : boundText(org.span.to) },
      };
    }
  },
});

const endOf1984 = monthDate(1984, 12);
