import { decoded } from "./decode.js";
import { type Format } from "./format.js";

const start = 4096;
const prolog = /^\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^[>]*(?:\[.*?\]\s*)?>\s*)*/su;
const page = /<(?:!doctype html|html|table|body|head|meta)[\s>]/iu;
/** the first fields of a 干部任免审批表 of the second version: name, sex, month of birth */
const oldForm = /^"[^"\n]{1,40}","[男女]","\d{4}\.?\d{2}(?:\d\d)?",/u;

const roots: readonly (readonly [RegExp, Format])[] = [
  [/^<Person[\s/>]/u, "lrmx"],
  [/^<(?:\w+:)?Workbook[\s/>]/u, "sheet-xml"],
  [/^<office:document[\s>]/u, "ods"],
  [/^<(?:\w+:)?(?:wordDocument|package)[\s/>]/u, "word-xml"],
];

/** The format of a file that may be text, from its beginning. */
export function textFormat(bytes: Uint8Array): Format {
  const text = decoded(bytes.subarray(0, start))?.text.replace(/^\uFEFF/u, "");
  if (text === undefined) return "unknown";
  if (oldForm.test(text)) return "lrm";
  if (text.startsWith("{\\rtf")) return "rtf";
  if (/^MIME-Version:/imu.test(text)) return "mhtml";
  const root = text.replace(prolog, "");
  const known = roots.find(([pattern]) => pattern.test(root));
  if (known !== undefined) return known[1];
  if (page.test(text)) return "html";
  return /^\s*<\?xml/u.test(text) ? "xml" : "text";
}
