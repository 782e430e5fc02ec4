import { type DateProblem } from "../model/note.js";
import { type RosterLine } from "./holders.js";
import { type Scope } from "./scope.js";
import { type PeopleRow } from "./tables.js";

/** Why a stretch of time in print means nothing, in a few words. */
export const dateProblemWords: Readonly<Record<DateProblem, string>> = {
  unreadable: "不成年月",
  impossible: "没有这样的年月日",
  "two-digit-year": "年份只写了两位",
  "numeric-month": "月份有两种可能",
  "till-now": "写作“至今”",
  leftover: "年月之外还有别的字",
  separator: "年月之间的标点不对",
  lunar: "农历",
};

export const noBody = "前面没有机构标题，机构一栏空着";

/** Why the times of some names could not be read. */
export function problems(holders: RosterLine["holders"]): string | undefined {
  const told = holders.flatMap(({ name, notes }) =>
    notes.stints.flatMap((stint) =>
      "problem" in stint ? [`${name}的起止“${stint.text}”读不出（${dateProblemWords[stint.problem]}）`] : [],
    ),
  );
  return told.length === 0 ? undefined : told.join("；");
}

/** The same of a row of a table, and whether anything says which body it is of. */
export const tableProblems = ({ holders }: PeopleRow, { body }: Scope): string | undefined => {
  const blank = holders.length > 0 && body === undefined ? noBody : undefined;
  const reasons = [problems(holders), blank].filter((reason) => reason !== undefined);
  return reasons.length === 0 ? undefined : reasons.join("；");
};
