import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type PersonEntry } from "../model/dossier.js";
import { judgementsOf, listedEntries } from "../model/judgements.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";
import { conflicts } from "./fact-conflicts.js";
import { otherCells } from "./tenure-cells.js";

/** Where 人物 lists each name. */
function registeredCells(register: readonly PersonEntry[]): Map<string, CellRef[]> {
  const cells = new Map<string, CellRef[]>();
  for (const { name, origin } of listedEntries(register)) {
    const at = cellOf(origin, "name");
    const before = cells.get(name);
    if (before === undefined) cells.set(name, [at]);
    else before.push(at);
  }
  return cells;
}

const columns = "机构 | 职务 | 姓名 | 出生年月 | 籍贯 | 任职时间 | 离任时间";

/** One name with facts that cannot all be one person's: two people to tell apart, or one of the rows is wrong. */
export const namesakeUndecided = defineCheck({
  id: "namesake-undecided",
  title: "同名的人所记性别、民族、出生、籍贯不同",
  basis: "编纂通则：同名异人须在名录中区分，全书一致。",
  why: "不区分就把两个人的任职并到一人名下；是一个人，就有一处写错。",
  remedy: "是一个人，改成一致；是两个人，在人物表各列一行，用“区分”一栏分开；一时查不清的，判定写待查。",
  data: z.strictObject({
    person: z.string(),
    count: z.number(),
    fields: z.array(z.string()),
    first: z.array(z.string()),
    second: z.array(z.string()),
  }),
  variants: {
    differs: {
      level: "verify",
      rules: ["P05"],
      message: ({ person, fields, first, second }) => {
        const parts = fields.map((field, index) => `${field}${first[index]}、${second[index]}`);
        return `“${person}”两处所记不同：${parts.join("；")}。是一人请改一致，是两人请在人物表各列一行并填“区分”。`;
      },
    },
    unassigned: {
      level: "verify",
      rules: ["P05"],
      message: ({ person, count }) =>
        `人物表有${count}个“${person}”，这一行分不清是哪一个。请补上出生年月或籍贯，人物表的“区分”也要填。`,
    },
  },
  examples: {
    bad: {
      人物表有两个同名的人: {
        sheets: {
          人物: "姓名 | 区分 | 出生年月\n张三 | 县委 | 1945.3\n张三 | 团县委 | 1968.11",
          领导任职: `${columns}\n县农机局 | 局长 | 张三 | | | 1998.3 | 2001.2`,
        },
        finds: ["unassigned 领导任职!C2"],
      },
      出生年月不同: {
        sheets: {
          领导任职: `${columns}\n县委 | 书记 | 张三 | 1945.3 | 湖南邵东 | 1993.6 | 1998.3\n团县委 | 书记 | 张三 | 1968.11 | 湖南省邵东县 | 1998.3 | 2001.2`,
        },
        finds: ["differs 领导任职!D3"],
      },
    },
    good: {
      "一处略记，不算不同": {
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1945.3 | 湖南省邵东县 | 1993.6 | 1998.3\n县人大 | 主任 | 张三 | 1945 | 邵东 | 1998.3 |`,
      },
      人物表已经分开: {
        人物: "姓名 | 区分 | 出生年月\n张三 | 县委 | 1945.3\n张三 | 团县委 | 1968.11",
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1945.3 | | 1993.6 | 1998.3\n团县委 | 书记 | 张三 | 1968.11 | | 1998.3 | 2001.2`,
      },
    },
  },
  needs: someHandedIn("tenures", "members", "register"),
  *run({ persons, register }) {
    const namesakes = registeredCells(register);
    const { verdictOn } = judgementsOf(register);
    for (const person of persons) {
      const { name, mark, mentions } = person;
      // asked as an open judgement
      if (verdictOn(person, person) === "unsure") continue;
      const entries = namesakes.get(name) ?? [];
      // whoever 区分 names has been told apart; rows of a name listed more than once that it does not name have not
      if (mark === undefined && entries.length > 1) {
        for (const { name: at } of mentions) {
          const data = { person: name, count: entries.length, fields: [], first: [], second: [] };
          yield { variant: "unassigned", at, related: otherCells(at, entries), data };
        }
        continue;
      }
      for (const { mention, first, differs } of conflicts(mentions)) {
        const { field } = differs[0];
        yield {
          variant: "differs",
          at: mention.cells[field],
          related: [first.cells[field]],
          data: {
            person: name,
            count: 1,
            fields: differs.map((difference) => difference.title),
            first: differs.map((difference) => difference.first),
            second: differs.map((difference) => difference.second),
          },
        };
      }
    }
  },
});
