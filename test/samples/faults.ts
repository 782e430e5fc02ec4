/** One cell to write and what to write in it; "" is a blank cell. */
export interface Mend {
  /** Path of the workbook inside the county's folder, with "/". */
  readonly book: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
}

/** A fault planted in the sample county: where a person must look, what is wrong, and the edits that mend it. */
export interface PlantedFault {
  readonly n: number;
  readonly rule: string;
  readonly book: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
  readonly mend: readonly Mend[];
}
