import { filesOf } from "./county-files.js";
import { LIANYUNGANG_BOOKS } from "./lianyungang/books.js";
import { LIANYUNGANG_README } from "./lianyungang/readme.js";

/** Every generated file: path from the root of the repository → bytes. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const real = filesOf("sources/连云港", LIANYUNGANG_BOOKS, { "README.md": LIANYUNGANG_README });
  for (const [path, bytes] of real) files.set(path, bytes);
  return files;
}
