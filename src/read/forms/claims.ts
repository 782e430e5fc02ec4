import { type PersonClaims } from "../../model/claim.js";
import { type PersonFacts } from "../../model/person.js";
import { type BookReading, type InputFile, refuse } from "../input-file.js";
import { resumeStints } from "./resume.js";
import { writtenMonth } from "./written-month.js";

/** What is taken over from a form, as written; everything else in it is dropped while reading. */
export interface FormFields {
  readonly name: string;
  readonly sex: string;
  readonly birth: string;
  readonly nation: string;
  readonly native: string;
  readonly joined: string;
  readonly resume: string;
}

const nameless = "任免审批表里没有姓名，没有读。请用任免审批表编辑器打开，填好姓名后保存。";

export function claimsReading(file: InputFile, fields: FormFields): BookReading {
  const name = fields.name.replaceAll(/\s/gu, "");
  if (name === "") return refuse(file, nameless);
  const claims: PersonClaims = {
    book: file.path,
    name,
    facts: factsOf(fields),
    stints: resumeStints(file.path, fields.resume),
  };
  return { grids: [], claims: [claims] };
}

/** 入党时间 may name a democratic party instead of a date, or after one: 199807；九三学社. */
function factsOf({ sex, birth, nation, native, joined }: FormFields): PersonFacts {
  const born = writtenMonth(birth);
  const since = writtenMonth(joined.split(/[；;,，、]/u)[0] ?? "");
  return {
    ...(/^[男女]$/u.test(sex.trim()) ? { sex: sex.trim() } : {}),
    ...(nation.trim() === "" ? {} : { nation: nation.trim() }),
    ...(born === undefined ? {} : { birth: born }),
    ...(native.trim() === "" ? {} : { native: native.trim() }),
    ...(since === undefined ? {} : { joined: since }),
  };
}
