import { type HeadingLevel, type Stage, type Volume } from "../model/volume.js";

/** Lengths in twips, 20 to the point, as Word counts them. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** the inner margin where pages are mirrored */
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** One level of type: size in points, distance from line to line in points. */
export interface Measure {
  readonly size: number;
  readonly pitch: number;
}

/** What the paper of a stage looks like. */
export interface Profile {
  readonly page: PageShape;
  readonly mirrored: boolean;
  /** running heads: a book has them, an official paper has none */
  readonly heads: boolean;
  /** how much closer characters of the body stand than their size, in points */
  readonly tightness: number;
  /** 编 starts on an odd page, as in a printed book */
  readonly oddStart: boolean;
  /** numbers in the margin, by which a reviewer names a line */
  readonly lineNumbers: boolean;
  readonly bodyFace: "fangsong" | "song";
  readonly body: Measure;
  readonly roster: Measure;
  /** where the labels of posts start, in characters of the body: as far in as leaves room for two columns with （女） */
  readonly rosterInset: number;
  readonly table: Measure;
  readonly note: Measure;
  readonly contents: Measure;
  readonly running: Measure;
  /** the lines of the cover under its title */
  readonly cover: Measure;
  /** 编 章 节 目 子目 */
  readonly headings: Readonly<Record<HeadingLevel, Measure>>;
  /** sizes for the cover's title, the largest that fits its line is taken */
  readonly coverTitles: readonly number[];
  readonly pageNumber: readonly [before: string, after: string];
}

const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);

/** A4 as GB/T 9704 lays it out, its 28-point lines, but 四号 instead of 三号: a roster of two columns does not fit the larger size. */
const review: Profile = {
  page: {
    width: 11906,
    height: 16838,
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    header: millimetres(26),
    footer: millimetres(25),
  },
  mirrored: false,
  heads: true,
  tightness: 0,
  oddStart: false,
  lineNumbers: true,
  bodyFace: "fangsong",
  body: { size: 14, pitch: 28 },
  roster: { size: 12, pitch: 24 },
  rosterInset: 1,
  table: { size: 10.5, pitch: 17 },
  note: { size: 10.5, pitch: 17 },
  contents: { size: 12, pitch: 21 },
  running: { size: 10.5, pitch: 14 },
  cover: { size: 18, pitch: 32 },
  headings: {
    1: { size: 22, pitch: 42 },
    2: { size: 18, pitch: 36 },
    3: { size: 15, pitch: 28 },
    4: { size: 14, pitch: 28 },
    5: { size: 14, pitch: 28 },
  },
  coverTitles: [36, 32, 28, 26, 24, 22],
  pageNumber: ["— ", " —"],
};

/** 16开, 185 × 260 mm, 38 lines of 38 characters of 五号. */
const print: Profile = {
  page: {
    width: millimetres(185),
    height: millimetres(260),
    top: millimetres(25),
    bottom: millimetres(22),
    left: millimetres(22),
    right: millimetres(20),
    header: millimetres(15),
    footer: millimetres(13),
  },
  mirrored: true,
  heads: true,
  tightness: 0,
  oddStart: true,
  lineNumbers: false,
  bodyFace: "song",
  body: { size: 10.5, pitch: 15.75 },
  roster: { size: 10.5, pitch: 15.75 },
  rosterInset: 2,
  table: { size: 9, pitch: 13 },
  note: { size: 9, pitch: 13 },
  contents: { size: 10.5, pitch: 15.75 },
  running: { size: 9, pitch: 12 },
  cover: { size: 14, pitch: 24 },
  headings: {
    1: { size: 22, pitch: 36 },
    2: { size: 16, pitch: 31.5 },
    3: { size: 14, pitch: 22 },
    4: { size: 10.5, pitch: 15.75 },
    5: { size: 10.5, pitch: 15.75 },
  },
  coverTitles: [28, 26, 24, 22, 18],
  pageNumber: ["· ", " ·"],
};

/** GB/T 9704: 三号 on 22 lines of 28 characters, titles in 二号小标宋, page numbers in 四号 at the outer edge. */
const official: Profile = {
  ...review,
  heads: false,
  // 28 times 16 points are a little more than the 156 mm of a line; a document grid is not understood alike everywhere
  tightness: 0.25,
  lineNumbers: false,
  body: { size: 16, pitch: 28.95 },
  roster: { size: 16, pitch: 28.95 },
  table: { size: 12, pitch: 18 },
  note: { size: 12, pitch: 18 },
  running: { size: 14, pitch: 18 },
  headings: {
    ...review.headings,
    1: { size: 22, pitch: 36 },
    3: { size: 18, pitch: 32 },
    4: { size: 16, pitch: 28.95 },
    5: { size: 16, pitch: 28.95 },
  },
};

const profiles: Readonly<Record<Stage, Profile>> = { city: review, province: review, print };

/** The paper of a volume: by its stage, or that of official papers. */
export const profileOf = ({ stage, official: isOfficial }: Pick<Volume, "stage" | "official">): Profile =>
  isOfficial === true ? official : profiles[stage];

/** The page turned on its side, the margins turned with it. */
export function turned(page: PageShape): PageShape {
  const { width, height, top, bottom, left, right } = page;
  return {
    ...page,
    width: height,
    height: width,
    top: left,
    bottom: right,
    left: bottom,
    right: top,
    header: Math.round(left * 0.6),
    footer: Math.round(right * 0.6),
  };
}

/** Width and height of the type area. */
export function typeArea(page: PageShape): { readonly width: number; readonly height: number } {
  return { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom };
}
