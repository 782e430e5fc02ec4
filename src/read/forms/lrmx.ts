import { SaxesParser } from "saxes";
import { decoded } from "../decode.js";
import { type BookReading, type InputFile, refuse } from "../input-file.js";
import { damagedForm, tooLarge } from "../refusals.js";
import { type FormFields, claimsReading } from "./claims.js";

const maxBytes = 20 * 1024 * 1024;

/** The elements that are read. The others, among them 身份证 and 照片, are never held. */
const fieldOf: Readonly<Record<string, keyof FormFields>> = {
  XingMing: "name",
  XingBie: "sex",
  ChuShengNianYue: "birth",
  MinZu: "nation",
  JiGuan: "native",
  RuDangShiJian: "joined",
  JianLi: "resume",
};

/** Reads .lrmx, the 干部任免审批表 of the editor's third version: XML, one person a file. */
export function readLrmx(file: InputFile): BookReading {
  if (file.bytes.length > maxBytes) return refuse(file, tooLarge);
  const read = decoded(file.bytes);
  if (read === undefined || read.cut) return refuse(file, damagedForm);
  try {
    return claimsReading(file, fieldsOf(read.text));
  } catch {
    return refuse(file, damagedForm);
  }
}

/** Only children of the root count: members of the family have a name and a birth too. */
function fieldsOf(xml: string): FormFields {
  const fields = { name: "", sex: "", birth: "", nation: "", native: "", joined: "", resume: "" };
  let depth = 0;
  let field: keyof FormFields | undefined;
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new SyntaxError("document type");
  });
  parser.on("opentag", ({ name }) => {
    depth += 1;
    field = depth === 2 && Object.hasOwn(fieldOf, name) ? fieldOf[name] : undefined;
  });
  parser.on("text", (piece) => {
    if (field !== undefined) fields[field] += piece;
  });
  parser.on("cdata", (piece) => {
    if (field !== undefined) fields[field] += piece;
  });
  parser.on("closetag", () => {
    depth -= 1;
    field = undefined;
  });
  parser.write(xml).close();
  return fields;
}
