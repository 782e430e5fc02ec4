import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type Dossier, type Meeting } from "../model/dossier.js";
import { bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";
import { plainNumbers } from "./prose-items.js";
import { meetingText } from "./tenure-text.js";

/** 分项之和等于总数, and a part is never more than its whole. */
export const partsAndTotal = defineCheck({
  id: "parts-and-total",
  title: "分项与总数不符",
  basis:
    "正式代表与候补代表、男与女之和等于总数；常委在委员之内，书记、副书记在常委之内；占比按所占的总数计算，误差不过0.5个百分点。",
  why: "一句话里的数字自己打架，必有一个错。",
  remedy: "对照会议文件、统计报表改正。",
  data: z.strictObject({ where: z.string(), sum: z.string(), total: z.string() }),
  variants: {
    sum: {
      level: "mandatory",
      rules: ["C09"],
      message: (d) => `${d.where}分项${d.sum}，与总数${d.total}不符。对照会议文件改正一处。`,
    },
    part: {
      level: "mandatory",
      rules: ["C09"],
      message: (d) => `${d.where}${d.sum}，多于${d.total}。对照选举结果改正一处。`,
    },
    share: {
      level: "verify",
      rules: ["C09"],
      message: (d) => `${d.where}${d.sum}，按前文的${d.total}都算不出这个比例。核对人数和比例，写明以哪个数为总数。`,
    },
  },
  examples: {
    bad: {
      正式代表加候补代表不等于代表数: {
        sheets: { "文稿/概述": "出席大会的代表230人，其中正式代表210人、候补代表30人。" },
        finds: ["sum 文稿/概述.md"],
      },
      常委多于委员: {
        sheets: { 会议届次: "机构 | 届次 | 开始日期 | 委员数 | 常委数\n县委 | 第八届 | 1998.3.8 | 9 | 11" },
        finds: ["part 会议届次!E2"],
      },
      比例算不出来: {
        sheets: { "文稿/概述": "出席大会的正式代表210人，其中女代表40人，占29%。" },
        finds: ["share 文稿/概述.md"],
      },
    },
    good: {
      "加得起来，比例算得出来": {
        会议届次:
          "机构 | 届次 | 开始日期 | 委员数 | 常委数 | 书记数 | 副书记数\n县委 | 第八届 | 1998.3.8 | 37 | 11 | 1 | 4",
        "文稿/概述":
          "出席大会的代表230人，其中正式代表210人、候补代表20人。正式代表中，女代表40人，占19%；中青年代表108人，占51.4%。",
      },
    },
  },
  needs: someHandedIn("meetings", "manuscripts", "chronicle"),
  *run(dossier) {
    for (const meeting of dossier.meetings) yield* officesOf(meeting);
    for (const { at, where, text } of texts(dossier)) {
      for (const fault of [...sums(text), ...shares(text)])
        yield { variant: fault.variant, at, data: { where: `${where}写的`, sum: fault.sum, total: fault.total } };
    }
  },
});

/** 常委 are members, secretaries are 常委: told of the meeting's own numbers. */
function* officesOf(meeting: Meeting) {
  const { members, standing, secretaries = 0, deputies = 0, origin } = meeting;
  const leaders = secretaries + deputies;
  const where = meetingText(meeting);
  const fault = (sum: string, total: string, field: string, other: string) => ({
    variant: "part" as const,
    at: cellOf(origin, field),
    related: [cellOf(origin, other)],
    body: meeting.bodyText,
    data: { where, sum, total },
  });
  if (members !== undefined && standing !== undefined && standing > members)
    yield fault(`常委${standing}人`, `委员${members}人`, "standing", "members");
  if (standing !== undefined && leaders > standing)
    yield fault(`书记、副书记${leaders}人`, `常委${standing}人`, "deputies", "standing");
}

const texts = (dossier: Dossier): { readonly at: CellRef; readonly where: string; readonly text: string }[] =>
  Array.from(bookTexts(dossier), ({ at, where, text }) => ({ at, where, text: plainNumbers(text).normalize("NFKC") }));

interface Fault {
  readonly variant: "sum" | "share";
  readonly sum: string;
  readonly total: string;
}

const breakdowns = [
  /代表(\d+)[人名][,(，（]?(?:其中)?[:,：，]?(正式)(?:代表)?(\d+)[人名][、,，和]?(候补)(?:代表)?(\d+)[人名]/gu,
  /(\d+)[人名][,(，（]?(?:其中)?[:,：，]?(男)[^\d。；;,，、]{0,4}(\d+)[人名][、,，和]?(女)[^\d。；;,，、]{0,4}(\d+)[人名]/gu,
];

function sums(text: string): Fault[] {
  return breakdowns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, total, first, a, second, b]) =>
      Number(a) + Number(b) === Number(total)
        ? []
        : [{ variant: "sum" as const, sum: `${first}${a}人、${second}${b}人`, total: `${total}人` }],
    ),
  );
}

/** Of every 40人，占19%: some number told before in the same paragraph must be the whole. */
function shares(text: string): Fault[] {
  return [...text.matchAll(/(\d+)[人名个][,(，（]?占([^\d。；;，,]{0,12})(\d+(?:\.\d+)?)[%％]/gu)].flatMap((match) => {
    const [, part, of, percent] = match;
    const wholes = [...text.slice(0, match.index).matchAll(/(\d+)(?=[人名个])/gu)]
      .map(([number]) => Number(number))
      .filter((whole) => whole > Number(part));
    const fits = wholes.some((whole) => Math.abs((Number(part) / whole) * 100 - Number(percent)) <= 0.5);
    // the whole may stand in another paragraph
    if (wholes.length === 0 || fits) return [];
    return [{ variant: "share" as const, sum: `${part}人占${of}${percent}%`, total: [...new Set(wholes)].join("、") }];
  });
}
