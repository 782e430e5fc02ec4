import { type VolumeItem, phaseItem, volumeItems } from "../../schemas/index.js";
import { type CellRef, cellOf } from "../model/cell.js";
import { type Bound, type WrittenDate, isDate } from "../model/date.js";
import { type VolumeInfo } from "../model/dossier.js";
import { type GridCell } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { ordinalNumber } from "../model/numerals.js";
import { type Phase } from "../model/org.js";
import { readDateCell } from "./dates/read-date.js";
import { type RecordRow } from "./record-row.js";
import { headerKey, tidy } from "./text.js";
import { boundOf, requiredText, textOf } from "./values.js";

interface Item {
  readonly row: RecordRow;
  readonly title: string;
  readonly cell: GridCell;
  readonly at: CellRef;
}

const itemByName = new Map<string, VolumeItem>();
for (const [item, { title, aliases }] of Object.entries(volumeItems) as [
  VolumeItem,
  { title: string; aliases: readonly string[] },
][])
  for (const name of [title, ...aliases]) itemByName.set(headerKey(name), item);

/** What 卷信息 says, with the genre's defaults for what it leaves out: — between dates, months unpadded, open ends left blank. */
export function readVolumeInfo(rows: readonly RecordRow[], id: string, notes: ReadingNote[]): VolumeInfo {
  const items = new Map<VolumeItem, Item>();
  const phases: Phase[] = [];
  for (const row of rows) {
    const name = requiredText(row, "item");
    const item = itemByName.get(headerKey(name));
    const cell = row.cells.get("value");
    if (headerKey(name).startsWith(phaseItem)) addPhase(phases, row, notes);
    else if (item === undefined) notes.push(remark(row, "item", name, "不是卷信息的项目，没有采用"));
    // a template with these items filled in comes back from many units
    else if (cell !== undefined && items.has(item) && tidy(items.get(item)?.cell.text ?? "") === tidy(cell.text))
      continue;
    else if (cell !== undefined && items.has(item)) notes.push(remark(row, "item", name, "项目重复，采用了前一行"));
    else if (cell !== undefined)
      items.set(item, { row, title: volumeItems[item].title, cell, at: cellOf(row.origin, "value") });
  }
  const text = (item: VolumeItem): string | undefined => {
    const given = items.get(item);
    return given === undefined ? undefined : tidy(given.cell.text);
  };
  const choice = <Answer>(item: VolumeItem, answers: readonly (readonly [RegExp, Answer])[], usual: Answer): Answer => {
    const written = text(item);
    if (written === undefined) return usual;
    const answer = answers.find(([pattern]) => pattern.test(written));
    if (answer === undefined) notes.push(unread(items.get(item), `看不懂，按“${String(usual)}”处理`));
    return answer === undefined ? usual : answer[1];
  };
  const indexOrder = choice("indexOrder", indexOrders, "音序");
  const date = (item: VolumeItem): WrittenDate | undefined => dateOf(items.get(item), notes);
  const province = text("province");
  const city = text("city");
  const county = text("county") ?? id.slice(id.lastIndexOf("/") + 1);
  const written = text("number");
  const number = written === undefined ? undefined : ordinalNumber(written);
  if (written !== undefined && number === undefined) notes.push(unread(items.get("number"), "不是卷次，写如“第三卷”"));
  return {
    province,
    city,
    county,
    code: text("code"),
    number,
    title: text("title") ?? `中国共产党${province ?? ""}${city ?? ""}${county}组织史资料`,
    upper: date("upper"),
    lower: date("lower"),
    previousLower: date("previousLower"),
    compiler: text("compiler"),
    chiefEditor: text("chiefEditor"),
    profile: text("profile"),
    connector: choice("connector", connectors, "—"),
    padMonths: choice("padMonths", yesOrNo, false),
    openStyle: choice("openStyle", openStyles, "open"),
    ...(indexOrder === "笔画" ? { indexOrder: "strokes" as const } : {}),
    phases,
    at: Object.fromEntries(Array.from(items, ([item, { at }]) => [item, at])),
  };
}

const connectors = [
  [/^(?:—|——|一字线|破折号)/u, "—"],
  [/^(?:～|~|〜|浪纹|波浪)/u, "～"],
  [/^(?:-|－|–|‐|半字线|短横)/u, "-"],
  [/^至/u, "至"],
] as const satisfies readonly (readonly [RegExp, string])[];
const yesOrNo = [
  [/^(?:是|补|要|1$|有|√)/u, true],
  [/^(?:否|不|无|0$|×)/u, false],
] as const;
const openStyles = [
  [/^(?:写|闭|填|注|截|下限|到下限|封)/u, "closed"],
  [/^(?:空|不写|开|留|不填|不注)/u, "open"],
] as const;

const indexOrders = [
  [/笔画|笔划/u, "笔画"],
  [/音|拼/u, "音序"],
] as const satisfies readonly (readonly [RegExp, string])[];

function dateOf(item: Item | undefined, notes: ReadingNote[]): WrittenDate | undefined {
  if (item === undefined) return undefined;
  const { bound, problem } = readDateCell(item.cell);
  if (problem !== undefined)
    notes.push({ kind: "date", at: item.at, header: item.title, raw: item.cell.text, problem });
  return bound !== undefined && isDate(bound) ? bound : undefined;
}

function addPhase(phases: Phase[], row: RecordRow, notes: ReadingNote[]): void {
  const name = textOf(row, "phase") ?? textOf(row, "value");
  const from: Bound = boundOf(row, "from", "unknown");
  const to: Bound = boundOf(row, "to", "unknown");
  if (name !== undefined && isDate(from) && isDate(to)) phases.push({ name, from, to });
  else notes.push(remark(row, "item", requiredText(row, "item"), "阶段要有名称和起、止，没有采用"));
}

function remark(row: RecordRow, field: string, raw: string, why: string): ReadingNote {
  return { kind: "cell", at: cellOf(row.origin, field), header: "项目", raw, why };
}

function unread(item: Item | undefined, why: string): ReadingNote {
  const { at, cell, title } = item ?? { at: { book: "", sheet: "", cell: "" }, cell: { text: "" }, title: "" };
  return { kind: "cell", at, header: title, raw: cell.text, why };
}
