import { type ReportCheck } from "../../../schemas/report.js";
import { type Level } from "../../model/finding.js";
import { type HelpExample, example } from "./example.js";
import { type Markup, markup, nothing } from "./markup.js";
import { badge } from "./overview.js";

/** What a check says about itself, as plain data: the report does not know the checks. */
export interface CheckHelp {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly rules: readonly string[];
  /** 依据 */
  readonly basis: string;
  readonly why: string;
  /** 怎么改 */
  readonly remedy: string;
  readonly bad: readonly HelpExample[];
  readonly good: readonly HelpExample[];
}

const outcomes = [
  ["crashed", "出错", "这几项没有做完，结论不全。请把本报告交给维护者。"],
  ["not-run", "没有查", "缺资料或不适用，原因写在每项后面。补齐资料再查一遍。"],
  ["found", "查出问题", ""],
  ["clean", "查过，没有问题", ""],
] as const satisfies readonly (readonly [ReportCheck["outcome"], string, string])[];

/** All checks by how they ended, each with its help. `indexOf` gives the number a finding refers to its check by. */
export function checkList(
  checks: readonly ReportCheck[],
  help: readonly CheckHelp[],
  indexOf: (check: string) => number,
  count: (check: string) => number,
): Markup {
  const helpOf = new Map(help.map((entry) => [entry.id, entry]));
  const blocks = outcomes.map(([outcome, name, note]) => {
    const ended = checks.filter((check) => check.outcome === outcome);
    if (ended.length === 0) return nothing;
    const entries = ended.map((check) => entry(check, helpOf.get(check.id), indexOf(check.id), count(check.id)));
    return markup`<section class="outcome ${outcome}"><h3>${name} <span class="amount">${ended.length} 项</span></h3>
${note === "" ? nothing : markup`<p class="note">${note}</p>`}${entries}</section>
`;
  });
  return markup`<section id="checks" class="checks" aria-labelledby="checks-title"><h2 id="checks-title">查了什么</h2>
<p class="note">共 ${checks.length} 项检查。点开看为什么查、怎么改、依据和例子。</p>
${blocks}</section>
`;
}

function entry(check: ReportCheck, help: CheckHelp | undefined, index: number, count: number): Markup {
  const amount = count === 0 ? nothing : markup`<span class="amount">${count} 条</span>`;
  const why = check.why === "" ? nothing : markup`<p class="why">${check.why}</p>`;
  return markup`<details class="check ${check.outcome}"><summary>${badge(check.level)} <span class="title">${check.title}</span>
${amount}<span class="rules">${check.rules.join(" ")}</span>${why}</summary>
<div class="help" id="help-${index}">${help === undefined ? nothing : helpBody(help)}</div></details>
`;
}

function helpBody({ why, remedy, basis, bad, good }: CheckHelp): Markup {
  const terms = [
    ["为什么", why],
    ["怎么改", remedy],
    ["依据", basis],
  ].filter(([, text]) => text !== "");
  return markup`<dl>${terms.map(([term = "", text = ""]) => markup`<dt>${term}</dt><dd>${text}</dd>`)}</dl>
<div class="examples">${bad.map((one) => example(one, "bad"))}${good.map((one) => example(one, "good"))}</div>`;
}
