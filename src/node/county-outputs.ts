import { type Report } from "../../schemas/report.js";
import { type Dossier } from "../model/dossier.js";
import { type Stage, stageNames } from "../model/volume.js";
import {
  type SheetOf,
  answers,
  checkHelp,
  countyPictures,
  draft,
  markedBooks,
  opinionPaper,
  reviewLetter,
  returned,
} from "../pipeline.js";
import { type DraftWishes } from "./county-task.js";
import { withExactPages } from "./exact-pages.js";
import { type InputFile } from "../read/index.js";
import { reportHtml, reportJson } from "../report/index.js";

/** What a county's files are made of. */
export interface CountyMade {
  /** the files handed in, in order of their paths */
  readonly files: readonly InputFile[];
  readonly dossier: Dossier;
  readonly report: Report;
  /** records were read: without any there is nothing to draft */
  readonly readable: boolean;
  readonly drafts: DraftWishes | undefined;
  /** to say, once, what was made otherwise than wished */
  readonly remark: (sentence: string) => void;
}

interface OutputFile {
  /** path below the county's folder, with `/` */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** One line of the list of what a county gets. */
export interface CountyOutput {
  /** the file, or the folder of files, below the county's folder; said in the progress */
  readonly name: string;
  readonly when: (made: CountyMade) => boolean;
  /** the files, made one after another: each is written before the next is made, so that only one is held */
  readonly make: (made: CountyMade) => Iterable<OutputFile> | AsyncIterable<OutputFile>;
  /** a file of this name left from an earlier run must not outlive what forbids it now */
  readonly removed?: true;
}

type Content = string | Uint8Array;

/** An output of one file. */
function file(
  name: string,
  content: (made: CountyMade) => Content | Promise<Content>,
  more: Partial<Pick<CountyOutput, "when" | "removed">> = {},
): CountyOutput {
  return {
    name,
    when: () => true,
    make: async function* (made) {
      yield { name, content: await content(made) };
    },
    ...more,
  };
}

/** An output of a folder of workbooks and letters. */
function folder(
  name: string,
  files: (made: CountyMade) => AsyncIterable<{ name: string; bytes: Uint8Array }>,
): CountyOutput {
  return {
    name,
    when: ({ readable, report }) => readable && report.findings.length > 0,
    make: async function* (made) {
      for await (const file of files(made)) yield { name: `${name}/${file.name}`, content: file.bytes };
    },
  };
}

const readable = ({ readable }: CountyMade): boolean => readable;

const draftOf = (stage: Stage, more: Partial<Pick<CountyOutput, "when" | "removed">> = {}): CountyOutput =>
  file(`${stageNames[stage]}.docx`, (made) => drafted(stage, made), {
    when: readable,
    ...more,
  });

async function drafted(stage: Stage, { dossier, report, drafts, remark }: CountyMade): Promise<Uint8Array> {
  const earlier = drafts?.earlier[stage];
  const make = (sheetOf?: SheetOf): Promise<Uint8Array> => draft(dossier, stage, report.findings, { earlier, sheetOf });
  if (drafts?.exactPages !== true) return make();
  const { content, why } = await withExactPages(make);
  if (why !== "") remark(why);
  return content;
}

/** Everything a county gets, in the order it is written. */
export const countyOutputs: readonly CountyOutput[] = [
  file("核对报告.html", ({ dossier, report }) => reportHtml(report, checkHelp(), [countyPictures(dossier)])),
  file("核对报告.json", ({ report }) => reportJson(report)),
  file("核实情况说明表.docx", ({ dossier, report }) => answers(dossier, report), { when: readable }),
  file("送审报告.docx", ({ dossier, report, drafts }) => reviewLetter(dossier, report, drafts?.earlier.city), {
    when: readable,
  }),
  file("审稿意见表.docx", ({ dossier, report, drafts }) => opinionPaper(dossier, report, drafts?.earlier.city), {
    when: readable,
  }),
  folder("标注", ({ files, dossier, report }) => markedBooks(files, dossier, report)),
  folder("退回", ({ dossier, report }) => returned(dossier, report)),
  draftOf("city"),
  draftOf("province"),
  draftOf("print", { when: (made) => made.readable && made.report.summary.mandatory === 0, removed: true }),
];
