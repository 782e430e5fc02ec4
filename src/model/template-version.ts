/** Named on the guide sheet of the template, so that a workbook filled in on an old template can be told from a new one. */
export const templateVersion = "1";
