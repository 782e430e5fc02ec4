import { type Profile } from "../schemas/profile.js";
import { type Report, type ReportFinding } from "../schemas/report.js";
import { type Check } from "./checks/define-check.js";
import { checks } from "./checks/index.js";
import { type Watch, runChecks } from "./checks/run.js";
import { answerSheet } from "./compose/answer-sheet.js";
import { identityOf } from "./compose/identity.js";
import { compose } from "./compose/index.js";
import { opinionSheet } from "./compose/opinion-sheet.js";
import { returnLetter } from "./compose/return-letter.js";
import { reviewReport } from "./compose/review-report.js";
import { interpret } from "./interpret/index.js";
import { type MarkedBook } from "./marked/mark-book.js";
import { byUnit } from "./marked/units.js";
import { addressText } from "./model/cell.js";
import { type Dossier } from "./model/dossier.js";
import { type Level, levelNames } from "./model/finding.js";
import { type EarlierDraft } from "./model/draft-line.js";
import { type Stage } from "./model/volume.js";
import { type FileReading, type InputFile, readFile } from "./read/index.js";
import { type SheetOf } from "./render/index.js";
import { type CheckHelp } from "./report/index.js";
import { sinceText } from "./report/standing.js";
import { reviewFactsOf } from "./settle/review-facts.js";
import { answerRows } from "./settle/answer-rows.js";
import { type ReportFrame, buildReport, rulesVersion } from "./settle/build-report.js";
import { commentsOf } from "./settle/comments.js";
import { settingsOf, usualProfile } from "./settle/profile.js";
import { type CheckFacts, settleChecks } from "./settle/settle-checks.js";
import { type Checked } from "./settle/settle.js";
import { snapshotOf } from "./settle/snapshot.js";

export { type CountyPictures, countyPictures } from "./picture/county-pictures.js";
export { readDraft } from "./read/draft.js";
export { type SheetOf } from "./render/index.js";

/** One county's folder as bytes. */
export interface CountyFiles {
  readonly id: string;
  readonly files: readonly InputFile[];
}

/** bytes → dossier. */
export const readCounty = ({ id, files }: CountyFiles): Dossier => assembleCounty(id, inOrder(files).map(readFile));

