import { type Meeting } from "../model/dossier.js";
import { type Block } from "../model/volume.js";
import { heading, paragraph } from "./blocks.js";
import { type Context } from "./context.js";
import { byName } from "./divisions.js";
import { type Entry } from "./entries.js";
import { historyText } from "./history.js";
import { numberToChinese } from "../model/numerals.js";
import { headingDates } from "./tenure-text.js";

/**
 * One body: heading with its dates inside the volume, 沿革, rosters. `lent` are the congresses of the
 * body that elects this one, for the dates of its 届.
 */
export function bodySection(entry: Entry, number: number, lent: readonly Meeting[], context: Context): Block[] {
  const orgs = entry.names.map((name) => name.id);
  const history = historyText(entry.names, context);
  const title = `第${numberToChinese(number)}节　${entry.title}${dates(entry, context)}`;
  return [
    heading(3, title, history === undefined ? orgs : []),
    ...(history === undefined ? [] : [paragraph(history, orgs)]),
    ...byName(entry, lent, context),
  ];
}

const dates = ({ body }: Entry, { style }: Context): string =>
  body === undefined ? "" : headingDates(body.span, style);
