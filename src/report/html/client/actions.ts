/** What a reader can do with the list: move, open, copy, print. */
export const actions = String.raw`
const findings = byId("findings");
const toast = byId("toast");
let current = null;
let toastTimer = 0;

function say(text) {
  toast.textContent = text;
  toast.classList.add("shown");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => toast.classList.remove("shown"), 2500);
}

function copyByCommand(text) {
  const area = make("textarea", "unseen");
  area.value = text;
  document.body.append(area);
  area.select();
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch (error) {
    done = false;
  }
  area.remove();
  return done;
}

function copy(text) {
  const done = (ok) => say(ok ? "已复制：" + text : "没有复制成，请手工选取：" + text);
  const back = document.activeElement;
  const byCommand = () => {
    done(copyByCommand(text));
    if (back !== null) back.focus();
  };
  if (navigator.clipboard && navigator.clipboard.writeText) {
    navigator.clipboard.writeText(text).then(() => done(true), byCommand);
  } else byCommand();
}

function select(item) {
  if (current !== null) current.classList.remove("current");
  current = item;
  item.classList.add("current");
}

/** Goes to the next or previous finding; at the end of what is shown, more is shown first. */
function move(step) {
  const items = Array.from(findings.querySelectorAll(".finding"));
  const at = items.indexOf(current);
  const target = at === -1 ? items[0] : items[at + step];
  if (step > 0 && at !== -1) {
    const section = current.closest("section.county");
    const list = countyLists.find((each) => each.section === section);
    if ((target === undefined || !section.contains(target)) && list.hasMore()) {
      list.grow(batch);
      move(step);
      return;
    }
  }
  if (target === undefined) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
}

const typing = (element) => ["INPUT", "SELECT", "TEXTAREA"].includes(element.tagName);

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key === "/") {
    form.scrollIntoView({ block: "nearest" });
    fieldOf("q").focus();
  } else if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else if (event.key === "c" && current !== null) copy(findingOf.get(current).at[0]);
  else if (event.key === "Enter" && findingOf.has(event.target)) setOpen(event.target, !isOpen(event.target));
  else return;
  event.preventDefault();
}

function onClick(event) {
  const button = event.target.closest("button");
  const item = event.target.closest(".finding");
  if (button !== null && button.classList.contains("copy")) copy(button.dataset.copy);
  else if (button !== null && button.classList.contains("toggle")) setOpen(item, !isOpen(item));
  else if (item !== null && event.target.closest(".head") && String(getSelection()) === "") setOpen(item, !isOpen(item));
}

function openAll(open) {
  openNew = open;
  for (const item of findings.querySelectorAll(".finding")) setOpen(item, open);
  byId("expand").textContent = open ? "全部收起" : "全部展开";
}

/** On paper stands everything the filters ask for; what the reader has not opened stays closed, to spare pages. */
function beforePrint() {
  for (const list of countyLists) list.grow(Infinity);
}
`;
