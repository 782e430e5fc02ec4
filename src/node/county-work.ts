import { checkCounty, countyPictures, inOrder, report } from "../pipeline.js";
import { readCountyBounded } from "./bounded-read.js";
import { type CountyMade, type CountyOutput, countyOutputs } from "./county-outputs.js";
import { type CountySummary, hasRecords, summaryOf } from "./county-summary.js";
import { type CountyTask, type Step } from "./county-task.js";
import { type CountyFiles, type CountyPictures } from "../pipeline.js";
import { type Report } from "../../schemas/report.js";
import { type OutputFolder, outputFolder } from "./output-folder.js";
import { type Reader } from "./reader.js";
import { type Stopwatch } from "./stopwatch.js";

interface Worked {
  readonly summary: CountySummary;
  readonly report: Report;
  readonly pictures: CountyPictures | undefined;
  /** every output that was due, by name, with the hash of its content */
  readonly due: ReadonlyMap<string, string>;
  /** outputs that may not lie there now */
  readonly absent: readonly string[];
  /** a file was given up for its time or memory */
  readonly refused: boolean;
}

/** One county from its files to its outputs. What cannot be written is told in the summary; the other files go on. */
export async function workCounty(
  { place, frame, folder, outputs, drafts, wantsPictures = false }: CountyTask,
  county: CountyFiles,
  { reader, step, watch }: { readonly reader: Reader; readonly step: Step; readonly watch: Stopwatch },
): Promise<Worked> {
  const givenUp = reader.givenUp;
  const dossier = await readCountyBounded(county, reader, watch);
  const list = outputsOf(outputs);
  const steps = list.length + 2;
  step("已读入", 1, steps);
  const checked = watch.take("stage", "核对", () =>
    checkCounty(dossier, frame.profile, (id, work) => watch.take("check", id, work)),
  );
  const made = watch.take("stage", "汇总", () => report([checked], frame));
  step("已核对", 2, steps);
  const remarks = new Set<string>();
  const all: CountyMade = {
    files: inOrder(county.files),
    dossier,
    report: made,
    readable: hasRecords(made),
    drafts,
    remark: (sentence) => remarks.add(sentence),
  };
  const into = outputFolder(folder);
  const absent: string[] = [];
  for (const [index, output] of list.entries()) {
    const wanted = output.when(all);
    if (wanted) await watch.takeAsync("output", output.name, () => write(output, all, into));
    else if (output.removed) {
      absent.push(output.name);
      await into.remove(output.name);
    }
    step(`${output.name}${wanted ? "" : "：未生成"}`, index + 3, steps);
  }
  for (const sentence of into.aside) remarks.add(sentence);
  return {
    summary: summaryOf(place.id, made, into, remarks),
    report: made,
    pictures: wantsPictures ? countyPictures(dossier) : undefined,
    due: into.due,
    absent,
    refused: reader.givenUp > givenUp,
  };
}

const outputsOf = (names: CountyTask["outputs"]): readonly CountyOutput[] =>
  names === undefined ? countyOutputs : countyOutputs.filter(({ name }) => names.includes(name));

async function write(output: CountyOutput, made: CountyMade, into: OutputFolder): Promise<void> {
  for await (const { name, content } of output.make(made)) await into.write(name, content);
}
