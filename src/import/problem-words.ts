import { type DateProblem } from "../model/note.js";

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
