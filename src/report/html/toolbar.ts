import { type Report } from "../../../schemas/report.js";
import { levels } from "../../model/finding.js";
import { type CountyDigest, countyTitle } from "../digest.js";
import { headings } from "../headings.js";
import { type Markup, markup, nothing } from "./markup.js";
import { badge } from "./overview.js";

type Option = readonly [value: string, label: string];

/** Search, filters and grouping. Hidden until the script runs: without it they would do nothing. */
export function toolbar(report: Report, counties: readonly CountyDigest[]): Markup {
  const { findings } = report;
  const titles = new Map(report.checks.map(({ id, title }) => [id, title]));
  const checks = tallied(findings.map(({ check }) => check)).map(([id, count]): Option => [
    id,
    `${titles.get(id) ?? id}（${count}）`,
  ]);
  const books = tallied(findings.map(({ at }) => at.book).filter((book) => book !== "")).map(
    ([book, count]): Option => [book, `${book}（${count}）`],
  );
  const statuses: readonly Option[] = [
    ["open", "还没处理"],
    ["explained", "已说明"],
    ["waived", "上级同意免改"],
  ];
  const places = counties.map(({ dossier }): Option => [dossier.id, countyTitle(dossier)]);
  const chips = levels.map(
    (level) =>
      markup`<label class="chip"><input type="checkbox" name="level" value="${level}" checked>${badge(level)}</label>`,
  );
  return markup`<form class="toolbar" id="toolbar" role="search" aria-label="查找和筛选问题" hidden>
<div class="row"><label class="search"><span>搜索</span><input type="search" name="q" autocomplete="off" spellcheck="false"
 placeholder="姓名、机构、地址、编号"><kbd>/</kbd></label><button type="submit">查找</button>
<fieldset class="chips"><legend class="unseen">级别</legend>${chips}</fieldset>
<output name="count" aria-live="polite"></output></div>
<div class="row fields">${choice("by", "分组", [
    ["unit", "按报送单位"],
    ["body", "按机构"],
    ["check", "按检查项目"],
  ])}${counties.length > 1 ? choice("county", "县", [["", "全部"], ...places]) : nothing}
${choice("heading", "方面", [["", "全部"], ...headings.map((heading): Option => [heading, heading])])}
${choice("check", "检查项目", [["", "全部"], ...checks])}
${choice("book", "文件", [["", "全部"], ...books])}
${choice("status", "处理情况", [["", "全部"], ...statuses])}
${
  report.since === null
    ? nothing
    : choice("since", "与上次比", [
        ["", "全部"],
        ["new", "新增"],
        ["still", "仍在"],
      ])
}</div>
<div class="row"><p class="keys"><kbd>/</kbd> 搜索　<kbd>j</kbd> <kbd>k</kbd> 下一条、上一条　<kbd>Enter</kbd> 展开　<kbd>c</kbd> 复制地址</p>
<span class="buttons"><button type="reset">清除筛选</button><button type="button" id="expand">全部展开</button>
<button type="button" id="print">打印</button></span></div>
</form>
`;
}

function choice(name: string, label: string, options: readonly Option[]): Markup {
  const items = options.map(([value, text]) => markup`<option value="${value}">${text}</option>`);
  return markup`<label class="field"><span>${label}</span><select name="${name}">${items}</select></label>`;
}

/** Distinct values in order of appearance, with how often each occurs. */
function tallied(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
