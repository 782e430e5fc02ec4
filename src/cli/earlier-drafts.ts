import { lstat, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type EarlierDraft } from "../model/draft-line.js";
import { type Stage, stageNames } from "../model/volume.js";
import { type DraftWishes } from "../node/county-task.js";
import { readDraft } from "../pipeline.js";
import { UsageError } from "./terminal.js";

/** Which draft the one of a stage follows: 送省审稿 tells what changed since the city has read it. */
const follows: Readonly<Record<Stage, readonly Stage[]>> = {
  city: ["city", "province"],
  province: ["city", "province"],
  print: ["province", "city", "print"],
};

/**
 * The drafts that those of a county follow, from the results of an earlier run: the folder of that run or of the county, or the
 * 核对报告.json in it. Files that are no drafts of this program are passed over.
 */
export async function earlierDrafts(since: string | undefined, id: string): Promise<DraftWishes["earlier"]> {
  if (since === undefined) return {};
  const folder = (await isFolder(since)) ? since : dirname(since);
  const found: Partial<Record<Stage, EarlierDraft>> = {};
  for (const stage of Object.keys(stageNames) as Stage[])
    for (const place of [join(folder, id), folder]) {
      const bytes = await readFile(join(place, `${stageNames[stage]}.docx`)).catch(() => undefined);
      const draft = bytes === undefined ? undefined : readDraft(bytes);
      if (draft !== undefined) found[stage] ??= draft;
    }
  const earlier: Partial<Record<Stage, EarlierDraft>> = {};
  for (const stage of Object.keys(stageNames) as Stage[]) {
    const draft = follows[stage].flatMap((before) => found[before] ?? [])[0];
    if (draft !== undefined) earlier[stage] = draft;
  }
  return earlier;
}

/** The one draft of `draft --since`: a .docx of this program, or a folder of results. */
export async function earlierDraft(
  since: string | undefined,
  id: string,
  stage: Stage,
): Promise<DraftWishes["earlier"]> {
  if (since === undefined) return {};
  if (!since.toLowerCase().endsWith(".docx")) {
    const draft = (await earlierDrafts(since, id))[stage];
    if (draft === undefined) throw new UsageError(`“${since}”里没有本程序生成的书稿，不能比较。`);
    return { [stage]: draft };
  }
  const bytes = await readFile(since).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`读不到上一稿“${since}”。`);
  const draft = readDraft(bytes);
  if (draft === undefined) throw new UsageError(`“${since}”不是本程序生成的书稿，不能比较。`);
  return { [stage]: draft };
}

const isFolder = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isDirectory() === true;
