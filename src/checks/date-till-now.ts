import { z } from "zod";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";
import { rowOwner } from "./row-words.js";

/** A book is read for decades: 今 and 现 mean nothing in it. */
export const dateTillNow = defineCheck({
  id: "date-till-now",
  title: "时间写成“至今”“现任”",
  basis: "编纂通则：记事止于下限，书中不用“至今”“现任”等随时间变化的说法。",
  why: "书要用几十年，“今”指哪一年，读者无从知道。",
  remedy: "下限仍在任的，离任时间留空，起止写在一格的只留起的时间和连接号；下限前已离任的，写离任年月。",
  data: z.strictObject({
    owner: z.string(),
    header: z.string(),
    raw: z.string(),
    /** the cell without its 至今, where a start stands in it too; else empty */
    mended: z.string(),
  }),
  variants: {
    now: {
      level: "mandatory",
      rules: ["D15"],
      message: (d) => `${d.owner}${d.header}写作${quote(d.raw)}。下限仍在任的留空，已离任的写年月。`,
    },
    "span-now": {
      level: "mandatory",
      rules: ["D15"],
      message: (d) => `${d.owner}${d.header}写作${quote(d.raw)}。下限仍在任的改成${quote(d.mended)}，已离任的写年月。`,
      suggestion: (d) => d.mended,
    },
  },
  examples: {
    bad: {
      离任时间写至今: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1998.3 | 至今" },
        finds: ["now 领导任职!E2"],
      },
      起止写在一格: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | 1998.3至今" },
        finds: ["span-now 领导任职!D2"],
      },
      下限之后括注在任: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | 1995.1—1998.12（仍在任）" },
        finds: ["span-now 领导任职!D2"],
      },
    },
    good: {
      "仍在任，留空": { 领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1998.3 |" },
    },
  },
  *run(dossier) {
    const { notes, volume } = dossier;
    for (const note of notes) {
      if (note.kind !== "date" || note.problem !== "till-now") continue;
      const { at, header, raw } = note;
      const mended = withoutNow(raw, volume.connector);
      yield {
        variant: mended === "" ? "now" : "span-now",
        at,
        data: { owner: rowOwner(dossier, at), header, raw, mended },
      };
    }
  },
});

/** 1996.5至今 as 1996.5—: blanking the whole cell would lose the row; 至今 alone leaves nothing. */
function withoutNow(raw: string, connector: string): string {
  const mended = raw.trim().replace(tillLimit, "").replace(now, "");
  return mended === raw.trim() || !/\d|[一二三四五六七八九〇零元]年/u.test(mended) ? "" : `${mended}${connector}`;
}

/** the limit of the volume as an end that is none: —1998.12（仍在任） */
const tillLimit =
  /[\s—–\-～~至到]+\d{4}[\d.．/\-年月日]*\s*[（(][^（()）]*(?:下限|在任|在职|留任|续任|现任)[^（()）]*[)）]$/u;

/** 至今, 今 and the like at the end, with the connector before it */
const now = /[\s—–\-～~至到起]*(?:至今|到今|迄今|现在|目前|现任|在任|今|现)[\s。]*$/u;
