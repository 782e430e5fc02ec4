import { type VolumeComment } from "../model/volume.js";
import { type Rewrite } from "./package.js";
import { clean, escape } from "./xml.js";

const paragraph = (text: string): string => {
  const content = text === "" ? "" : `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${content}</w:p>`;
};

function commentXml({ author, text }: VolumeComment, id: number): string {
  const lines = clean(text).split("\n").map(paragraph).join("");
  return `<w:comment w:id="${id}" w:author="${escape(clean(author).replace(/\n/gu, "　"))}">${lines}</w:comment>`;
}

/** Puts the comments into their empty part, without a date: the core has no clock. */
export function withComments(comments: readonly VolumeComment[]): Rewrite {
  return function* (xml) {
    yield xml.slice(0, xml.indexOf("<w:comments"));
    yield `${/<w:comments[^>]*?(?=\/?>)/u.exec(xml)?.[0] ?? ""}>`;
    for (const [id, comment] of comments.entries()) yield commentXml(comment, id);
    yield "</w:comments>";
  };
}
