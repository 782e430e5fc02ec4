import { type TableOrigin } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { Hasher } from "../model/hash.js";

/** asked for by the report and by every draft of a run */
const made = new WeakMap<Dossier, string>();

/** 数据指纹: changes when anything that was read changes, and not with the program. */
export function snapshotOf(dossier: Dossier): string {
  const known = made.get(dossier);
  if (known !== undefined) return known;
  const hasher = new Hasher();
  const tables = new Map<TableOrigin, number>();
  const tableNumber = (table: TableOrigin): number => {
    const number = tables.get(table) ?? tables.size;
    if (number === tables.size) {
      tables.set(table, number);
      hasher.add(JSON.stringify(table));
    }
    return number;
  };
  // persons and bodies are made of the records; a large county as one text would be longer than a text can be
  const { persons, bodies, notes, ...records } = dossier;
  hasher.add(JSON.stringify([persons.length, bodies.length, notes.length]));
  for (const [name, part] of Object.entries(records)) {
    hasher.add(name);
    for (const piece of Array.isArray(part) ? part : [part]) mix(hasher, flat(piece, tableNumber));
  }
  const snapshot = hasher.value;
  made.set(dossier, snapshot);
  return snapshot;
}

/** Everything a record says, field by field; a date by its words and what they mean. */
function mix(hasher: Hasher, value: unknown): void {
  if (typeof value !== "object" || value === null) hasher.add(`${String(value)}\n`);
  else if ("edtf" in value && "raw" in value) hasher.add(`${String(value.raw)} ${String(value.edtf)}\n`);
  else
    for (const [name, part] of Object.entries(value)) {
      if (part === undefined) continue;
      hasher.add(name);
      mix(hasher, part);
    }
}

/** A record with its place in short, and its body's name, which is a record of its own, by its id. */
function flat(piece: unknown, tableNumber: (table: TableOrigin) => number): unknown {
  if (!isTraced(piece)) return piece;
  const { table, row } = piece.origin;
  return { ...piece, origin: `${tableNumber(table)} ${row}`, org: piece.org?.id };
}

interface Traced {
  readonly origin: { readonly table: TableOrigin; readonly row: number };
  readonly org?: { readonly id: string } | undefined;
}

const isTraced = (piece: unknown): piece is Traced => typeof piece === "object" && piece !== null && "origin" in piece;
