import { type CellRef, type Origin } from "./cell.js";
import { type PersonClaims } from "./claim.js";
import { type Bound, type WrittenDate } from "./date.js";
import { type Judgement } from "./judgements.js";
import { type ReadingNote } from "./note.js";
import { type Body, type OrgName, type Phase } from "./org.js";
import { type Person, type PersonFacts } from "./person.js";
import { type Post } from "./post.js";
import { type Span } from "./span.js";

/** 卷信息: what the volume promises and how it writes. `at` gives the cell of each item that was filled in. */
export interface VolumeInfo {
  readonly province: string | undefined;
  readonly city: string | undefined;
  readonly county: string;
  /** 区划代码 of GB/T 2260, as written */
  readonly code?: string | undefined;
  readonly number: number | undefined;
  readonly title: string;
  /** 上限 and 下限 */
  readonly upper: WrittenDate | undefined;
  readonly lower: WrittenDate | undefined;
  readonly previousLower: WrittenDate | undefined;
  readonly compiler: string | undefined;
  readonly chiefEditor: string | undefined;
  readonly profile: string | undefined;
  /** between the two ends of a tenure: — or ～ … */
  readonly connector: "—" | "～" | "-" | "至";
  /** 1984.05 rather than 1984.5 */
  readonly padMonths: boolean;
  /** still in post at the lower limit: nothing after the connector, or the limit itself */
  readonly openStyle: "open" | "closed";
  /** order of 人名索引; 音序 where it is not set */
  readonly indexOrder?: "strokes" | undefined;
  readonly phases: readonly Phase[];
  readonly at: Readonly<Record<string, CellRef>>;
}

/** One stint of one person in one post of one body: the true tenure, never clipped. */
export interface Tenure {
  readonly id: string;
  readonly origin: Origin;
  /** which dated stint of the row, 0 for the first */
  readonly stint: number;
  /** the body as written */
  readonly bodyText: string;
  /** the name in force it resolves to; undefined where 机构沿革 knows no such body */
  readonly org: OrgName | undefined;
  readonly post: Post;
  readonly name: string;
  readonly personId: string;
  /** 标注 and bracket notes other than sex, nation and capacity */
  readonly marks: readonly string[];
  readonly facts: PersonFacts;
  /** 届 as a number, and as written */
  readonly term: number | undefined;
  readonly termText: string | undefined;
  readonly span: Span;
  readonly startAct: string | undefined;
  readonly startBasis: string | undefined;
  readonly endReason: string | undefined;
  readonly endBasis: string | undefined;
  readonly note: string | undefined;
}

/** 会议届次: a congress and the committee it elected. Counts are undefined where nothing was written. */
export interface Meeting {
  readonly id: string;
  readonly origin: Origin;
  readonly bodyText: string;
  readonly org: OrgName | undefined;
  readonly term: number | undefined;
  readonly termText: string | undefined;
  readonly title: string | undefined;
  readonly from: Bound;
  readonly to: Bound;
  readonly place: string | undefined;
  readonly formalDelegates: number | undefined;
  readonly alternateDelegates: number | undefined;
  readonly observers: number | undefined;
  readonly partyMembers: number | undefined;
  readonly members: number | undefined;
  readonly alternates: number | undefined;
  readonly standing: number | undefined;
  readonly secretaries: number | undefined;
  readonly deputies: number | undefined;
  /** 全会日期 */
  readonly plenum: Bound;
  readonly basis: string | undefined;
  readonly note: string | undefined;
}

/** 委员名册: one person elected to a committee in one capacity. */
export interface CommitteeMember {
  readonly id: string;
  readonly origin: Origin;
  readonly bodyText: string;
  readonly org: OrgName | undefined;
  readonly term: number | undefined;
  readonly termText: string | undefined;
  /** 委员, 候补委员, 常委 … */
  readonly capacity: string;
  readonly name: string;
  readonly personId: string;
  readonly facts: PersonFacts;
  /** 变动: 增补, 补选, 递补, 辞职 …; undefined for those elected and serving through */
  readonly change: string | undefined;
  readonly changedAt: Bound;
  readonly note: string | undefined;
}

/** 党员统计: one year. */
export interface YearStatistics {
  readonly id: string;
  readonly origin: Origin;
  readonly year: number;
  readonly committees: number | undefined;
  readonly generalBranches: number | undefined;
  readonly branches: number | undefined;
  readonly members: number | undefined;
  readonly women: number | undefined;
  readonly minorities: number | undefined;
  readonly admitted: number | undefined;
  readonly under35: number | undefined;
  readonly college: number | undefined;
  readonly note: string | undefined;
}

