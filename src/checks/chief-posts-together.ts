import { z } from "zod";
import { type Tenure } from "../model/dossier.js";
import { type Belonging, bodyFinder } from "../model/roster.js";
import { clashes, endsOf } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { personTenures } from "./person-tenures.js";
import { startCell } from "./tenure-cells.js";
import { bodyName } from "./tenure-text.js";

/** Bodies whose chief is somebody who leads elsewhere: 党校, leading groups, commissions, funds, societies. */
const beside =
  /党校|行政学院|社会主义学院|小组|指挥部|指挥所|编(?:制)?委|编办|协会|学会|研究会|基金会|联合会|促进会|合作社|筹(?:备|建)|人武部|武装部|预备役|国防动员|双拥|爱(?:国)?卫|绿化|防汛|防火|安全(?:生产)?委|保密|密码|机要|台办|台湾|侨|文明|关工委|关心下一代|老龄|党史|史志|地方志|机关工委|机关党委|党组|信访|综治|协调|改制|监察/u;

/** Chairs that one person usually fills together, in either order. */
const usualPairs: readonly (readonly [RegExp, RegExp])[] = [
  // 县委书记 with 人大常委会主任 or 政协主席, 政法委书记 with 公安局长, 乡镇党委书记 with 人大主席
  [/委|党委/u, /人大|人民代表大会|政协|政治协商/u],
  [/政法/u, /公安|法院|检察/u],
  [/纪/u, /监察|监委/u],
  [/统战|统一战线/u, /政协|政治协商|民族|宗教|工商联/u],
  [/组织部/u, /老干部|人事|编制/u],
  [/宣传部/u, /文联|广播|报社|文化/u],
  [/办公室|政府办/u, /档案|接待|外事|法制|机关事务/u],
  [/总公司|集团|公司|厂/u, /公司|厂|商行|宾馆/u],
];

const isUsual = (a: string, b: string): boolean =>
  usualPairs.some(([one, other]) => (one.test(a) && other.test(b)) || (one.test(b) && other.test(a)));

/** What is left of a body's name without its kind: 县水利局 and 县水利局党组, 城关镇党委 and 城关镇政府 are one unit. */
const stem = (name: string): string =>
  name.replaceAll(/^(?:中共|中国共产党)|委员会|人民政府|政府|党委|党组|党总支|党支部|人大主席团|人大|纪委/gu, "");

function oneUnit(a: Belonging, b: Belonging): boolean {
  const [x, y] = [stem(a.name), stem(b.name)];
  const parents = [
    ...(a.body?.names ?? []).map(({ parent }) => parent),
    ...(b.body?.names ?? []).map(({ parent }) => parent),
  ];
  return x.endsWith(y) || y.endsWith(x) || parents.some((parent) => parent === a.name || parent === b.name);
}

/** Full-time, as far as the row tells: the head of a body, not 兼, 代, 挂职 and not in a body led from elsewhere. */
const isFullTime = ({ post, bodyText, org, marks, note }: Tenure): boolean =>
  post.chief &&
  post.single &&
  !post.concurrent &&
  !post.acting &&
  !beside.test(bodyText) &&
  !beside.test(org?.fullName ?? "") &&
  ![...marks, note ?? ""].some((mark) => /兼|挂|名誉|援/u.test(mark));

/** Whole months both certainly last. */
function monthsTogether(a: Tenure, b: Tenure): number {
  const [x, y] = [endsOf(a.span), endsOf(b.span)];
  return Math.min(x.to.first, y.to.first) - Math.max(x.from.last, y.from.last);
}

/** Both may still be in post at the lower limit, which has no months to count. */
const lasting = (months: number): string => (Number.isFinite(months) ? `${months}个月` : "到本卷下限");

const columns = "机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间";

/** Two full chairs in two units at once: one should be marked 兼, one has another's name, or an end is wrong. */
export const chiefPostsTogether = defineCheck({
  id: "chief-posts-together",
  title: "一人同时任两个单位的正职",
  basis: "编纂通则：兼任的职务注明（兼）。",
  why: "两个单位的正职一般不由一人担任，常是离任时间写晚，或两个同名的人混在一起。",
  remedy: "是兼任的，标注栏写“兼”；不是的，核对离任时间，同名的两人在人物表分开。",
  data: z.strictObject({ person: z.string(), first: z.string(), second: z.string(), months: z.string() }),
  variants: {
    together: {
      level: "verify",
      rules: ["P04"],
      message: (d) =>
        `${d.person}同时任${d.first}和${d.second}，重合${d.months}，都没有标“兼”。请核对时间，是兼任的标“兼”。`,
    },
  },
  examples: {
    bad: {
      两个局的局长: {
        sheets: {
          领导任职: `${columns}\n县水利局 | 局长 | 张三 | | 1993.6 | 1998.3\n县交通局 | 局长 | 张三 | | 1996.1 | 2000.5`,
        },
        finds: ["together 领导任职!E3"],
      },
    },
    good: {
      "标了兼，或历来由一人担任": {
        领导任职: `${columns}\n县水利局 | 局长 | 张三 | | 1993.6 | 1998.3\n县交通局 | 局长 | 张三 | 兼 | 1996.1 | 2000.5\n县水利局党组 | 书记 | 张三 | | 1993.6 | 1998.3\n县委 | 书记 | 李四 | | 1993.6 | 1998.3\n县人大常委会 | 主任 | 李四 | | 1996.1 | 1998.3`,
      },
      交接的一个月: {
        领导任职: `${columns}\n县水利局 | 局长 | 张三 | | 1993.6 | 1996.2\n县交通局 | 局长 | 张三 | | 1996.1 | 2000.5`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const bodyOf = bodyFinder(dossier);
    for (const life of personTenures(dossier).values()) {
      const told = new Set<string>();
      for (const { first, second, certainty } of clashes(life.filter((tenure) => isFullTime(tenure)))) {
        const [a, b] = [bodyOf(first), bodyOf(second)];
        const months = monthsTogether(first, second);
        const key = `${a.key}\n${b.key}`;
        if (certainty !== "certain" || months <= 1 || a.key === b.key || told.has(key)) continue;
        if (oneUnit(a, b) || isUsual(a.name, b.name)) continue;
        told.add(key);
        yield {
          variant: "together",
          at: startCell(second),
          related: [startCell(first)],
          body: bodyName(second),
          data: {
            person: second.name,
            first: `${first.bodyText}${first.post.title}（${spanWords(first.span)}）`,
            second: `${second.bodyText}${second.post.title}（${spanWords(second.span)}）`,
            months: lasting(months),
          },
        };
      }
    }
  },
});
