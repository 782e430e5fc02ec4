import { checkCounty, inOrder, report } from "../pipeline.js";
import { type ReportFrame } from "../settle/build-report.js";
import { readCountyBounded } from "./bounded-read.js";
import { type CountyMade, type CountyOutput, countyOutputs } from "./county-outputs.js";
import { type CountySummary, hasRecords, summaryOf } from "./county-summary.js";
import { type CountyPlace, loadCounty } from "./folder.js";
import { type OutputFolder, outputFolder } from "./output-folder.js";

/** One county's whole job, as plain data. */
export interface CountyTask {
  readonly place: CountyPlace;
  /** where its files go */
  readonly folder: string;
  readonly frame: ReportFrame;
}

/** Steps told of one county: read, checked, and each output. */
export const stepsPerCounty = countyOutputs.length + 2;

/** One county from its files to its outputs. What cannot be written is told in the summary; the other files go on. */
export async function countyJob(
  { place, folder, frame }: CountyTask,
  step: (label: string) => void,
): Promise<CountySummary> {
  const county = await loadCounty(place);
  const dossier = await readCountyBounded(county);
  step(`${place.id}：已读入`);
  const made = report([checkCounty(dossier, frame.profile)], frame);
  step(`${place.id}：已核对`);
  const all: CountyMade = { files: inOrder(county.files), dossier, report: made, readable: hasRecords(made) };
  const into = outputFolder(folder);
  for (const output of countyOutputs) {
    const wanted = output.when(all);
    if (wanted) await write(output, all, into);
    else if (output.removed) await into.remove(output.name);
    step(`${place.id}：${output.name}${wanted ? "" : "：未生成"}`);
  }
  return summaryOf(place.id, made, into);
}

async function write(output: CountyOutput, made: CountyMade, into: OutputFolder): Promise<void> {
  for await (const { name, content } of output.make(made)) await into.write(name, content);
}
