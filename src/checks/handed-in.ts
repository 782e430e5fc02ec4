import { type Dossier } from "../model/dossier.js";

/** What a check may need, and how its absence is said: a check without its data has not been run, and is not clean. */
const absent = {
  orgs: "没有填机构沿革",
  tenures: "没有填领导任职",
  meetings: "没有填会议届次",
  members: "没有填委员名册",
  statistics: "没有填党员统计",
  delegates: "没有填代表名单",
  chronicle: "没有填大事记",
  vacancies: "没有填空缺说明",
  register: "没有填人物",
  zeroReports: "没有填零报告",
  manuscripts: "没有交文稿",
} as const satisfies Readonly<Partial<Record<keyof Dossier, string>>>;

type Part = keyof typeof absent;
type Need = (dossier: Dossier) => string | undefined;

/** All of these must have been handed in: the first that was not is named. */
export const handedIn =
  (...parts: readonly Part[]): Need =>
  (dossier) => {
    const missing = parts.find((part) => dossier[part].length === 0);
    return missing === undefined ? undefined : absent[missing];
  };

/** One of these is enough: where none was handed in, all are named. */
export const someHandedIn =
  (...parts: readonly Part[]): Need =>
  (dossier) =>
    parts.some((part) => dossier[part].length > 0) ? undefined : parts.map((part) => absent[part]).join("，");

/** What is said by the first of several needs that is not met. */
export const allOf =
  (...needs: readonly Need[]): Need =>
  (dossier) => {
    for (const need of needs) {
      const why = need(dossier);
      if (why !== undefined) return why;
    }
    return undefined;
  };
