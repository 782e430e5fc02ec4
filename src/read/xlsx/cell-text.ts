import { type GridCell } from "../../model/grid.js";
import { textCell } from "../limits.js";
import { type TagNames, at, isNamed, less, slash, tagEnd } from "./tags.js";
import { rawText, unescaped } from "./text.js";
import { Unusual } from "./unusual.js";

export interface TextItem {
  /** undefined where it is blank: such cells are none */
  readonly cell: GridCell | undefined;
  readonly end: number;
}

export const cellOfText = (text: string): GridCell | undefined => (text.trim() === "" ? undefined : textCell(text));

/**
 * A shared or an inline string (CT_Rst): its text, or that of its runs joined, without phonetic guides. `from` is after the
 * opening tag, `close` the closing one.
 */
export function textItem(bytes: Uint8Array, from: number, close: readonly number[], names: TagNames): TextItem {
  let text = "";
  let plain = false;
  let runs = false;
  for (let place = bytes.indexOf(less, from); place >= 0; place = bytes.indexOf(less, place)) {
    const next = at(bytes, place + 1);
    if (next === slash && isNamed(bytes, place, close))
      return { cell: cellOfText(unescaped(text)), end: tagEnd(bytes, place) };
    if (next === 0x21 || next === 0x3f) throw new Unusual();
    const end = tagEnd(bytes, place);
    const closed = at(bytes, end - 2) === slash;
    if (isNamed(bytes, place, names.guide)) {
      place = closed ? end : after(bytes, end, names.guideClose);
      continue;
    }
    if (isNamed(bytes, place, names.run)) runs = true;
    if (isNamed(bytes, place, names.text) && !plain) {
      plain = !runs;
      if (!closed) {
        const stop = bytes.indexOf(less, end);
        if (stop < 0 || !isNamed(bytes, stop, names.textClose)) throw new Unusual();
        text += rawText(bytes.subarray(end, stop));
        place = stop;
        continue;
      }
    }
    place = end;
  }
  throw new Unusual();
}

/** The place after a closing tag that must follow. */
function after(bytes: Uint8Array, from: number, close: readonly number[]): number {
  for (let place = bytes.indexOf(less, from); place >= 0; place = bytes.indexOf(less, place + 1))
    if (isNamed(bytes, place, close)) return tagEnd(bytes, place);
  throw new Unusual();
}
