/** Traffic light, numbers, the four headings, and the table of counties. */
export const overview = `
.overview { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem; margin-top: 1.5rem; }
.verdict { grid-column: 1 / -1; display: flex; align-items: center; padding: 1.25rem 1.5rem; background: var(--paper);
  border: 1px solid var(--line); border-left: 6px solid var(--soft); border-radius: 4px; }
.verdict.red { border-left-color: var(--mandatory); } .verdict.yellow { border-left-color: #d18a00; }
.verdict.green { border-left-color: var(--good); }
.verdict .word { font-size: .9375rem; font-weight: 700; letter-spacing: .1em; color: var(--soft); }
.verdict.red .word { color: var(--mandatory); } .verdict.yellow .word { color: var(--verify); } .verdict.green .word { color: var(--good); }
.verdict .sentence { font: 700 1.375rem/1.5 var(--serif); }
.cautions { margin-top: .25rem; list-style: none; color: var(--soft); font-size: .9375rem; }
.light { flex: none; display: grid; gap: .4rem; padding: .5rem; margin-right: 1.5rem; border: 1px solid var(--line); border-radius: 2rem;
  background: var(--ground); }
.lamp { width: 1.75rem; height: 1.75rem; border: 2px solid #c3c4bd; border-radius: 50%; font-weight: 700; line-height: 1.5rem;
  text-align: center; color: #fff; }
.red .lit { background: var(--mandatory); border-color: var(--mandatory); }
.yellow .lit { background: #e8a514; border-color: #b57900; color: var(--ink); }
.green .lit { background: var(--good); border-color: var(--good); }
.numbers { display: grid; grid-template: 1fr 1fr auto / 1fr 1fr; gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: 4px;
  overflow: hidden; }
.tile { display: grid; grid-template-columns: 1fr auto; align-items: center; padding: .75rem 1.25rem; background: var(--paper);
  color: inherit; text-decoration: none; }
.tile .badge { justify-self: start; }
.tile strong { grid-row: 1 / 3; grid-column: 2; font: 700 2.25rem/1.2 var(--serif); }
.tile > span:last-child { font-size: .875rem; color: var(--soft); }
a.tile:hover { background: var(--ground); } a.tile:focus { outline-offset: -3px; }
.tile.mandatory strong { color: var(--mandatory); } .tile.verify strong { color: var(--verify); } .tile.hint strong { color: var(--hint); }
.tile.none strong, .tile.plain strong { color: var(--soft); }
.sizes { grid-column: 1 / -1; display: flex; flex-wrap: wrap; padding: .5rem 1.25rem; background: var(--paper); font-size: .9375rem;
  color: var(--soft); }
.sizes span { margin-right: 1.5rem; } .sizes b { color: var(--ink); }
.headings { border: 1px solid var(--line); border-radius: 4px; }
.headings thead th { text-align: right; } .headings thead th:first-child { text-align: left; }
.headings tbody tr:last-child > * { border-bottom: 0; }
.headings .gloss { display: block; font-size: .8125rem; line-height: 1.5; color: var(--soft); font-weight: 400; }
.headings .number { font-size: 1.125rem; vertical-align: middle; }
.counties { margin-top: 1.5rem; border: 1px solid var(--line); border-radius: 4px; overflow: hidden; }
.counties thead th:nth-child(n+3) { text-align: right; }
.counties tbody th { white-space: nowrap; }
.dot { white-space: nowrap; font-weight: 700; }
.dot::before { content: "–"; display: inline-block; width: 1.3em; height: 1.3em; margin-right: .4em; border-radius: 50%; background: var(--soft);
  color: #fff; text-align: center; line-height: 1.3; font-size: .8125rem; }
.dot.red::before { content: "✕"; background: var(--mandatory); } .dot.yellow::before { content: "!"; background: #e8a514; color: var(--ink); }
.dot.green::before { content: "✓"; background: var(--good); }
@media (max-width: 56rem) { .overview { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 40rem) {
  .verdict { padding: 1rem; } .verdict .sentence { font-size: 1.1875rem; }
  .light { margin-right: 1rem; } .lamp { width: 1.5rem; height: 1.5rem; line-height: 1.25rem; }
  .tile { padding: .6rem .75rem; } .tile strong { font-size: 1.75rem; }
  th, td { padding: .35rem .5rem; }
}
`;
