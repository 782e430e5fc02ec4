/** Joins form, lists and keyboard, and shows the first view. */
export const start = String.raw`
function show() {
  const found = chosen();
  const only = data.counties.indexOf(value("county"));
  current = null;
  for (const list of countyLists) list.show(found, value("by"), only);
  const all = data.findings.length;
  form.elements.namedItem("count").textContent = found.length === all ? "共 " + all + " 条" : found.length + " / " + all + " 条";
  const limits = filterText();
  byId("filtered").textContent = limits === "" ? "" : "筛选：" + limits + "。共 " + all + " 条，列出 " + found.length + " 条。";
}

let typingTimer = 0;

function changed() {
  clearTimeout(typingTimer);
  writeHash();
  show();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  changed();
});
form.addEventListener("change", changed);
form.addEventListener("input", (event) => {
  if (event.target.name !== "q") return;
  clearTimeout(typingTimer);
  typingTimer = setTimeout(changed, 150);
});
form.addEventListener("reset", () => setTimeout(changed));
byId("expand").addEventListener("click", () => openAll(!openNew));
byId("print").addEventListener("click", () => print());
findings.addEventListener("click", onClick);
findings.addEventListener("focusin", (event) => {
  const item = event.target.closest(".finding");
  if (item !== null) select(item);
});
document.addEventListener("keydown", onKey);
addEventListener("beforeprint", beforePrint);
addEventListener("hashchange", () => {
  readHash();
  show();
  if (location.hash.includes("=")) findings.scrollIntoView();
});

form.hidden = false;
startPictures();
readHash();
show();
`;
