import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { clearlyBefore } from "../model/coverage.js";
import { type Bound, isDate } from "../model/date.js";
import { boundText, dateText } from "../model/date-text.js";
import { type Chronicle, type Dossier } from "../model/dossier.js";
import { lineage } from "../model/lineage.js";
import { type OrgName } from "../model/org.js";
import { reversed, touches } from "../model/span.js";
import { byStart } from "./person-tenures.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell, startCell } from "./tenure-cells.js";
import { bodyName, meetingText } from "./tenure-text.js";

const chronicle = "日期 | 事项";

/** 大事记: what it dates, other tables date too. Events are known by full names, so that nothing is compared by guess. */
export const chronicleDiffers = defineCheck({
  id: "chronicle-differs",
  title: "大事记的时间与表格不符",
  basis: "同一件事，大事记、机构沿革、会议届次、领导任职写同一个时间。",
  why: "大事记印在书末，与正文对不上，读者不知哪个可信。",
  remedy: "对照文件，改正大事记或表格。",
  data: z.strictObject({
    event: z.string(),
    date: z.string(),
    table: z.string(),
    recorded: z.string(),
  }),
  variants: {
    meeting: {
      level: "verify",
      rules: ["X07"],
      message: (d) => `大事记写${d.event}在${d.date}召开，${d.table}写${d.recorded}。请对照会议文件，改正一处。`,
    },
    body: {
      level: "verify",
      rules: ["X07"],
      message: (d) => `大事记写${d.event}在${d.date}，${d.table}写${d.recorded}。请对照批文，改正一处。`,
    },
    tenure: {
      level: "verify",
      rules: ["X07"],
      message: (d) => `大事记写${d.date}${d.event}，${d.table}写${d.recorded}起。请对照任免文件，改正一处。`,
    },
  },
  examples: {
    bad: {
      会议日期不同: {
        sheets: {
          会议届次:
            "机构 | 届次 | 会议名称 | 开始日期 | 结束日期\n县委 | 第七届 | 中共苇川县第七次代表大会 | 1993.6.5 | 1993.6.8",
          大事记: `${chronicle}\n1993.6.15 | 中国共产党苇川县第七次代表大会召开。`,
        },
        finds: ["meeting 大事记!A2"],
      },
      机构设立时间不同: {
        sheets: {
          机构沿革: "机构全称 | 设立时间\n苇川县招商局 | 1999.9",
          大事记: `${chronicle}\n1999年4月 | 设立苇川县招商局。`,
        },
        finds: ["body 大事记!A2"],
      },
      当选时间与任职时间不同: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县人民政府 | 县长 | 沈国梁 | 1996.8 |",
          大事记: `${chronicle}\n1996.3.20 | 县十二届人大四次会议选举沈国梁为县长。`,
        },
        finds: ["tenure 大事记!A2"],
      },
    },
    good: {
      一致的: {
        会议届次: "机构 | 届次 | 会议名称 | 开始日期\n县委 | 第七届 | 中共苇川县第七次代表大会 | 1993.6.5",
        机构沿革: "机构全称 | 设立时间 | 撤止时间\n苇川县招商局 | 1999.4 | 2002.1",
        大事记: `${chronicle}\n1993年6月5—8日 | 中国共产党苇川县第七次代表大会召开。\n1999年4月 | 设立苇川县招商局。\n2002年1月 | 撤销苇川县招商局。`,
      },
    },
  },
  needs: handedIn("chronicle"),
  *run(dossier) {
    const disputed = disputedNames(dossier);
    for (const entry of dossier.chronicle) {
      if (!isDate(entry.date)) continue;
      for (const { variant, event, table, recorded, related } of [
        ...meetings(dossier, entry),
        ...bodies(dossier, entry, disputed),
        ...appointments(dossier, entry),
      ])
        yield {
          variant,
          at: cellOf(entry.origin, "date"),
          related: [related],
          data: { event, date: dateText(entry.date), table, recorded: boundText(recorded) },
        };
    }
  },
});

interface Difference {
  readonly variant: "meeting" | "body" | "tenure";
  readonly event: string;
  readonly table: string;
  readonly recorded: Bound;
  readonly related: CellRef;
}

