import { longDate } from "../model/date-text.js";
import { isDate } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { type OrgName } from "../model/org.js";
import { type Block, stageNames } from "../model/volume.js";
import { heading, paragraph } from "./blocks.js";
import { type Context } from "./context.js";
import { type Entry } from "./entries.js";
import { numberToChinese } from "../model/numerals.js";
import { endingNote } from "./notes.js";
import { hasPhases } from "./phases.js";
import { type Part } from "./skeleton.js";
import { hasTerms } from "./terms.js";

/**
 * 凡例, made from the settings by which the text itself is made, so that it promises nothing else. Articles that would have
 * no object in this volume are left out.
 */
export function conventions(parts: readonly Part[], appendices: readonly string[], context: Context): Block[] {
  const entries = parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.entries));
  const articles = [
    scope(parts, context),
    arrangement(parts, appendices),
    naming(entries),
    rosters(entries, context),
    times(context),
    stillInPost(context),
    unknown(context),
    persons(context),
    capacities(context),
    vacant(entries),
    order(context),
    tables(appendices),
    sources(context),
    indexed(appendices, context),
  ].filter((article) => article !== "");
  return [
    heading(1, "凡　例"),
    ...articles.map((article, index) => paragraph(`${numberToChinese(index + 1)}、${article}`)),
  ];
}

/** 党、政权、群团组织和企事业单位: the systems that are in the book. */
function systemsTold(parts: readonly Part[]): string {
  const told = parts.flatMap(({ system }) => (system === undefined ? [] : [system]));
  const organizations = told.filter((system) => system !== "企事业").join("、");
  const groups = [
    organizations === "" ? "" : `${organizations}组织`,
    told.includes("企事业") ? "企事业单位" : "",
  ].filter((group) => group !== "");
  return groups.length === 0 ? "各机构" : groups.join("和");
}

function scope(parts: readonly Part[], { dossier }: Context): string {
  const { upper, lower, county } = dossier.volume;
  const from = upper === undefined ? "" : `上限为${longDate(upper)}`;
  const to = lower === undefined ? "" : `下限为${longDate(lower)}`;
  const limits = [from, to].filter((part) => part !== "").join("，");
  return `本卷收录${county}${systemsTold(parts)}的沿革和领导成员更迭资料${limits === "" ? "" : `，${limits}`}。`;
}

const partName = (part: Part): string => part.title.slice(part.title.indexOf("　") + 1);

function arrangement(parts: readonly Part[], appendices: readonly string[]): string {
  const main = parts.filter((part) => part.system === "党").map((part) => `正编为${partName(part)}`);
  const others = parts.filter((part) => part.system !== "党").map(partName);
  const supplement = others.length === 0 ? [] : [`附编${others.length > 1 ? "依次" : ""}为${others.join("、")}`];
  const back = appendices.length === 0 ? [] : [`附录收${appendices.join("、")}`];
  const told = [...main, ...supplement, ...back];
  return told.length === 0 ? "" : `${told.join("；")}。编下设章、节、目。`;
}

function naming(entries: readonly Entry[]): string {
  const names = entries.flatMap((entry) => entry.names);
  const bracketed = [
    names.some(({ level }) => level !== undefined) ? "级别" : "",
    names.some(({ shortName, fullName }) => shortName !== undefined && shortName !== fullName) ? "简称" : "",
  ].filter((word) => word !== "");
  const first = bracketed.length === 0 ? "" : `，在该机构沿革中先写全称，括注${bracketed.join("和")}`;
  const based = names.some(hasBasis) ? "沿革所据的文件、资料括注于段末。" : "";
  const renamed = entries.some((entry) => entry.names.length > 1);
  const split = renamed ? "断限内更名的机构，领导成员按当时的名称分列。" : "";
  return `机构名称用当时的名称${first}。${based}${split}机构、届次标题后括注的是其在本卷断限内的起止年月，下限时仍存在的写至下限。`;
}

const hasBasis = ({ startBasis, endBasis }: OrgName): boolean => startBasis !== undefined || endBasis !== undefined;

function rosters(entries: readonly Entry[], { dossier }: Context): string {
  const byTerm = entries.some(hasTerms) ? "按届选举产生的机构按届分列" : "";
  const byPhase =
    dossier.volume.phases.length > 0 && entries.some((entry) => hasPhases(entry) && !hasTerms(entry))
      ? "未分届的党的领导机构按阶段分列"
      : "";
  const stretch = [byTerm === "" ? "" : "届", byPhase === "" ? "" : "阶段"].filter((word) => word !== "").join("、");
  const kinds = [byTerm, byPhase].filter((kind) => kind !== "");
  const cut =
    kinds.length === 0
      ? "领导成员的任职起止"
      : `领导成员名录，${kinds.join("，")}，跨${stretch}任职的分别列出，起止以该${stretch}为限；其他机构的任职起止`;
  return `${cut}以本卷断限为限，上限前已任职的从上限写起。同一人在同一机构连续担任同一职务的，合为一条；职务变动的，另列。`;
}

