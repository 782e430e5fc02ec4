import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCounty } from "../../src/node/folder.js";
import { inOrder } from "../../src/pipeline.js";
import { type FileReading, readFile } from "../../src/read/index.js";
import { type PlantedFault } from "./faults.js";
import { SMALL_COUNTIES } from "./small/counties.js";
import { plantedSmall } from "./small/tables.js";

/** A county as it was read, and the faults planted in it. */
export interface PlantedCounty {
  readonly id: string;
  readonly readings: readonly FileReading[];
  readonly faults: readonly PlantedFault[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The large fictional county as committed, and the small ones. */
export async function plantedCounties(): Promise<PlantedCounty[]> {
  const { id, files } = await loadCounty({ id: "苇川县", path: join(root, "sources/苇川县") });
  const list = readFileSync(join(root, "test/samples/weichuan-faults.json"), "utf8");
  const faults = JSON.parse(list) as readonly PlantedFault[];
  return [{ id, readings: inOrder(files).map(readFile), faults }, ...SMALL_COUNTIES.map(plantedSmall)];
}
