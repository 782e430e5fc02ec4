import { type Dossier } from "../model/dossier.js";
import { type CountyFiles, assembleCounty, inOrder } from "../pipeline.js";
import { type FileReading } from "../read/index.js";
import { openReader } from "./reader.js";

/** A county's files → dossier, read in a thread that no file can hang or fill: what it refuses is told, the others go on. */
export async function readCountyBounded({ id, files }: CountyFiles, reader = openReader()): Promise<Dossier> {
  try {
    const readings: FileReading[] = [];
    for (const file of inOrder(files)) readings.push(await reader.read(file));
    return assembleCounty(id, readings);
  } finally {
    await reader.close();
  }
}
