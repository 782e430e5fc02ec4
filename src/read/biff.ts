import { CFB } from "xlsx";

/** the parser's reader of OLE2 containers, which has no types */
const containers: {
  readonly read: (bytes: Uint8Array, options: { readonly type: "array" }) => unknown;
  readonly find: (container: unknown, path: string) => { readonly content: ArrayLike<number> } | null;
} = CFB;

const beginnings: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const end = 0x000a;
const formula = 0x0006;
/** a record that the parser passes over */
const idle = 0x001d;

/** records that hold cells, or what cells and sheets are read with; of all others the parser needs nothing */
const needed: ReadonlySet<number> = new Set([
  ...beginnings,
  end,
  formula,
  0x0022, // Date1904
  0x002f, // FilePass
  0x003c, // Continue
  0x0042, // CodePage
  0x0085, // BoundSheet
  0x007d, // ColInfo: hidden columns
  0x00bd, // MulRk
  0x00d6, // RString
  0x00e0, // XF
  0x00e5, // MergeCells
  0x00fc, // SST
  0x00fd, // LabelSst
  0x0200, // Dimensions
  0x0203, // Number
  0x0204, // Label
  0x0205, // BoolErr
  0x0207, // String
  0x0208, // Row: hidden rows
  0x027e, // RK
  0x041e, // Format
]);

export interface Biff {
  readonly stream: Uint8Array;
  /** Excel 95 and earlier call the stream Book, and write text in the system's code page */
  readonly codePage: boolean;
}

/**
 * The records of an .xls that have to do with cells, without the container's other streams; undefined where they do not
 * follow one another without a break. The parser checks neither: on broken names, formulas and properties it may go on until
 * memory is full. Throws where there is no container, and where the records are under a password.
 */
export function biffOf(bytes: Uint8Array): Biff | undefined {
  const container = containers.read(bytes, { type: "array" });
  const found = containers.find(container, "/Workbook");
  const content = (found ?? containers.find(container, "/Book"))?.content;
  const stream = Uint8Array.from(content ?? []);
  if (isLocked(stream)) throw new Error("password");
  return keepCells(stream) ? { stream, codePage: found === null } : undefined;
}

const filePass = 0x002f;

/** Whether one of the first records says that those after it are encrypted. */
function isLocked(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer);
  let at = 0;
  for (let record = 0; record < 4 && at + 4 <= stream.length; record++) {
    if (view.getUint16(at, true) === filePass) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}

/** Makes idle what is not needed, in place, as sheets are found by their offsets; whether the records follow on to the end. */
function keepCells(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer);
  let depth = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const kind = view.getUint16(at, true);
    const next = at + 4 + view.getUint16(at + 2, true);
    if (beginnings.has(kind)) depth += 1;
    // what follows the last sheet is padding
    else if (depth === 0) return at > 0;
    else if (kind === end) depth -= 1;
    if (!needed.has(kind)) view.setUint16(at, idle, true);
    // the length of a formula's tokens, after its cell and its cached value: this length says that there are none to read
    else if (kind === formula && at + 26 <= Math.min(next, stream.length)) view.setUint16(at + 24, 0xffff, true);
    at = next;
  }
  return at > 0 && depth === 0;
}
