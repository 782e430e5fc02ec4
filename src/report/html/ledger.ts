import { type ReportDossier } from "../../../schemas/report.js";
import { addsUp, ledgerNames, ledgerParts, ledgerSum } from "../digest.js";
import { type Markup, markup } from "./markup.js";

/** Every non-blank row of every sheet, accounted for: the reader sees that nothing was lost. */
export function ledger({ inputs }: ReportDossier): Markup {
  const total = inputs.reduce((sum, { rows }) => sum + rows.total, 0);
  const wrong = inputs.filter((input) => !addsUp(input)).length;
  const verdict = wrong === 0 ? "✓ 每一行都有着落" : `✕ ${wrong} 张表对不上`;
  return markup`<details class="ledger"><summary><h3>行账</h3>
<span>${inputs.length} 张表，非空行 ${total} 行</span> <b class="${wrong === 0 ? "right" : "wrong"}">${verdict}</b></summary>
<p class="note">合计＝标题＋表头＋说明＋记录＋退回。“退回”是没有读成记录的行，原因见问题清单。</p>
<div class="scroll" tabindex="0" role="region" aria-label="行账"><table><caption class="unseen">行账</caption>
<thead><tr><th scope="col">文件</th><th scope="col">工作表</th><th scope="col">读作</th><th scope="col">合计</th>
${ledgerParts.map((part) => markup`<th scope="col">${ledgerNames[part]}</th>`)}<th scope="col">核对</th></tr></thead>
<tbody>${inputs.map(row)}</tbody></table></div></details>
`;
}

function row(input: ReportDossier["inputs"][number]): Markup {
  const { book, sheet, kind, rows } = input;
  const parts = ledgerParts.map((part) => {
    const mark = part === "rejected" && rows[part] > 0 ? "wrong" : rows[part] === 0 ? "zero" : "";
    return markup`<td class="number ${mark}">${rows[part]}</td>`;
  });
  const tick = addsUp(input)
    ? markup`<td class="right">✓</td>`
    : markup`<td class="wrong">✕ 相加得 ${ledgerSum(input)}</td>`;
  const read = kind === "" ? markup`<td class="wrong">认不出</td>` : markup`<td>${kind}</td>`;
  return markup`<tr><td class="path">${book}</td><td>${sheet}</td>${read}<td class="number">${rows.total}</td>${parts}${tick}</tr>
`;
}
