/**
 * Number formats that Chinese Excel and WPS know by number alone, so that files do not spell them out (ECMA-376 part 1,
 * 18.8.30, zh-cn). The parser only knows the American ones.
 */
export const chineseFormats: ReadonlyMap<number, string> = new Map([
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [36, 'yyyy"年"m"月"'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

const spelled = Array.from(
  chineseFormats,
  ([id, format]) => `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', "&quot;")}"/>`,
).join("");

/** A styles part in which they are spelled out, before the file's own formats, which win. */
export function withChineseFormats(styles: string): string {
  const own = /<(?:\w+:)?numFmts(?:\s[^<>]*[^/<>])?>/u.exec(styles);
  if (own !== null) return insert(styles, own.index + own[0].length, spelled);
  const start = /<(?:\w+:)?styleSheet\b[^<>]*>/u.exec(styles);
  return start === null ? styles : insert(styles, start.index + start[0].length, `<numFmts>${spelled}</numFmts>`);
}

const insert = (text: string, at: number, piece: string): string => `${text.slice(0, at)}${piece}${text.slice(at)}`;
