import { z } from "zod";
import { type Dossier } from "../model/dossier.js";
import { type OrgName } from "../model/org.js";
import { type Roster, rosters } from "../model/roster.js";
import { overlap } from "../model/span.js";
import { isCountyCommittee } from "./lexicon/county-bodies.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { endCell, otherCells, startCell } from "./tenure-cells.js";

/** 中共××县核心小组, 县革命委员会党的核心小组, and what stands before; not the groups of bureaus and communes. */
const coreGroup = /^(?:中共|中国共产党)?(?<place>.*[县市区旗])?(?:革命委员会|革委会|委)?(?:党的?)?核心小组$/u;

/** Of the county itself: told by its name, or by no name at all. */
function isCountyCoreGroup({ fullName }: OrgName, county: string): boolean {
  const match = coreGroup.exec(fullName);
  const place = match?.groups?.["place"] ?? "";
  return match !== null && (place.length <= 1 || place.endsWith(county));
}

const isOwnCommittee = ({ name, body }: Roster, county: string): boolean =>
  isCountyCommittee(name) &&
  (/^[县市区旗]委$/u.test(name) || body?.names.some(({ fullName }) => fullName.includes(county)) === true);

const orgs = "机构全称 | 系统 | 设立时间 | 撤止时间\n中共样例县核心小组 | 党 | 1969.10 | 1971.6";
const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";
const volume = "项目 | 内容\n县 | 样例县\n上限 | 1949.10\n下限 | 1987.10";

/** While the 核心小组 led, there was no committee: a secretary whose tenure runs through it was carried on by a later hand. */
export const secretaryThroughCoreGroup = defineCheck({
  id: "secretary-through-core-group",
  title: "县委书记的任期跨过核心小组时期",
  basis: "“文化大革命”中县委停止活动，1969年至1971年由党的核心小组领导，党代会以后恢复县委。",
  why: "跨过这一时期的任期，多半是后来编表时前后连着写的，同一时期就有了两个领导机构。",
  remedy: "查县委停止活动的时间，任期断开写；确实没有免职、原书如此的，写情况说明。",
  data: z.strictObject({ body: z.string(), post: z.string(), name: z.string(), span: z.string(), group: z.string() }),
  variants: {
    through: {
      level: "verify",
      rules: ["L05"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）的任期跨过${d.group}。这时县委停止活动，请查停止活动的时间，任期断开写；原来如此的作说明。`,
    },
  },
  examples: {
    bad: {
      任期一直写到恢复县委: {
        sheets: { 卷信息: volume, 机构沿革: orgs, 领导任职: `${columns}\n县委 | 书记 | 张三 | 1962.11 | 1971.6` },
        finds: ["through 领导任职!E2"],
      },
    },
    good: {
      "停止活动以前离任，或恢复以后到任": {
        卷信息: volume,
        机构沿革: `${orgs}\n县文化局核心小组 | 党 | 1964.1 | 1978.6`,
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1962.11 | 1967.1\n县委 | 书记 | 李四 | 1971.6 | 1974.2`,
      },
    },
  },
  needs: handedIn("tenures", "orgs"),
  *run(dossier) {
    const { county } = dossier.volume;
    const groups = dossier.orgs.filter((org) => isCountyCoreGroup(org, county));
    if (groups.length === 0) return;
    for (const tenure of secretaries(dossier)) {
      const group = groups.find(({ span }) => overlap(tenure.span, span) === "certain");
      if (group === undefined) continue;
      const at = endCell(tenure);
      yield {
        variant: "through",
        at,
        related: otherCells(at, [startCell(group)]),
        body: group.fullName,
        data: {
          body: tenure.bodyText,
          post: tenure.post.title,
          name: tenure.name,
          span: spanWords(tenure.span),
          group: `${group.fullName}（${spanWords(group.span)}）`,
        },
      };
    }
  },
});

const secretaries = (dossier: Dossier) =>
  rosters(dossier)
    .filter((roster) => isOwnCommittee(roster, dossier.volume.county))
    .flatMap(({ tenures }) => tenures.filter(({ post }) => post.chief));
