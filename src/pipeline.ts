import { type Profile } from "../schemas/profile.js";
import { type Report, type ReportFinding } from "../schemas/report.js";
import { type Check } from "./checks/define-check.js";
import { checks } from "./checks/index.js";
import { runChecks } from "./checks/run.js";
import { answerSheet } from "./compose/answer-sheet.js";
import { compose } from "./compose/index.js";
import { interpret } from "./interpret/index.js";
import { type Dossier, type Manuscript } from "./model/dossier.js";
import { type Grid, type UnreadableBook } from "./model/grid.js";
import { type Stage } from "./model/volume.js";
import { type InputFile, readBook, readManuscript } from "./read/index.js";
import { renderDocx } from "./render/index.js";
import { type CheckHelp } from "./report/index.js";
import { answerRows } from "./settle/answer-rows.js";
import { type ReportFrame, buildReport, rulesVersion, snapshotOf } from "./settle/build-report.js";
import { commentsOf } from "./settle/comments.js";
import { settingsOf, usualProfile } from "./settle/profile.js";
import { type CheckFacts, settleChecks } from "./settle/settle-checks.js";
import { type Checked } from "./settle/settle.js";

/** One county's folder as bytes. */
export interface CountyFiles {
  readonly id: string;
  readonly files: readonly InputFile[];
}

/** Prose is kept in a folder of this name, workbooks of the previous volume in the other. */
const manuscriptFolder = /(^|\/)文稿\//u;

/** bytes → dossier. Files are read in order of their paths, so that the folder's listing order does not matter. */
export function readCounty(county: CountyFiles): Dossier {
  const grids: Grid[] = [];
  const unreadable: UnreadableBook[] = [];
  const manuscripts: Manuscript[] = [];
  for (const file of [...county.files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (manuscriptFolder.test(file.path)) {
      const read = readManuscript(file);
      if ("reason" in read) unreadable.push(read);
      else manuscripts.push(read);
    } else {
      const read = readBook(file);
      if ("unreadable" in read) unreadable.push(read.unreadable);
      else grids.push(...read.grids);
    }
  }
  return interpret({ id: county.id, grids, unreadable, manuscripts });
}

/** Everything a finding can come from: the checks of the dossier, then those of settling. */
export const everyCheck: readonly CheckFacts[] = [...checks, ...settleChecks];

/** dossier → what every check found, measured by the numbers of a profile. */
export const checkCounty = (dossier: Dossier, profile: Profile = usualProfile): Checked => ({
  dossier,
  outcomes: runChecks(dossier, checks, settingsOf(profile)),
});

export const report = (counties: readonly Checked[], frame: ReportFrame): Report =>
  buildReport(counties, everyCheck, frame);

/** dossier → .docx of one stage; the open findings go along as comments, except on the print draft. */
export async function draft(dossier: Dossier, stage: Stage, findings: readonly ReportFinding[]): Promise<Uint8Array> {
  const volume = compose(dossier, { stage, snapshot: snapshotOf(dossier), rulesVersion: rulesVersion(everyCheck) });
  return renderDocx(volume, stage === "print" ? [] : commentsOf(dossier, findings));
}

/** 核实情况说明表 of one county as .docx: what is to be answered, and what has been. */
export function answers(dossier: Dossier, made: Report): Promise<Uint8Array> {
  const identity = { snapshot: snapshotOf(dossier), rulesVersion: made.tool.rules, profile: made.profile.name };
  return renderDocx(answerSheet(dossier.volume, answerRows(dossier.id, made.findings), identity), []);
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
