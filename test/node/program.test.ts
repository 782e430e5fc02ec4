import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { testFolder } from "../support/folder.js";

const source = fileURLToPath(new URL("../../src/node/program.ts", import.meta.url));

/** The name of a program laid out as a built one is: code in dist/src and dist/schemas, package.json above. */
async function identity(change: (root: string) => void): Promise<string> {
  const root = testFolder({
    "package.json": `{"dependencies":{"docx":"9.15.2"}}`,
    "dist/src/checks/chief-gap.js": "export const level = 1;",
    "dist/schemas/index.js": "export {};",
    "dist/src/index.d.ts": "export {};",
  });
  const outfile = join(root, "dist/src/node/program.mjs");
  await build({ entryPoints: [source], platform: "node", format: "esm", outfile, logLevel: "silent" });
  change(root);
  const { programIdentity } = (await import(pathToFileURL(outfile).href)) as { programIdentity: () => Promise<string> };
  return programIdentity();
}

test("a program is named by its code and the libraries it asks for, wherever it lies", async () => {
  const name = await identity(() => {});
  expect(await identity(() => {})).toBe(name);
  expect(await identity((root) => writeFileSync(join(root, "dist/src/index.d.ts"), "export type A = 1;"))).toBe(name);
  const changes: ((root: string) => void)[] = [
    (root) => writeFileSync(join(root, "dist/src/checks/chief-gap.js"), "export const level = 2;"),
    (root) => writeFileSync(join(root, "dist/src/checks/chief-hole.js"), ""),
    (root) => writeFileSync(join(root, "dist/schemas/index.js"), "export const a = 1;"),
    (root) => writeFileSync(join(root, "package.json"), `{"dependencies":{"docx":"9.16.0"}}`),
  ];
  const others = await Promise.all(changes.map(identity));
  expect(new Set([name, ...others]).size).toBe(changes.length + 1);
});
