import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that cannot be written, or not be removed; the reason is Chinese, for the user. */
export class Unwritable extends Error {
  override readonly name = "Unwritable";

  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`写不进 ${path}：${reason}。`);
    this.reason = reason;
  }
}

/** A file while it is being written. */
export const partialSuffix = ".zuzhishi-part";

/** Writes beside the target and moves it there, so that an interrupted run leaves either the old file or the new one. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const partial = path + partialSuffix;
  try {
    await makeFolder(dirname(path));
    await writeFile(partial, content);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw told(path, error, reasons);
  }
  try {
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw told(path, error, { ...reasons, ...heldReasons });
  }
}

/** Removes a file of an earlier run; one that is not there is no fault. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true }).catch((error: unknown) => {
    throw told(path, error, { ...reasons, ...heldReasons });
  });
}

/**
 * Folders one by one from the first that exists: made all at once, Node never returns where the system says of an existing
 * parent that nothing can be made in it (`/proc`).
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing = await stat(folder).then(
    () => false,
    (error: unknown) => {
      if (codeOf(error) === "ENOENT") return true;
      throw error;
    },
  );
  if (!missing) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    // made meanwhile for another county
    if (codeOf(error) !== "EEXIST") throw error;
  });
}

const noPermission = "没有权限，请换一个目录";
const held = "文件正在别的程序里打开，关掉后再运行";
const notFolder = "路径里有一段是文件，不是文件夹，请换一个目录";
const sameName = "那里已有一个同名的文件夹，请改名或换一个目录";
const full = "磁盘已满，请清出空间后再运行";
const impossible = "这里不能建文件夹或文件，请检查路径，或换一个目录";

const reasons: Readonly<Record<string, string>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: "这个位置只能读，请换一个目录",
  ENOTDIR: notFolder,
  EEXIST: notFolder,
  EISDIR: sameName,
  EBUSY: held,
  ETXTBSY: held,
  ENOSPC: full,
  EDQUOT: full,
  ENOENT: impossible,
  EINVAL: impossible,
  ENAMETOOLONG: "路径太长，请换一个目录",
  ERR_INVALID_ARG_VALUE: impossible,
  EIO: "磁盘读写出错，请换一个目录",
};

/** The folder could be written to a moment ago: what refuses now is the old file, kept by the program that shows it. */
const heldReasons: Readonly<Record<string, string>> = { EACCES: held, EPERM: held, ENOTEMPTY: sameName };

function told(path: string, error: unknown, known: Readonly<Record<string, string>>): unknown {
  const reason = known[codeOf(error)];
  return reason === undefined ? error : new Unwritable(path, reason);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
