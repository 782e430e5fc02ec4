import { type FieldHeader } from "./header-fields.js";
import { type KnownSheet } from "./known-headers.js";

/** The columns of one of several tables that stand side by side. */
export interface Strip {
  /** its fields, those it shares with the other strips among them */
  readonly fields: readonly FieldHeader[];
  /** columns of its own; undefined where the table has the sheet to itself */
  readonly own: ReadonlySet<number> | undefined;
}

/**
 * The strips of a table that was folded to fit the page: 姓名 | 任职时间 | 姓名 | 任职时间, read down the first strip, then down
 * the next. Columns left of the first strip belong to all. One strip where nothing repeats so: of two columns with one
 * meaning the left one is then read.
 */
export function stripsOf(sheet: KnownSheet, fields: readonly FieldHeader[]): readonly Strip[] {
  const repeated = repeatedFields(fields);
  const leading = sheet.columns.some(({ field }) => field === "name")
    ? "name"
    : sheet.columns.find(({ required }) => required)?.field;
  if (leading === undefined || !repeated.has(leading)) return [{ fields: firstOfEach(fields), own: undefined }];
  const start = fields.findIndex(({ field }) => repeated.has(field.field));
  const shared = fields.slice(0, start);
  const groups = folded(fields.slice(start));
  const pattern = (group: readonly FieldHeader[]): string =>
    group.flatMap(({ field }) => (repeated.has(field.field) ? [field.field] : [])).join(" ");
  const alike = groups.every((group) => pattern(group) === pattern(groups[0] ?? []));
  // 姓名 | 性别 | 姓名 is a slip, 姓名 | 姓名 | 姓名 is a list in columns
  const whole = repeated.size > 1 || groups.every((group) => group.length === 1);
  if (!alike || !whole) return [{ fields: firstOfEach(fields), own: undefined }];
  return groups.map((group) => ({
    fields: [...shared, ...group],
    own: new Set(group.map(({ column }) => column)),
  }));
}

function repeatedFields(fields: readonly FieldHeader[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { field } of fields) (seen.has(field.field) ? repeated : seen).add(field.field);
  return repeated;
}

/** Cut before every field that the strip already has. */
function folded(fields: readonly FieldHeader[]): FieldHeader[][] {
  const groups: FieldHeader[][] = [];
  for (const header of fields) {
    const group = groups.at(-1);
    if (group === undefined || group.some(({ field }) => field.field === header.field.field)) groups.push([header]);
    else group.push(header);
  }
  return groups;
}

function firstOfEach(fields: readonly FieldHeader[]): FieldHeader[] {
  const taken = new Set<string>();
  return fields.filter(({ field: { field } }) => {
    if (taken.has(field)) return false;
    taken.add(field);
    return true;
  });
}
