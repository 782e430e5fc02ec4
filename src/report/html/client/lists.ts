/** One list per county, filled in batches as the reader comes near its end: twenty thousand findings open at once. */
export const lists = String.raw`
const batch = 50;
let openNew = false;

function tallyOf(findings) {
  const counts = data.levels.map(() => 0);
  for (const finding of findings) if (finding.status === 0) counts[finding.level]++;
  return counts;
}

/** Groups with most to mend first; in a group the gravest first. Array.sort is stable from Chromium 70 on. */
function arrange(findings, by) {
  const groups = new Map();
  for (const finding of findings) {
    const check = data.checks[finding.check];
    const name = by === "check" ? (check ? check.title : "其他") : finding[by];
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(finding);
  }
  const rank = (finding) => finding.level * 2 + (finding.status === 0 ? 0 : 1);
  return Array.from(groups, ([name, members]) => ({
    name,
    counts: tallyOf(members),
    members: members.sort((a, b) => rank(a) - rank(b)),
  })).sort(({ counts: a }, { counts: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
}

function groupSection(group, headingTag) {
  const answered = group.members.filter(({ status }) => status !== 0).length;
  const amounts = data.levels
    .map((level, index) => (group.counts[index] > 0 ? levelWords[level] + " " + group.counts[index] : ""))
    .concat(answered > 0 ? "已说明 " + answered : "")
    .filter((text) => text !== "");
  const heading = make(headingTag, "", [group.name, make("span", "amount", amounts.join("　"))]);
  return make("section", "group", [heading, make("ol", "")]);
}

function countyList(section) {
  const county = Number(section.dataset.county);
  const host = section.querySelector(".groups");
  const more = section.querySelector(".more");
  const button = more.querySelector("button");
  const headingTag = data.counties.length > 1 ? "h4" : "h3";
  let rows = [];
  let next = 0;
  let shown = null;
  let order = null;

  const observer =
    "IntersectionObserver" in window
      ? new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) grow(batch); }, { rootMargin: "1200px" })
      : null;

  function grow(count) {
    for (const end = Math.min(rows.length, next + count); next < end; next++) {
      const row = rows[next];
      if (row.group !== shown) {
        shown = row.group;
        const group = groupSection(shown, headingTag);
        host.append(group);
        order = group.querySelector("ol");
      }
      const item = findingItem(row.finding);
      order.append(item);
      if (openNew) setOpen(item, true);
    }
    const left = rows.length - next;
    more.hidden = left === 0;
    button.textContent = "再显示 " + Math.min(batch, left) + " 条（还有 " + left + " 条）";
    if (observer === null) return;
    // Observed anew, the end reports again even if it never left the window.
    observer.unobserve(more);
    if (left > 0) observer.observe(more);
  }

  function show(findings, by, only) {
    const mine = findings.filter((finding) => finding.county === county);
    section.hidden = only !== -1 && only !== county;
    rows = [];
    for (const group of arrange(mine, by)) for (const finding of group.members) rows.push({ group, finding });
    next = 0;
    shown = null;
    host.textContent = "";
    if (rows.length === 0) {
      const any = data.findings.some((finding) => finding.county === county);
      host.append(make("p", "empty", any ? "没有符合筛选条件的问题。" : "没有查出问题。"));
    }
    grow(batch);
  }

  button.addEventListener("click", () => grow(batch));
  return { section, show, grow, hasMore: () => next < rows.length };
}

const countyLists = Array.from(document.querySelectorAll("section.county"), countyList);
`;
