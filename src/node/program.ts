import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the code lies: `src` and `schemas` in it, package.json in it or above. */
const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Names the program by its own code, the libraries it asks for and the Node it runs on: results kept by another program are
 * none, whether or not somebody remembered to raise the version.
 */
export async function programIdentity(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const path of [join(root, "package.json"), join(root, "..", "package.json")])
    hash.update(await readFile(path).catch(() => ""));
  for (const folder of ["schemas", "src"]) {
    const names = await readdir(join(root, folder), { recursive: true });
    const code = names.filter((name) => /\.(?:js|ts)$/u.test(name) && !name.endsWith(".d.ts")).sort();
    const texts = await Promise.all(code.map((name) => readFile(join(root, folder, name))));
    for (const [index, name] of code.entries()) hash.update(`\u0000${name}\u0000`).update(texts[index] ?? "");
  }
  return hash.digest("hex");
}