function times({ dossier, style }: Context): string {
  const months = style.padMonths ? "月份写两位" : "月份不补零";
  const republic = dossier.tenures.some(fromRepublic) ? "民国纪年换算为公元纪年。" : "";
  return `任职时间记至月，写在姓名后的括号内，起止之间用“${style.connector}”连接，${months}；起止在同一月的，只写该月。交接在同一月的，前任的止与后任的起都写该月。只知年份的只写年份，记载笼统的照原文。${republic}`;
}

const fromRepublic = ({ span }: Tenure): boolean =>
  [span.from, span.to].some((bound) => isDate(bound) && bound.raw.includes("民国"));

function stillInPost({ style, dossier }: Context): string {
  const { lower } = dossier.volume;
  if (style.openStyle === "open" || lower === undefined) return `下限时仍在任的，“${style.connector}”后不写年月。`;
  return `下限时仍在任的，任职时间写至下限${longDate(lower)}。`;
}

function unknown({ dossier }: Context): string {
  const missing = dossier.tenures.some(({ span }) => span.from === "unknown" || span.to === "unknown");
  return missing ? "任职时间有一端不详的，该端写“？”。" : "";
}

function persons({ dossier }: Context): string {
  const namesakes = dossier.persons.some(({ mark }) => mark !== undefined) ? "同姓名的，在名录中括注区分。" : "";
  return `两字姓名中间空一字。女性在姓名后注“女”；少数民族注民族，汉族不注；先注性别，后注民族。有曾用名的，在本卷首次出现时括注。${namesakes}`;
}

function capacities({ dossier: { tenures } }: Context): string {
  const told = [
    tenures.some(({ post }) => post.concurrent) ? "兼任的职务，在姓名后注“兼”" : "",
    tenures.some(({ post }) => post.acting) ? "代理的职务，职务前加“代”或“代理”，照原文，另列一行" : "",
    tenures.some(({ post }) => post.inCharge) ? "副职主持工作的，在姓名后注“主持工作”" : "",
    tenures.some(({ endReason }) => endingNote(endReason) !== "") ? "在任上去世或被罢免、撤职的，在离任时间后注明" : "",
  ].filter((rule) => rule !== "");
  return told.length === 0 ? "" : `${told.join("；")}。`;
}

function vacant(entries: readonly Entry[]): string {
  return entries.some((entry) => entry.vacancies.length > 0) ? "职务空缺有说明的，在该机构名录后加注。" : "";
}

function tables(appendices: readonly string[]): string {
  const told = [
    appendices.includes("主要领导人更迭表") ? "主要领导人更迭表的任职时间以本卷上、下限为限" : "",
    appendices.includes("组织机构沿革表") ? "组织机构沿革表的起止为该名称的实际起止" : "",
  ].filter((rule) => rule !== "");
  if (told.length === 0) return "";
  const open = appendices.includes("组织机构沿革表") ? "组织机构沿革表“撤止”栏空白的，下限时仍存在；其余" : "表中";
  return `${open}空白处为查无资料或不适用。${told.join("；")}。`;
}

function indexed(appendices: readonly string[], { dossier }: Context): string {
  if (!appendices.includes("人名索引")) return "";
  const order = dossier.volume.indexOrder === "strokes" ? "姓氏笔画" : "汉语拼音";
  return `人名索引收名录和表中的人名，按${order}排列，姓名后为所在页码；同名的，括注区分。`;
}

function order({ byStrokes, dossier }: Context): string {
  const marked = dossier.members.length === 0 ? "" : "，以姓氏笔画为序的加注";
  const members = byStrokes ? "以姓氏笔画为序" : `依原件的次序${marked}`;
  const lists = dossier.members.length === 0 ? "" : `；委员、候补委员名单${members}`;
  const standing = dossier.members.some(({ capacity }) => /^常(务)?委(员)?$/u.test(capacity))
    ? "常委名单不重列书记、副书记；委员名册列为常委、任职时间未见记载的，另列“当选常委”。"
    : "";
  return `同一职务的人员，正职按任职先后排列；副职和常委按任职先后排列，同时任职的，依任免文件或选举结果的次序${lists}。${standing}`;
}

function sources({ dossier, options }: Context): string {
  const listed = dossier.documents.length > 0 ? "资料来源列于书后。" : "";
  const draft = options.stage === "print" ? "" : `本稿为${stageNames[options.stage]}，内容以付印稿为准。`;
  return `${listed}${draft}`;
}
