import { type Report } from "../../schemas/report.js";
import { type CountyPictures } from "../pipeline.js";
import { type EarlierDraft } from "../model/draft-line.js";
import { type Stage } from "../model/volume.js";
import { type ReportFrame } from "../settle/build-report.js";
import { type CountySummary } from "./county-summary.js";
import { type CountyPlace } from "./folder.js";

/** One county's whole job, as plain data that can cross into a thread. */
export interface CountyTask {
  readonly place: CountyPlace;
  readonly frame: ReportFrame;
  /** names of the outputs wanted; all of them where undefined, none where the report alone is asked for */
  readonly outputs: readonly string[] | undefined;
  /** how drafts are made; by themselves and with foreseen page numbers where undefined */
  readonly drafts?: DraftWishes | undefined;
  /** where they go */
  readonly folder: string;
  /** whether the report itself comes back */
  readonly wantsReport: boolean;
  /** whether its pictures come with it, for a page */
  readonly wantsPictures?: boolean;
  /** where results of earlier runs are kept, and the program they have to be of; undefined where nothing is kept */
  readonly cache: CacheUse | undefined;
  /** whether time is taken */
  readonly timed: boolean;
}

export interface DraftWishes {
  /** the draft that the one of a stage follows */
  readonly earlier: Readonly<Partial<Record<Stage, EarlierDraft>>>;
  /** page numbers of a print instead of foreseen ones */
  readonly exactPages: boolean;
}

export interface CacheUse {
  readonly folder: string;
  /** names the code that makes the results */
  readonly program: string;
}

/** Milliseconds of a stage, a check (under its id) or an output. */
export interface Timing {
  readonly group: "stage" | "check" | "output";
  readonly name: string;
  readonly milliseconds: number;
}

export interface CountyResult {
  readonly summary: CountySummary;
  readonly report: Report | undefined;
  readonly pictures?: CountyPictures | undefined;
  readonly timings: readonly Timing[];
  /** taken from an earlier run, as nothing it is made of has changed */
  readonly kept: boolean;
}

/** Says what has just been done, and that it was so much of so many steps. A county taken from an earlier run takes none. */
export type Step = (label: string, done: number, total: number) => void;
