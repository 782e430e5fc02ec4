import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { rosters } from "../model/roster.js";
import { townshipOf } from "./lexicon/county-bodies.js";
import { byStart } from "./person-tenures.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

/** Every township has a Party committee with a secretary: one that lists only deputies, or only its government, is incomplete. */
export const townshipSecretary = defineCheck({
  id: "township-secretary",
  title: "乡镇没有党委书记",
  basis: "横不缺漏：乡镇党委、政府的正职逐任收录。",
  why: "书记是乡镇的主要领导，一任都没有就是漏交或机构名称写错。",
  remedy: "补上乡镇党委历任书记；名称写法不同的，改成机构沿革里的全称或简称。",
  data: z.strictObject({ township: z.string(), listed: z.string() }),
  variants: {
    "no-secretary": {
      level: "verify",
      rules: ["L19"],
      message: (d) => `${d.township}党委列了${d.listed}，没有一任书记。补上历任书记。`,
    },
    "no-committee": {
      level: "verify",
      rules: ["L19"],
      message: (d) => `${d.township}列了政府领导${d.listed}，没有党委的领导成员。补交乡镇党委的任职表。`,
    },
  },
  examples: {
    bad: {
      党委只有副书记: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n青石乡党委 | 副书记 | 张三 | 1993.6" },
        finds: ["no-secretary 领导任职!B2"],
      },
      只有政府没有党委: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间\n青石乡政府 | 乡长 | 张三 | 1993.6\n双桥乡党委 | 书记 | 李四 | 1993.6",
        },
        finds: ["no-committee 领导任职!A2"],
      },
    },
    good: {
      党委书记在列: {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间\n青石乡党委 | 书记 | 张三 | 1993.6\n青石乡党委 | 副书记 | 李四 | 1993.6\n青石乡政府 | 乡长 | 李四 | 1993.6",
      },
      没有一个乡镇交党委的不问: { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n青石乡政府 | 乡长 | 张三 | 1993.6" },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const found = townships(dossier);
    // a volume of governments alone says so itself
    const withCommittees = found.some(({ party }) => party.length > 0);
    for (const { township, party, government } of found) {
      const [listed] = party;
      const [leader] = [...government].sort(byStart);
      if (listed !== undefined && !party.some(leads)) {
        // told of whoever came first, whatever the order of the rows
        const first = party.reduce((a, b) => (byStart(b, a) < 0 ? b : a));
        yield fault("no-secretary", township, first, cellOf(listed.origin, "post"));
      }
      if (listed === undefined && leader !== undefined && withCommittees)
        yield fault("no-committee", township, leader, cellOf(leader.origin, "body"));
    }
  },
});

interface Township {
  readonly township: string;
  readonly party: readonly Tenure[];
  readonly government: readonly Tenure[];
}

function townships(dossier: Dossier): Township[] {
  const found = new Map<string, Township>();
  for (const { name, tenures } of rosters(dossier)) {
    const place = townshipOf(name);
    if (place === undefined) continue;
    const { township, part } = place;
    const known = found.get(township) ?? { township, party: [], government: [] };
    found.set(township, { ...known, [part]: [...known[part], ...tenures] });
  }
  return [...found.values()];
}

/** A secretary by any title (第一书记, 党委书记), or whoever stands in for one. */
const leads = ({ post }: Tenure): boolean => post.inCharge || /^(第一|党委|党工委)?书记$/u.test(post.seat);

const fault = <Name extends string>(variant: Name, township: string, { post, name }: Tenure, at: CellRef) => ({
  variant,
  at,
  body: township,
  data: { township, listed: post.title + name },
});
