import { z } from "zod";
import { nations } from "./nations.js";

/** How the text of a cell is read before the schema judges it. */
export type CellReading =
  | "text"
  | "person"
  | "post"
  | "date"
  | "period"
  | "span"
  | "integer"
  | "year"
  | "sex"
  | "nation"
  | "system"
  | "list"
  | "marks";

/** What a column tells people and the header matcher, kept in the metadata of its zod schema. */
export interface ColumnMeta {
  /** the canonical header */
  readonly title: string;
  readonly reading: CellReading;
  readonly required: boolean;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly example: string;
  /** offered as a drop-down list in the template */
  readonly choices?: readonly string[];
}

type Given = Partial<Omit<ColumnMeta, "title" | "description">> & Pick<ColumnMeta, "title" | "description">;

const shapes = {
  text: z.string().min(1).max(500),
  person: z.string().min(1).max(40),
  post: z.string().min(1).max(60),
  date: z.string().regex(/^[\d\-~?./X[\]]+$/u, "不是日期"),
  period: z.string().min(1).max(200),
  span: z.string().min(1).max(200),
  integer: z.int().min(0).max(99_999_999),
  year: z.int().min(1900).max(2100),
  sex: z.enum(["男", "女"]),
  nation: z.enum(nations),
  system: z.enum(["党", "政权", "军事", "统战", "群团", "企事业"]),
  list: z.array(z.string().min(1).max(200)),
  marks: z.array(z.string().min(1).max(100)),
} as const satisfies Record<CellReading, z.ZodType>;

/** One column: a zod schema whose metadata carry the header, its aliases and the words of the template's note. */
export function column(given: Given): z.ZodType {
  const reading = given.reading ?? "text";
  const meta: ColumnMeta = { required: false, aliases: [], example: "", ...given, reading };
  const shape: z.ZodType = shapes[reading];
  return (meta.required ? shape : shape.optional()).meta({ ...meta });
}

/** A sheet of the contract. `row` describes one record after its cells were read; dates are EDTF strings. */
export interface SheetSchema {
  /** key in code, e.g. `tenures` */
  readonly key: string;
  /** name in the contract, e.g. 领导任职 */
  readonly name: string;
  readonly description: string;
  readonly row: z.ZodObject;
  /** fields any one of which makes up for the named required field, e.g. 任职起止 for 任职时间 */
  readonly substitutes?: Readonly<Record<string, readonly string[]>>;
}

export interface Column extends ColumnMeta {
  readonly field: string;
}

/** The columns of a sheet in contract order, read back from the metadata. */
export function columnsOf(sheet: SheetSchema): Column[] {
  return Object.entries(sheet.row.shape).map(([field, schema]) => ({
    ...((schema as z.ZodType).meta() as unknown as ColumnMeta),
    field,
  }));
}

/** The serial number most sheets begin with. */
export const serial = column({
  title: "序号",
  description: "本表内从1起连续编号。",
  aliases: ["编号", "序", "号", "顺序号", "No", "NO.", "序次", "顺序", "行号"],
  example: "1",
});
export const remark = column({
  title: "备注",
  description: "其他需要说明的情况。",
  aliases: ["说明", "附注", "注", "备考", "其他", "备注说明", "附记", "其他说明", "说明事项", "备注事项", "其它"],
});
