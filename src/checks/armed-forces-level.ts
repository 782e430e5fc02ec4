import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type OrgName } from "../model/org.js";
import { endsOf } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";

/** 县人武部 belonged to the county from 1986 to 1996 and to the army before and after; its level says which. */
export const armedForcesLevel = defineCheck({
  id: "armed-forces-level",
  title: "人武部的级别不合当时的建制",
  basis: "县人武部1986年改归地方建制，1996年4月收归军队建制；归地方时按县级定级，归军队时按团级定级。",
  why: "级别随建制改变，多半是把一个时期的级别填到了全部时期。",
  remedy: "核对改归、收归的文件，改变建制的月份另列一行。",
  data: z.strictObject({ body: z.string(), level: z.string(), span: z.string() }),
  variants: {
    local: {
      level: "hint",
      rules: ["L12"],
      message: (d) => `${d.body}（${d.span}）级别填“${d.level}”，这一时期人武部归地方建制。核对级别。`,
    },
    army: {
      level: "hint",
      rules: ["L12"],
      message: (d) => `${d.body}（${d.span}）级别填“${d.level}”，这一时期人武部归军队建制。核对级别。`,
    },
  },
  examples: {
    bad: {
      归地方时填团级: {
        sheets: { 机构沿革: "机构全称 | 级别 | 设立时间 | 撤止时间\n苇川县人民武装部 | 正团级 | 1986.6 | 1996.4" },
        finds: ["local 机构沿革!B2"],
      },
      归军队时填县级: {
        sheets: { 机构沿革: "机构全称 | 级别 | 设立时间\n苇川县人民武装部 | 副县级 | 1996.4" },
        finds: ["army 机构沿革!B2"],
      },
    },
    good: {
      级别随建制: {
        机构沿革:
          "机构全称 | 级别 | 设立时间 | 撤止时间\n苇川县人民武装部 | 副县级 | 1986.6 | 1996.4\n解放军苇川县人民武装部 | 正团级 | 1996.4 |",
      },
    },
  },
  needs: handedIn("orgs"),
  *run({ orgs }) {
    for (const org of orgs) {
      const { level = "", fullName, span } = org;
      const variant = fault(level, org);
      if (variant === undefined || !/(县|市|区|旗)(人民武装部|人武部)$/u.test(fullName)) continue;
      yield {
        variant,
        at: cellOf(org.origin, "level"),
        body: fullName,
        data: { body: fullName, level, span: spanWords(span) },
      };
    }
  },
});

const toLocal = 1986 * 12 + 3;
const toArmy = 1996 * 12 + 3;

/** Only rows that certainly lie in one of the periods, the month of the change shared. */
function fault(level: string, { span }: OrgName): "local" | "army" | undefined {
  const { from, to } = endsOf(span);
  if (level.includes("团")) return from.first >= toLocal && to.last <= toArmy + 1 ? "local" : undefined;
  return /[县处科]/u.test(level) && (from.first >= toArmy || to.last <= toLocal) ? "army" : undefined;
}
