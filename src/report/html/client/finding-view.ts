/** One finding as elements: what to change and where at once, the reasons when it is opened. */
export const findingView = String.raw`
const levelWords = { mandatory: "强制", verify: "核实", hint: "提示" };
const levelShapes = { mandatory: "■", verify: "▲", hint: "○" };
const statusWords = { explained: "已说明", waived: "上级同意免改" };
const findingOf = new WeakMap();

function make(tag, className, children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const child of [].concat(children === undefined ? [] : children)) {
    element.append(child);
  }
  return element;
}

function badge(level) {
  const shape = make("span", "", levelShapes[level]);
  shape.setAttribute("aria-hidden", "true");
  return make("span", "badge " + level, [shape, " " + levelWords[level]]);
}

function copyButton(label, text) {
  const button = make("button", "copy", label);
  button.type = "button";
  button.dataset.copy = text;
  button.setAttribute("aria-label", label + " " + text);
  return button;
}

/** In a cell's name the letter O and the digit 0 are told apart by words as well: O28 is O列28行. */
function spoken(place) {
  const parts = /^([A-Z]+)(\d+)$/.exec(place[3]);
  return parts === null ? "" : parts[1] + "列" + parts[2] + "行";
}

function cellText(tag, className, text, place) {
  const element = make(tag, className, text);
  element.title = spoken(place);
  return element;
}

function findingItem(finding) {
  const level = data.levels[finding.level];
  const status = data.statuses[finding.status];
  const item = make("li", "finding " + level + (status === "open" ? "" : " answered"));
  item.tabIndex = -1;
  const toggle = make("button", "toggle", "展开");
  toggle.type = "button";
  toggle.setAttribute("aria-expanded", "false");
  toggle.setAttribute("aria-label", "展开：" + finding.text);
  item.append(make("div", "head", [badge(level), make("p", "text", finding.text), toggle]));
  if (finding.fix !== "") item.append(make("p", "fix", [make("span", "label", "建议"), make("strong", "", finding.fix)]));
  if (finding.causes.length > 0) {
    item.append(make("p", "answer", [make("span", "label", "由此引起"), "还有 " + finding.causes.length + " 处，改好这一处再查"]));
  }
  if (status !== "open") {
    item.append(make("p", "answer", [make("span", "label", statusWords[status]), finding.answer]));
  }
  if (finding.since === 1) item.querySelector(".text").prepend(make("span", "label new", "新增"));
  const where = [cellText("code", "address", finding.at[0], finding.at)];
  if (finding.at[1] !== "") where.push(copyButton("复制地址", finding.at[0]));
  if (finding.body !== finding.unit) where.push(make("span", "body", finding.body));
  where.push(make("span", "code", ["问题编号 ", make("b", "", finding.code), copyButton("复制编号", finding.code)]));
  item.append(make("p", "where", where));
  if (finding.related.length > 0) {
    item.append(make("p", "printed", "对照：" + finding.related.map((place) => place[0]).join("、")));
  }
  findingOf.set(item, finding);
  return item;
}

/** One cell as a card: the cell large, its sheet and book below. */
function placeCard(label, place) {
  const lines = [make("span", "role", label), cellText("b", "cell", place[3] || (place[1] === "" ? "整卷" : place[2] === "" ? "整个文件" : "整张表"), place)];
  if (place[2] !== "") lines.push(make("span", "sheet", place[2]));
  if (place[1] !== "") lines.push(make("span", "book", place[1]), copyButton("复制地址", place[0]));
  return make("li", "place", lines);
}

function detailOf(finding) {
  const cells = [placeCard("要改的格", finding.at)];
  for (const place of finding.related) cells.push(placeCard("对照的格", place));
  const detail = make("div", "detail", make("ul", "places", cells));
  if (finding.picture !== undefined) detail.append(pictureOf(finding));
  const help = byId("help-" + finding.check);
  const check = data.checks[finding.check];
  if (check) detail.append(make("p", "check-name", ["检查项目：" + check.title + "　" + finding.rules]));
  if (help) {
    const copy = help.cloneNode(true);
    copy.removeAttribute("id");
    detail.append(copy);
  }
  if (finding.causes.length > 0) {
    detail.append(make("p", "check-name", "由此引起的："));
    detail.append(make("ul", "causes", finding.causes.map((cause) => make("li", "", [make("code", "", cause[0]), " " + cause[1]]))));
  }
  if (data.levels[finding.level] === "verify" && data.statuses[finding.status] === "open") {
    detail.append(make("p", "check-name", "查实不用改的，在“情况说明”表写上问题编号 " + finding.code + " 和说明，再查一遍。"));
  }
  return detail;
}

function setOpen(item, open) {
  const toggle = item.querySelector(".toggle");
  item.classList.toggle("open", open);
  let detail = item.querySelector(".detail");
  if (open && detail === null) {
    detail = detailOf(findingOf.get(item));
    item.append(detail);
  }
  if (detail !== null) detail.hidden = !open;
  toggle.setAttribute("aria-expanded", String(open));
  toggle.textContent = open ? "收起" : "展开";
  toggle.setAttribute("aria-label", toggle.textContent + "：" + findingOf.get(item).text);
}

const isOpen = (item) => item.querySelector(".toggle").getAttribute("aria-expanded") === "true";
`;
