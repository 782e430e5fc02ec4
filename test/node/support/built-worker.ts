import { build } from "esbuild";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { testFolder } from "../../support/folder.js";

/** The reading thread's script, made from today's sources; gone when the test ends. */
export async function builtWorker(): Promise<string> {
  const outfile = join(testFolder(), "read-worker.mjs");
  const entry = fileURLToPath(new URL("../../../src/node/read-worker.ts", import.meta.url));
  await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", outfile, logLevel: "silent" });
  return outfile;
}
