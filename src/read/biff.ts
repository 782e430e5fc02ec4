import { CFB } from "xlsx";

/** the parser's reader of OLE2 containers, which has no types */
const containers: {
  readonly read: (bytes: Uint8Array, options: { readonly type: "array" }) => unknown;
  readonly find: (container: unknown, path: string) => { readonly content: ArrayLike<number> } | null;
} = CFB;

const beginnings: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const end = 0x000a;

export interface Biff {
  readonly stream: Uint8Array;
  /** Excel 95 and earlier call the stream Book, and write text in the system's code page */
  readonly codePage: boolean;
}

/**
 * The records of an .xls without the container's other streams; undefined where they do not follow one another without a
 * break. The parser checks neither, and on broken files it may go on until memory is full. Throws where there is no container.
 */
export function biffOf(bytes: Uint8Array): Biff | undefined {
  const container = containers.read(bytes, { type: "array" });
  const found = containers.find(container, "/Workbook");
  const content = (found ?? containers.find(container, "/Book"))?.content;
  const stream = Uint8Array.from(content ?? []);
  return followOn(stream) ? { stream, codePage: found === null } : undefined;
}

function followOn(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer);
  let depth = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const kind = view.getUint16(at, true);
    if (beginnings.has(kind)) depth += 1;
    // what follows the last sheet is padding
    else if (depth === 0) return at > 0;
    else if (kind === end) depth -= 1;
    at += 4 + view.getUint16(at + 2, true);
  }
  return at > 0 && depth === 0;
}
