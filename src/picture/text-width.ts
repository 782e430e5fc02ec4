/** About how wide a text is, in characters (em): Han one, Latin letters and digits half. Picks where a label has room. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    width += code < 0x2010 ? (char === "." || char === " " ? 0.3 : 0.55) : 1;
  }
  return width;
}

/** A text cut to a width, its end marked; whole where it fits. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const char of text) {
    if (widthOf(`${kept}${char}…`) > width) break;
    kept += char;
  }
  return `${kept}…`;
}
