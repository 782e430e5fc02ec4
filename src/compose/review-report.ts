import { longDate } from "../model/date-text.js";
import { type Dossier } from "../model/dossier.js";
import { type Block, type DraftIdentity, type Volume } from "../model/volume.js";
import { heading, paragraph } from "./blocks.js";
import { contextOf } from "./context.js";
import { entriesOf } from "./entries.js";
import { bookName, volumeName } from "./front.js";
import { type ManuscriptPlace, manuscriptPlace } from "./manuscripts.js";
import { outline } from "./skeleton.js";

/** What the report says of the checking. */
export interface ReviewFacts {
  readonly snapshot: string;
  readonly identity: DraftIdentity;
  /** 规范 */
  readonly profile: string;
  /** rows handed in, and those of them that became no record */
  readonly rows: { readonly files: number; readonly record: number; readonly rejected: number };
  /** open findings by level, and those answered */
  readonly findings: {
    readonly mandatory: number;
    readonly verify: number;
    readonly hint: number;
    readonly explained: number;
    readonly waived: number;
  };
  /** what has to be mended or answered yet, by check, the most frequent of the gravest level first */
  readonly remaining: readonly { readonly title: string; readonly level: string; readonly count: number }[];
  /** comparison with the earlier report, a phrase; empty where there is none */
  readonly since: string;
  /** 成文日期 as given; empty: to be written by hand */
  readonly date: string;
}

/** Characters of 二号 on a line of 156 mm. */
const longestLine = 20;

/** Kinds of trouble the letter names; the rest is in 核对报告. */
const named = 8;

const wanted: readonly (readonly [ManuscriptPlace, string])[] = [
  ["staff", "编纂人员名单"],
  ["preface", "序"],
  ["overview", "概述"],
  ["afterword", "后记"],
];

/** 送审报告: the letter that goes with a draft to the reviewing office, in the form of GB/T 9704, with the figures of the data. */
export function reviewReport(dossier: Dossier, facts: ReviewFacts): Volume {
  const { volume } = dossier;
  const book = `《${bookName(volume)}》${volumeName(volume) ?? ""}`;
  const title = `关于报送${book}送审稿的报告`;
  // a title of several lines is broken where the sense allows
  const lines = ["关于报送", ...(book.length > longestLine ? book.split(/(?=组织史资料)/u) : [book]), "送审稿的报告"];
  const city = volume.city ?? "　　　市";
  const { number, parent } = facts.identity;
  const blocks: Block[] = [
    { ...heading(1, lines.join("\n")), listed: false },
    paragraph(`中共${city}委组织部、${city}委党史研究室：`, [], "flush"),
    paragraph(
      `${book}${checkedSoFar(facts)}，形成送审稿第${number}稿${parent === undefined ? "" : `（上一稿为${parent}）`}，现予报送。有关情况报告如下。`,
    ),
    section("一、编纂范围和内容"),
    ...scope(dossier, facts),
    section("二、资料和核对情况"),
    ...checked(facts),
    section("三、需要说明的问题"),
    ...remaining(facts),
    paragraph("特此报告，请予审查。"),
    paragraph(""),
    ...enclosed(number),
    paragraph(""),
    ...(volume.compiler ?? "编纂单位").split(/[\n　、]+/u).map((name) => paragraph(name, [], "right")),
    paragraph(dateLine(facts.date), [], "right"),
  ];
  return {
    stage: "city",
    official: true,
    bookTitle: title,
    snapshot: facts.snapshot,
    sections: [{ part: "body", head: "", landscape: false, blocks }],
  };
}

/** 2026-06-30 as 公文 write it; as given where it is no such date. */
function dateLine(given: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(given) ?? [];
  if (year !== undefined) return `${year}年${Number(month)}月${Number(day)}日`;
  return given === "" ? "　　　　年　　月　　日" : given;
}

const section = (text: string): Block => ({ ...heading(4, text), listed: false });

const checkedSoFar = ({ findings: { mandatory } }: ReviewFacts): string =>
  mandatory === 0 ? "已完成编纂并逐条核对" : `已编成初稿，经程序核对，尚有“强制”问题${mandatory}处未改正`;

