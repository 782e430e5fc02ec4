import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleFiles } from "./samples.js";

/** Rewrites the sample counties. Paths are relative to the root of the repository. */
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const files = await sampleFiles();
const folders = new Set(
  [...files.keys()].filter((p) => p.startsWith("sources/")).map((p) => p.split("/", 2).join("/")),
);
for (const folder of folders) rmSync(join(root, folder), { recursive: true, force: true });
for (const [path, bytes] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}
process.stdout.write(`${files.size} files\n`);
