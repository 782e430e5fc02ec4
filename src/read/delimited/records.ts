/**
 * The records of delimited text (RFC 4180), line ends being `\n`. Read as Excel reads it where it is not quite right: what
 * follows a closing quote belongs to the field, and a quote that is never closed is a character like any other, so that it
 * does not swallow the rest of the table.
 */
export function* delimitedRecords(text: string, separator: string): Generator<readonly string[]> {
  let at = 0;
  while (at < text.length) {
    const fields: string[] = [];
    let end: number;
    do {
      const close = text.charAt(at) === '"' ? closingQuote(text, at) : -1;
      end = plainEnd(text, close < 0 ? at : close + 1, separator);
      fields.push(
        close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"') + text.slice(close + 1, end),
      );
      at = end + 1;
    } while (text.charAt(end) === separator);
    yield fields;
  }
}

/** The quote that closes the one at `open`, doubled quotes being characters; −1 where there is none. */
export function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Where the separator or line end after a plain field stands; the length of the text after the last field. */
function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== "\n") at += 1;
  return at;
}
