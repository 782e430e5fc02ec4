/**
 * The sheets of the named destinations in a PDF as LibreOffice writes it: one list of pages, one dictionary of names, both plain
 * text, `/5Frec5FT1[19 0 R/XYZ …]`. Other programs' files give nothing.
 */
export function pdfSheets(pdf: Uint8Array): (bookmark: string) => number | undefined {
  const text = new TextDecoder("latin1").decode(pdf);
  const kids = /\/Type\s*\/Pages\b[^>]*?\/Kids\s*\[([^\]]*)\]|\/Kids\s*\[([^\]]*)\][^>]*?\/Type\s*\/Pages\b/u.exec(
    text,
  );
  const pages = [...(kids?.[1] ?? kids?.[2] ?? "").matchAll(/(\d+)\s+0\s+R/gu)].map(([, number]) => number);
  const sheets = new Map(pages.map((number, index) => [number, index + 1]));
  const found = new Map<string, number>();
  for (const [, name = "", page] of text.matchAll(/\/([\w#]+)\s*\[\s*(\d+)\s+0\s+R\s*\/XYZ\b/gu)) {
    const sheet = sheets.get(page);
    if (sheet !== undefined && !found.has(name)) found.set(name, sheet);
  }
  // what is no letter or digit is written as its code in two hexadecimal digits
  return (bookmark) => found.get(bookmark.replaceAll("_", "5F"));
}
