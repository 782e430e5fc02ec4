import { z } from "zod";
import { type CellRef } from "../model/cell.js";
import { boundText, isOneMonth } from "../model/date-text.js";
import { type MonthRange, isDate, monthDate, monthsOf } from "../model/date.js";
import { type Dossier, type Meeting, type Tenure } from "../model/dossier.js";
import { bodyFinder, rosters } from "../model/roster.js";
import { before } from "../model/span.js";
import { isCongress, isCountyGovernment, isGovernmentHead } from "./lexicon/county-bodies.js";
import { defineCheck } from "./define-check.js";
import { startCell } from "./tenure-cells.js";

/** 县长、副县长 take office by a people's congress or its standing committee: some meeting stands behind each start. */
export const governmentHeadMeeting = defineCheck({
  id: "government-head-meeting",
  title: "县长、副县长到任的月份没有人大会议",
  basis: "县长、副县长由人民代表大会选举，闭会期间由人大常委会决定任免，从会议之日起任职。",
  why: "没有会议可对，任职时间可能取了党委提名的时间，不是人大通过的时间。",
  remedy: "查人大会议文件，在任职依据写明哪次会议；时间取错的改为会议的月份，漏填的代表大会补进会议届次。",
  data: z.strictObject({ body: z.string(), month: z.string(), people: z.array(z.string()) }),
  variants: {
    unmet: {
      level: "verify",
      rules: ["L08"],
      message: (d) =>
        `${d.body}${d.people.join("、")}${d.month}到任，会议届次里这个月没有人代会，任职依据也没有写会议。查明由哪次会议选举或决定，写进任职依据。`,
    },
  },
  examples: {
    bad: {
      到任的月份没有会议: {
        sheets: {
          会议届次: "机构 | 届次 | 开始日期\n苇川县人民代表大会 | 第十二届 | 1998.3.8",
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间\n苇川县人民政府 | 副县长 | 张三 | 1999.1\n苇川县人民政府 | 副县长 | 李四 | 1999.1",
        },
        finds: ["unmet 领导任职!D2"],
      },
    },
    good: {
      "代表大会选举，或写明了会议": {
        会议届次: "机构 | 届次 | 开始日期\n苇川县人民代表大会 | 第十二届 | 1998.3.8",
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 任职依据\n苇川县人民政府 | 县长 | 张三 | 1998.3 |\n苇川县人民政府 | 副县长 | 李四 | 1999.1 | 县十二届人大常委会第七次会议",
      },
    },
  },
  needs: (dossier) => (congresses(dossier).length === 0 ? "没有交人民代表大会的会议届次" : undefined),
  *run(dossier) {
    const held = congresses(dossier).map(months);
    for (const { name, tenures } of rosters(dossier)) {
      if (!isCountyGovernment(name)) continue;
      const open = tenures.filter((tenure) => isAsked(tenure, dossier) && !held.some((range) => isIn(tenure, range)));
      for (const month of new Set(open.map(monthOf))) {
        const people = open.filter((tenure) => monthOf(tenure) === month);
        for (const first of people.slice(0, 1))
          yield {
            variant: "unmet" as const,
            at: startCell(first),
            related: people.slice(1).map((tenure): CellRef => startCell(tenure)),
            body: name,
            data: {
              body: first.bodyText,
              month: boundText(first.span.from),
              people: people.map((tenure) => tenure.post.title + tenure.name),
            },
          };
      }
    }
  },
});

function congresses(dossier: Dossier): Meeting[] {
  const bodyOf = bodyFinder(dossier);
  return dossier.meetings.filter(
    (meeting) =>
      isDate(meeting.from) &&
      (isCongress(bodyOf(meeting).name) || /[县市区旗州].*人民代表大会/u.test(meeting.title ?? "")),
  );
}

const months = ({ from, to }: Meeting): MonthRange => ({
  first: monthsOf(from).first,
  last: (isDate(to) ? monthsOf(to) : monthsOf(from)).last,
});

const monthOf = ({ span }: Tenure): number => monthsOf(span.from).first;

/** Documents of a meeting often follow it by a month. */
const isIn = (tenure: Tenure, { first, last }: MonthRange): boolean =>
  monthOf(tenure) >= first && monthOf(tenure) <= last + 1;

const lawOf1954 = monthDate(1955, 1);

/** Those of this volume with a month to compare and no basis that names a meeting or a document. */
function isAsked({ span, post, startBasis = "", note = "" }: Tenure, { volume }: Dossier): boolean {
  if (!isGovernmentHead(post.seat) || !isOneMonth(span.from)) return false;
  if (before(span.from, volume.upper ?? lawOf1954) !== "no" || before(span.from, lawOf1954) !== "no") return false;
  return !/会|人大|[〔[［]|号/u.test(startBasis + note);
}
