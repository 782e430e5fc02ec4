/**
 * Colours, type and the frame of the page. Every text keeps a contrast of at least 4.5 to its ground. The monospaced faces
 * mark the digit 0, so that it cannot be taken for column O.
 */
export const base = `
:root {
  --ink: #1d2430; --soft: #56606c; --line: #dcdcd4; --faint-line: #ebebe5; --paper: #fff; --ground: #f6f5f1;
  --accent: #8f1d1d; --link: #1c4f82;
  --mandatory: #a31616; --mandatory-ground: #fdf0ee; --verify: #774700; --verify-ground: #fff5df;
  --hint: #1c4f82; --hint-ground: #edf3fa; --good: #1b6537; --good-ground: #edf6ef;
  --sans: "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif;
  --serif: "Source Han Serif SC", "Noto Serif CJK SC", "STZhongsong", "Songti SC", "SimSun", serif;
  --mono: "Sarasa Mono SC", Consolas, "DejaVu Sans Mono", Menlo, "Courier New", "Noto Sans CJK SC", "Microsoft YaHei", monospace;
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 9rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.7 var(--sans); overflow-wrap: anywhere;
  word-break: normal; line-break: strict; font-variant-numeric: tabular-nums; }
main, .masthead, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
h1, h2 { font-family: var(--serif); font-weight: 700; line-height: 1.35; letter-spacing: .02em; }
h2 { font-size: 1.5rem; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1.0625rem; }
a { color: var(--link); text-underline-offset: .2em; }
b, strong { font-weight: 700; }
[hidden] { display: none !important; }
:focus { outline: 3px solid #c2700a; outline-offset: 2px; }
#findings:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
.skip { position: absolute; left: -99rem; top: 0; padding: .5rem 1rem; background: var(--paper); z-index: 9; }
.skip:focus { left: .5rem; }
.note { color: var(--soft); font-size: .9375rem; }
.scroll { overflow-x: auto; }
button, input, select { font: inherit; color: inherit; }
button { min-height: 2rem; padding: .1rem .75rem; border: 1px solid #b9bab2; border-radius: 4px; background: var(--paper);
  cursor: pointer; white-space: nowrap; }
button:hover { border-color: var(--ink); }
table { border-collapse: collapse; width: 100%; background: var(--paper); }
th, td { padding: .4rem .75rem; border-bottom: 1px solid var(--faint-line); text-align: left; vertical-align: baseline; }
thead th { font-weight: 500; color: var(--soft); font-size: .875rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
tbody th { font-weight: 500; }
td.number, .number { text-align: right; }
.zero { color: #6c727a; }
.right { color: var(--good); } .wrong { color: var(--mandatory); font-weight: 700; }
.badge { display: inline-block; padding: 0 .5em; border: 1px solid currentColor; border-radius: 3px; font-size: .8125rem;
  line-height: 1.6; font-weight: 700; white-space: nowrap; background: var(--paper); color: var(--soft); }
.badge.mandatory { background: var(--mandatory); border-color: var(--mandatory); color: #fff; }
.badge.verify { background: var(--verify-ground); color: var(--verify); }
.badge.hint { background: var(--paper); color: var(--hint); }
.masthead { padding-top: 2.25rem; padding-bottom: 1.25rem; position: relative; }
.masthead::after { content: ""; position: absolute; left: 1.5rem; right: 1.5rem; bottom: 0; border-bottom: 5px double var(--accent); }
.masthead .kind { color: var(--accent); font-size: .9375rem; letter-spacing: .3em; }
.masthead h1 { display: inline-block; font-size: 2.25rem; margin-right: 1.5rem; }
.masthead .subject { display: inline-block; font: 700 1.375rem/1.4 var(--serif); }
.masthead dl { display: flex; flex-wrap: wrap; margin-top: .5rem; font-size: .875rem; color: var(--soft); }
.masthead dl div { display: flex; margin-right: 1.75rem; }
.masthead dt::after { content: "："; }
.masthead dd { color: var(--ink); }
footer { padding-top: 2rem; padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
.toast { position: fixed; left: 50%; bottom: 1.5rem; max-width: 90vw; padding: .5rem 1.25rem; border-radius: 4px; background: var(--ink);
  color: #fff; transform: translateX(-50%); visibility: hidden; z-index: 9; }
.toast.shown { visibility: visible; }
@media (max-width: 40rem) {
  main, .masthead, footer { padding-left: 1rem; padding-right: 1rem; }
  .masthead::after { left: 1rem; right: 1rem; }
  .masthead h1 { display: block; }
  html { scroll-padding-top: .5rem; }
}
`;
