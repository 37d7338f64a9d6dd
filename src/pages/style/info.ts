/** The disclosure column: its parts and items, a publication with its record, its body and its corrections. */
export const INFO = `
.parts{padding-top:.6rem}
.parts ul{list-style:none;padding:.1rem .9rem;margin:0;display:flex;flex-wrap:wrap;gap:0 1.75rem;background:var(--ground);border:1px solid var(--line);border-radius:4px}
.parts li{margin:0}
.parts a{display:block;padding:.4rem 0;font-size:.95rem}
.parts a[aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
.five{grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr))}
.menu{list-style:none;padding:0;display:grid;gap:.35rem 1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr))}
.menu li{margin:0;display:flex;justify-content:space-between;gap:.75rem;border-bottom:1px solid var(--line);padding:.35rem 0}
.menu .soft{flex:none}
.answers{list-style:none;padding:0}
.answers li{border-top:1px solid var(--line);padding:.75rem 0;margin:0}
.answers dl{margin:0;display:grid;grid-template-columns:6em minmax(0,1fr);gap:.35rem 1rem}
.answers dt{color:var(--soft)}
.answers dd{margin:0;overflow-wrap:anywhere}
.answers dd p{margin:.25rem 0}
.asked h2{margin:.25rem 0 .5rem;font-size:1.1rem}
.question{white-space:pre-line}
.large .answers dl,:lang(en) .answers dl{grid-template-columns:minmax(0,1fr)}
.ways{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.record{margin-top:1.25rem}
.record dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:0 1.5rem;border:1px solid var(--line);border-radius:4px;background:var(--ground);padding:.6rem 1rem;margin-bottom:1.75rem}
.record div{display:grid;grid-template-columns:7.5em minmax(0,1fr);gap:.5rem;padding:.2rem 0}
.record .whole{grid-column:1/-1}
.record dt{color:var(--soft)}
.record dd{margin:0;overflow-wrap:anywhere}
.large .record div,:lang(en) .record div{grid-template-columns:minmax(0,1fr);gap:0}
.body{max-width:46rem;line-height:1.9;margin-bottom:2rem}
.body p{margin:0 0 1rem;text-indent:2em}
.body td p,.body th p{text-indent:0;margin:0}
.body h2{text-align:left}
.body img{max-width:100%;height:auto}
.body figure{margin:1rem 0}
.body figcaption{color:var(--soft)}
.fiscal td{text-align:right;font-variant-numeric:tabular-nums}
.fiscal .code{text-align:left}
.fiscal tbody th{text-align:left;min-width:10rem}
.fiscal caption,.counts caption{text-align:right;font-size:.9rem;color:var(--soft)}
.fiscal .level-section{padding-left:1.4rem}
.fiscal .level-item{padding-left:2.4rem}
.fiscal .level-class,.fiscal .total>*{font-weight:700}
.counts{max-width:30rem}
.stamp{margin:0 .35rem 0 0;font-weight:700}
.versions{list-style:none;padding:0}
ins{text-decoration:underline;text-decoration-thickness:2px;background:var(--amber-ground)}
del{color:var(--red)}
.permanent span{overflow-wrap:anywhere}
.neighbours{border-top:1px solid var(--line);padding-top:1rem}
.neighbours ul{list-style:none;padding:0}
.catalogue td{overflow-wrap:anywhere}
.catalogue td:last-child{white-space:nowrap}
.duties th{white-space:nowrap}
@media (max-width:30rem){.answers dl{grid-template-columns:minmax(0,1fr)}.parts ul{gap:0 .75rem;padding:.1rem .6rem}.record div{grid-template-columns:6em minmax(0,1fr)}}
`;
