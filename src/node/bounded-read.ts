import { type Dossier } from "../model/dossier.js";
import { type CountyFiles, assembleCounty, inOrder } from "../pipeline.js";
import { type FileReading } from "../read/index.js";
import { type Reader } from "./reader.js";
import { type Stopwatch, stopwatch } from "./stopwatch.js";

/** A county's files → dossier, read in a thread that no file can hang or fill: what it refuses is told, the others go on. */
export async function readCountyBounded(
  { id, files }: CountyFiles,
  reader: Reader,
  watch: Stopwatch = stopwatch(undefined),
): Promise<Dossier> {
  const readings = await watch.takeAsync("stage", "读文件", async () => {
    const readings: FileReading[] = [];
    for (const file of inOrder(files)) readings.push(await reader.read(file));
    return readings;
  });
  return watch.take("stage", "认表", () => assembleCounty(id, readings));
}
