import { type Report, type ReportCheck } from "../../../schemas/report.js";
import { type Level, levels } from "../../model/finding.js";
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
  { checks, findings }: Pick<Report, "checks" | "findings">,
  help: readonly CheckHelp[],
  indexOf: (check: string) => number,
): Markup {
  const yields = yieldsOf(findings);
  const helpOf = new Map(help.map((entry) => [entry.id, entry]));
  const blocks = outcomes.map(([outcome, name, note]) => {
    const ended = checks.filter((check) => check.outcome === outcome);
    if (ended.length === 0) return nothing;
    const entries = ended.map((check) =>
      entry(check, helpOf.get(check.id), indexOf(check.id), yields.get(check.id) ?? none),
    );
    return markup`<section class="outcome ${outcome}"><h3>${name} <span class="amount">${ended.length} 项</span></h3>
${note === "" ? nothing : markup`<p class="note">${note}</p>`}${entries}</section>
`;
  });
  return markup`<section id="checks" class="checks" aria-labelledby="checks-title"><h2 id="checks-title">查了什么</h2>
<p class="note">共 ${checks.length} 项检查。点开看为什么查、怎么改、依据和例子。</p>
${blocks}</section>
`;
}

/** What came of a check: its findings, those that stand under the finding that causes them, and the levels of both. */
interface Yield {
  readonly count: number;
  readonly merged: number;
  readonly levels: ReadonlySet<Level>;
}

const none: Yield = { count: 0, merged: 0, levels: new Set() };

function yieldsOf(findings: Report["findings"]): Map<string, Yield> {
  const yields = new Map<string, Yield>();
  const add = (check: string, level: Level, count: number, merged: number): void => {
    const so = yields.get(check) ?? none;
    yields.set(check, {
      count: so.count + count,
      merged: so.merged + merged,
      levels: new Set([...so.levels, level]),
    });
  };
  for (const { check, level, consequences } of findings) {
    add(check, level, 1, 0);
    for (const one of consequences) add(one.check, one.level, 0, 1);
  }
  return yields;
}

function entry(check: ReportCheck, help: CheckHelp | undefined, index: number, found: Yield): Markup {
  const { count, merged } = found;
  const amounts = [count === 0 ? "" : `${count} 条`, merged === 0 ? "" : `并入其他问题 ${merged} 条`];
  const said = amounts.filter((text) => text !== "").join("，");
  const amount = said === "" ? nothing : markup`<span class="amount">${said}</span>`;
  const shown = levels.filter((level) => found.levels.has(level));
  const badges = (shown.length === 0 ? [check.level] : shown).map((level) => markup`${badge(level)} `);
  const why = check.why === "" ? nothing : markup`<p class="why">${check.why}</p>`;
  return markup`<details class="check ${check.outcome}"><summary>${badges}<span class="title">${check.title}</span>
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
