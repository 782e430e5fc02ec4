import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { type Roster, rosters } from "../model/roster.js";
import { overlap } from "../model/span.js";
import { unlisted } from "./listed-people.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

/** The head of a department sits in its 党组 or 党委 unless he is no Party member: a head that no list of it has is asked for. */
export const headOutsidePartyGroup = defineCheck({
  id: "head-outside-party-group",
  title: "部门正职不在本部门党组、党委名单里",
  basis: "部门正职一般任本部门党组（党委）书记、副书记或成员，党外人士除外。",
  why: "附编有而正编没有，多半是正编漏收了党内职务。",
  remedy: "查党组任免文件补上；正职是党外人士的可以不改，写明政治面貌更好。",
  data: z.strictObject({ body: z.string(), people: z.array(z.string()), group: z.string() }),
  variants: {
    unlisted: {
      level: "hint",
      rules: ["L20"],
      message: (d) => `${d.body}${d.people.join("、")}不在${d.group}的名单里。查有无漏收党内职务，党外人士可以不改。`,
    },
    "party-post": {
      level: "hint",
      rules: ["L20"],
      message: (d) =>
        `${d.body}${d.people.join("、")}：党内职务填在行政机构下。请在机构沿革补党组（党委）一行，把这一任移过去。`,
    },
  },
  examples: {
    bad: {
      局长不在党组里: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县教育局 | 局长 | 张三 | 1993.6 | 1998.3\n中共苇川县教育局党组 | 书记 | 李四 | 1993.6 | 1998.3",
        },
        finds: ["unlisted 领导任职!C2"],
      },
      党委书记填在局里: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县卫生局 | 党委书记 | 张三 | 1993.6 | 1998.3\n中共苇川县卫生局党组 | 书记 | 李四 | 1993.6 | 1998.3",
        },
        finds: ["party-post 领导任职!C2"],
      },
    },
    good: {
      "局长在党组里，或当时没有党组": {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县教育局 | 局长 | 张三 | 1993.6 | 1998.3\n苇川县教育局 | 局长 | 王五 | 1988.6 | 1993.6\n中共苇川县教育局党组 | 副书记 | 张三 | 1994.6 | 1998.3\n中共苇川县教育局党组 | 书记 | 李四 | 1993.6 | 1998.3",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const groups = groupsByUnit(dossier);
    for (const { name, tenures } of rosters(dossier)) {
      const group = groups.get(name);
      if (group === undefined) continue;
      const heads = tenures.filter(
        (tenure) => tenure.post.chief && group.tenures.some(({ span }) => overlap(span, tenure.span) === "certain"),
      );
      const outside = unlisted(heads, group.tenures);
      for (const variant of ["unlisted", "party-post"] as const) {
        const some = outside.filter(({ post }) => isPartyPost(post.title) === (variant === "party-post"));
        const [first] = some;
        if (first === undefined) continue;
        yield {
          variant,
          at: cellOf(first.origin, "name"),
          related: group.tenures.slice(0, 1).map(({ origin }) => cellOf(origin, "body")),
          body: name,
          data: { body: first.bodyText, people: [...new Set(some.map(headText))], group: group.name },
        };
      }
    }
  },
});

/** A 党委书记 is no head of the department, and of no 党组. */
const isPartyPost = (title: string): boolean => /^党(?:委|组|总支|支部).*书记$/u.test(title);

const headText = ({ post, name }: Tenure): string => post.title + name;

/** The 党组 of each unit, by the name of the unit. */
function groupsByUnit(dossier: Dossier): ReadonlyMap<string, Roster> {
  return new Map(
    rosters(dossier).flatMap((roster) => {
      const unit = /^(?:中共|中国共产党)?(.+)党组$/u.exec(roster.name)?.[1];
      return unit === undefined ? [] : [[unit, roster] as const];
    }),
  );
}
