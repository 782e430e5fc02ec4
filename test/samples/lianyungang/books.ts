import type { Book } from "../cells.js";
import { EXPLANATIONS } from "./explanations.js";
import { COMMITTEE_NAMES, CONGRESS, SOURCES, VOLUME, WORKING_ORGANS } from "./organizations.js";
import { ASSEMBLY, GOVERNMENT, SECRETARIES } from "./tenures.js";

/** Five workbooks, typed as an office would type the printed tables. */
export const LIANYUNGANG_BOOKS: readonly Book[] = [
  {
    path: "市志办/卷信息与资料来源.xlsx",
    sheets: [
      { name: "卷信息", rows: VOLUME },
      { name: "资料来源", rows: SOURCES },
      { name: "情况说明", rows: EXPLANATIONS },
    ],
  },
  {
    path: "市志办/机构沿革.xlsx",
    sheets: [
      { name: "领导机构", rows: COMMITTEE_NAMES },
      { name: "工作机构", rows: WORKING_ORGANS },
    ],
  },
  {
    path: "政党卷/历任书记.xlsx",
    sheets: [{ name: "表41-8", rows: SECRETARIES }],
  },
  {
    path: "政党卷/代表大会.xlsx",
    sheets: [{ name: "会议届次", rows: CONGRESS }],
  },
  {
    path: "政务卷/政府与参议会.xlsx",
    sheets: [
      { name: "市人民政府", rows: GOVERNMENT },
      { name: "参议会", rows: ASSEMBLY },
    ],
  },
];
