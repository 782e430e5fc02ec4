import { type ReportFinding } from "../../../schemas/report.js";
import { type CountyPictures } from "../../picture/county-pictures.js";

/** Numbers of a body and, where one is meant, of its post and of the rows of that post's drawing. */
export type PictureRef = readonly number[];

/** Which drawing a finding speaks of: the post its cells are tenures of, or else the body it names; undefined where none is. */
export function picturing(drawn: readonly CountyPictures[]): (finding: ReportFinding) => PictureRef | undefined {
  const rows = new Map<string, PictureRef>();
  const bodies = new Map<string, PictureRef>();
  for (const { county, bodies: own } of drawn) {
    for (const [body, { name, posts }] of own.entries()) {
      bodies.set(keyOf(county, name), [body]);
      for (const [post, { rows: places }] of posts.entries())
        for (const [row, place] of places.entries()) {
          const key = keyOf(county, ...place);
          // who stands in for a chief is drawn with the chiefs and among the deputies: the first is the chiefs'
          if (!rows.has(key)) rows.set(key, [body, post, row]);
        }
    }
  }
  return ({ dossier, at, related, body }) => {
    const found = [at, ...related].flatMap(({ book, sheet, cell }) => {
      const row = /\d+$/u.exec(cell)?.[0];
      return row === undefined ? [] : [rows.get(keyOf(dossier, book, sheet, Number(row)))];
    });
    const [first, ...others] = found.filter((ref) => ref !== undefined);
    if (first === undefined) return bodies.get(keyOf(dossier, body));
    const same = others.filter((ref) => ref[0] === first[0] && ref[1] === first[1]);
    return [...first, ...same.flatMap((ref) => ref[2] ?? [])];
  };
}

const keyOf = (...parts: readonly (string | number)[]): string => parts.join("\u0000");
