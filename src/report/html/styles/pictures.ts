import { svgStyles } from "../../../picture/svg.js";

/** Pictures are as wide as the page up to a measure at which their text is as large as the page's; below that they scroll. */
export const pictures = `
.pictures { margin-top: 1.25rem; }
.pictures .panel { margin-top: .5rem; }
.pictures .panel > summary > span { color: var(--soft); }
.panel .choose { display: flex; flex-wrap: wrap; align-items: center; margin-bottom: .5rem; }
.panel .choose > * { margin: 0 .5rem .25rem 0; }
.panel .choose .field { min-width: 0; max-width: 100%; } .panel .choose select { max-width: min(36rem, 70vw); height: 2.125rem; }
.panel h4 { margin: .25rem 0 .5rem; }
svg.picture { display: block; width: 100%; min-width: 34rem; max-width: 58rem; height: auto; font-family: var(--sans); }
.legend { display: flex; flex-wrap: wrap; list-style: none; margin-bottom: .5rem; font-size: .875rem; color: var(--soft); }
.legend li { display: flex; align-items: center; margin-right: 1.25rem; } .swatch { width: 2rem; height: 1rem; margin-right: .4rem; }
.bodies svg.picture + svg.picture { margin-top: .75rem; }
svg.patterns { position: absolute; }
.figures { display: flex; flex-wrap: wrap; }
.figures figure { flex: 1 1 22rem; min-width: 0; max-width: 30rem; margin: .5rem 1.5rem 1rem 0; }
.figures figure:last-child { flex-basis: 100%; max-width: 44rem; }
.figures figcaption { font-weight: 700; margin-bottom: .25rem; }
.figures svg.picture { min-width: 0; }
.others summary { margin: .5rem 0; color: var(--link); }
.drawing { margin-top: .75rem; } .drawing svg.picture { max-width: 54rem; } .drawing .named { font-weight: 700; }
.drawing button { margin-top: .4rem; font-size: .875rem; }
${svgStyles}
@media print { .panel .choose, .drawing button { display: none; } .panel:not([open]) { display: none; } .panel svg.picture { min-width: 0; break-inside: avoid; } .panel .scroll svg.picture { break-inside: auto; } }
`;
