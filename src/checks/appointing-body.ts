import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { monthDate } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { type Roster, rosters } from "../model/roster.js";
import { before } from "../model/span.js";
import { type Appointer, appointer, appointerNames } from "./lexicon/appointers.js";
import { chiefFamily, deputyFamily } from "../model/chief-families.js";
import { isCongress, isCountyGovernment, isCourt, isGovernmentHead } from "./lexicon/county-bodies.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { tenureText } from "./tenure-text.js";

/** 谁选举谁任命: since 1979 the law says which posts a people's congress elects and which its standing committee fills. */
export const appointingBody = defineCheck({
  id: "appointing-body",
  title: "任职依据的机关无权选举或任命这一职务",
  basis:
    "1979年地方组织法：县长、副县长、人大常委会组成人员、法院院长、检察长由人民代表大会选举，代理县长和政府部门负责人由人大常委会决定。",
  why: "依据与职务对不上，不是会议写错，就是漏了代理，或者任职时间取了另一份文件的。",
  remedy: "对照会议文件改正任职依据或任职方式；常委会决定代理的，标注“代”，当选后另列一行。",
  data: z.strictObject({
    body: z.string(),
    person: z.string(),
    basis: z.string(),
    by: z.string(),
    others: z.int(),
  }),
  variants: {
    acting: {
      level: "verify",
      rules: ["L09"],
      message: (d) =>
        `${d.person}代理职务，依据是“${d.basis}”（${d.by}）。代理县长由人大常委会决定，核对依据和任职时间。`,
    },
    "standing-elects": {
      level: "mandatory",
      rules: ["C11"],
      message: (d) =>
        `${d.person}的任职依据是“${d.basis}”。这一职务由人民代表大会选举，常委会只能决定代理；是代理的标注“代”，当选的改正依据。`,
    },
    "congress-appoints": {
      level: "mandatory",
      rules: ["C11"],
      message: (d) =>
        `${d.person}${d.others > 0 ? `等${d.others + 1}人` : ""}的任职依据是“${d.basis}”。政府部门负责人由人大常委会任命，不由代表大会选举，改正任职方式和依据。`,
    },
  },
  examples: {
    bad: {
      县委决定代理县长: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 任职依据\n苇川县人民政府 | 代县长 | 张三 | 1996.1 | 苇委〔1996〕6号",
        },
        finds: ["acting 领导任职!E2"],
      },
      常委会选举县长: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 任职方式 | 任职依据\n苇川县人民政府 | 县长 | 张三 | 1996.1 | 选举 | 县十二届人大常委会第十九次会议",
        },
        finds: ["standing-elects 领导任职!F2"],
      },
      代表大会任命局长: {
        sheets: {
          机构沿革: "机构全称 | 简称 | 系统 | 类别\n苇川县教育局 | 县教育局 | 政权 | 工作部门",
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 任职依据\n县教育局 | 局长 | 张三 | 1998.3 | 县十三届人大一次会议\n县教育局 | 副局长 | 李四 | 1998.3 | 县十三届人大一次会议",
        },
        finds: ["congress-appoints 领导任职!E2"],
      },
    },
    good: {
      各由其机关: {
        机构沿革: "机构全称 | 简称 | 系统 | 类别\n苇川县教育局 | 县教育局 | 政权 | 工作部门",
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 任职方式 | 任职依据\n苇川县人民政府 | 代县长 | 张三 | 1996.1 | 决定任命 | 县十二届人大常委会第十九次会议\n苇川县人民政府 | 县长 | 张三 | 1996.3 | 选举 | 县十二届人大四次会议\n苇川县人民政府 | 副县长 | 李四 | 1996.5 | 决定任命 | 县十二届人大常委会第二十次会议\n县教育局 | 局长 | 王五 | 1998.5 | 决定任命 | 县十三届人大常委会第二次会议",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    for (const roster of rosters(dossier)) {
      const since = roster.tenures.filter(({ span }) => before(span.from, lawOf1979) === "no");
      for (const tenure of since) {
        const variant = wronglyFilled(roster, tenure);
        if (variant !== undefined) yield describe(roster, tenure, variant, 0);
      }
      const [first, ...rest] = isDepartment(roster)
        ? since.filter((tenure) => leadsDepartment(tenure) && isElected(tenure))
        : [];
      if (first !== undefined) yield describe(roster, first, "congress-appoints", rest.length);
    }
  },
});

const lawOf1979 = monthDate(1979, 7);

/** The basis if it tells who acted, else the way of appointment. */
const actor = ({ startBasis }: Tenure): Appointer | undefined =>
  startBasis === undefined ? undefined : appointer(startBasis);

const saysElected = ({ startAct = "" }: Tenure): boolean => startAct.includes("选");

function wronglyFilled({ name }: Roster, tenure: Tenure): "acting" | "standing-elects" | undefined {
  const by = actor(tenure);
  const { seat, acting } = tenure.post;
  const heads = isCountyGovernment(name) && isGovernmentHead(seat);
  if (heads && acting) return by === undefined ? (saysElected(tenure) ? "acting" : undefined) : otherThanStanding(by);
  if (acting || by !== "standing") return undefined;
  // deputies of the government may be appointed between sessions
  const elected =
    (heads && !seat.includes("副")) ||
    (isCongress(name) && /^副?主任$/u.test(seat)) ||
    (isCourt(name) && /^(院长|检察长)$/u.test(seat));
  return elected ? "standing-elects" : undefined;
}

const otherThanStanding = (by: Appointer): "acting" | undefined => (by === "standing" ? undefined : "acting");

const isDepartment = ({ body }: Roster): boolean =>
  body?.names.every(({ system, category }) => system === "政权" && category === "工作部门") === true;

/** 局长, 副主任: not the secretary of the 机关党委 nor the chairman of the union, who are elected. */
const leadsDepartment = ({ post }: Tenure): boolean =>
  (post.chief ? chiefFamily(post.seat) : deputyFamily(post.seat)) === "行政";

function isElected(tenure: Tenure): boolean {
  const by = actor(tenure);
  return by === "congress" || (by === undefined && saysElected(tenure));
}

function describe<Name extends string>({ name }: Roster, tenure: Tenure, variant: Name, others: number) {
  const { startBasis = "", startAct = "", origin } = tenure;
  const by = actor(tenure);
  return {
    variant,
    at: cellOf(origin, by === undefined ? "startAct" : "startBasis"),
    body: name,
    data: {
      body: tenure.bodyText,
      person: tenureText(tenure),
      basis: by === undefined ? startAct : startBasis,
      by: by === undefined ? "选举" : appointerNames[by],
      others,
    },
  };
}
