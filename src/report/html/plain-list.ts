import { type ReportFinding } from "../../../schemas/report.js";
import { addressText } from "../../model/cell.js";
import { type CountyDigest, countyTitle } from "../digest.js";
import { placeText } from "../group.js";
import { consequenceText, newMark } from "../standing.js";
import { type Markup, markup, nothing } from "./markup.js";
import { badge } from "./overview.js";

/** A browser that is not allowed to run scripts shows this many. */
const most = 500;

/** The gravest findings without any script. */
export function plainList(counties: readonly CountyDigest[]): Markup {
  const all = counties.flatMap(({ dossier, findings }) => findings.map((finding) => ({ dossier, finding })));
  const named = counties.length > 1;
  const items = all
    .slice(0, most)
    .map(({ dossier, finding }) => item(finding, named ? `${countyTitle(dossier)} ` : ""));
  const rest = all.length - items.length;
  const more = markup`<p>另有 ${rest} 条没有列出：请用允许脚本的浏览器打开，或看核对报告.json。</p>`;
  return markup`<noscript><section class="plain-list"><h2>问题清单</h2>
<p class="note">浏览器没有运行脚本，不能筛选和分组。</p><ol>${items}</ol>${rest > 0 ? more : nothing}</section></noscript>
`;
}

function item(finding: ReportFinding, county: string): Markup {
  const { level, message, suggestion, at, related, fingerprint, status, explanation } = finding;
  const lines = [
    suggestion === "" ? "" : `建议：${suggestion}`,
    ...related.map((cell) => `对照：${addressText(cell)}`),
    consequenceText(finding),
    status === "open" ? "" : `${status === "waived" ? "上级同意免改" : "已说明"}：${explanation}`,
  ].filter((line) => line !== "");
  return markup`<li>${badge(level)} ${newMark(finding)} ${message}<br>${county}${placeText(at)}　编号 ${fingerprint}${lines.map(
    (line) => markup`<br>${line}`,
  )}</li>
`;
}
