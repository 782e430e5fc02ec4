/** Pictures of bodies: one at a time in the panel, and that of one post under a finding that speaks of it. */
export const pictures = String.raw`
/** A post of more rows is shown in the panel only. */
const mostRows = 40;
const panelOf = (county) => document.querySelector(".pictures[data-county='" + county + "'] .bodies");

function bodyDrawings(panel, body) {
  const template = panel.querySelectorAll("template")[body];
  return template === undefined ? document.createDocumentFragment() : template.content.cloneNode(true);
}

function showBody(panel, body) {
  const select = panel.querySelector("select");
  select.value = String(body);
  const host = panel.querySelector(".scroll");
  host.textContent = "";
  host.append(make("h4", "", select.options[select.selectedIndex].text), bodyDrawings(panel, body));
}

function stepBody(panel, step) {
  const select = panel.querySelector("select");
  const count = select.options.length;
  select.selectedIndex = (select.selectedIndex + step + count) % count;
  showBody(panel, Number(select.value));
}

function startPictures() {
  for (const panel of document.querySelectorAll(".pictures .bodies")) {
    panel.querySelector(".choose").hidden = false;
    const select = panel.querySelector("select");
    panel.addEventListener("toggle", () => {
      if (panel.open && panel.querySelector(".scroll").firstChild === null) showBody(panel, Number(select.value));
    });
    select.addEventListener("change", () => showBody(panel, Number(select.value)));
    for (const button of panel.querySelectorAll(".step")) {
      button.addEventListener("click", () => stepBody(panel, Number(button.dataset.step)));
    }
  }
}

function goToBody(county, body) {
  const panel = panelOf(county);
  panel.open = true;
  showBody(panel, body);
  panel.scrollIntoView();
  panel.querySelector("select").focus({ preventScroll: true });
}

/** The picture of the post a finding speaks of, its rows in bold, and the way to the whole body. */
function pictureOf(finding) {
  const body = finding.picture[0];
  const post = finding.picture[1];
  const panel = panelOf(finding.county);
  const figure = make("div", "drawing");
  const drawing = post === undefined ? undefined : bodyDrawings(panel, body).querySelectorAll("svg")[post];
  if (drawing !== undefined) {
    const names = drawing.querySelectorAll(".t-plain");
    for (const row of finding.picture.slice(2)) {
      if (names[row] !== undefined) names[row].classList.add("named");
    }
    if (names.length <= mostRows) {
      const scroll = make("div", "scroll", drawing);
      scroll.tabIndex = 0;
      scroll.setAttribute("role", "region");
      scroll.setAttribute("aria-label", "任职图");
      figure.append(scroll);
    }
  }
  const button = make("button", "", "看这个机构的任职图");
  button.type = "button";
  button.addEventListener("click", () => goToBody(finding.county, body));
  figure.append(button);
  return figure;
}
`;
