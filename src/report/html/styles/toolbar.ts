/** Search and filters, kept in sight while the list scrolls where the window is large enough. */
export const toolbar = `
.toolbar { margin-top: 2rem; padding: .75rem 1rem .25rem; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
.toolbar .row { display: flex; flex-wrap: wrap; align-items: center; }
.toolbar .row > * { margin: 0 1rem .5rem 0; }
.toolbar input[type=search], .toolbar select { height: 2.125rem; padding: 0 .5rem; border: 1px solid #85888c; border-radius: 4px;
  background: var(--paper); }
.search { position: relative; display: flex; flex: 1 1 18rem; align-items: center; }
.search span, .field span { flex: none; margin-right: .4rem; font-size: .875rem; color: var(--soft); }
.search input { flex: 1; min-width: 0; }
.search input::placeholder { color: #6c727a; }
.search kbd { position: absolute; right: .5rem; pointer-events: none; }
.search input:focus + kbd { visibility: hidden; }
kbd { padding: 0 .4em; border: 1px solid #b9bab2; border-radius: 3px; font: .8125rem/1.5 var(--mono); color: var(--soft); background: var(--ground); }
.chips { display: flex; border: 0; padding: 0; margin: 0; min-width: 0; }
.chip { display: flex; align-items: center; margin-right: .75rem; cursor: pointer; }
.chip input { width: 1.05rem; height: 1.05rem; margin: 0 .35rem 0 0; accent-color: var(--ink); }
.toolbar output { font-weight: 700; }
.field { display: flex; align-items: center; }
.field select { max-width: 10.5rem; text-overflow: ellipsis; }
.toolbar .buttons, .toolbar output { margin-left: auto; margin-right: 0; white-space: nowrap; }
.buttons button { margin-left: .25rem; font-size: .9375rem; padding: .1rem .6rem; }
.keys { font-size: .8125rem; color: var(--soft); }
.filtered { display: none; }
@media (min-width: 60rem) and (min-height: 40rem) { .toolbar { position: sticky; top: 0; z-index: 5; box-shadow: 0 6px 12px -10px rgba(0, 0, 0, .35); } }
@media (max-width: 40rem) {
  .toolbar .row > * { margin-right: .5rem; }
  .toolbar .search { flex: 1 1 100%; margin-right: 0; } .toolbar .field { flex: 1 1 15rem; min-width: 0; max-width: 100%; }
  .field span { width: 4.5em; } .field select { flex: 1; min-width: 0; max-width: none; }
  .toolbar .buttons { margin-left: 0; } .buttons button { margin: 0 .25rem 0 0; }
  .keys, .search kbd { display: none; }
}
`;
