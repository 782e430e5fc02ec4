/** Above and below the text of a table's cell, in points. */
export const cellPadding = 2;

/** Beside the text of a table's cell, in twips. */
export const cellInset = 70;
