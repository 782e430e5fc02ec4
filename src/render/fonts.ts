/**
 * The five faces of the volume. 仿宋, 黑体, 楷体 and 宋体 come with every Windows and every WPS and hold the rare characters of
 * people's names, which the older 仿宋_GB2312 and 楷体_GB2312 lack; those are named as stand-ins where the system has only them.
 */
export type Face = "title" | "song" | "fangsong" | "hei" | "kai";

export const faceNames: Readonly<Record<Face, string>> = {
  title: "方正小标宋简体",
  song: "宋体",
  fangsong: "仿宋",
  hei: "黑体",
  kai: "楷体",
};

/** Digits and Latin letters, in every face. */
export const latinName = "Times New Roman";

interface FontEntry {
  readonly name: string;
  /** the font to take where this one is missing */
  readonly alternative: string | undefined;
  readonly family: "roman" | "modern" | "auto";
  readonly charset: "86" | "00";
}

const entries: readonly FontEntry[] = [
  { name: latinName, alternative: undefined, family: "roman", charset: "00" },
  { name: faceNames.song, alternative: "SimSun", family: "auto", charset: "86" },
  { name: faceNames.hei, alternative: "SimHei", family: "modern", charset: "86" },
  { name: faceNames.fangsong, alternative: "仿宋_GB2312", family: "modern", charset: "86" },
  { name: faceNames.kai, alternative: "楷体_GB2312", family: "modern", charset: "86" },
  { name: faceNames.title, alternative: "宋体", family: "auto", charset: "86" },
];

/** word/fontTable.xml: tells Word and WPS what to take for a font the machine lacks. */
export function fontTable(): string {
  const fonts = entries.map(
    ({ name, alternative, family, charset }) =>
      `<w:font w:name="${name}">${alternative === undefined ? "" : `<w:altName w:val="${alternative}"/>`}` +
      `<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`
  );
}
