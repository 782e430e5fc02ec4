import { lstat, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Transcript, importTexts } from "../import/index.js";
import { writeWhole } from "../node/write-file.js";
import { type InputFile } from "../read/index.js";
import { readArguments } from "./arguments.js";
import { type ExitStatus, type Terminal, UsageError } from "./terminal.js";

const usualName = "印本摘录.xlsx";
const maxBytes = 100 * 1024 * 1024;

/** Texts of printed volumes → a workbook to check by hand. */
export async function importText(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals, value } = readArguments("import", args, { out: { type: "string" } });
  if (positionals.length === 0)
    throw new UsageError("请写明印本的文字稿（.docx .txt .md），如 zuzhishi import 第一卷.txt；粘贴的文字用 - 。");
  const out = value("out") ?? usualName;
  if (!/\.xlsx$/iu.test(out)) throw new UsageError(`结果是 .xlsx 工作簿，文件名要以 .xlsx 结尾，写成了“${out}”。`);
  // somebody may have been checking the rows of an earlier run for days
  if (value("out") === undefined && (await lstat(out).catch(() => undefined)) !== undefined)
    throw new UsageError(`这里已有 ${out}，可能有人正在核对。请用 --out 写明另一个文件名。`);
  const files = await Promise.all(positionals.map(fileAt));
  const { workbook, counts, refused } = await importTexts(files);
  for (const sentence of refused) terminal.err(`${sentence}\n`);
  if (workbook === undefined) return 2;
  await writeWhole(out, workbook);
  terminal.out(`${summary(counts)}\n已写出：${out}\n${next}\n`);
  return refused.length > 0 ? 2 : 0;
}

const next = "每一行都要与原书核对：核对过的在“核对”一栏写“已核”，再放进县文件夹；没有写的，读表时不收。";

function summary(counts: Transcript["counts"]): string {
  const read = `共${counts.lines}行，读出机构${counts.orgs}个、任职${counts.tenures}人次、会议${counts.meetings}次、委员${counts.members}人次；`;
  const unread = counts.unread === 0 ? "没有读不懂的行。" : `有${counts.unread}行没有读懂或有疑问，列在“未读出的行”。`;
  const masked = counts.masked === 0 ? "" : `${counts.masked}行里有身份证号、电话或住址，已遮去。`;
  return read + unread + masked;
}

async function fileAt(path: string): Promise<InputFile> {
  if (path === "-") return { path: "粘贴的文字.txt", bytes: new Uint8Array(await buffer(process.stdin)) };
  const status = await lstat(path).catch(() => undefined);
  if (status === undefined) throw new UsageError(`找不到“${path}”。请检查路径。`);
  if (!status.isFile()) throw new UsageError(`“${path}”不是文件。请写明文字稿本身，几个用空格隔开。`);
  if (status.size > maxBytes) throw new UsageError(`“${path}”超过 100 MB，没有读。请删去图片，或按章拆开。`);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`“${path}”打不开。请关闭正在使用它的程序，检查读取权限后再运行。`);
  return { path: basename(path), bytes: new Uint8Array(bytes) };
}
