import { type Report, type ReportSince } from "../../../schemas/report.js";
import { addressText } from "../../model/cell.js";
import { earlierName, goneBy, sinceText } from "../standing.js";
import { type Markup, markup, nothing } from "./markup.js";
import { badge } from "./overview.js";

/** What became of the findings of the earlier report, and what the profile changes: told once for the whole report. */
export function standing({ since, profile }: Report): Markup {
  const changes = markup`<details class="ledger"><summary><h3>规范</h3>${profile.name}，改动 ${profile.changes.length} 项</summary>
<ul>${profile.changes.map((change) => markup`<li>${change}</li>`)}</ul></details>
`;
  return markup`${since === null ? nothing : comparison(since)}${profile.changes.length === 0 ? nothing : changes}`;
}

function comparison(since: ReportSince): Markup {
  const lists = goneBy(since).map(
    ([name, gone]) => markup`<p class="note">${name} ${gone.length} 条</p>
<ol>${gone.map(
      ({ level, message, at, fingerprint }) =>
        markup`<li>${badge(level)} ${message}<br>${addressText(at)}　编号 ${fingerprint}</li>`,
    )}</ol>`,
  );
  return markup`<details class="ledger" id="since"><summary><h3>与上次报告相比</h3>${sinceText(since)}</summary>
<p class="note">上次报告：${earlierName(since)}</p>
${lists}</details>
`;
}
