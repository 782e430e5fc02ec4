/** The list of checks, their help and examples, and the ledger. */
export const checks = `
details > summary { cursor: pointer; }
.checks > section { margin-top: 1.5rem; }
.outcome h3 { margin: 0 0 .25rem; }
.check { background: var(--paper); border: 1px solid var(--line); border-top: 0; padding: .45rem 1.25rem; }
.outcome h3 + .check, .outcome .note + .check { border-top: 1px solid var(--line); border-radius: 4px 4px 0 0; }
.outcome .note { margin-bottom: .4rem; }
.check .title { margin: 0 .25rem; }
.check .rules { float: right; font: .8125rem/2 var(--mono); color: var(--soft); }
.check .why { margin: .1rem 0 0 1.1rem; font-size: .9375rem; color: var(--soft); }
.check.crashed .why { color: var(--mandatory); }
.check .help { padding: .5rem 0 .5rem 1.1rem; }
.help dl { display: grid; grid-template-columns: 4.5em minmax(0, 1fr); gap: .3rem .5rem; margin-top: .5rem; max-width: 52em; font-size: .9375rem; }
.help dt { color: var(--soft); }
.examples { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; }
.example { min-width: 0; padding: .6rem .9rem .9rem; border: 1px solid var(--line); border-radius: 4px; font-size: .875rem; }
.example.bad b { color: var(--mandatory); } .example.good b { color: var(--good); }
.mini { width: auto; margin-top: .5rem; font-size: .8125rem; line-height: 1.5; }
.mini caption { text-align: left; color: var(--soft); }
.mini th, .mini td { padding: .1rem .5rem; border: 1px solid var(--line); white-space: nowrap; }
.mini th, .mini thead td { background: var(--ground); color: var(--soft); font-weight: 400; text-align: center; font-family: var(--mono); }
.mini .titles td { font-weight: 700; } .mini .numeric { text-align: right; font-family: var(--mono); }
.ledger { margin-top: 2rem; padding: .75rem 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
.ledger summary h3 { display: inline; margin: 0 .75rem 0 0; } .ledger summary b { margin-left: .75rem; }
.ledger .note { margin: .5rem 0; }
.ledger table { font-size: .875rem; } .ledger th, .ledger td { padding: .3rem .6rem; }
.ledger thead th:nth-child(n+4) { text-align: right; } .ledger td:last-child { text-align: right; white-space: nowrap; }
.ledger .path { min-width: 10rem; }
@media (max-width: 40rem) {
  .check, .ledger { padding-left: .9rem; padding-right: .9rem; }
  .check .rules { float: none; margin-left: .5rem; } .check .title + .amount { margin-left: .25rem; } .help dl { grid-template-columns: minmax(0, 1fr); } .help dt { margin-top: .3rem; }
  .check .help { padding-left: 0; }
}
`;
