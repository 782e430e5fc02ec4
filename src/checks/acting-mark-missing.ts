import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { boundText } from "../model/date-text.js";
import { type Bound } from "../model/date.js";
import { type Chronicle, type Dossier, type Tenure } from "../model/dossier.js";
import { touches } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { quote } from "./quote.js";
import { tenureText } from "./tenure-text.js";

/** （代）（兼） told in one place must stand in the other: the basis of the tenure, its note, and the 大事记 of that month. */
export const actingMarkMissing = defineCheck({
  id: "acting-mark-missing",
  title: "别处写明代理或兼任，任职表没有标注",
  basis: "代理、兼任在职务前或标注栏写明，全书各处一致。",
  why: "漏了“代”，代理的时间就算成了正任；漏了“兼”，一人就像有两个专职。",
  remedy: "核对文件，在标注栏填“代”或“兼”；别处写错的，改正别处。",
  data: z.strictObject({ person: z.string(), began: z.string(), mark: z.string(), text: z.string() }),
  variants: {
    unmarked: {
      level: "verify",
      rules: ["L18"],
      message: (d) => `${d.person}（${d.began}起）没有标注“${d.mark}”，别处写的是${d.text}。核对后两处一致。`,
    },
  },
  examples: {
    bad: {
      大事记写代县长: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间\n苇川县人民政府 | 县长 | 张三 | 1996.1",
          大事记: "日期 | 事项\n1996.1.18 | 县人大常委会决定张三为代县长。",
        },
        finds: ["unmarked 领导任职!B2"],
      },
      备注写兼任: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 备注\n苇川县人武部 | 政委 | 张三 | 1996.1 | 由县委书记兼任",
        },
        finds: ["unmarked 领导任职!B2"],
      },
    },
    good: {
      两处一致: {
        领导任职:
          "机构 | 职务 | 姓名 | 标注 | 任职时间 | 备注\n苇川县人民政府 | 县长 | 张三 | 代 | 1996.1 |\n苇川县人民政府 | 县长 | 李四 | | 1999.3 |\n苇川县人武部 | 政委 | 王五 | 兼 | 1996.1 | 由县委书记兼任",
        大事记: "日期 | 事项\n1996.1.18 | 县人大常委会决定张三为代县长。\n1999.3.8 | 李四当选县长。",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    // few entries speak of acting at all, and every chief is looked for in them
    const acting = dossier.chronicle.filter(({ text }) => text.includes("代"));
    for (const tenure of dossier.tenures) {
      const said = elsewhere(tenure, dossier, acting);
      if (said === undefined) continue;
      yield {
        variant: "unmarked" as const,
        at: cellOf(tenure.origin, "post"),
        related: [said.at],
        body: tenure.org?.fullName ?? tenure.bodyText,
        data: {
          person: tenureText(tenure),
          began: boundText(tenure.span.from),
          mark: said.mark,
          text: quote(said.text),
        },
      };
    }
  },
});

interface Said {
  readonly at: CellRef;
  readonly text: string;
  readonly mark: "代" | "兼";
}

function elsewhere(tenure: Tenure, dossier: Dossier, chronicle: readonly Chronicle[]): Said | undefined {
  const { post, origin, note, startBasis } = tenure;
  // deputies and members seldom act, and many are told in one sentence
  if (!post.chief) return undefined;
  if (!post.concurrent && note !== undefined && /^(由[^，。；]{1,20})?兼任?[。]?$/u.test(note))
    return { at: cellOf(origin, "note"), text: note, mark: "兼" };
  if (post.acting) return undefined;
  if (startBasis !== undefined && saysActing(startBasis, post.seat))
    return { at: cellOf(origin, "startBasis"), text: startBasis, mark: "代" };
  const entry = chronicle.find(
    ({ date, text }) => saysActing(afterName(text, tenure.name), post.seat) && isThen(date, tenure),
  );
  return entry === undefined || actsElsewhere(tenure, dossier)
    ? undefined
    : { at: cellOf(entry.origin, "text"), text: entry.text, mark: "代" };
}

const saysActing = (text: string, seat: string): boolean => text.includes(`代${seat}`) || text.includes(`代理${seat}`);

/** What a sentence says of somebody: the words after the name, up to the next comma. */
function afterName(text: string, name: string): string {
  const at = text.indexOf(name);
  return at < 0 ? "" : text.slice(at + name.length).replace(/[，。；、].*$/su, "");
}

const isThen = (date: Bound, { span }: Tenure): boolean => touches(date, span.from) === "certain";

/** The time of acting has a row of its own. */
const actsElsewhere = ({ personId, post }: Tenure, { tenures }: Dossier): boolean =>
  tenures.some((other) => other.personId === personId && other.post.acting && other.post.seat === post.seat);
