import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { clearlyBefore } from "../model/coverage.js";
import { type Bound, type WrittenDate, isDate } from "../model/date.js";
import { type Dossier, type PreviousVolume, type Tenure } from "../model/dossier.js";
import { type OrgName, isRenaming } from "../model/org.js";
import { nameIndex } from "../model/org-names.js";
import { type Roster, bodyFinder, rosters } from "../model/roster.js";
import { homeName, withoutOrgan } from "../model/same-body.js";
import { before } from "../model/span.js";
import { chiefFamily } from "../model/chief-families.js";
import { bodyName } from "./tenure-text.js";
import { defineCheck } from "./define-check.js";
import { spanWords } from "./span-words.js";
import { startCell } from "./tenure-cells.js";

/** 纵不断线 across volumes: whoever was in post where the last volume ends is in post where this one begins. */
export const volumeHandover = defineCheck({
  id: "volume-handover",
  title: "上卷末在任的人与本卷开头接不上",
  basis: "前后卷衔接：上卷下限在任者，即本卷上限在任者，机构、职务、姓名前后一致。",
  why: "两卷合起来读，这个人就不知何时离任，或者凭空出现。",
  remedy: "在本卷任职表补上这一任，或对照上卷改正姓名、职务、任职时间；上卷有误的作说明。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    name: z.string(),
    span: z.string(),
    upper: z.string(),
    here: z.string(),
    count: z.int(),
  }),
  variants: {
    missing: {
      level: "mandatory",
      rules: ["X01"],
      message: (d) =>
        `上卷末在任的${d.body}${d.post}${d.name}（${d.span}），本卷任职表里没有。补上这一任，写明离任时间。`,
    },
    "not-covering": {
      level: "mandatory",
      rules: ["X01"],
      message: (d) =>
        `上卷末在任的${d.body}${d.post}${d.name}（${d.span}），本卷写作${d.here}，没有接上本卷上限${d.upper}。对照上卷改正任职时间。`,
    },
    "start-differs": {
      level: "verify",
      rules: ["X01", "X03"],
      message: (d) =>
        `${d.body}${d.post}${d.name}的任职时间，上卷写${d.span}，本卷写${d.here}。核对任职文件，以一处为准。`,
    },
    "body-missing": {
      level: "mandatory",
      rules: ["X01"],
      message: (d) =>
        `上卷末的${d.body}（${d.count === 1 ? d.name : `${d.name}等${d.count}人`}在任），本卷没有这个机构的任职。补上名录，已更名的在机构沿革里写明前身。`,
    },
    "not-before": {
      level: "verify",
      rules: ["X01"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）在本卷上限${d.upper}以前已任职，上卷末的名录里没有。对照上卷，核对任职时间。`,
    },
  },
  examples: {
    bad: {
      上卷在任者不见了: {
        sheets: {
          "上卷/领导任职":
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1990.4 |\n县委 | 副书记 | 李四 | 1990.4 |",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1990.4 | 1996.1",
        },
        finds: ["missing 领导任职!C3"],
      },
      没有接上本卷上限: {
        sheets: {
          "上卷/领导任职": "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1990.4 |",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1994.4 | 1996.1",
        },
        finds: ["not-covering 领导任职!C2"],
      },
      两卷任职时间不同: {
        sheets: {
          "上卷/领导任职": "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1990.4 |",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1991.4 | 1996.1",
        },
        finds: ["start-differs 领导任职!D2"],
      },
      整个机构没有任职: {
        sheets: {
          "上卷/领导任职":
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1990.4 |\n县农机局 | 局长 | 李四 | 1990.4 |",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1990.4 | 1996.1",
        },
        finds: ["body-missing 领导任职!C3"],
      },
      "本卷有，上卷没有": {
        sheets: {
          "上卷/领导任职": "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 副书记 | 李四 | 1990.4 |",
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1990.4 | 1996.1\n县委 | 副书记 | 李四 | 1990.4 | 1996.1",
        },
        finds: ["not-before 领导任职!C2"],
      },
    },
    good: {
      前后相接: {
        "上卷/领导任职": "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1990.4 |",
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1990.4 | 1996.1",
      },
      "从上限写起，上卷已离任的不问": {
        "上卷/领导任职":
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 李四 | 1985.3 | 1990.4\n县委 | 书记 | 张三 | 1990.4 |",
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1993.6 | 1996.1",
      },
    },
  },
  needs({ previous, volume }) {
    if (previous === undefined || previous.tenures.length === 0) return "没有交上卷名录（上卷/）";
    return volume.upper === undefined ? "卷信息没有填上限" : undefined;
  },
  *run(dossier) {
    const { previous, volume } = dossier;
    const { upper, previousLower } = volume;
    if (previous === undefined || upper === undefined) return;
    const heir = heirFinder(dossier);
    const finals = inPostAtEnd(previous, previousLower ?? upper);
    const handed = new Map<Roster, [Tenure, ...Tenure[]]>();
    const lost = new Map<string, [Tenure, ...Tenure[]]>();
    for (const final of finals) {
      const roster = heir(final);
      if (roster === undefined) append(lost, bodyName(final), final);
      else append(handed, roster, final);
    }
    for (const [body, [first, ...rest]] of lost)
      yield {
        variant: "body-missing",
        at: cellOf(first.origin, "name"),
        related: rest.map(({ origin }) => cellOf(origin, "name")),
        body,
        data: { ...dataOf(first, upper), body, count: rest.length + 1 },
      };
    for (const [roster, tenures] of handed) {
      for (const final of tenures) {
        const fault = follow(final, roster, upper);
        if (fault !== undefined) yield { ...fault, body: roster.name };
      }
      for (const chief of roster.tenures)
        if (isInherited(chief, upper) && !tenures.some((final) => isSamePost(final, chief)))
          yield {
            variant: "not-before",
            at: cellOf(chief.origin, "name"),
            body: roster.name,
            data: dataOf(chief, upper),
          };
    }
  },
});

const dataOf = (tenure: Tenure, upper: WrittenDate, here = "") => ({
  body: tenure.bodyText,
  post: tenure.post.title,
  name: tenure.name,
  span: spanWords(tenure.span),
  upper: upper.raw,
  here,
  count: 1,
});

function append<K>(map: Map<K, [Tenure, ...Tenure[]]>, key: K, tenure: Tenure): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [tenure]);
  else list.push(tenure);
}

/** Open tenures; where the last volume closes every tenure at its limit, those that reach it. */
function inPostAtEnd({ tenures }: PreviousVolume, limit: Bound): Tenure[] {
  const closed = tenures.every(({ span }) => span.to !== "open");
  return tenures.filter(
    ({ span }) => span.to === "open" || (closed && isDate(span.to) && !clearlyBefore(span.to, limit)),
  );
}

/** The roster here of a body of the last volume: by its names, or by the name it was renamed to. */
function heirFinder(dossier: Dossier): (final: Tenure) => Roster | undefined {
  const byKey = new Map(rosters(dossier).map((roster) => [roster.key, roster]));
  const bodyOf = bodyFinder(dossier);
  const named = nameIndex(dossier.orgs);
  const renamed = new Map(
    dossier.orgs
      .filter(({ startAct }) => isRenaming(startAct))
      .flatMap((org) => org.predecessors.map((name) => [name, org] as const)),
  );
  const alike = likeNamed(dossier, renamed);
  return ({ bodyText, org }) => {
    const names = [bodyText, org?.fullName ?? bodyText];
    for (const name of names) {
      const rows = [...named(name), renamed.get(name)].filter((row) => row !== undefined);
      for (const row of [...rows, undefined]) {
        const roster = byKey.get(bodyOf({ org: row, bodyText: name }).key);
        if (roster !== undefined) return roster;
      }
    }
    return alike(names);
  };
}

/** The one roster whose name is the same at home: 县委组织部 of the last volume is 中共苇川县委组织部 of this one, and 组织部. */
function likeNamed(
  dossier: Dossier,
  renamed: ReadonlyMap<string, OrgName>,
): (names: readonly string[]) => Roster | undefined {
  const { county } = dossier.volume;
  const bodyOf = bodyFinder(dossier);
  const homely = new Map<Roster, ReadonlySet<string>>();
  const byKey = new Map<string, Set<string>>();
  for (const roster of rosters(dossier)) {
    const known = (roster.body?.names ?? []).flatMap(({ fullName, shortName }) => [fullName, shortName ?? fullName]);
    const written = new Set([roster.name, ...known, ...roster.tenures.map(({ bodyText }) => bodyText)]);
    const names = new Set([...written].map((name) => homeName(name, county)));
    homely.set(roster, names);
    byKey.set(roster.key, names);
  }
  for (const [name, org] of renamed) byKey.get(bodyOf({ org, bodyText: name }).key)?.add(homeName(name, county));
  const only = (isLike: (name: string) => boolean): Roster | undefined => {
    const found = [...homely].flatMap(([roster, names]) => ([...names].some(isLike) ? [roster] : []));
    return found.length === 1 ? found[0] : undefined;
  };
  return (names) => {
    const wanted = new Set(names.map((name) => homeName(name, county)));
    const bare = new Set([...wanted].map(withoutOrgan));
    // 组织部 can be that of one organ only where the other volume names none
    return only((name) => wanted.has(name)) ?? only((name) => bare.has(name) || wanted.has(withoutOrgan(name)));
  };
}

/** The same person in the same seat; a chief may bear another title once the body is renamed (主任, 局长). */
function isSamePost(a: Tenure, b: Tenure): boolean {
  if (a.personId !== b.personId && a.name !== b.name) return false;
  if (a.post.seat === b.post.seat) return true;
  return a.post.chief && b.post.chief && chiefFamily(a.post.seat) === chiefFamily(b.post.seat);
}

const isInherited = ({ post, span }: Tenure, upper: Bound): boolean =>
  post.chief && clearlyBefore(span.from, upper) && !clearlyBefore(span.to, upper);

function follow(final: Tenure, { tenures }: Roster, upper: WrittenDate) {
  const at = cellOf(final.origin, "name");
  const here = tenures.filter((tenure) => isSamePost(final, tenure));
  const [first] = here;
  if (first === undefined) return { variant: "missing" as const, at, data: dataOf(final, upper) };
  const heir = here.find(({ span }) => !clearlyBefore(upper, span.from) && !clearlyBefore(span.to, upper));
  if (heir === undefined)
    return {
      variant: "not-covering" as const,
      at,
      related: [startCell(first)],
      data: dataOf(final, upper, spanWords(first.span)),
    };
  if (!startsDiffer(final.span.from, heir.span.from, upper)) return undefined;
  return {
    variant: "start-differs" as const,
    at: startCell(heir),
    related: [startCell(final)],
    data: dataOf(final, upper, spanWords(heir.span)),
  };
}

/** A tenure may be printed from its true start or from the limit of the volume. */
function startsDiffer(a: Bound, b: Bound, upper: Bound): boolean {
  const isClipped = before(b, upper) !== "certain";
  return isDate(a) && isDate(b) && !isClipped && (before(a, b) === "certain" || before(b, a) === "certain");
}
