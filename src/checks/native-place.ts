/** A place without the words for its rank: 湖南省邵东县 → 湖南邵东. */
const bare = (place: string): string => place.replaceAll(/自治[区州县旗]|[省市县区\s]/gu, "");

/**
 * Whether two native places can be one: 邵东, 湖南邵东 and 湖南省邵东县 are. The shorter is the longer with steps left
 * out, so its characters stand in the longer in the same order.
 */
export function mayBeOnePlace(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  let found = 0;
  for (const letter of long) if (letter === short.charAt(found)) found++;
  return found === short.length;
}
