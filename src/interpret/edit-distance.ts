/** Least number of inserted, dropped and replaced characters that turn one short text into another (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const target = Array.from(b);
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [i, char] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of target.entries()) {
      const replaced = (row[j] ?? 0) + (char === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[target.length] ?? 0;
}
