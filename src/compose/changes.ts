import { type DraftLine } from "../model/draft-line.js";

/** What became of a line between two drafts: 新增 without `before`, 删去 without `after`, 改动 with both. */
export interface LineChange {
  readonly before: DraftLine | undefined;
  readonly after: DraftLine | undefined;
}

type Pairing = (before: DraftLine, after: DraftLine) => boolean;

/**
 * Lines of two drafts matched one to one: the same first, then those that show the same records, then what keeps the name or
 * the dates under the same post. What the 一览表 and 更迭表 say again of records told before is left out, and so is 凡例, which
 * changes with the stage. Changes come in the order of the new draft; what was struck out follows the line it followed.
 */
export function changesBetween(before: readonly DraftLine[], after: readonly DraftLine[]): LineChange[] {
  const left = toldOnce(before);
  const right = toldOnce(after);
  const matches = new Map<DraftLine, DraftLine>();
  const taken = new Set<DraftLine>();
  const rounds: readonly (readonly [keys: (line: DraftLine) => readonly string[], pairing: Pairing])[] = [
    [(line) => [`${bodyOf(line)}\n${line.text}`], (a, b) => said(a) === said(b)],
    [(line) => line.records, (a, b) => said(a) === said(b)],
    [(line) => line.records, (a, b) => a.label === b.label],
    [(line) => line.records, () => true],
    [(line) => [`${bodyOf(line)}\n${line.label}`], alike],
  ];
  for (const [keys, pairing] of rounds) {
    const waiting = new Map<string, DraftLine[]>();
    for (const line of left) if (!taken.has(line)) for (const key of keys(line)) put(waiting, key, line);
    for (const line of right) {
      if (matches.has(line)) continue;
      const found = keys(line)
        .flatMap((key) => waiting.get(key) ?? [])
        .find((old) => !taken.has(old) && pairing(old, line));
      if (found === undefined) continue;
      matches.set(line, found);
      taken.add(found);
    }
  }
  return inOrder(left, right, matches, taken);
}

function put<K>(map: Map<K, DraftLine[]>, key: K, line: DraftLine): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [line]);
  else known.push(line);
}

function inOrder(
  left: readonly DraftLine[],
  right: readonly DraftLine[],
  matches: ReadonlyMap<DraftLine, DraftLine>,
  taken: ReadonlySet<DraftLine>,
): LineChange[] {
  const gone = new Map<DraftLine | undefined, DraftLine[]>();
  let last: DraftLine | undefined;
  for (const line of left) {
    if (taken.has(line)) last = line;
    else put(gone, last, line);
  }
  const struckAfter = (line: DraftLine | undefined): LineChange[] =>
    (gone.get(line) ?? []).map((before) => ({ before, after: undefined }));
  const changes = right.flatMap((after): LineChange[] => {
    const before = matches.get(after);
    if (before === undefined) return [{ before, after }];
    return [...(said(before) === said(after) ? [] : [{ before, after }]), ...struckAfter(before)];
  });
  return [...struckAfter(undefined), ...changes];
}

/** Without the numbers of headings, which move when a body is put before others. */
const said = ({ label, text }: DraftLine): string =>
  `${label}\n${text.replace(/^(第[一二三四五六七八九十百〇零]+[编章节]　|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u, "")}`;

/** The body or appendix a line belongs to, without its number and dates. */
function bodyOf({ place }: DraftLine): string {
  return plain(place[2] ?? place.at(-1) ?? "");
}

/** The heading right above a line; a phase tells of no body and is given together with the heading it stands under. */
export function headingOf({ place }: DraftLine, phases: readonly string[]): string {
  const own = plain(place.at(-1) ?? "");
  const isPhase = place.length > 3 && phases.some((phase) => own.startsWith(phase));
  return isPhase ? `${plain(place.at(-2) ?? "")}　${own}` : own;
}

const plain = (title: string): string =>
  title
    .replace(
      /^(第[一二三四五六七八九十百〇零]+[编章节]　|附录.+?　|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u,
      "",
    )
    .replace(/（[^（）]*）$/u, "");

const nameOf = (text: string): string => /^[^（|]+/u.exec(text)?.[0] ?? "";
const tenureOf = (text: string): string => /（[^（）]*\d[^（）]*）$/u.exec(text)?.[0] ?? "";

/** Prose is the same paragraph where most of its characters are; a roster's line where the name or the tenure is. */
function alike(a: DraftLine, b: DraftLine): boolean {
  if (a.label === "" || b.label === "")
    return a.records.length === 0 && b.records.length === 0 && shares(a.text, b.text);
  const tenure = tenureOf(a.text);
  return nameOf(a.text) === nameOf(b.text) || (tenure !== "" && tenure === tenureOf(b.text));
}

/** Whether two texts share more than half of their pairs of characters. */
function shares(a: string, b: string): boolean {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const [x, y] = [pairs(a), pairs(b)];
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return shared * 2 > Math.max(x.size, y.size);
}

function toldOnce(lines: readonly DraftLine[]): DraftLine[] {
  const told = new Set<string>();
  return lines.filter(({ records, place, text }) => {
    if (place[0] === "凡　例") return false;
    const again = text.includes(" | ") && records.length > 0 && records.every((id) => told.has(id));
    for (const id of records) told.add(id);
    return !again;
  });
}
