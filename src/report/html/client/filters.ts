/** What is shown: the form is the state, and the hash of the address repeats it, so that a view can be kept or sent. */
export const filters = String.raw`
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId("data").textContent);
const form = byId("toolbar");
const fieldNames = ["by", "county", "heading", "check", "book", "status", "since", "q"];
const initial = { by: "unit" };
const fieldOf = (name) => form.elements.namedItem(name);
const levelBoxes = () => Array.from(form.querySelectorAll("input[name=level]"));

function readHash() {
  const hash = location.hash.slice(1);
  // A hash without a value is the anchor of a county, not a filter.
  const wanted = new URLSearchParams(hash.includes("=") ? hash : "");
  for (const name of fieldNames) {
    const field = fieldOf(name);
    if (field === null) continue;
    field.value = wanted.get(name) || initial[name] || "";
    if (field.selectedIndex === -1) field.selectedIndex = 0;
  }
  const levels = (wanted.get("level") || data.levels.join(",")).split(",");
  for (const box of levelBoxes()) box.checked = levels.includes(box.value);
}

function writeHash() {
  const kept = new URLSearchParams();
  const levels = levelBoxes().filter((box) => box.checked).map((box) => box.value);
  if (levels.length < data.levels.length) kept.set("level", levels.join(",") || "none");
  for (const name of fieldNames) {
    const field = fieldOf(name);
    if (field !== null && field.value !== (initial[name] || "")) kept.set(name, field.value);
  }
  const hash = kept.toString();
  // Some browsers forbid it to pages opened from a disk; the page works without it.
  try {
    if (hash !== "" || location.hash.includes("=")) history.replaceState(null, "", "#" + hash);
  } catch (error) {
    return;
  }
}

const value = (name) => (fieldOf(name) === null ? "" : fieldOf(name).value);
const folded = (text) => text.normalize("NFKC").toLowerCase();

function searched(finding) {
  if (finding.searched === undefined) {
    const check = data.checks[finding.check];
    const addresses = [finding.at].concat(finding.related).map((place) => place[0]);
    const parts = [finding.text, finding.fix, finding.code, finding.body, finding.unit, finding.answer, check ? check.title : ""].concat(finding.causes.map((cause) => cause.join(" ")));
    finding.searched = folded(parts.concat(addresses).join(" "));
  }
  return finding.searched;
}

/** The findings that the form asks for. */
function chosen() {
  const levels = levelBoxes().map((box) => box.checked);
  const county = data.counties.indexOf(value("county"));
  const heading = data.headings.indexOf(value("heading"));
  const check = data.checks.findIndex(({ id }) => id === value("check"));
  const status = data.statuses.indexOf(value("status"));
  const since = data.sinces.indexOf(value("since"));
  const book = value("book");
  const words = folded(value("q")).split(/\s+/).filter((word) => word !== "");
  return data.findings.filter(
    (finding) =>
      levels[finding.level] &&
      (county === -1 || finding.county === county) &&
      (heading === -1 || finding.heading === heading) &&
      (check === -1 || finding.check === check) &&
      (status === -1 || finding.status === status) &&
      (since < 1 || finding.since === since) &&
      (book === "" || finding.at[1] === book) &&
      words.every((word) => searched(finding).includes(word))
  );
}

/** The filters in words, for the printed page. */
function filterText() {
  const said = [];
  const boxes = levelBoxes();
  const on = boxes.filter((box) => box.checked);
  if (on.length < boxes.length) said.push("级别 " + (on.map((box) => levelWords[box.value]).join("、") || "无"));
  for (const name of ["county", "heading", "check", "book", "status", "since"]) {
    const field = fieldOf(name);
    if (field === null || field.value === "") continue;
    said.push(field.parentNode.querySelector("span").textContent + " " + field.options[field.selectedIndex].text);
  }
  if (value("q").trim() !== "") said.push("搜索 " + value("q").trim());
  return said.join("；");
}
`;
