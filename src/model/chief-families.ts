/**
 * Kinds of chief. Titles of one kind follow one another in the same chair (书记 → 第一书记 → 书记, 主任 → 局长), titles of
 * different kinds stand side by side (局长 and 党组书记, 部长 and 政委).
 */
export function chiefFamily(seat: string): string {
  if (/^(第一|党委|党组|工委|党工委|县委|市委|区委|地委|镇委)?书记$/u.test(seat)) return "书记";
  if (/^(政委|政治委员)$/u.test(seat)) return "政委";
  // 机关党委书记, 党支部书记: the chief of a part of the body, compared with its like only
  return seat.endsWith("书记") ? seat : "行政";
}

/** The kind of chief a deputy stands in for; undefined for those who are nobody's deputy (总工程师主持工作). */
export function deputyFamily(seat: string): string | undefined {
  const chief = /^(?:常务|第[一二三四五六七八九])?副(.+)$/u.exec(seat)?.[1];
  return chief === undefined ? undefined : chiefFamily(chief);
}

/** The kind that leads the body itself: the administrative chief where there is one, else the secretary. */
export function leadingFamily(seats: readonly string[]): string | undefined {
  const families = new Set(seats.map((seat) => chiefFamily(seat)));
  return ["行政", "书记", "政委"].find((family) => families.has(family));
}
