/**
 * What to write where; "" is a blank cell. In prose, where there are no cells, `sheet` and `cell` are "" and `from` is the
 * passage to replace.
 */
export interface Mend {
  /** Path of the file inside the county's folder, with "/". */
  readonly book: string;
  readonly sheet: string;
  readonly cell: string;
  readonly from?: string;
  readonly value: string;
}

/** A fault planted in the sample county: where a person must look, what is wrong, and the edits that mend it. */
export interface PlantedFault {
  readonly n: number;
  readonly rule: string;
  readonly book: string;
  /** "" for a fault of a whole file or of prose. */
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
  readonly mend: readonly Mend[];
}
