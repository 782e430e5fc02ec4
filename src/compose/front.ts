import { civilDay } from "../model/calendar.js";
import { type WrittenDate } from "../model/date.js";
import { type VolumeInfo } from "../model/dossier.js";
import { type Block, type CoverBlock, type VolumeSection, stageNames } from "../model/volume.js";
import { column } from "./blocks.js";
import { type Context } from "./context.js";
import { identityLines, identityOf } from "./identity.js";
import { numberToChinese } from "../model/numerals.js";
import { headingDates } from "./tenure-text.js";

/** 中国共产党××省××县组织史资料, as written or made from the names of province and county. */
export const bookName = ({ title, province, county }: VolumeInfo): string =>
  title === "" ? `中国共产党${province ?? ""}${county}组织史资料` : title;

/** （第三卷）, unless the title says so itself. */
export function volumeName(volume: VolumeInfo): string | undefined {
  if (volume.number === undefined || /第.+卷/u.test(bookName(volume))) return undefined;
  return `（第${numberToChinese(volume.number)}卷）`;
}

/** The cover; drafts for review carry their stage and the data and rules they were made with. */
export function cover({ dossier, options, style }: Context): CoverBlock {
  const { volume } = dossier;
  const draft = options.stage !== "print";
  const dates = headingDates(style.limits.span, style);
  return {
    kind: "cover",
    title: bookName(volume),
    volume: volumeName(volume),
    limits: dates === "" || saysLimits(volume) ? undefined : dates,
    compiler: volume.compiler,
    stage: draft ? stageNames[options.stage] : undefined,
    identity: draft ? identityLines(identityOf(options), options.snapshot) : [],
  };
}

/**
 * 扉页 and its back, of a book to be printed: the title once more, and what the printer and the archive have to know. Lines that
 * the press fills in are left blank. Which draft it was printed from is the file's own property, not the book's.
 */
export function titleLeaf(context: Context): VolumeSection[] {
  const { dossier, options, style } = context;
  if (options.stage !== "print") return [];
  const { volume } = dossier;
  const dates = headingDates(style.limits.span, style);
  const told: readonly (readonly [string, string])[] = [
    ["断限", dates.slice(1, -1)],
    ["编纂单位", volume.compiler ?? ""],
    ["主编", volume.chiefEditor ?? ""],
  ];
  const lines: readonly (readonly [string, string])[] = [
    ...told.filter(([, text]) => text !== ""),
    ["准印证号或书号", ""],
    ["印制单位", ""],
    ["印制时间", ""],
  ];
  const leaf = (blocks: readonly Block[]): VolumeSection => ({ part: "cover", head: "", landscape: false, blocks });
  return [
    leaf([cover(context)]),
    leaf([
      {
        kind: "table",
        number: "",
        title: "",
        unit: undefined,
        columns: [column("书名", 26), column(`${bookName(volume)}${volumeName(volume) ?? ""}`, 74)],
        rows: lines.map(([name, text]) => ({ records: [], cells: [name, text] })),
      },
    ]),
  ];
}

const year = (date: WrittenDate | undefined): string =>
  date === undefined ? "" : String(civilDay(date.earliest).year);

/** A title such as …组织史资料（1993.6—2003.5） already carries the limits. */
function saysLimits(volume: VolumeInfo): boolean {
  const name = bookName(volume);
  const [from, to] = [year(volume.upper), year(volume.lower)];
  return from !== "" && to !== "" && name.includes(from) && name.includes(to);
}
