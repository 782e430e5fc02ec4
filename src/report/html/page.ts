import { type Report } from "../../../schemas/report.js";
import { type CountyDigest, countyTitle, digest } from "../digest.js";
import { profileText } from "../standing.js";
import { script } from "./client/script.js";
import { type CheckHelp, checkList } from "./help.js";
import { ledger } from "./ledger.js";
import { type Markup, jsonMarkup, markup, nothing } from "./markup.js";
import { countyTable, overview } from "./overview.js";
import { type CountyPictures } from "../../picture/county-pictures.js";
import { svgPatterns } from "../../picture/svg.js";
import { payload } from "./payload.js";
import { pictures } from "./pictures.js";
import { plainList } from "./plain-list.js";
import { sha256 } from "./sha256.js";
import { standing } from "./since.js";
import { styles } from "./styles/styles.js";
import { toolbar } from "./toolbar.js";

/**
 * The report as one HTML file: no network, no other file, nothing from a workbook ever read as HTML or run as a script. It
 * opens from a disk in Chromium 80, and prints. Pictures are those of the counties for which they were drawn.
 */
export function reportHtml(report: Report, help: readonly CheckHelp[], drawn: readonly CountyPictures[] = []): string {
  const counties = digest(report);
  const checkIndex = numbering(report);
  const picturesOf = ({ dossier }: CountyDigest) => drawn.find(({ county }) => county === dossier.id);
  const only = counties.length === 1 ? counties[0] : undefined;
  const subject = only === undefined ? `${counties.length} 个县` : countyTitle(only.dossier);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${sha256(script)}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>核对报告 ${subject}</title>
<style>${{ html: styles }}</style>
</head>
<body>
${drawn.length === 0 ? nothing : { html: svgPatterns }}
<a class="skip" href="#findings">跳到问题清单</a>
${masthead(report, subject, only)}
<main>
<h2 class="unseen">概况</h2>
${only === undefined ? countyTable(counties) : overview(only, {})}
${only === undefined ? nothing : pictures(picturesOf(only), 0)}
${standing(report)}<div id="findings" tabindex="-1">
${toolbar(report, counties)}
<p class="filtered" id="filtered"></p>
${plainList(counties)}
${counties.map((county, index) => section(county, index, only === undefined, picturesOf(county)))}</div>
${checkList(report, help, checkIndex)}
</main>
<footer><p>本报告由程序生成，只在本机打开，不向外发送任何内容。</p></footer>
<p class="toast" id="toast" role="status" aria-live="polite"></p>
<script type="application/json" id="data">${jsonMarkup(payload(report, checkIndex, drawn))}</script>
<script>${{ html: script }}</script>
</body>
</html>
`.html;
}

/** Position of a check in the report's list; -1 for one that the list does not name. */
function numbering(report: Report): (check: string) => number {
  const positions = new Map(report.checks.map(({ id }, index) => [id, index]));
  return (check) => positions.get(check) ?? -1;
}

function masthead(report: Report, subject: string, only: CountyDigest | undefined): Markup {
  const { asOf, tool, dossiers } = report;
  const facts = [
    ["截至日期", asOf],
    ["程序版本", tool.version],
    ["规则", tool.rules],
    ["规范", profileText(report)],
    ["数据指纹", only === undefined ? "" : only.dossier.snapshot],
    ["县数", only === undefined ? String(dossiers.length) : ""],
  ].filter(([, value]) => value !== "");
  return markup`<header class="masthead"><p class="kind">组织史资料编纂</p>
<h1>核对报告</h1><p class="subject">${subject}</p>
<dl>${facts.map(([name = "", value = ""]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></header>
`;
}

function section(county: CountyDigest, index: number, several: boolean, drawn: CountyPictures | undefined): Markup {
  const { dossier } = county;
  const anchor = `county-${index + 1}`;
  const head = markup`<h2 id="${anchor}-title">${countyTitle(dossier)}</h2>
<p class="note">数据指纹 ${dossier.snapshot}</p>
${overview(county, { county: dossier.id })}${pictures(drawn, index)}<h3>问题清单</h3>`;
  const alone = markup`<h2 id="${anchor}-title">问题清单</h2>`;
  return markup`<section class="county" id="${anchor}" data-county="${index}" aria-labelledby="${anchor}-title">
${several ? head : alone}
<div class="groups"></div>
<p class="more" hidden><button type="button"></button></p>
${dossier.inputs.length === 0 ? nothing : ledger(dossier)}</section>
`;
}
