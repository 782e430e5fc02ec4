import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { isDate } from "../model/date.js";
import { type Dossier } from "../model/dossier.js";
import { type Body, latestName } from "../model/org.js";
import { meets } from "../model/span.js";
import { emptyTwins } from "../model/twin-bodies.js";
import { namesWithZeroReport } from "../model/year-grid.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { unknownBodies } from "./unknown-bodies.js";

/** Ids of the names in force that somebody is recorded under, or whose vacancy is declared. */
function mannedNames({ tenures, members, vacancies }: Dossier): ReadonlySet<string> {
  return new Set([...tenures, ...members, ...vacancies].flatMap(({ org }) => (org === undefined ? [] : [org.id])));
}

/** Everyone who is recorded anywhere but in 人物. */
function servedIds({ tenures, members, delegates }: Dossier): ReadonlySet<string> {
  return new Set([...tenures, ...members, ...delegates].map(({ personId }) => personId));
}

/** More bodies of one sheet than this are one question, not many. */
const mostSeparate = 3;

function bySheet(bodies: readonly Body[]): Iterable<readonly Body[]> {
  const sheets = new Map<string, Body[]>();
  for (const body of bodies) {
    const { book, sheet } = bodyCell(body);
    const key = `${book}\n${sheet}`;
    sheets.set(key, [...(sheets.get(key) ?? []), body]);
  }
  return sheets.values();
}

const bodyCell = (body: Body): CellRef => cellOf(latestName(body).origin, "fullName");

/** A body by its name and its time, as several may have borne the name. */
function bodyWords(body: Body): string {
  const { from, to } = body.span;
  const { fullName } = latestName(body);
  return isDate(from) || isDate(to) ? `${fullName}（${spanWords(body.span)}）` : fullName;
}

const orgs = "机构全称 | 设立时间 | 撤止时间";
const tenures = "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1998.3";

/** A body nobody led and a person who held nothing: something was not collected. */
export const recordEmpty = defineCheck({
  id: "record-empty",
  title: "机构没有任职人员，或人物没有任职",
  basis: "编纂通则：横不缺漏。",
  why: "断限内存在的机构都应有领导名录，多半是漏报。",
  remedy: "向该单位征集补齐；确实没有的，填空缺说明或零报告。",
  data: z.strictObject({ name: z.string(), bodies: z.array(z.string()) }),
  variants: {
    body: {
      level: "verify",
      rules: ["N05"],
      message: (d) => `${d.name}在断限内存在，却没有一个任职人员。请补报；确实没有的，填空缺说明或零报告。`,
    },
    bodies: {
      level: "verify",
      rules: ["N05"],
      message: (d) =>
        `这张表有${d.bodies.length}个机构在断限内存在，却没有一个任职人员：${d.bodies.join("、")}。请补报；确实没有的，填空缺说明或零报告。`,
    },
    person: {
      level: "verify",
      rules: ["N05"],
      message: (d) => `人物表有${d.name}，各表里却没有此人任职。请补报任职，或查姓名是否写错，或删去这一行。`,
    },
  },
  examples: {
    bad: {
      机构没有名录: {
        sheets: { 机构沿革: `${orgs}\n县委 | 1949.10 |\n县体改委 | 1990.5 | 1996.12`, 领导任职: tenures },
        finds: ["body 机构沿革!A3"],
      },
      许多机构没有名录: {
        sheets: {
          机构沿革: `${orgs}\n县委 | 1949.10 |\n县体改委 | 1990.5 | 1996.12\n县物价局 | 1984.6 |\n县侨办 | 1985.3 |\n县农机局 | 1984.6 |`,
          领导任职: tenures,
        },
        finds: ["bodies 机构沿革!A3"],
      },
      人物没有任职: {
        sheets: { 领导任职: tenures, 人物: "姓名 | 性别\n张三 | 男\n李四 | 男" },
        finds: ["person 人物!A3"],
      },
    },
    good: {
      同一机构另有一行有名录: {
        机构沿革: `${orgs}\n县档案局 | 1984.3 |\n县档案局 | 1986.3 |`,
        领导任职: "机构 | 职务 | 姓名 | 任职时间\n县档案局 | 局长 | 张三 | 1998.3",
      },
      "断限以前已撤，或作了零报告": {
        机构沿革: `${orgs}\n县委 | 1949.10 |\n县体改委 | 1984.5 | 1990.12\n县供销社 | 1952.3 |`,
        领导任职: tenures,
        零报告: "单位 | 表名 | 填报人\n县供销社 | 领导任职 | 李四",
      },
    },
  },
  needs: someHandedIn("tenures", "members"),
  *run(dossier) {
    const { volume, bodies, persons, register } = dossier;
    const limits = { from: volume.upper ?? "unknown", to: volume.lower ?? "open" } as const;
    const manned = mannedNames(dossier);
    const silent = namesWithZeroReport(dossier);
    const meant = new Set(unknownBodies(dossier).flatMap(({ candidates }) => candidates.slice(0, 1)));
    const isManned = ({ names }: Body): boolean => names.some(({ id }) => manned.has(id));
    // the other row of the body has its roster; that there are two rows is asked of them
    const twins = emptyTwins(bodies, isManned);
    const empty = bodies.filter(
      (body) =>
        meets(body.span, limits) &&
        !isManned(body) &&
        !twins.has(body) &&
        !body.names.some(({ id }) => silent.has(id)) &&
        // its roster may stand under a name that is not known: that is asked there
        !body.names.some(({ fullName, shortName = fullName }) => meant.has(fullName) || meant.has(shortName)),
    );
    for (const sheet of bySheet(empty)) {
      const cells = sheet.map(bodyCell);
      const [first, ...rest] = cells;
      if (sheet.length > mostSeparate && first !== undefined)
        yield { variant: "bodies", at: first, related: rest, data: { name: "", bodies: sheet.map(bodyWords) } };
      else
        for (const body of sheet)
          yield {
            variant: "body",
            at: bodyCell(body),
            body: latestName(body).fullName,
            data: { name: bodyWords(body), bodies: [] },
          };
    }
    const served = servedIds(dossier);
    // rows of a name listed more than once that say nothing of which: they may be any of the namesakes
    const unsettled = new Set(
      persons.flatMap(({ id, mark, name }) => (mark === undefined && served.has(id) ? [name] : [])),
    );
    for (const { personId, name, origin } of register) {
      if (served.has(personId) || unsettled.has(name)) continue;
      yield { variant: "person", at: cellOf(origin, "name"), data: { name, bodies: [] } };
    }
  },
});