/** 代表名单. */
export interface Delegate {
  readonly id: string;
  readonly origin: Origin;
  readonly meeting: string;
  readonly termText: string | undefined;
  readonly delegation: string | undefined;
  readonly name: string;
  readonly personId: string;
  readonly facts: PersonFacts;
  readonly capacity: string | undefined;
  readonly note: string | undefined;
}

/** 大事记. */
export interface Chronicle {
  readonly id: string;
  readonly origin: Origin;
  readonly date: Bound;
  readonly text: string;
  readonly basis: string | undefined;
}

/** 资料来源. */
export interface SourceDocument {
  readonly id: string;
  readonly origin: Origin;
  readonly code: string;
  readonly kind: string | undefined;
  readonly title: string;
  readonly number: string | undefined;
  readonly date: Bound;
  readonly fonds: string | undefined;
  readonly file: string | undefined;
  readonly page: string | undefined;
  readonly keeper: string | undefined;
  readonly note: string | undefined;
}

/** 空缺说明: a declared vacancy. */
export interface Vacancy {
  readonly id: string;
  readonly origin: Origin;
  readonly bodyText: string;
  readonly org: OrgName | undefined;
  readonly post: Post;
  readonly span: Span;
  readonly reason: string | undefined;
  readonly basis: string | undefined;
}

/** 人物: a row of the register of persons. */
export interface PersonEntry {
  readonly id: string;
  readonly origin: Origin;
  readonly name: string;
  readonly personId: string;
  readonly mark: string | undefined;
  readonly formerNames: readonly string[];
  readonly facts: PersonFacts;
  readonly note: string | undefined;
  /** 判定: whether this is another person of 人物 or of the lists */
  readonly judgement?: Judgement | undefined;
}

/** 情况说明: an answer to a finding, by its 问题编号. */
export interface Explanation {
  readonly origin: Origin;
  readonly fingerprint: string;
  readonly text: string;
  readonly by: string | undefined;
  readonly date: string | undefined;
  readonly basis: string | undefined;
  /** 豁免单位: the upper body that lets a 强制 finding stand */
  readonly waivedBy: string | undefined;
}

/** 零报告: a unit says that it has nothing to report in a sheet. */
export interface ZeroReport {
  readonly origin: Origin;
  readonly unit: string;
  readonly sheet: string;
  readonly date: Bound;
}

/** A manuscript under 文稿/: 序, 概述, 后记 … by file name. */
export interface Manuscript {
  readonly book: string;
  /** file name without extension */
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The ledger of a sheet: every non-blank row is accounted for, and the parts add up to `total`. */
export interface InputTable {
  readonly book: string;
  readonly sheet: string;
  /** name of the sheet of the contract, e.g. 领导任职, or 填表说明; undefined where it is none */
  readonly kind: string | undefined;
  /** the last row of its header; undefined where it has no table */
  readonly headerRow?: number | undefined;
  readonly previousVolume: boolean;
  readonly rows: {
    readonly total: number;
    readonly title: number;
    readonly header: number;
    readonly note: number;
    readonly record: number;
    readonly rejected: number;
  };
}

/** The final lists of the previous volume (上卷/): what this volume must take up. */
export interface PreviousVolume {
  readonly orgs: readonly OrgName[];
  readonly tenures: readonly Tenure[];
}

/** One county, one volume: everything that was handed in, with the address of every record. */
export interface Dossier {
  readonly id: string;
  readonly volume: VolumeInfo;
  readonly orgs: readonly OrgName[];
  readonly bodies: readonly Body[];
  readonly tenures: readonly Tenure[];
  readonly persons: readonly Person[];
  readonly meetings: readonly Meeting[];
  readonly members: readonly CommitteeMember[];
  readonly statistics: readonly YearStatistics[];
  readonly delegates: readonly Delegate[];
  readonly chronicle: readonly Chronicle[];
  readonly documents: readonly SourceDocument[];
  readonly vacancies: readonly Vacancy[];
  readonly register: readonly PersonEntry[];
  readonly explanations: readonly Explanation[];
  readonly zeroReports: readonly ZeroReport[];
  readonly manuscripts: readonly Manuscript[];
  /** what 干部任免审批表 say of people, to compare the lists with */
  readonly claims: readonly PersonClaims[];
  /** undefined where no 上卷/ was handed in */
  readonly previous: PreviousVolume | undefined;
  readonly inputs: readonly InputTable[];
  readonly notes: readonly ReadingNote[];
}
