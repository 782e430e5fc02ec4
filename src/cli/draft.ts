import { dirname, join } from "node:path";
import { type Stage, stageNames } from "../model/volume.js";
import { type CountyTask } from "../node/county-task.js";
import { oneOf, readArguments } from "./arguments.js";
import { countiesAt } from "./counties.js";
import { runCountyTasks } from "./county-run.js";
import { earlierDraft } from "./earlier-drafts.js";
import { profileAt } from "./judging.js";
import { type ExitStatus, type Terminal, UsageError } from "./terminal.js";
import { version } from "./version.js";

const stages: readonly Stage[] = ["city", "province", "print"];

/** The Word volume of one county and stage; the print draft is refused while a 强制 finding is open. */
export async function draft(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals, value, flag } = readArguments("draft", args, {
    stage: { type: "string" },
    out: { type: "string" },
    profile: { type: "string" },
    since: { type: "string" },
    "exact-pages": { type: "boolean" },
    timings: { type: "boolean" },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new UsageError("请写明一个县的文件夹，如 zuzhishi draft sources/某县 --stage city。");
  const given = value("stage");
  if (given === undefined)
    throw new UsageError("请用 --stage 写明阶段：city 送市审稿、province 送省审稿、print 付印稿。");
  const stage = oneOf("--stage", given, stages);
  const { counties, problems, notes } = await countiesAt([folder]);
  const [place] = counties;
  if (place === undefined) throw new UsageError(problems.join("\n"));
  if (counties.length > 1) throw new UsageError(`“${folder}”里有 ${counties.length} 个县，请写明其中一个。`);
  for (const note of notes) terminal.err(`${note}\n`);
  const profile = await profileAt(value("profile"));
  const name = `${stageNames[stage]}.docx`;
  const path = join(value("out") ?? join("output", place.id), name);
  const task: CountyTask = {
    place,
    frame: { version, asOf: "", profile },
    outputs: [name],
    drafts: { earlier: await earlierDraft(value("since"), place.id, stage), exactPages: flag("exact-pages") },
    folder: dirname(path),
    wantsReport: false,
    cache: undefined,
    timed: flag("timings"),
  };
  const { results, interrupted } = await runCountyTasks([task], terminal);
  if (interrupted) return 130;
  const [result] = results;
  if (result === undefined) return 3;
  const { unread, open, crashed, written, remarks, failures } = result.summary;
  if (unread !== "") throw new UsageError(`“${folder}”里没有读到任何记录，原因可用 zuzhishi check 查看。`);
  if (failures.length > 0) throw new UsageError(`${failures.join("；")}。`);
  if (written.length === 0) {
    terminal.err(`还有 ${open.mandatory} 处“强制”问题没有改，不能生成付印稿。用 zuzhishi check 查看，改完再来。\n`);
    return 1;
  }
  for (const remark of remarks) terminal.err(`${remark}\n`);
  terminal.out(`已写出：${path}\n`);
  return crashed.length > 0 ? 3 : 0;
}
