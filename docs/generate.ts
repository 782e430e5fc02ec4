import { writeFileSync } from "node:fs";
import { generatedDocs } from "./content.js";

/** Writes the generated pages; a test fails where one is stale. */
for (const { file, text } of generatedDocs()) writeFileSync(new URL(file, import.meta.url), text);