function scope(dossier: Dossier, { snapshot, identity }: ReviewFacts): Block[] {
  const { upper, lower } = dossier.volume;
  const context = contextOf(dossier, { stage: "city", snapshot, rulesVersion: identity.rulesVersion });
  const parts = outline(entriesOf(context), context.county);
  const limits = [
    upper === undefined ? "" : `上限为${longDate(upper)}`,
    lower === undefined ? "" : `下限为${longDate(lower)}`,
  ];
  const counts: readonly (readonly [string, number, string])[] = [
    ["任职记录", dossier.tenures.length, "条"],
    ["人物", dossier.persons.length, "人"],
    ["会议", dossier.meetings.length, "次"],
    ["委员名册", dossier.members.length, "条"],
    ["代表名单", dossier.delegates.length, "条"],
    ["党员统计", dossier.statistics.length, "年"],
    ["大事记", dossier.chronicle.length, "条"],
    ["资料来源", dossier.documents.length, "件"],
  ];
  const told = counts.filter(([, count]) => count > 0).map(([name, count, unit]) => `${name}${count}${unit}`);
  const places = new Set(dossier.manuscripts.map(manuscriptPlace));
  const missing = wanted.filter(([place]) => !places.has(place)).map(([, name]) => name);
  const texts =
    missing.length === 0 ? "编纂人员名单、序、概述、后记齐备。" : `文稿尚缺${missing.join("、")}，定稿前补齐。`;
  return [
    paragraph(
      `本卷断限${limits.filter((limit) => limit !== "").join("，") || "尚未填写"}。正文分${parts.length}编${parts.reduce((sum, { chapters }) => sum + chapters.length, 0)}章，收录机构${dossier.bodies.length}个、先后使用的名称${dossier.orgs.length}个，${told.join("，")}。凡例、目录、人名索引随稿编制。${texts}`,
    ),
  ];
}

function checked({ rows, findings, profile, identity, snapshot, since }: ReviewFacts): Block[] {
  const { mandatory, verify, hint, explained, waived } = findings;
  const lost = rows.rejected === 0 ? "" : `，未能采用${rows.rejected}行`;
  const answered = [
    explained === 0 ? "" : `已作情况说明的${explained}处`,
    waived === 0 ? "" : `经上级同意免改的${waived}处`,
  ].filter((part) => part !== "");
  return [
    paragraph(
      `共收到各单位报送的表格${rows.files}个文件，读成记录${rows.record}行${lost}，逐行去向列于核对报告。按“${profile}”规范（规则版本${identity.rulesVersion}，数据指纹${snapshot}）逐条核对纵不断线、横不缺漏，现有“强制”问题${mandatory}处、“核实”问题${verify}处、“提示”${hint}处${answered.length === 0 ? "" : `；另有${answered.join("，")}`}。`,
    ),
    ...(since === "" ? [] : [paragraph(`与上次核对相比，${since}；正文的改动逐条列于书前的修改说明。`)]),
  ];
}

function remaining({ findings, remaining: kinds }: ReviewFacts): Block[] {
  if (kinds.length === 0) return [paragraph("核对提出的问题已全部改正或作出说明。")];
  const { mandatory } = findings;
  const lead = mandatory > 0 ? "尚待改正和核实的问题主要有：" : "“强制”问题已全部改正。尚待核实的问题主要有：";
  const rest = kinds.slice(named).reduce((sum, { count }) => sum + count, 0);
  return [
    paragraph(lead),
    ...kinds
      .slice(0, named)
      .map(({ title, level, count }, index) => paragraph(`${index + 1}．${title}（${level}），${count}处。`)),
    ...(rest === 0 ? [] : [paragraph(`其余${rest}处见核对报告。`)]),
  ];
}

/** 附件说明: the papers of a submission, the names below each other. */
function enclosed(number: number): Block[] {
  const papers = [
    `送审稿（第${number}稿）`,
    "核对报告",
    "核实情况说明表",
    "审稿意见表",
    "各单位核对签字表（另附）",
    "保密审查意见（另附）",
  ];
  return papers.map((name, index) => paragraph(`${index === 0 ? "附件：" : "　　　"}${index + 1}．${name}`));
}
