import { type HeadingLevel } from "../model/volume.js";
import { type Face } from "./fonts.js";
import { nameWidth } from "./index-measures.js";
import { type Measure, type Profile } from "./profile.js";

export type StyleId =
  | `Heading${HeadingLevel}`
  | `Unlisted${HeadingLevel}`
  | `TOC${HeadingLevel}`
  | "BodyText"
  | "Centred"
  | "Flush"
  | "Signature"
  | "Note"
  | "Roster"
  | "TableTitle"
  | "TableUnit"
  | "TableHead"
  | "TableText"
  | "AfterTable"
  | "Picture"
  | "PictureText"
  | "PictureTitle"
  | "IndexLetter"
  | "IndexEntry"
  | "ContentsTitle"
  | "CoverTitle"
  | "CoverLine"
  | "CoverStage"
  | "CoverCompiler"
  | "CoverIdentity"
  | "Header"
  | "Footer";

/** A paragraph style: what Word is told and what the page estimate reckons with. Points, and widths in characters. */
export interface Style extends Measure {
  readonly name: string;
  /** a second name, for Word's built-in styles, which keep their own first */
  readonly alias?: string;
  readonly basedOn?: StyleId;
  readonly face: Face;
  readonly before: number;
  readonly after: number;
  readonly align: "both" | "left" | "center" | "right";
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly keepNext: boolean;
  readonly newPage: boolean;
  /** 0–4 for what the navigation pane shows, 9 for text */
  readonly outline: number;
  readonly colour?: string;
  /** how much closer characters stand, in points */
  readonly tightness?: number;
}

export type StyleSheet = Readonly<Record<StyleId, Style>>;

interface HeadingLook {
  readonly alias: string;
  readonly face: Face;
  /** space above and below in lines of text */
  readonly above: number;
  readonly below: number;
}

const headingLooks: Readonly<Record<HeadingLevel, HeadingLook>> = {
  1: { alias: "编标题", face: "title", above: 0, below: 1 },
  2: { alias: "章标题", face: "hei", above: 0, below: 1 },
  3: { alias: "节标题", face: "kai", above: 0.5, below: 0.5 },
  4: { alias: "目标题", face: "hei", above: 0.25, below: 0 },
  5: { alias: "子目标题", face: "kai", above: 0, below: 0 },
};

type Loose = Partial<Style> & Pick<Style, "name" | "face">;

const plain = {
  before: 0,
  after: 0,
  align: "both",
  firstLine: 0,
  left: 0,
  right: 0,
  keepNext: false,
  newPage: false,
  outline: 9,
} as const;

function style(measure: Measure, loose: Loose): Style {
  return { ...plain, ...measure, ...loose };
}

function heading(profile: Profile, level: HeadingLevel): Style {
  const { alias, face, above, below } = headingLooks[level];
  const { pitch } = profile.body;
  const place = level > 3 ? ({ align: "left", firstLine: 2 } as const) : ({ align: "center" } as const);
  const breaks = { keepNext: true, newPage: level < 3, outline: level - 1 };
  const space = { before: above * pitch, after: below * pitch };
  return style(profile.headings[level], { name: `heading ${level}`, alias, face, ...place, ...space, ...breaks });
}

/** A heading the contents leaves out has a style of its own: "update field" in Word collects the built-in headings. */
function unlisted(profile: Profile, level: HeadingLevel): Style {
  const { alias, ...look } = heading(profile, level);
  return { ...look, name: `${alias}（不入目录）`, basedOn: `Heading${level}`, outline: 9 };
}

function contentsLine(profile: Profile, level: HeadingLevel): Style {
  const { contents, bodyFace } = profile;
  const face = level < 3 ? "hei" : bodyFace;
  const before = level === 1 ? contents.pitch / 4 : 0;
  return style(contents, { name: `toc ${level}`, face, left: level - 1, before, align: "left" });
}

type HeadingStyles = Pick<StyleSheet, `${"Heading" | "Unlisted" | "TOC"}${HeadingLevel}`>;

function headings(profile: Profile): HeadingStyles {
  return {
    Heading1: heading(profile, 1),
    Heading2: heading(profile, 2),
    Heading3: heading(profile, 3),
    Heading4: heading(profile, 4),
    Heading5: heading(profile, 5),
    Unlisted1: unlisted(profile, 1),
    Unlisted2: unlisted(profile, 2),
    Unlisted3: unlisted(profile, 3),
    Unlisted4: unlisted(profile, 4),
    Unlisted5: unlisted(profile, 5),
    TOC1: contentsLine(profile, 1),
    TOC2: contentsLine(profile, 2),
    TOC3: contentsLine(profile, 3),
    TOC4: contentsLine(profile, 4),
    TOC5: contentsLine(profile, 5),
  };
}

/** Every paragraph style of a stage's volume. */
export function styleSheet(profile: Profile): StyleSheet {
  const { body, bodyFace: face, table, note, running } = profile;
  const { size, pitch } = body;
  const close = profile.tightness === 0 ? {} : { tightness: profile.tightness };
  return {
    ...headings(profile),
    BodyText: style(body, { name: "正文段落", face, firstLine: 2, ...close }),
    Centred: style(body, { name: "居中段落", face, align: "center" }),
    Flush: style(body, { name: "顶格段落", face, ...close }),
    Signature: style(body, { name: "落款", face, align: "right", right: profile.heads ? 2 : 4 }),
    Note: style(note, { name: "表注", face, firstLine: 2, after: note.pitch / 2 }),
    Roster: style(profile.roster, { name: "名录", face, align: "left" }),
    TableTitle: style(
      { size, pitch },
      { name: "表题", face: "hei", align: "center", keepNext: true, before: pitch / 4 },
    ),
    TableUnit: style(note, { name: "表单位", face, align: "right", keepNext: true }),
    TableHead: style(table, { name: "表头", face: "hei", align: "center", keepNext: true }),
    TableText: style(table, { name: "表文", face: "song", align: "left" }),
    AfterTable: style({ size: 5, pitch: note.pitch / 2 }, { name: "表后", face: "song" }),
    Picture: style(
      { size: 5, pitch: 6 },
      { name: "图", face: "song", align: "center", keepNext: true, before: pitch / 4 },
    ),
    PictureText: style({ size: 9, pitch: 10.5 }, { name: "图中文字", face: "song", align: "center" }),
    PictureTitle: style({ size, pitch }, { name: "图题", face: "hei", align: "center", before: 4, after: pitch / 4 }),
    IndexLetter: style(note, { name: "索引字母", face: "hei", align: "left", keepNext: true, before: note.pitch / 2 }),
    IndexEntry: style(note, { name: "索引条目", face, align: "left", left: nameWidth, firstLine: -nameWidth }),
    ContentsTitle: style(profile.headings[2], {
      name: "目录题",
      face: "hei",
      align: "center",
      after: pitch,
      keepNext: true,
      newPage: true,
    }),
    CoverTitle: style({ size: 26, pitch: 39 }, { name: "封面书名", face: "title", align: "center" }),
    CoverLine: style(profile.cover, { name: "封面卷次", face: "kai", align: "center" }),
    CoverStage: style(profile.cover, { name: "封面稿别", face: "hei", align: "center" }),
    CoverCompiler: style(profile.cover, { name: "封面编者", face: "kai", align: "center" }),
    CoverIdentity: style(note, { name: "封面标识", face: "song", align: "center", colour: "7F7F7F" }),
    Header: style(running, { name: "header", alias: "页眉", face: "kai" }),
    Footer: style(running, { name: "footer", alias: "页脚", face: "song" }),
  };
}
