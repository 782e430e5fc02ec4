/** Groups and findings; the edge repeats the level's colour, the badge its shape and word. */
export const findings = `
.group { margin-top: 1.75rem; }
.group > h3, .group > h4 { margin: 0 0 .5rem; font-size: 1.125rem; }
.amount { margin-left: .75rem; font-size: .875rem; font-weight: 400; color: var(--soft); }
.group ol { list-style: none; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); }
.finding { padding: .8rem 1.25rem .7rem; border-left: 4px solid var(--line); border-bottom: 1px solid var(--faint-line); scroll-margin: 9.5rem 0 1rem; }
.finding:last-child { border-bottom: 0; }
.finding.mandatory { border-left-color: var(--mandatory); } .finding.verify { border-left-color: #d18a00; }
.finding.hint { border-left-color: #86a9cc; } .finding.answered { border-left-color: var(--line); }
.finding:focus { outline-offset: -3px; }
.finding.current { background: #fffdf6; }
.finding .head { display: grid; grid-template-columns: 4.25rem minmax(0, 1fr) auto; align-items: baseline; cursor: pointer; }
.finding .head .badge { justify-self: start; }
.finding .text { max-width: 46em; padding-right: 1rem; }
.finding .toggle { border-color: transparent; color: var(--link); background: none; font-size: .875rem; min-height: 1.75rem; }
.finding .toggle:hover { border-color: currentColor; }
.finding > p { margin-left: 4.25rem; }
.fix, .answer { margin-top: .15rem; }
.label { display: inline-block; margin-right: .6rem; padding: 0 .4em; border-radius: 3px; font-size: .8125rem; line-height: 1.6;
  background: var(--good-ground); color: var(--good); font-weight: 700; }
.text .label.new { background: var(--ink); color: var(--paper); }
.causes { margin: .25rem 0 0 1.25rem; font-size: .9375rem; }
.answer .label { background: #ecedef; color: #414a56; }
.answered .text { color: var(--soft); } .answered .badge { background: var(--paper); color: var(--soft); border-color: #b9bab2; }
.where { display: flex; flex-wrap: wrap; align-items: baseline; margin-top: .2rem; font-size: .875rem; color: var(--soft); }
.where > * { margin-right: 1rem; }
.where .address { margin-right: .25rem; }
code, .cell { font-family: var(--mono); }
.printed { display: none; font-size: .875rem; }
.address { color: var(--ink); }
.copy { min-height: 1.6rem; padding: 0 .45rem; border-color: transparent; font-size: .8125rem; color: var(--link); background: none; }
.code .copy { margin-right: -.45rem; }
.copy:hover { border-color: currentColor; }
.where .code { margin-left: auto; margin-right: 0; } .code b { font-family: var(--mono); font-weight: 500; color: var(--ink); letter-spacing: .04em; }
.detail { margin: .75rem 0 .4rem 4.25rem; padding-top: .75rem; border-top: 1px dashed var(--line); }
.places { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem; list-style: none; }
.place { display: grid; align-content: start; justify-items: start; padding: .6rem .9rem; border: 1px solid var(--line); border-radius: 4px; font-size: .875rem;
  line-height: 1.5; background: var(--paper); }
.place:first-child { border: 2px solid var(--ink); }
.place .role { color: var(--soft); } .place .cell { font-size: 1.25rem; } .place .sheet { font-weight: 700; }
.place .copy { margin-left: -.45rem; }
.check-name { margin-top: .75rem; font-size: .875rem; color: var(--soft); }
.more { margin-top: .75rem; text-align: center; }
.empty { padding: 1.25rem; color: var(--soft); background: var(--paper); border: 1px solid var(--line); border-radius: 4px; margin-top: 1rem; }
.plain-list ol { padding-left: 3em; } .plain-list li { margin-bottom: .75rem; }
@media (max-width: 40rem) {
  .finding { padding: .75rem .9rem; scroll-margin-top: 1rem; }
  .finding .head { grid-template-columns: 1fr auto; }
  .finding .head .text { grid-column: 1 / -1; grid-row: 2; padding: .2rem 0 0; }
  .finding > p, .detail { margin-left: 0; }
  .where .code { margin-left: 0; }
}
`;
