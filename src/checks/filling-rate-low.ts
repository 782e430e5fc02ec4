import { z } from "zod";
import { type TableOrigin, cellOf } from "../model/cell.js";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const header = "机构 | 职务 | 姓名 | 性别 | 任职时间";
const rows = (body: string, sex: string): string =>
  Array.from("甲乙丙丁戊己庚辛壬癸", (name) => `${body} | 委员 | 李${name} | ${sex} | 1996.3`).join("\n");

/** A column others fill and one unit leaves blank: that unit was not asked, or did not ask further. */
export const fillingRateLow = defineCheck({
  id: "filling-rate-low",
  title: "某张任职表的一些栏目大多空着，别的单位都填了",
  basis: "各单位按同一表式填报，宽严一致。",
  why: "一个单位的人没有性别、出生年月、依据，全书的名录就不整齐，也无从核对。",
  remedy: "请该单位补填；确实查不到的，作情况说明。",
  data: z.strictObject({ sheet: z.string(), columns: z.array(z.string()), rows: z.int() }),
  variants: {
    sparse: {
      level: "hint",
      rules: ["N18"],
      message: (d) =>
        `${d.sheet}共${d.rows}行，${d.columns.join("、")}大多没有填，其他单位大多填了。请补填，查不到的作说明。`,
    },
  },
  examples: {
    bad: {
      一个单位没有填性别: {
        sheets: { 领导任职: `${header}\n${rows("县委", "男")}`, 政府任职: `${header}\n${rows("县政府", "")}` },
        finds: ["sparse 政府任职!D1"],
      },
    },
    good: {
      各单位都没有填: {
        领导任职: `${header}\n${rows("县委", "")}`,
        政府任职: `${header}\n${rows("县政府", "")}`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run({ tenures, inputs }) {
    const sheets = bySheet(tenures);
    for (const [table, own] of sheets) {
      if (own.length < fewest) continue;
      const others = tenures.filter(({ origin }) => origin.table !== table);
      const sparse = columns.filter(
        // a column that is missing altogether is told as such
        ([, field, filled]) =>
          Object.hasOwn(table.columns, field) &&
          rate(own, filled) < low &&
          others.length >= fewest &&
          rate(others, filled) >= high,
      );
      const [first] = sparse;
      if (first === undefined) continue;
      yield {
        variant: "sparse",
        at: cellOf({ table, row: headerRow(inputs, table, own) }, first[1]),
        data: { sheet: table.sheet, columns: sparse.map(([title]) => title), rows: own.length },
      };
    }
  },
});

/** of fewer rows no rate can be told */
const fewest = 10;
const low = 0.2;
const high = 0.7;

type Filled = (tenure: Tenure) => boolean;

/** Columns that are recommended, not required, and that every row can have. */
const columns: readonly (readonly [title: string, field: string, filled: Filled])[] = [
  ["性别", "sex", ({ facts }) => facts.sex !== undefined],
  ["民族", "nation", ({ facts }) => facts.nation !== undefined],
  ["出生年月", "birth", ({ facts }) => facts.birth !== undefined],
  ["籍贯", "native", ({ facts }) => facts.native !== undefined],
  ["入党时间", "joined", ({ facts }) => facts.joined !== undefined],
  ["任职方式", "startAct", ({ startAct }) => startAct !== undefined],
  ["任职依据", "startBasis", ({ startBasis }) => startBasis !== undefined],
];

/** Of several tables on one sheet the header nearest above the rows. */
const headerRow = (inputs: Dossier["inputs"], { book, sheet }: TableOrigin, own: readonly Tenure[]): number =>
  Math.max(
    1,
    ...inputs.flatMap((input) =>
      input.book === book && input.sheet === sheet && own.every(({ origin }) => origin.row > (input.headerRow ?? 0))
        ? (input.headerRow ?? [])
        : [],
    ),
  );

const rate = (tenures: readonly Tenure[], filled: Filled): number => tenures.filter(filled).length / tenures.length;

function bySheet(tenures: Dossier["tenures"]): ReadonlyMap<TableOrigin, readonly Tenure[]> {
  const sheets = new Map<TableOrigin, Tenure[]>();
  for (const tenure of tenures) {
    const own = sheets.get(tenure.origin.table);
    if (own === undefined) sheets.set(tenure.origin.table, [tenure]);
    else own.push(tenure);
  }
  return sheets;
}
