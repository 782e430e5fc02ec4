import { type Month, dotted, restyle } from "../months.js";
import type { Tenure } from "./tenures.js";

/** Where the 干部任免审批表 of a person is kept. */
export const formPath = (name: string): string => `县委组织部/任免审批表/${name}.lrmx`;

/** The 干部任免审批表 of one person, as its editor saves it: the posts of this volume, nothing private. */
export function appointmentForm(tenures: readonly Tenure[]): string {
  const [first] = tenures;
  if (first === undefined) throw new Error("nobody to fill in a form for");
  const { name, sex, nation, native, birth, party } = first.person;
  const resume = tenures.map(
    (one) =>
      `${padded(one.start)}--${one.end === undefined ? "       " : padded(one.end)}  ${one.name.full}${one.post}`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Person>
  <XingMing>${name}</XingMing>
  <XingBie>${sex}</XingBie>
  <ChuShengNianYue>${compact(birth)}</ChuShengNianYue>
  <MinZu>${nation}</MinZu>
  <JiGuan>${native}</JiGuan>
  <RuDangShiJian>${party === undefined ? "" : compact(party)}</RuDangShiJian>
  <JianLi>${resume.join("\n")}</JianLi>
</Person>
`;
}

const padded = (at: Month): string => restyle(dotted(at), "padded");
const compact = (at: Month): string => padded(at).replace(".", "");