/** Files in order of their paths, so that the order in which a folder lists them does not matter. */
export const inOrder = (files: readonly InputFile[]): InputFile[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

/** What was read of the files, in order → dossier. */
export function assembleCounty(id: string, readings: readonly FileReading[]): Dossier {
  return interpret({
    id,
    grids: readings.flatMap((read) => ("grids" in read ? read.grids : [])),
    claims: readings.flatMap((read) => ("grids" in read ? (read.claims ?? []) : [])),
    manuscripts: readings.flatMap((read) => ("manuscript" in read ? [read.manuscript] : [])),
    unreadable: readings.flatMap((read) => ("unreadable" in read ? [read.unreadable] : [])),
  });
}

/** Everything a finding can come from: the checks of the dossier, then those of settling. */
export const everyCheck: readonly CheckFacts[] = [...checks, ...settleChecks];

/** dossier → what every check found, measured by the numbers of a profile. */
export const checkCounty = (dossier: Dossier, profile: Profile = usualProfile, watch?: Watch): Checked => ({
  dossier,
  outcomes: runChecks(dossier, checks, settingsOf(profile), watch),
});

export const report = (counties: readonly Checked[], frame: ReportFrame): Report =>
  buildReport(counties, everyCheck, frame);

/** What a draft may be made with besides its data. */
export interface DraftMore {
  /** the draft it follows: gives it its number, and 修改说明 */
  readonly earlier?: EarlierDraft | undefined;
  /** where a print of this draft has its bookmarks */
  readonly sheetOf?: SheetOf | undefined;
}

/** Loaded when a draft is wanted: a check does not wait for it. */
const wordLibrary = () => import("./render/index.js");

/** dossier → .docx of one stage; the open findings go along as comments, except on the print draft. */
export async function draft(
  dossier: Dossier,
  stage: Stage,
  findings: readonly ReportFinding[],
  { earlier, sheetOf }: DraftMore = {},
): Promise<Uint8Array> {
  const snapshot = snapshotOf(dossier);
  const { renderDocx } = await wordLibrary();
  const volume = compose(dossier, { stage, snapshot, rulesVersion: rulesVersion(everyCheck), earlier });
  return renderDocx(volume, stage === "print" ? [] : commentsOf(dossier, findings), sheetOf);
}

/** 核实情况说明表 of one county as .docx: what is to be answered, and what has been. */
export async function answers(dossier: Dossier, made: Report): Promise<Uint8Array> {
  const { renderDocx } = await wordLibrary();
  const identity = { snapshot: snapshotOf(dossier), rulesVersion: made.tool.rules, profile: made.profile.name };
  return renderDocx(answerSheet(dossier.volume, answerRows(dossier.id, made.findings), identity), []);
}

/** 送审报告: the letter that goes with a draft, filled with the county's figures. */
export async function reviewLetter(dossier: Dossier, made: Report, earlier?: EarlierDraft): Promise<Uint8Array> {
  const { renderDocx } = await wordLibrary();
  const snapshot = snapshotOf(dossier);
  const identity = identityOf({ snapshot, rulesVersion: made.tool.rules, earlier });
  const since = made.since === null ? "" : sinceText(made.since);
  const facts = { ...reviewFactsOf(dossier.id, made), snapshot, identity, since, date: made.asOf };
  return renderDocx(reviewReport(dossier, facts), []);
}

/** 审稿意见表, blank, for the reviewers of a draft. */
export async function opinionPaper(dossier: Dossier, made: Report, earlier?: EarlierDraft): Promise<Uint8Array> {
  const { renderDocx } = await wordLibrary();
  const snapshot = snapshotOf(dossier);
  const identity = identityOf({ snapshot, rulesVersion: made.tool.rules, earlier });
  return renderDocx(opinionSheet(dossier.volume, identity, snapshot), []);
}

/** The workbooks a county handed in with their faults marked, those without findings left out; one is made at a time. */
export async function* markedBooks(
  files: readonly InputFile[],
  dossier: Dossier,
  made: Report,
): AsyncGenerator<MarkedBook> {
  const { markBook } = await import("./marked/mark-book.js");
  for (const file of files) {
    const book = await markBook(file, dossier.inputs, made.findings, wordsOf);
    if (book !== undefined) yield book;
  }
}

const wordsOf: ReadonlyMap<string, CheckFacts> = new Map(everyCheck.map((check) => [check.id, check]));

/** findings a letter names */
const letterHolds = 12;

/** What goes back to the units of one county: to each the list of its findings to answer, and a letter. */
export async function* returned(dossier: Dossier, made: Report): AsyncGenerator<MarkedBook> {
  const { unitBook } = await import("./marked/unit-book.js");
  const { renderDocx } = await wordLibrary();
  const own = made.findings.filter((finding) => finding.dossier === dossier.id);
  const bodies = dossier.orgs.flatMap(({ fullName, shortName = fullName }) => [fullName, shortName]);
  for (const { unit, findings } of byUnit(own, dossier.volume.county, bodies)) {
    const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
    const books = new Set(findings.flatMap(({ at }) => (at.sheet === "" ? [] : at.book))).size;
    const list = `${unit}.xlsx`;
    const letter = returnLetter(
      dossier.volume,
      {
        unit,
        counts: { mandatory: count("mandatory"), verify: count("verify"), hint: count("hint") },
        gravest: findings.slice(0, letterHolds).map(({ level, at, message, fingerprint }) => ({
          level: levelNames[level],
          place: addressText(at) || "全卷",
          message,
          number: fingerprint,
        })),
        enclosed: [`问题清单（${list}）`, ...(books === 0 ? [] : [`标注的原表 ${books} 册`])],
      },
      snapshotOf(dossier),
    );
    yield { name: list, bytes: unitBook(findings, wordsOf) };
    yield { name: `${unit} 退改函.docx`, bytes: await renderDocx(letter, []) };
  }
}

/** What the report says about each check: basis, remedy and examples. */
export const checkHelp = (): CheckHelp[] => [
  ...checks.map((check) => ({ ...helpOf(check), ...examplesOf(check) })),
  ...settleChecks.map(helpOf),
];

const helpOf = ({ id, title, level, rules, basis, why, remedy }: CheckFacts): CheckHelp => ({
  id,
  title,
  level,
  rules,
  basis,
  why,
  remedy,
  bad: [],
  good: [],
});

const examplesOf = ({ examples }: Check): Pick<CheckHelp, "bad" | "good"> => ({
  bad: Object.entries(examples.bad).map(([name, { sheets }]) => ({ name, sheets })),
  good: Object.entries(examples.good).map(([name, sheets]) => ({ name, sheets })),
});
