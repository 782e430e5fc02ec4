/**
 * What the program adds to a workbook that it hands back, and knows again when that workbook is handed in: a sheet of all
 * findings, a column beside the rows, comments and patterns on the cells. None of it is data.
 */

/** Name of the added sheet; what its first cell says tells it from a sheet of the unit's own. */
export const findingsSheetName = "问题清单";
export const findingsSheetTitle = "问题清单（核对程序所加，读表时只收“说明”等栏）";

/** Columns of the added sheet in which a unit answers; they are those of 情况说明. */
export const answerHeaders = ["问题编号", "说明", "说明人", "日期", "依据", "豁免单位"] as const;

/** Header of the added column. */
export const adviceHeader = "问题与建议（核对程序所加，不读入）";

/** How a comment of the program begins, and who signs it. */
export const commentLead = "【核对】";
export const commentAuthor = "核对程序";