const plain = (name: string): string => name.replaceAll(/\s/gu, "").replaceAll("中共", "中国共产党");

/** A meeting is dated by its days, as far as both are written. */
function meetings(dossier: Dossier, { text, date }: Chronicle): Difference[] {
  const written = plain(text);
  const named = dossier.meetings.filter(({ title }) => title !== undefined && written.startsWith(plain(title)));
  const differing = named.find(({ from, to }) => apart(date, from, to));
  // a congress stands in the table once for each committee it elected
  if (differing === undefined || named.some(({ from, to }) => !apart(date, from, to))) return [];
  const { from } = differing;
  return [
    {
      variant: "meeting",
      event: meetingText(differing),
      table: "会议届次表",
      recorded: from,
      related: startCell(differing),
    },
  ];
}

function apart(date: Bound, from: Bound, to: Bound): boolean {
  if (!isDate(date) || !isDate(from)) return false;
  const last = isDate(to) ? to.latest : from.latest;
  return date.latest < from.earliest || date.earliest > last;
}

const event =
  /^(?:设立|成立)(?<founded>[^，。]+?)(?:，|。|$)|^撤销(?<ended>[^，。]+?)(?:，|。|$)|^[^，。]+?(?:更名为|改称)(?<renamed>[^，。]+?)(?:，|。|$)/u;

function bodies({ orgs }: Dossier, { text, date }: Chronicle, disputed: ReadonlySet<OrgName>): Difference[] {
  const { founded, ended, renamed } = event.exec(text)?.groups ?? {};
  const begun = founded ?? renamed;
  const what = begun === undefined ? "撤销" : founded === undefined ? "更名" : "设立";
  const name = begun ?? ended;
  const rows = orgs.filter(({ fullName }) => name !== undefined && plain(fullName) === plain(name));
  const [row] = rows;
  // a name in force twice was founded twice
  if (row === undefined || rows.length > 1 || disputed.has(row)) return [];
  const recorded = begun === undefined ? row.span.to : row.span.from;
  if (!isDate(recorded) || !clearlyApart(date, recorded)) return [];
  const table = `机构沿革表${begun === undefined ? "撤止时间" : "设立时间"}`;
  const related = begun === undefined ? endCell(row) : startCell(row);
  return [{ variant: "body", event: `${row.fullName}${what}`, table, recorded, related }];
}

const clearlyApart = (a: Bound, b: Bound): boolean => clearlyBefore(a, b) || clearlyBefore(b, a);

/** Rows whose dates already contradict themselves or their neighbours: that is told where it is. */
function disputedNames({ orgs }: Dossier): ReadonlySet<OrgName> {
  const descents = lineage(orgs).descents.filter(
    ({ earlier, later }) => touches(earlier.span.to, later.span.from) === "no",
  );
  return new Set([
    ...orgs.filter(({ span }) => reversed(span) === "certain"),
    ...descents.flatMap(({ earlier, later }) => [earlier, later]),
  ]);
}

const appointment = /(?<name>\p{Script=Han}{2,4})为(?<acting>代理?)?(?<seat>[县市区]长|书记|主任|主席|院长|检察长)/gu;

/** 选举×××为县长: one of the tenures of that person under that title begins then, or in the month after, as papers may. */
function appointments({ tenures }: Dossier, { text, date }: Chronicle): Difference[] {
  return [...text.matchAll(appointment)].flatMap(({ groups = {} }): Difference[] => {
    const held = tenures.filter(
      ({ name, post }) =>
        groups["name"]?.endsWith(name) === true &&
        post.seat === groups["seat"] &&
        post.acting === (groups["acting"] !== undefined),
    );
    const [first] = [...held].sort(byStart);
    // the same title in several bodies: which is meant is not written
    if (first === undefined || new Set(held.map(bodyName)).size > 1) return [];
    if (!isDate(first.span.from) || held.some(({ span }) => touches(date, span.from) !== "no")) return [];
    return [
      {
        variant: "tenure",
        event: `${first.name}任${first.post.title}`,
        table: `领导任职表${first.bodyText}${first.post.title}`,
        recorded: first.span.from,
        related: startCell(first),
      },
    ];
  });
}
