import { type BodyPictures, type CountyPictures } from "../../picture/county-pictures.js";
import { svg } from "../../picture/svg.js";
import { timelineWords } from "../../picture/timeline.js";
import { type Drawing } from "../../model/drawing.js";
import { type Markup, markup, nothing } from "./markup.js";

/** The pictures of one county, each folded away under a line that says what it shows. `index` is the county's in the page. */
export function pictures(county: CountyPictures | undefined, index: number): Markup {
  if (county === undefined) return nothing;
  const { bodies, years } = county;
  return markup`<section class="pictures" data-county="${index}" aria-label="图表">
${bodies.length === 0 ? nothing : bodyPanel(bodies, index)}${years === undefined ? nothing : yearPanel(years)}${figurePanel(county)}</section>
`;
}

const drawn = (drawing: Drawing): Markup => ({ html: svg(drawing) });

const legendEntry = ([look, text]: (typeof timelineWords)[number]): Markup =>
  markup`<li><svg class="swatch" viewBox="0 0 20 10" aria-hidden="true"><path class="b-${look}" d="M1 1h18v8h-18z"/></svg>${text}</li>`;

const troubled = ({ gaps, overlaps }: BodyPictures): boolean => gaps + overlaps > 0;

/** The drawings of a body wait in a template until they are asked for: five thousand tenures cost nothing before. */
function bodyPanel(bodies: readonly BodyPictures[], index: number): Markup {
  const sum = (of: (body: BodyPictures) => number): number => bodies.reduce((total, body) => total + of(body), 0);
  const [gaps, overlaps] = [sum((body) => body.gaps), sum((body) => body.overlaps)];
  const said = [
    `${bodies.length} 个机构`,
    gaps === 0 ? "" : `正职断线 ${gaps} 处`,
    overlaps === 0 ? "" : `两人同任 ${overlaps} 处`,
  ].filter((text) => text !== "");
  return markup`<details class="ledger panel bodies"><summary><h3>机构任职图</h3><span>${said.join("，")}</span></summary>
<p class="note">一人一行，从任职到离任；正职一栏上方的灰条标出代理、空缺、断线和两人同任。</p>
<div class="choose" hidden><label class="field"><span>机构</span><select name="picture">${options(bodies)}</select></label>
<button type="button" class="step" data-step="-1">上一个</button> <button type="button" class="step" data-step="1">下一个</button></div>
<noscript><p class="note">浏览器没有运行脚本，不能选机构看图。</p></noscript>
<ul class="legend">${timelineWords.map(legendEntry)}</ul>
<div class="scroll" tabindex="0" role="region" aria-label="机构任职图" id="drawings-${index}"></div>
${bodies.map(
  ({ posts }) => markup`<template>${posts.map(({ drawing }) => drawn(drawing))}</template>
`,
)}</details>
`;
}

/** Bodies whose chief posts have a gap or two holders at once come first; the others in the order of the dossier. */
function options(bodies: readonly BodyPictures[]): Markup[] {
  const numbered = bodies.map((body, number) => ({ body, number }));
  const group = (label: string, some: typeof numbered): Markup =>
    some.length === 0
      ? nothing
      : markup`<optgroup label="${label}">${some.map(
          ({ body, number }) => markup`<option value="${number}">${body.name}${amounts(body)}</option>`,
        )}</optgroup>`;
  return [
    group(
      "有断线或两人同任",
      numbered.filter(({ body }) => troubled(body)),
    ),
    group(
      "其余机构",
      numbered.filter(({ body }) => !troubled(body)),
    ),
  ];
}

function amounts({ gaps, overlaps }: BodyPictures): string {
  const said = [gaps === 0 ? "" : `断线 ${gaps}`, overlaps === 0 ? "" : `同任 ${overlaps}`].filter(
    (text) => text !== "",
  );
  return said.length === 0 ? "" : `（${said.join("，")}）`;
}

function yearPanel({ missing, others, bodies }: NonNullable<CountyPictures["years"]>): Markup {
  const said = bodies === 0 ? "年年都有记录" : `${bodies} 个机构有未报的年份`;
  const show = (drawing: Drawing): Markup =>
    markup`<div class="scroll" tabindex="0" role="region" aria-label="${drawing.title}">${drawn(drawing)}</div>`;
  return markup`<details class="ledger panel"><summary><h3>各机构历年报送情况</h3><span>${said}</span></summary>
<p class="note">横不缺漏：机构存在的每一年都要有记录，确实没有的交零报告。空白是机构还没有设立或已经撤止。</p>
${bodies === 0 ? nothing : show(missing)}
${bodies === 0 ? show(others) : markup`<details class="others"><summary>${others.title}</summary>${show(others)}</details>`}</details>
`;
}

function figurePanel({ ages, lengths, shares }: CountyPictures): Markup {
  const figure = (drawing: Drawing): Markup =>
    markup`<figure><figcaption>${drawing.title}</figcaption>${drawn(drawing)}</figure>`;
  return markup`<details class="ledger panel"><summary><h3>年龄、任期和填写率</h3><span>任职表的几项分布</span></summary>
<div class="figures">${figure(ages)}${figure(lengths)}${figure(shares)}</div>
<p class="note">年龄按出生年和任职年计算；任期只算起止都写到月的。</p></details>
`;
}
