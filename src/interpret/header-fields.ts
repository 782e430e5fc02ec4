import { type Column } from "../../schemas/index.js";
import { readPost } from "../model/post.js";
import { type HeaderText, type KnownSheet, headerAt } from "./known-headers.js";

/** A header whose meaning is known: its field, and for a post at the head of a column of names the post. */
export interface FieldHeader {
  readonly column: number;
  readonly field: Column;
  readonly canonical: boolean;
  /** 书记 at the head of a column of names */
  readonly post?: string;
  /** 单位及职务: the body stands before the post */
  readonly withBody?: boolean;
}

/** What the headers of a row mean in a sheet of the contract, from left to right; unknown ones are left out. */
export function fieldHeaders(sheet: KnownSheet, texts: readonly HeaderText[]): FieldHeader[] {
  const found = texts.flatMap((text): FieldHeader[] => {
    const known = headerAt(sheet, text);
    return known === undefined ? [] : [{ column: text.column, field: known.column, canonical: known.canonical }];
  });
  const more = [...postHeaders(sheet, texts, found), ...bodyAndPost(sheet, texts, found)];
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.column - b.column);
}

const bothInOne =
  /^(?:任职|工作|所在|原)?(?:单位|机构|部门)(?:名称)?[及和、与/]?(?:所任|担任)?职务(?:名称)?$|^(?:所任|担任|任|现任)?职务\(单位\)$/u;

/** 单位及职务, where neither has a column of its own. */
function bodyAndPost(
  { schema, columns }: KnownSheet,
  texts: readonly HeaderText[],
  found: readonly FieldHeader[],
): FieldHeader[] {
  const post = columns.find(({ field }) => field === "post");
  if (schema.key !== "tenures" || post === undefined) return [];
  if (found.some(({ field }) => field.field === "body" || field.field === "post")) return [];
  const both = texts.find(({ key }) => bothInOne.test(key));
  return both === undefined ? [] : [{ column: both.column, field: post, canonical: false, withBody: true }];
}

/** Columns of names under the post they hold: 机构 | 书记 | 任职时间 | 副书记 | 任职时间. */
function postHeaders(
  { schema, columns }: KnownSheet,
  texts: readonly HeaderText[],
  found: readonly FieldHeader[],
): FieldHeader[] {
  const name = columns.find(({ field }) => field === "name");
  if (schema.key !== "tenures" || name === undefined || found.length === 0) return [];
  if (found.some(({ field }) => field.field === "name" || field.field === "post")) return [];
  const taken = new Set(found.map(({ column }) => column));
  const posts = texts.filter(({ column, key }) => !taken.has(column) && isSeat(key));
  const told = found.some(({ field }) => field.field === "from" || field.field === "span");
  if (posts.length < (told ? 1 : 2)) return [];
  return posts.map(({ column, key }) => ({ column, field: name, canonical: false, post: key }));
}

/** rank of a title that is none of the known ones */
const unranked = readPost("其他").rank;

/** Whether a text is the title of a post by itself: 书记, 副局长, 第一书记, 代县长. */
export function isSeat(text: string): boolean {
  if (!/^\p{Script=Han}{2,10}$/u.test(text)) return false;
  const chief = readPost(text).seat.replace(/^(?:常务|第[一二三四五六七八九十])?副/u, "");
  return chief !== "" && !chief.includes("副") && readPost(chief).rank !== unranked;
}
