import { closingQuote } from "./records.js";

/** What separates the cells of tables kept as text; between equals, what authors hardly write in a cell goes first. */
const separators: readonly string[] = ["\t", "｜", "|", ";", ","];

/** Enough of a table to tell by. */
const mostLines = 60;
const mostCharacters = 60_000;

/**
 * The separator of a table. The one that cuts the most lines into the same number of cells wins, then the one that makes more
 * cells; where none does, the table has one column, and any will do. Text in quotes does not count: its commas are the author's.
 */
export function separatorOf(text: string): string {
  const lines = withoutQuoted(text.slice(0, mostCharacters)).split("\n").slice(0, mostLines);
  let best = { separator: ",", agreeing: 0, width: 0 };
  for (const separator of separators) {
    const widths = new Map<number, number>();
    for (const line of lines) {
      const width = line.split(separator).length;
      if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
    }
    for (const [width, agreeing] of widths)
      if (agreeing > best.agreeing || (agreeing === best.agreeing && width > best.width))
        best = { separator, agreeing, width };
  }
  return best.separator;
}

/** The text without the fields in quotes, whatever separates them. */
function withoutQuoted(text: string): string {
  let bare = "";
  let from = 0;
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', Math.max(open + 1, from))) {
    const before = text.charAt(open - 1);
    const close = before === "" || before === "\n" || separators.includes(before) ? closingQuote(text, open) : -1;
    if (close < 0) continue;
    bare += text.slice(from, open);
    from = close + 1;
  }
  return bare + text.slice(from);
}
