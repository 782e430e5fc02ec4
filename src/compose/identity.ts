import { type DraftIdentity } from "../model/volume.js";
import { type ComposeOptions } from "./context.js";

/** 稿次 follows the earlier draft's; the same data are the same draft, however often they are printed. */
export function identityOf({
  earlier,
  snapshot,
  rulesVersion,
}: Pick<ComposeOptions, "earlier" | "snapshot" | "rulesVersion">): DraftIdentity {
  if (earlier === undefined) return { number: 1, parent: undefined, rulesVersion };
  const { number, parent, stage } = earlier;
  if (earlier.snapshot === snapshot) return { number, parent: parent === "" ? undefined : parent, rulesVersion };
  const which = [stage, `数据指纹 ${earlier.snapshot}`].filter((part) => part !== "").join("，");
  return { number: number + 1, parent: `第${number}稿（${which}）`, rulesVersion };
}

/** What is told of a draft on its cover, a line each. */
export function identityLines({ number, parent, rulesVersion }: DraftIdentity, snapshot: string): string[] {
  const after = parent === undefined ? "" : `　上一稿：${parent}`;
  return [`第${number}稿${after}`, `数据指纹：${snapshot}　规则版本：${rulesVersion}`];
}
