import type { Rec } from "../records.js";
import type { County } from "./county.js";
import { LOWER, UPPER } from "./types.js";

const PREVIOUS_TERMS: Readonly<Record<string, string>> = { 第七届: "第六届", 第十二届: "第十一届", 第五届: "第四届" };
const PREVIOUS_ELECTION = "1990.4";

/** Who was in post in the month the volume before ends: re-elected that month, or serving on. */
export function previousTenures(county: County): Rec[] {
  return county.tenures
    .filter((one) => one.start <= UPPER && (one.end ?? LOWER + 1) > UPPER)
    .map(({ id, record: { fields } }) => {
      const term = PREVIOUS_TERMS[fields["届次"] ?? ""];
      return {
        id: `B:${id}`,
        fields: {
          ...fields,
          ...(term === undefined ? {} : { 届次: term, 任职时间: PREVIOUS_ELECTION }),
          任职依据: "",
          离任时间: "",
          离任原因: "",
          离任依据: "",
          备注: "",
        },
      };
    });
}

/** Which bodies were alive then. */
export function previousOrganizations(county: County): Rec[] {
  return county.lineages.flatMap((lineage) => {
    const index = lineage.names.filter((name) => name.from <= UPPER).length - 1;
    const record = county.organizations.get(lineage.key)?.[index];
    if (record === undefined) return [];
    const ended = { 撤止时间: "", 撤止方式: "", 后继: "", 撤止依据: "" };
    return [{ id: `B:${record.id}`, fields: { ...record.fields, ...ended } }];
  });
}
