import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compose } from "../../src/compose/index.js";
import { type Stage, stageNames } from "../../src/model/volume.js";
import { loadCounty } from "../../src/node/folder.js";
import { readCounty } from "../../src/pipeline.js";
import { volumeText } from "../../src/render/text.js";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** `npm run golden` writes the texts anew; what has changed is then read in the diff. */
const update = process.env["UPDATE_GOLDEN"] === "1";

describe.each(["苇川县", "连云港"])("%s", (id) => {
  const dossier = loadCounty({ id, path: at(`sources/${id}`) }).then(readCounty);

  test.each(Object.keys(stageNames) as Stage[])("the volume for %s reads as it did", async (stage) => {
    const text = volumeText(compose(await dossier, { stage, snapshot: "0123ABCD", rulesVersion: "7" }));
    const path = at(`test/golden/${id}/${stage}.txt`);
    if (update) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(readFileSync(path, "utf8"));
  });
});
