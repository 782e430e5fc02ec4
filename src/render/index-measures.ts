/** Columns of the index, and the space between them in twips. */
export const indexColumns = 3;
export const columnGap = 360;

/** Width of one of a section's columns, in twips. */
export const columnWidth = (width: number, columns: number): number => (width - (columns - 1) * columnGap) / columns;

/** Where the page numbers of an entry start, in characters: after a name of three. */
export const nameWidth = 4.5;
