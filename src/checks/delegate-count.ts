import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Delegate, type Dossier, type Meeting } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

/** A list of delegates to a congress of the place itself counts as many as the congress says. */
export const delegateCount = defineCheck({
  id: "delegate-count",
  title: "代表名单人数与会议代表数不符",
  basis: "本县、本乡镇代表大会的名单应当齐全，人数与会议届次表的代表数一致。",
  why: "人数不符，不是名单漏人，就是代表数记的是另一种口径。",
  remedy: "对照代表名册补齐名单；只收部分代表的，在会议届次的备注写明。",
  data: z.strictObject({ meeting: z.string(), what: z.string(), stated: z.int(), listed: z.int() }),
  variants: {
    differs: {
      level: "hint",
      rules: ["C14"],
      message: (d) =>
        `${d.meeting}${d.what}填${d.stated}人，代表名单列${d.listed}人。补齐名单或改正人数，只收部分的在备注写明。`,
    },
  },
  examples: {
    bad: {
      名单少一人: {
        sheets: {
          会议届次:
            "机构 | 届次 | 会议名称 | 开始日期 | 正式代表\n青石乡党委 | 第四届 | 中共青石乡第四次代表大会 | 1998.3.8 | 3",
          代表名单:
            "会议 | 代表团 | 姓名 | 身份\n中共青石乡第四次代表大会 | 机关 | 张三 | 正式代表\n中共青石乡第四次代表大会 | 机关 | 李四 | 正式代表",
        },
        finds: ["differs 会议届次!E2"],
      },
    },
    good: {
      "人数一致；出席上级大会的名单不比": {
        会议届次:
          "机构 | 届次 | 会议名称 | 开始日期 | 正式代表\n青石乡党委 | 第四届 | 中共青石乡第四次代表大会 | 1998.3.8 | 2",
        代表名单:
          "会议 | 代表团 | 姓名 | 身份\n中共青石乡第四次代表大会 | 机关 | 张三 | 正式代表\n中共青石乡第四次代表大会 | 机关 | 李四 |\n中共霁州市第三次代表大会 | 苇川县 | 王五 | 正式代表",
      },
    },
  },
  needs: handedIn("meetings", "delegates"),
  *run(dossier) {
    const told = new Set<string>();
    for (const meeting of dossier.meetings) {
      const { title = "" } = meeting;
      const key = plain(title);
      const list = dossier.delegates.filter((delegate) => plain(delegate.meeting) === key);
      // one congress elects two committees and has a row for each
      if (list.length === 0 || told.has(key) || meeting.note !== undefined) continue;
      told.add(key);
      yield* differences(meeting, title, list);
    }
  },
});

const plain = (title: string): string => title.replaceAll(/\s/gu, "").replace(/^中国共产党/u, "中共");

function* differences(meeting: Meeting, title: string, list: Dossier["delegates"]) {
  const alternates = list.filter(isAlternate);
  for (const [what, field, listed] of [
    ["正式代表", "formalDelegates", list.length - alternates.length],
    ["候补代表", "alternateDelegates", alternates.length],
  ] as const) {
    const stated = meeting[field];
    if (stated === undefined || stated === listed || listed === 0) continue;
    yield {
      variant: "differs" as const,
      at: cellOf(meeting.origin, field),
      related: list.slice(0, 1).map(({ origin }) => cellOf(origin, "name")),
      body: meeting.bodyText,
      data: { meeting: title, what, stated, listed },
    };
  }
}

const isAlternate = ({ capacity = "" }: Delegate): boolean => capacity.includes("候补");
