import { type Origin } from "./cell.js";
import { type WrittenDate } from "./date.js";
import { type Span } from "./span.js";

/** The six systems of the genre, in the order of the volume. */
export const systems = ["党", "政权", "军事", "统战", "群团", "企事业"] as const;
export type System = (typeof systems)[number];

/** One name in force: a row of 机构沿革. A renaming ends one and starts the next. */
export interface OrgName {
  readonly id: string;
  readonly origin: Origin;
  readonly fullName: string;
  readonly shortName: string | undefined;
  readonly system: System | undefined;
  /** 类别: 领导机构, 工作部门, 派出机构, 直属单位, 基层党委, 党组 … */
  readonly category: string | undefined;
  readonly level: string | undefined;
  readonly parent: string | undefined;
  /** 设立时间 to 撤止时间; a blank end is "open" */
  readonly span: Span;
  readonly startAct: string | undefined;
  readonly startBasis: string | undefined;
  readonly predecessors: readonly string[];
  readonly endAct: string | undefined;
  readonly endBasis: string | undefined;
  readonly successors: readonly string[];
  readonly seat: string | undefined;
  readonly note: string | undefined;
}

/** A body through its names: rows linked by renaming, earliest first. Never empty. */
export interface Body {
  readonly id: string;
  readonly names: readonly [OrgName, ...OrgName[]];
  /** first founding to last ending */
  readonly span: Span;
}

/** The name under which a body is listed: the last one in force. */
export const latestName = (body: Body): OrgName => body.names.reduce((_, later) => later);

/** Acts that carry a body on under another name; all others end one body or start another. */
export const isRenaming = (act: string | undefined): boolean =>
  act !== undefined && /更名|改称|改名|改为|升格|降格|改设/u.test(act);

/** Acts by which several bodies become one, or one several: both sides must tell the same month. */
export const isMergerOrSplit = (act: string | undefined): boolean =>
  act !== undefined && /合并|并入|分设|析出|划出|划入|合署/u.test(act);

/** A phase of the volume (阶段): rosters are cut by it. */
export interface Phase {
  readonly name: string;
  readonly from: WrittenDate;
  readonly to: WrittenDate;
}
