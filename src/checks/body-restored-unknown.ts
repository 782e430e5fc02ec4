import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { clearlyBefore } from "../model/coverage.js";
import { boundText } from "../model/date-text.js";
import { nameIndex } from "../model/org-names.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const header = "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 备注";

/** What is restored has been there before: its earlier life, or a word of it, must be found. */
export const bodyRestoredUnknown = defineCheck({
  id: "body-restored-unknown",
  title: "机构写“恢复”，此前何时设立、何时撤销没有写",
  basis: "恢复、复设的机构，先有设立、撤销，沿革连续写清。",
  why: "只写恢复，读者查不到它原来何时有、何时没有。",
  remedy: "在机构沿革补上恢复以前的一行；前一段在上卷的，在前身或备注写明；其实是新设的，改写设立。",
  data: z.strictObject({ name: z.string(), act: z.string(), founded: z.string() }),
  variants: {
    unknown: {
      level: "verify",
      rules: ["O14"],
      message: (d) =>
        `${d.name}${d.founded}写“${d.act}”，以前的设立、撤销查不到。请补一行，或在备注写明见于何卷；新设的改写“设立”。`,
    },
  },
  examples: {
    bad: {
      只有恢复: { sheets: { 机构沿革: `${header}\n县科协 | 1995.3 | 恢复 | | |` }, finds: ["unknown 机构沿革!C2"] },
    },
    good: {
      前一段另有一行: { 机构沿革: `${header}\n县科协 | 1958.3 | 设立 | | 1966.8 |\n县科协 | 1995.3 | 恢复 | | |` },
      备注写明: { 机构沿革: `${header}\n县科协 | 1995.3 | 恢复 | | | 1958年3月设立，1966年停止活动` },
      上限以前恢复的不问: { 机构沿革: `${header}\n县科协 | 1979.3 | 恢复 | | |` },
    },
  },
  needs: handedIn("orgs"),
  *run({ orgs, previous, volume: { upper } }) {
    const here = nameIndex(orgs);
    const old = nameIndex(previous?.orgs ?? []);
    for (const org of orgs) {
      const { fullName, startAct: act, span, predecessors, note } = org;
      if (act === undefined || !/恢复|复设|重新设立|重建/u.test(act)) continue;
      if (predecessors.length > 0 || note !== undefined || !clearlyBefore(upper ?? "unknown", span.from)) continue;
      const earlier = here(fullName).some((other) => clearlyBefore(other.span.from, span.from));
      if (earlier || old(fullName).length > 0) continue;
      yield {
        variant: "unknown",
        at: cellOf(org.origin, "startAct"),
        body: fullName,
        data: { name: fullName, act, founded: boundText(span.from) },
      };
    }
  },
});
