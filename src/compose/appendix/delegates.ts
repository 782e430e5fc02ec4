import { type Delegate } from "../../model/dossier.js";
import { type Block, type RosterGroup } from "../../model/volume.js";
import { heading } from "../blocks.js";
import { type Context } from "../context.js";
import { formerNames, personalNote } from "../notes.js";
import { spaced } from "../spacing.js";

/** 代表名单: by congress and delegation, in the order written; 候补, 列席 and 特邀 are noted. */
export function delegateLists(context: Context): Block[] {
  return [...groupBy(context.dossier.delegates, congress)].flatMap(([title, delegates]): Block[] => [
    heading(3, title),
    { kind: "roster", groups: [...groupBy(delegates, delegation)].map(([name, own]) => group(name, own, context)) },
  ]);
}

function congress({ meeting, termText }: Delegate): string {
  // 第三次代表大会 and 第三届 say the same
  const ordinal = termText?.replaceAll(/[第届次]/gu, "");
  return ordinal === undefined || meeting.includes(ordinal) ? meeting : `${meeting}（${termText}）`;
}

const delegation = (delegate: Delegate): string => delegate.delegation ?? "代表";

function group(name: string, delegates: readonly Delegate[], context: Context): RosterGroup {
  return {
    post: spaced(name),
    remark: `（${delegates.length}名）`,
    columns: 6,
    entries: delegates.map((delegate) => {
      const person = context.person(delegate.personId);
      const alias = formerNames(person, delegate.name, context);
      return {
        records: [delegate.id],
        name: spaced(delegate.name),
        notes: `${personalNote(delegate.facts, person)}${alias}${capacity(delegate)}`,
        tenure: "",
      };
    }),
  };
}

function capacity({ capacity }: Delegate): string {
  return capacity === undefined || capacity.startsWith("正式") || capacity === "代表" ? "" : `（${capacity}）`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
