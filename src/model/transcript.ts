/**
 * What the program adds to a workbook that it wrote from a printed text, and knows again when the workbook is handed in: two
 * columns beside the rows, and sheets about the text. A row counts once a person has written 已核 beside it.
 */
export const sourceHeader = "原文";
export const checkedHeader = "核对";

export const pendingWord = "待核";
export const checkedWord = "已核";

/** Names of the sheets that list lines of the text, not records. */
export const unreadSheetName = "未读出的行";
export const linesSheetName = "逐行对照";
