import { lstat, readFile, readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type CountyFiles } from "../pipeline.js";
import { type InputFile } from "../read/index.js";

/** What a path on the command line turned out to be. */
export type Found =
  | {
      readonly kind: "counties";
      readonly counties: readonly CountyPlace[];
      /** folders with results of earlier runs, passed over */
      readonly results: readonly string[];
    }
  | { readonly kind: "problem"; readonly sentence: string };

/** A county to read: a folder, or one workbook. */
export interface CountyPlace {
  readonly id: string;
  readonly path: string;
}

/** Folders that only a county has; a folder holding files is a county too. */
const countyFolders = new Set(["文稿", "上卷"]);

/** Lock files of office programs, hidden files, notes beside the tables, and the photographs (.pic) of old 任免审批表. */
const ignored = /^(~\$|\.)|^README\.md$|^说明\.txt$|^Thumbs\.db$|^desktop\.ini$|\.pic$/iu;

/** What the program itself writes; passed over in a folder that holds its report. */
const resultFiles =
  /^(?:核对报告\.(?:json|html|txt|sarif)|(?:核实情况说明表|送审报告|审稿意见表|退改函|送市审稿|送省审稿|付印稿)\.docx)$/u;
const resultFolders = /^(?:标注|退回)$/u;
const reportName = "核对报告.json";

/** Prose; a workbook called by such a name is told the same way out. */
const manuscriptName = /\.(?:md|docx?|wps)$/iu;

/** A file larger than this is refused unread. */
const maxBytes = 200 * 1024 * 1024;

const tooLarge = "文件超过 200 MB，没有读。请删去图片和表格以外的内容，或拆成几个工作簿。";
const closed = "文件打不开，没有读。请关闭正在使用它的程序，检查读取权限后再运行。";

/** Whether a 卷信息 was handed in under a place: a county has one, its units have none. */
export type HasVolumeInfo = (place: CountyPlace) => Promise<boolean>;

/** The counties at a path: the workbook, the county folder, or every county folder in it. */
export async function findCounties(path: string, hasVolumeInfo: HasVolumeInfo): Promise<Found> {
  const status = await lstat(path).catch(() => undefined);
  if (status === undefined)
    return {
      kind: "problem",
      sentence: `找不到“${path}”。请检查路径；各县的表格应放在各自的文件夹里，如 sources/某县/。`,
    };
  if (status.isFile() && manuscriptName.test(path))
    return {
      kind: "problem",
      sentence: `“${path}”是文稿，不能单独核对。请把它放进县文件夹的“文稿”里，和表格一起核对，如 zuzhishi check sources/某县。`,
    };
  if (status.isFile()) return { kind: "counties", counties: [{ id: stem(path), path }], results: [] };
  if (!status.isDirectory()) return { kind: "problem", sentence: `“${path}”不是文件夹，也不是工作簿。` };
  const results = await foldersOfResults(path);
  if (await isCounty(path)) return { kind: "counties", counties: [{ id: basename(resolve(path)), path }], results };
  const inside = await entries(path);
  const counties: CountyPlace[] = [];
  for (const entry of inside.folders) {
    const folder = join(path, entry);
    if ((await listFiles(folder)).length > 0) counties.push({ id: entry, path: folder });
  }
  if (counties.length === 0 && results.length > 0)
    return {
      kind: "problem",
      sentence: `“${path}”里是以前生成的结果，没有表格。请写明放表格的文件夹，如 sources/某县。`,
    };
  if (counties.length === 0)
    return {
      kind: "problem",
      sentence: `“${path}”里没有表格。请放入各单位填好的工作簿，可先用 zuzhishi template 生成模板。`,
    };
  const units = counties.length > 1 && (await areUnits(counties, hasVolumeInfo));
  return { kind: "counties", counties: units ? [{ id: basename(resolve(path)), path }] : counties, results };
}

/**
 * Folders of files side by side can be units of one county or small counties. Units have no folders of their own, and one
 * 卷信息 between them.
 */
async function areUnits(places: readonly CountyPlace[], hasVolumeInfo: HasVolumeInfo): Promise<boolean> {
  for (const place of places) if ((await entries(place.path)).folders.length > 0) return false;
  let told = 0;
  for (const place of places) {
    if (await hasVolumeInfo(place)) told += 1;
    if (told > 1) return false;
  }
  return told === 1;
}

async function isCounty(path: string): Promise<boolean> {
  const { files, folders } = await entries(path);
  return files.length > 0 || folders.some((folder) => countyFolders.has(folder));
}

/** Reads every file of a county; one that cannot be opened is handed on with the reason. */
export async function loadCounty(place: CountyPlace): Promise<CountyFiles> {
  const status = await lstat(place.path);
  if (status.isFile()) return { id: place.id, files: [await load(place.path, basename(place.path))] };
  const paths = await listFiles(place.path);
  const files: InputFile[] = [];
  for (const path of paths) files.push(await load(join(place.path, path), path));
  return { id: place.id, files };
}

async function load(path: string, name: string): Promise<InputFile> {
  const size = (await lstat(path).catch(() => undefined))?.size ?? 0;
  if (size > maxBytes) return { path: name, bytes: new Uint8Array(0), unread: tooLarge };
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return { path: name, bytes: new Uint8Array(0), unread: closed };
  return { path: name, bytes: new Uint8Array(bytes) };
}

/** Paths below a folder with `/`, in code-unit order; links are not followed, so nothing outside the folder is read. */
async function listFiles(root: string, below = ""): Promise<string[]> {
  const { files, folders } = await entries(join(root, below));
  const inner: string[] = [];
  for (const folder of folders) inner.push(...(await listFiles(root, `${below}${folder}/`)));
  return [...files.map((file) => below + file), ...inner];
}

/** Whether the program writes something of this name. */
export const isResult = (name: string): boolean => resultFiles.test(name) || resultFolders.test(name);

/** Every folder at or below a path that holds a report of an earlier run. */
async function foldersOfResults(path: string): Promise<string[]> {
  const { folders, hasReport } = await entries(path);
  const inner: string[] = [];
  for (const folder of folders) inner.push(...(await foldersOfResults(join(path, folder))));
  return hasReport ? [path, ...inner] : inner;
}

interface Entries {
  /** a report of an earlier run lies here; it and what was made with it are not among the files */
  readonly hasReport: boolean;
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
  const files = names((entry) => entry.isFile());
  const folders = names((entry) => entry.isDirectory());
  const hasReport = files.includes(reportName);
  return {
    hasReport,
    files: hasReport ? files.filter((file) => !isResult(file)) : files,
    folders: hasReport ? folders.filter((folder) => !isResult(folder)) : folders,
  };
}

const stem = (path: string): string => basename(path).replace(/\.[^.]*$/u, "");
