import { lstat, readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { type CountyFiles } from "../pipeline.js";
import { type InputFile } from "../read/index.js";

/** What a path on the command line turned out to be. */
export type Found =
  | { readonly kind: "counties"; readonly counties: readonly CountyPlace[] }
  | { readonly kind: "problem"; readonly sentence: string };

/** A county to read: a folder, or one workbook. */
export interface CountyPlace {
  readonly id: string;
  readonly path: string;
}

/** Folders that only a county has; a folder holding files is a county too. */
const countyFolders = new Set(["文稿", "上卷"]);

/** Lock files of office programs, hidden files, and the notes people keep beside their tables. */
const ignored = /^(~\$|\.)|^README\.md$|^Thumbs\.db$|^desktop\.ini$/iu;

/** A file larger than this is refused unread. */
const maxBytes = 200 * 1024 * 1024;

/** The counties at a path: the workbook, the county folder, or every county folder in it. */
export async function findCounties(path: string): Promise<Found> {
  const status = await lstat(path).catch(() => undefined);
  if (status === undefined)
    return {
      kind: "problem",
      sentence: `找不到“${path}”。请检查路径；各县的表格应放在各自的文件夹里，如 sources/某县/。`,
    };
  if (status.isFile()) return { kind: "counties", counties: [{ id: stem(path), path }] };
  if (!status.isDirectory()) return { kind: "problem", sentence: `“${path}”不是文件夹，也不是工作簿。` };
  if (await isCounty(path)) return { kind: "counties", counties: [{ id: basename(path), path }] };
  const inside = await entries(path);
  const counties: CountyPlace[] = [];
  for (const entry of inside.folders) {
    const folder = join(path, entry);
    if ((await listFiles(folder)).length > 0) counties.push({ id: entry, path: folder });
  }
  if (counties.length === 0)
    return {
      kind: "problem",
      sentence: `“${path}”里没有表格。请放入各单位填好的工作簿，可先用 zuzhishi template 生成模板。`,
    };
  return { kind: "counties", counties };
}

async function isCounty(path: string): Promise<boolean> {
  const { files, folders } = await entries(path);
  return files.length > 0 || folders.some((folder) => countyFolders.has(folder));
}

/** Reads every file of a county; a file that cannot be opened is handed on empty, and reading says so. */
export async function loadCounty(place: CountyPlace): Promise<CountyFiles> {
  const status = await lstat(place.path);
  if (status.isFile()) return { id: place.id, files: [await load(place.path, basename(place.path))] };
  const paths = await listFiles(place.path);
  const files: InputFile[] = [];
  for (const path of paths) files.push(await load(join(place.path, path), path));
  return { id: place.id, files };
}

async function load(path: string, name: string): Promise<InputFile> {
  const { size } = await lstat(path);
  const bytes = size > maxBytes ? new Uint8Array(0) : await readFile(path).catch(() => new Uint8Array(0));
  return { path: name, bytes: new Uint8Array(bytes) };
}

/** Paths below a folder with `/`, in code-unit order; links are not followed, so nothing outside the folder is read. */
async function listFiles(root: string, below = ""): Promise<string[]> {
  const { files, folders } = await entries(join(root, below));
  const inner: string[] = [];
  for (const folder of folders) inner.push(...(await listFiles(root, `${below}${folder}/`)));
  return [...files.map((file) => below + file), ...inner];
}

interface Entries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

async function entries(folder: string): Promise<Entries> {
  const all = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = (wanted: (entry: (typeof all)[number]) => boolean): string[] =>
    all
      .filter((entry) => wanted(entry) && !ignored.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  return { files: names((entry) => entry.isFile()), folders: names((entry) => entry.isDirectory()) };
}

const stem = (path: string): string => basename(path).replace(/\.[^.]*$/u, "");
