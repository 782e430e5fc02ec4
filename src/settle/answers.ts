import { type ReportFinding } from "../../schemas/report.js";
import { cellOf } from "../model/cell.js";
import { type Dossier, type Explanation } from "../model/dossier.js";
import { type Finding, type Level } from "../model/finding.js";
import { explanationStale, explanationUnusable, settleFinding } from "./settle-checks.js";

type Answer = Pick<ReportFinding, "status" | "explanation" | "answer">;

const unanswered: Answer = {
  status: "open",
  explanation: "",
  answer: { by: "", date: "", basis: "", waivedBy: "" },
};

/** The 情况说明 of a county, by the number they answer, and what they are worth. */
export interface Answers {
  readonly to: (number: string, level: Level) => Answer;
  /** answers that answer nothing, or cannot count; `known` gives the level of every number of this run */
  readonly faults: (known: ReadonlyMap<string, Level>) => Finding[];
}

export function readAnswers({ explanations, orgs, volume }: Dossier): Answers {
  const byNumber = new Map<string, Explanation[]>();
  for (const explanation of explanations) {
    const number = asNumber(explanation.fingerprint);
    byNumber.set(number, [...(byNumber.get(number) ?? []), explanation]);
  }
  const ownNames = new Set(orgs.flatMap(({ fullName, shortName = fullName }) => [fullName, shortName]));
  const isOwn = (body: string): boolean =>
    ownNames.has(body) || body === volume.compiler || body.includes(volume.county) || /^[我本]?县/u.test(body);

  return {
    to: (number, level) => {
      const [first, ...others] = byNumber.get(number) ?? [];
      if (first === undefined || others.some((other) => contradicts(first, other))) return unanswered;
      const { text, by = "", date = "", basis = "", waivedBy = "" } = first;
      if (level === "mandatory" && (waivedBy === "" || isOwn(waivedBy))) return unanswered;
      const status = level === "mandatory" ? "waived" : "explained";
      return { status, explanation: text, answer: { by, date, basis, waivedBy } };
    },
    faults: (known) =>
      Array.from(byNumber, ([number, given]) => {
        const level = known.get(number);
        return level === undefined ? given.map((one) => stale(number, one, known)) : unusable(number, level, given);
      }).flat(),
  };

  function unusable(number: string, level: Level, given: readonly Explanation[]): Finding[] {
    return given.flatMap((one, index) => {
      const at = cellOf(one.origin, "fingerprint");
      const other = given.slice(0, index).find((earlier) => contradicts(earlier, one));
      if (other !== undefined) {
        const data = { number, first: other.text, second: one.text };
        const related = [cellOf(other.origin, "fingerprint")];
        return [settleFinding(explanationUnusable, "contradictory", data, { at, related })];
      }
      if (level !== "mandatory") return [];
      const { waivedBy } = one;
      if (waivedBy === undefined) return [settleFinding(explanationUnusable, "not-waived", { number }, { at })];
      const cell = { at: cellOf(one.origin, "waivedBy") };
      return isOwn(waivedBy) ? [settleFinding(explanationUnusable, "own-waiver", { number, waivedBy }, cell)] : [];
    });
  }

  function stale(number: string, { origin, text }: Explanation, known: ReadonlyMap<string, Level>): Finding {
    const at = cellOf(origin, "fingerprint");
    const near = Array.from(known.keys()).find((other) => oneApart(other, number) && !byNumber.has(other));
    if (near === undefined) return settleFinding(explanationStale, "gone", { number, text }, { at });
    return settleFinding(explanationStale, "mistyped", { number, near, text }, { at, suggestion: near });
  }
}

/** Numbers have no letters O, I and L: who typed one meant the digit. */
const asNumber = (written: string): string => written.replaceAll("O", "0").replaceAll(/[IL]/gu, "1");

const contradicts = (a: Explanation, b: Explanation): boolean => a.text !== b.text || a.waivedBy !== b.waivedBy;

const oneApart = (a: string, b: string): boolean =>
  a.length === b.length && Array.from(a).filter((char, index) => char !== b.charAt(index)).length === 1;
