/** On paper: A4, the findings and what the reader opened, no controls; a finding is not cut in two. */
export const print = `
@page { size: A4; margin: 18mm 16mm 18mm; @bottom-center { content: "第 " counter(page) " 页　共 " counter(pages) " 页"; font-size: 9pt; } }
@media print {
  html { font-size: 10.5pt; } body { background: #fff; line-height: 1.55; }
  main, .masthead, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .masthead { padding-top: 0; } .masthead::after { left: 0; right: 0; }
  .toolbar, .skip, .toast, .toggle, .copy, .more, footer { display: none !important; }
  .filtered:not(:empty) { display: block; margin-top: 1rem; font-weight: 700; }
  a { color: inherit; text-decoration: none; }
  .badge, .lamp, .dot::before, .label { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .overview { gap: .6rem; break-inside: avoid; }
  h1, h2, h3, h4, summary, .note { break-after: avoid; }
  .finding, .check, .example, .place, tr, .verdict { break-inside: avoid; }
  .finding.current { background: none; } .finding:focus { outline: none; } .place:only-child { display: none; }
  .finding .head { grid-template-columns: 4.25rem minmax(0, 1fr); }
  .group ol, .check, .ledger { border-radius: 0; }
  .detail .help .examples { display: none; }
  .detail { margin-top: .3rem; padding-top: .3rem; } .help dl { max-width: none; gap: 0 .5rem; margin-top: .2rem; font-size: 9pt; }
  .places { grid-template-columns: repeat(3, 1fr); gap: .4rem; } .place { padding: .25rem .5rem; font-size: 9pt; } .place .cell { font-size: 11pt; }
  .check-name { margin-top: .3rem; }
  .finding:not(.open) .printed { display: block; color: var(--soft); }
  .check:not([open]) { padding: .15rem .6rem; } .check.clean:not([open]), .check.found:not([open]) { display: none; }
  .check .title { font-weight: 400; } .checks > .note { display: none; }
  .scroll { overflow: visible; }
  .ledger { padding: 0; border: 0; } .ledger table { font-size: 8.5pt; }
  .county + .county { break-before: page; }
  details > summary { list-style: none; } details > summary::-webkit-details-marker { display: none; }
}
`;
