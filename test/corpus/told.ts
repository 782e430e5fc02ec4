import { cellOf } from "../../src/model/cell.js";
import { type Bound } from "../../src/model/date.js";
import { type Dossier } from "../../src/model/dossier.js";
import { type PersonFacts } from "../../src/model/person.js";
import { type Span } from "../../src/model/span.js";

/** A dossier as lines: the ledger of each sheet, each record with its key fields, each note with its place. */
export const told = (dossier: Dossier): string[] => [...ledgers(dossier), ...records(dossier), ...notes(dossier)];

const dated = (bound: Bound): string => (typeof bound === "object" ? bound.edtf : bound === "open" ? "在任" : "不详");
const spanned = ({ from, to }: Span): string => `${dated(from)}→${dated(to)}`;
const line = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" ");
const factsTold = ({ sex, nation, birth, native, joined }: PersonFacts): string =>
  line(
    sex,
    nation,
    birth === undefined ? "" : `生${birth.edtf}`,
    native === undefined ? "" : `籍${native}`,
    joined === undefined ? "" : `党${joined.edtf}`,
  );

const ledgers = ({ inputs }: Dossier): string[] =>
  inputs.map(({ sheet, kind, rows: { total, title, header, note, record, rejected } }) => {
    if (title + header + note + record + rejected !== total) throw new Error(`${sheet}: the ledger does not add up`);
    return line(`账 ${sheet} 题${title} 头${header} 注${note} 录${record} 退${rejected}`, kind);
  });

function records(dossier: Dossier): string[] {
  const { tenures, orgs, meetings, members, delegates, register, statistics, chronicle } = dossier;
  return [
    ...tenures.map(({ origin, bodyText, post, name, span, facts, marks, endReason }) =>
      line(
        `任职 ${cellOf(origin, "name").cell} ${bodyText} ${post.title} ${name} ${spanned(span)}`,
        factsTold(facts),
        marks.join("、"),
        post.acting ? "代" : "",
        post.inCharge ? "主持" : "",
        post.concurrent ? "兼" : "",
        endReason,
      ),
    ),
    ...orgs.map(({ fullName, span, startAct, endAct }) => line("机构", fullName, spanned(span), startAct, endAct)),
    ...meetings.map(({ bodyText, termText, from, to }) => line("会议", bodyText, termText, spanned({ from, to }))),
    ...members.map(({ bodyText, termText, capacity, name, facts, change, changedAt }) =>
      line(
        `委员 ${bodyText} ${termText} ${capacity} ${name}`,
        factsTold(facts),
        change,
        changedAt === "unknown" ? "" : dated(changedAt),
      ),
    ),
    ...delegates.map(({ meeting, delegation, name, facts }) =>
      line("代表", meeting, delegation, name, factsTold(facts)),
    ),
    ...register.map(({ name, facts, formerNames }) =>
      line("人物", name, factsTold(facts), formerNames.length === 0 ? "" : `曾用名${formerNames.join("、")}`),
    ),
    ...statistics.map(({ year, members, women }) => line("统计", year, members, women)),
    ...chronicle.map(({ date, text }) => line("大事", dated(date), text)),
  ];
}

const notes = ({ notes }: Dossier): string[] => notes.map(({ kind, at }) => line("注", kind, at.cell || at.sheet));
