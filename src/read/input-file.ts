import { type PersonClaims } from "../model/claim.js";
import { type Grid, type UnreadableBook } from "../model/grid.js";
import { type Format } from "./format.js";

/** One file that a county handed in. */
export interface InputFile {
  /** inside the county's folder, with `/` */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** why its bytes could not be had: a Chinese sentence to tell the user */
  readonly unread?: string;
}

/** The sheets of a file; of a 干部任免审批表, what it claims instead. Or why nothing was read. */
export type BookReading =
  | { readonly grids: readonly Grid[]; readonly claims?: readonly PersonClaims[] }
  | { readonly unreadable: UnreadableBook };

/** Reads the workbooks of one family of formats. `read` may refuse, but never throws. */
export interface Adapter {
  readonly name: string;
  readonly formats: readonly Format[];
  readonly read: (file: InputFile) => BookReading;
}

export const refuse = (file: InputFile, reason: string): BookReading => ({ unreadable: { book: file.path, reason } });
