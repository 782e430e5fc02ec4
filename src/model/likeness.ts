/** Length of the longest run of characters two texts have in the same order, not necessarily together. */
export function commonLength(a: string, b: string): number {
  const target = Array.from(b);
  let row = Array.from({ length: target.length + 1 }, () => 0);
  for (const char of a) {
    const next = [0];
    for (const [index, other] of target.entries()) {
      const kept = Math.max(row[index + 1] as number, next[index] as number);
      next.push(char === other ? (row[index] as number) + 1 : kept);
    }
    row = next;
  }
  return row[target.length] as number;
}

/** Whether one text is the other with characters left out, as short names are: 县委组织部, 中共××县委员会组织部. */
export function isShortFor(a: string, b: string): boolean {
  return commonLength(a, b) === Math.min(Array.from(a).length, Array.from(b).length);
}

/**
 * The candidate that shares most with a text, at least three quarters of the shorter of the two; ties go to the one that
 * adds least, then to the first.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly share: number; readonly extra: number } | undefined;
  const own = new Set(text);
  const length = Array.from(text).length;
  for (const name of candidates) {
    const letters = Array.from(name);
    const other = letters.length;
    const needed = 0.75 * Math.min(length, other);
    // counting shared characters is cheap and rules out nearly all of a county's names
    if (letters.filter((letter) => own.has(letter)).length < needed) continue;
    const common = commonLength(text, name);
    if (common < needed) continue;
    const share = common / Math.min(length, other);
    const extra = length + other - 2 * common;
    if (best === undefined || share > best.share || (share === best.share && extra < best.extra))
      best = { name, share, extra };
  }
  return best?.name;
}
