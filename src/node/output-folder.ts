import { basename, join } from "node:path";
import { sha256 } from "./cache.js";
import { putAside } from "./put-aside.js";
import { Unwritable, removeFile, writeWhole } from "./write-file.js";

/** A county's folder of results: what was written, and what could not be, one phrase a reason. */
export interface OutputFolder {
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly written: readonly string[];
  /** everything given to be written, by name, with the hash of its content */
  readonly due: ReadonlyMap<string, string>;
  readonly failures: readonly string[];
  /** sentences about workbooks that somebody had changed where they lie */
  readonly aside: readonly string[];
}

/** a workbook handed back for people to work on */
const handedBack = /^(?:标注|退回)\/.+\.xls[xm]$/iu;

/** Files of one folder, each tried by itself: one that Word holds open does not keep the others from being written. */
export function outputFolder(folder: string): OutputFolder {
  const written: string[] = [];
  const aside: string[] = [];
  const due = new Map<string, string>();
  const refused = new Map<string, string[]>();
  const trying = async (deed: string, name: string, act: () => Promise<void>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      const key = `${deed}\u0000${error.reason}`;
      refused.set(key, [...(refused.get(key) ?? []), name]);
      return false;
    }
  };
  return {
    write: async (name, content) => {
      due.set(name, sha256(content));
      const moved = handedBack.test(name) ? await putAside(join(folder, name)) : undefined;
      if (moved !== undefined)
        aside.push(`${name} 有人改过，没有覆盖，改名为“${basename(moved)}”；要用它，请存回来稿文件夹`);
      if (await trying("写不进", name, () => writeWhole(join(folder, name), content))) written.push(name);
    },
    remove: async (name) => {
      await trying("删不掉上次的", name, () => removeFile(join(folder, name)));
    },
    written,
    aside,
    due,
    get failures() {
      return Array.from(refused, ([key, names]) => {
        const [deed = "", reason = ""] = key.split("\u0000");
        return `${deed} ${join(folder, names.join("、"))}：${reason}`;
      });
    },
  };
}
