import { type Report } from "../../schemas/report.js";
import { type Level, levelNames } from "../model/finding.js";

/** What 送审报告 tells of one county's checking: rows, findings by level, and kinds of findings that are open, most frequent first. */
export function reviewFactsOf(dossier: string, { dossiers, findings, checks, profile }: Report) {
  const inputs = dossiers.filter(({ id }) => id === dossier).flatMap((county) => county.inputs);
  const own = findings.filter((finding) => finding.dossier === dossier);
  const open = own.filter(({ status }) => status === "open");
  const count = (level: Level): number => open.filter((one) => one.level === level).length;
  const kinds = (level: Level) =>
    checks
      .map(({ id, title }) => {
        const found = open.filter((one) => one.check === id && one.level === level);
        return { title, level: levelNames[level], count: found.length };
      })
      .filter((kind) => kind.count > 0)
      .sort((a, b) => b.count - a.count);
  const sum = (rows: "record" | "rejected"): number => inputs.reduce((total, input) => total + input.rows[rows], 0);
  return {
    profile: profile.name,
    rows: {
      files: new Set(inputs.map(({ book }) => book)).size,
      record: sum("record"),
      rejected: sum("rejected"),
    },
    findings: {
      mandatory: count("mandatory"),
      verify: count("verify"),
      hint: count("hint"),
      explained: own.filter(({ status }) => status === "explained").length,
      waived: own.filter(({ status }) => status === "waived").length,
    },
    remaining: [...kinds("mandatory"), ...kinds("verify")],
  };
}
