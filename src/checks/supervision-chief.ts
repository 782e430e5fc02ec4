import { z } from "zod";
import { monthCount, reach, uncovered } from "../model/coverage.js";
import { monthText } from "../model/date-text.js";
import { type MonthRange } from "../model/date.js";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { bodyFinder } from "../model/roster.js";
import { endsOf } from "../model/span.js";
import { isDiscipline, isSupervision } from "./lexicon/county-bodies.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { startCell } from "./tenure-cells.js";

/** 纪委、监委合署: one person is 纪委书记 and 监委主任, but for the months until the people's congress has elected him. */
const handover = 3;

export const supervisionChief = defineCheck({
  id: "supervision-chief",
  title: "监委主任与纪委书记不是一人",
  basis: "2018年起县监委与纪委合署办公，监委主任由纪委书记担任，经人大选举。",
  why: "两职不是一人，多半是有一处漏了变动。",
  remedy: "核对纪委书记和监委主任的任免；人大选举以前由别人代理的，写明代理。",
  data: z.strictObject({
    body: z.string(),
    director: z.string(),
    directorSpan: z.string(),
    secretary: z.string(),
    secretarySpan: z.string(),
    months: z.string(),
  }),
  variants: {
    differs: {
      level: "verify",
      rules: ["L11"],
      message: (d) =>
        `${d.body}主任${d.director}（${d.directorSpan}）在任时，纪委书记是${d.secretary}（${d.secretarySpan}），${d.months}两职不是一人。核对两处任免。`,
    },
  },
  examples: {
    bad: {
      监委主任没有随纪委书记变动: {
        sheets: {
          卷信息: "项目 | 内容\n县 | 样例县\n上限 | 2017.12\n下限 | 2022.12",
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县纪委 | 书记 | 张三 | 2016.9 | 2019.5\n县纪委 | 书记 | 李四 | 2019.5 |\n县监委 | 主任 | 张三 | 2018.1 | 2021.3",
        },
        finds: ["differs 领导任职!D4"],
      },
    },
    good: {
      "纪委书记先到任，人大随后选举": {
        卷信息: "项目 | 内容\n县 | 样例县\n上限 | 2017.12\n下限 | 2022.12",
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县纪委 | 书记 | 张三 | 2016.9 | 2019.5\n县纪委 | 书记 | 李四 | 2019.5 |\n县监委 | 主任 | 张三 | 2018.1 | 2019.6\n县监委 | 主任 | 李四 | 2019.7 |",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const secretaries = chiefsOf(dossier, isDiscipline, "书记");
    for (const director of chiefsOf(dossier, isSupervision, "主任")) {
      // who acts stands in until the congress meets
      if (director.post.acting) continue;
      for (const secretary of secretaries) {
        const run = apart(director, secretary, secretaries);
        if (run === undefined) continue;
        yield {
          variant: "differs" as const,
          at: startCell(director),
          related: [startCell(secretary)],
          body: director.bodyText,
          data: {
            body: director.bodyText,
            director: director.name,
            directorSpan: spanWords(director.span),
            secretary: secretary.name,
            secretarySpan: spanWords(secretary.span),
            months: monthText(run.first) + (run.last === Infinity ? "以后" : `至${monthText(run.last)}`),
          },
        };
      }
    }
  },
});

function chiefsOf(dossier: Dossier, isBody: (name: string) => boolean, seat: string): Tenure[] {
  const bodyOf = bodyFinder(dossier);
  return dossier.tenures.filter((tenure) => tenure.post.seat === seat && isBody(bodyOf(tenure).name));
}

const first2018 = 2018 * 12;

/** The months in which both certainly served, the director not as secretary too. */
function apart(director: Tenure, secretary: Tenure, all: readonly Tenure[]): MonthRange | undefined {
  const a = endsOf(director.span);
  const b = endsOf(secretary.span);
  const common = {
    first: Math.max(a.from.last, b.from.last, first2018),
    last: Math.min(a.to.first, b.to.first),
  };
  const own = all.filter(({ personId }) => personId === director.personId).map(({ span }) => reach(span));
  return uncovered(common, own).find((run) => monthCount(run) > handover);
}
