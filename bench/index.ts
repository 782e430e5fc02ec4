import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { buildMeasure, removeBooks, root } from "./child.js";
import { countiesTable } from "./tables/counties.js";
import { draftTable, readTable } from "./tables/libraries.js";
import { growthTable } from "./tables/growth.js";
import { startTable } from "./tables/start.js";

/**
 * `npm run bench` measures everything side by side in a few minutes and writes the tables into bench/README.md; `-- --full` does so
 * in the sizes of a city and a province, and takes an hour.
 */
const full = process.argv.includes("--full");

const version = (name: string): string =>
  (JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;

const libraries = ["xlsx", "docx", "fflate", "zod"].map((name) => `${name} ${version(name)}`).join(", ");
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}; ${libraries}`;

await buildMeasure();
const tables: string[] = [];
for (const table of [startTable, readTable, draftTable, growthTable, countiesTable]) {
  const text = table(full);
  process.stdout.write(`${text}\n\n`);
  tables.push(text);
}

removeBooks();

const readme = join(root, "bench/README.md");
const [head = ""] = readFileSync(readme, "utf8").split("<!-- results -->");
writeFileSync(
  readme,
  `${head}<!-- results -->\n\n${machine}; ${full ? "full" : "quick"} run.\n\n${tables.join("\n\n")}\n`,
);
