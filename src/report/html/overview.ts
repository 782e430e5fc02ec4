import { type Level, levelNames, levels } from "../../model/finding.js";
import { type CountyDigest, type Verdict, countyTitle, sizes } from "../digest.js";
import { type Heading, headingOf, headings } from "../headings.js";
import { type Markup, markup, nothing } from "./markup.js";

const glosses: Readonly<Record<Heading, string>> = {
  纵向断线: "时间上有没有断档，上下卷、前后身接不接得上",
  横向缺漏: "单位、机构、名录、报表有没有漏报",
  任职时间与职务: "任免年月、职务、人员情况对不对",
  体例文字: "写法、称谓、表格格式合不合规范",
};

/** A shape beside the word, so that the levels differ without colour. */
const shapes: Readonly<Record<Level, string>> = { mandatory: "■", verify: "▲", hint: "○" };

export const badge = (level: Level): Markup =>
  markup`<span class="badge ${level}"><span aria-hidden="true">${shapes[level]}</span> ${levelNames[level]}</span>`;

/** The hash a link sets to show only some findings. */
const filterLink = (filters: Readonly<Record<string, string>>): string => `#${new URLSearchParams(filters).toString()}`;

/** Traffic light, numbers by level, and the four headings of one county. `scope` limits its links where there are several. */
export function overview(county: CountyDigest, scope: Readonly<Record<string, string>>): Markup {
  return markup`<div class="overview">
${light(county.verdict)}
${numbers(county, scope)}
${headingTable(county, scope)}
</div>
`;
}

const lamps = [
  ["red", "✕"],
  ["yellow", "!"],
  ["green", "✓"],
] as const;

function light({ light, word, sentence, cautions }: Verdict): Markup {
  const lamp = lamps.map(([colour, sign]) =>
    colour === light ? markup`<span class="lamp lit">${sign}</span>` : markup`<span class="lamp"></span>`,
  );
  const list = markup`<ul class="cautions">${cautions.map((caution) => markup`<li>${caution}</li>`)}</ul>`;
  return markup`<div class="verdict ${light}">
<div class="light" aria-hidden="true">${lamp}</div>
<div><p class="word">${word}</p><p class="sentence">${sentence}</p>${cautions.length === 0 ? nothing : list}</div>
</div>`;
}

function numbers({ open, answered, dossier }: CountyDigest, scope: Readonly<Record<string, string>>): Markup {
  const meanings: Readonly<Record<Level, string>> = { mandatory: "必须改", verify: "改正或说明", hint: "可改可不改" };
  const tiles = levels.map(
    (
      level,
    ) => markup`<a class="tile ${level}${open[level] === 0 ? " none" : ""}" href="${filterLink({ ...scope, level, status: "open" })}">
${badge(level)}<strong>${open[level]}</strong><span>${meanings[level]}</span></a>`,
  );
  const size = sizes(dossier).map(([name, count]) => markup`<span>${name} <b>${count}</b></span>`);
  return markup`<div class="numbers">${tiles}
<p class="tile plain"><span class="badge">已说明</span><strong>${answered}</strong><span>不计入前三项</span></p>
<p class="sizes">${size}</p></div>`;
}

function headingTable({ findings }: CountyDigest, scope: Readonly<Record<string, string>>): Markup {
  const rows = headings.map((heading) => {
    const under = findings.filter(({ rules, status }) => status === "open" && headingOf(rules) === heading);
    const counts = levels.map((level) => under.filter((finding) => finding.level === level).length);
    return markup`<tr><th scope="row"><a href="${filterLink({ ...scope, heading })}">${heading}</a>
<span class="gloss">${glosses[heading]}</span></th>${counts.map(number)}</tr>`;
  });
  return markup`<table class="headings"><caption class="unseen">四个方面的问题数</caption>
<thead><tr><th scope="col">方面</th>${levels.map((level) => markup`<th scope="col">${badge(level)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`;
}

const number = (count: number): Markup => markup`<td class="number${count === 0 ? " zero" : ""}">${count}</td>`;

/** With several counties: who stands where, one line each. */
export function countyTable(counties: readonly CountyDigest[]): Markup {
  const rows = counties.map(
    ({ dossier, verdict, open, answered }, index) => markup`<tr>
<th scope="row"><a href="#county-${index + 1}">${countyTitle(dossier)}</a></th>
<td><span class="dot ${verdict.light}">${verdict.word}</span></td>
${levels.map((level) => number(open[level]))}${number(answered)}
${sizes(dossier).map(([, count]) => number(count))}</tr>`,
  );
  const columns = ["县", "结论", ...levels.map((level) => levelNames[level]), "已说明", "机构", "任职", "人"];
  return markup`<nav class="counties" aria-label="各县"><div class="scroll" tabindex="0" role="region" aria-label="各县情况">
<table><caption class="unseen">各县情况</caption>
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div></nav>
`;
}
