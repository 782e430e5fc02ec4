import { type Post } from "../model/post.js";
import { type BodyKind } from "./body-kind.js";

/** Seats whose place in a roster depends on the body: a 秘书长 comes after the deputies of a congress, last in a committee. */
const places: Readonly<Partial<Record<BodyKind, readonly (readonly [RegExp, number])[]>>> = {
  committee: [[/^秘书长$|主任$/u, 70]],
  congress: [[/^秘书长$/u, 35]],
  government: [[/^秘书长$|办公室主任$/u, 35]],
  conference: [[/^秘书长$/u, 35]],
  military: [
    [/^(部长|局长|中队长|大队长)$/u, 13],
    [/^第一政(治)?委(员)?$/u, 14],
    [/^政(治)?委(员)?$|^(政治)?指导员$|^教导员$/u, 15],
    [/^副(部长|局长|中队长|大队长)$/u, 31],
    [/^副政/u, 32],
  ],
};

/** Where a post stands in the roster of such a body, lower first; 代书记 stands right after 书记. */
export function postOrder(post: Post, kind: BodyKind): number {
  const place = places[kind]?.find(([pattern]) => pattern.test(post.seat))?.[1] ?? post.rank;
  return place * 2 + (post.acting ? 1 : 0);
}

/** The post as the roster heads its holders: 兼 and 主持工作 are notes on the person, 代 is part of the title. */
export function postLabel(post: Post): string {
  if (!post.acting) return post.seat;
  const written = post.title.replaceAll(/[（(][^（()）]*[)）]/gu, "");
  return written.startsWith("代") ? written : `代${post.seat}`;
}
