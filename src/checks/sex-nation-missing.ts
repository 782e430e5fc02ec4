import { z } from "zod";
import { type CellRef, type Origin, type TableOrigin, cellOf } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { type PersonFacts } from "../model/person.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";

interface Row {
  readonly name: string;
  readonly personId: string;
  readonly origin: Origin;
  readonly facts: PersonFacts;
}

const rowsOf = ({ register, tenures, members, delegates }: Dossier): readonly Row[] => [
  ...register,
  ...tenures,
  ...members,
  ...delegates,
];

const fields = { sex: "性别", nation: "民族" } as const;

/** （女） and （回族） are printed; men and 汉族 are not. */
const isPrinted = { sex: (said: string) => said === "女", nation: (said: string) => said !== "汉族" } as const;

/** Tables that mark somebody: a column that was left blank throughout, or was never there, keeps silent on purpose. */
function markingTables(rows: readonly Row[], field: keyof typeof fields): ReadonlySet<TableOrigin> {
  const marking = rows.filter(({ facts }) => facts[field] !== undefined && isPrinted[field](facts[field]));
  return new Set(marking.map(({ origin }) => origin.table));
}

/** Where the fact stands or would: in its column, else in brackets after the name. */
const factCell = ({ table, row }: Origin, field: keyof typeof fields): CellRef =>
  cellOf({ table, row }, Object.hasOwn(table.columns, field) ? field : "name");

interface Said {
  readonly text: string;
  readonly origin: Origin;
}

interface Silence {
  readonly name: string;
  readonly said: Said;
  readonly cells: CellRef[];
}

const columns = "机构 | 职务 | 姓名 | 性别 | 民族 | 任职时间";

/** One list marks a woman or a minority, another that marks others does not mark her. */
export const sexNationMissing = defineCheck({
  id: "sex-nation-missing",
  title: "（女）或民族一处标了，另一处没标",
  basis: "编纂通则：女性和少数民族在每一名录的姓名后都注明。",
  why: "名录前后不一，统计女干部、少数民族干部也会漏数。",
  remedy: "补上漏标的一处；是同名的两人，在人物表各列一行。",
  data: z.strictObject({ person: z.string(), header: z.string(), said: z.string(), count: z.number() }),
  variants: {
    sex: {
      level: "verify",
      rules: ["P07"],
      message: (d) => `“${d.person}”别处标（${d.said}），这里没有标，共${d.count}处。是一人请补上，是两人请分开。`,
      suggestion: ({ said }) => said,
    },
    nation: {
      level: "verify",
      rules: ["P07"],
      message: (d) => `“${d.person}”别处标（${d.said}），这里没有标，共${d.count}处。是一人请补上，是两人请分开。`,
      suggestion: ({ said }) => said,
    },
  },
  examples: {
    bad: {
      女干部漏标: {
        sheets: {
          领导任职: `${columns}\n县妇联 | 主任 | 张三 | 女 | | 1993.6\n县委 | 常委 | 张三 | | | 1998.3`,
        },
        finds: ["sex 领导任职!D3"],
      },
      少数民族漏标: {
        sheets: {
          领导任职: `${columns}\n县民委 | 主任 | 张三 | | 回族 | 1993.6\n县委 | 常委 | 张三 | | | 1998.3`,
        },
        finds: ["nation 领导任职!E3"],
      },
    },
    good: {
      "男、汉族不标，没有这一列的表不标": {
        领导任职: `${columns}\n县妇联 | 主任 | 张三 | 女 | | 1993.6\n县委 | 书记 | 李四 | 男 | 汉族 | 1993.6\n县人大 | 主任 | 李四 | | | 1998.3`,
        委员名册: "机构 | 届次 | 身份 | 姓名\n县委 | 第八届 | 委员 | 张三",
      },
    },
  },
  needs: someHandedIn("tenures", "members", "register"),
  *run(dossier) {
    const rows = rowsOf(dossier);
    for (const field of ["sex", "nation"] as const) {
      const tables = markingTables(rows, field);
      const told = new Map<string, Said>();
      for (const { personId, facts, origin } of rows) {
        const text = facts[field];
        if (text !== undefined && !told.has(personId)) told.set(personId, { text, origin });
      }
      const silent = new Map<string, Silence>();
      for (const { name, personId, origin, facts } of rows) {
        if (facts[field] !== undefined || !tables.has(origin.table)) continue;
        const said = told.get(personId);
        if (said === undefined || !isPrinted[field](said.text)) continue;
        const silence = silent.get(personId) ?? { name, said, cells: [] };
        silence.cells.push(factCell(origin, field));
        silent.set(personId, silence);
      }
      for (const { name, said, cells } of silent.values())
        for (const at of cells.slice(0, 1))
          yield {
            variant: field,
            at,
            related: [factCell(said.origin, field), ...cells.slice(1)],
            data: { person: name, header: fields[field], said: said.text, count: cells.length },
          };
    }
  },
});
