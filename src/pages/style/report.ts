/** The annual report, its tables and charts; lists, pages, timelines and calendar months. */
export const REPORT = `
.list{list-style:none;padding:0;border-top:1px solid var(--line)}
.list li{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;justify-content:space-between;padding:.8rem 0;border-bottom:1px solid var(--line);margin:0}
.list .soft{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.pages ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem}
.pages a,.pages span{display:block;min-width:2.5rem;padding:.4rem .75rem;text-align:center;border:1px solid var(--line);border-radius:var(--radius);text-decoration:none}
.pages a:hover{background:var(--ground)}
.pages [aria-current]{background:var(--deep);color:var(--on-deep);border-color:var(--deep);font-weight:700}
.paper{max-width:60rem}
.paper h1{text-align:center;margin:1rem 0 .5rem}
.paper .issued{text-align:center;color:var(--soft)}
.paper .prose p{text-indent:2em}
.contents ol{list-style:none;padding:0}
.contents a{display:inline-block;min-height:1.6rem}
.grid{font-size:.9rem;line-height:1.5}
.grid th,.grid td{border-color:var(--edge);padding:.35rem .4rem;vertical-align:middle}
.grid thead th,.grid th[scope^=col]{text-align:center}
.grid td{text-align:center;white-space:nowrap}
.grid-requests{min-width:46rem}
.grid-remedies{min-width:52rem}
.grid-remedies th{min-width:2.6rem}
.grid-proactive{min-width:34rem}
.swipe{display:none;font-size:.9rem;color:var(--soft);margin:0 0 .25rem}
.chart{margin:0 0 1.5rem;max-width:46rem}
.chart figcaption{font-weight:700;margin-bottom:.35rem}
.chart svg{display:block;width:100%;height:auto}
.chart text{fill:var(--ink);font-size:14px;font-family:var(--font)}
.bar{fill:var(--bar)}.bar-2{fill:var(--bar-2)}.axis{stroke:var(--edge);stroke-width:1}
.steps{list-style:none;padding:0 0 0 .45rem;margin:0 0 1.5rem}
.steps>li{position:relative;padding:0 0 1.25rem 1.6rem;border-left:3px solid var(--line);margin:0}
.steps>li:last-child{border-color:transparent;padding-bottom:0}
.steps>li::before{content:"";position:absolute;left:-.62rem;top:.35rem;width:1.05rem;height:1.05rem;border-radius:50%;background:var(--deep);border:3px solid var(--paper);box-shadow:0 0 0 2px var(--deep)}
.steps>li.now::before{background:#b3202c;box-shadow:0 0 0 2px #b3202c}
.steps>li.later::before{background:var(--paper);box-shadow:0 0 0 2px var(--edge)}
.steps time,.steps .when{display:block;color:var(--soft);font-size:.95rem}
.steps b{display:block}
.steps p{margin:.15rem 0 0}
.status{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem;margin-bottom:1.5rem}
.status>div{border:1px solid var(--line);border-left:5px solid var(--deep);border-radius:var(--radius);padding:.75rem 1rem}
.status .late{border-left-color:var(--red)}
.status dt,.status .label{color:var(--soft);font-weight:400}
.status b{font-size:1.3rem;display:block}
.letter{border:1px solid var(--edge);border-radius:var(--radius);padding:1.25rem;max-width:var(--measure);margin-bottom:1rem}
.months{display:flex;flex-wrap:wrap;gap:1.5rem;margin-bottom:1.25rem}
.month{width:auto;font-size:.95rem}
.month th,.month td{width:2.9rem;height:3rem;padding:.1rem;text-align:center;vertical-align:middle;line-height:1.25}
.month th{height:2rem}
.month small{display:block;font-size:.75rem}
.day-off{background:var(--ground);color:var(--soft)}
.day-holiday{background:var(--red-ground);color:var(--red)}
.day-paused{background:var(--amber-ground);color:var(--amber)}
.day-counted{font-weight:700}
.day-counted small{color:var(--blue)}
.day-start{box-shadow:inset 0 0 0 2px var(--edge)}
.day-last{background:var(--deep);color:var(--on-deep)}.day-last small{color:var(--on-deep)}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem}
.legend li{display:flex;align-items:center;gap:.4rem;margin:0}
.legend i{display:inline-block;min-width:1.6rem;height:1.6rem;line-height:1.6rem;border:1px solid var(--line);font-style:normal;text-align:center;font-size:.8rem}
@media (max-width:50rem){.swipe{display:block}}
@media (max-width:24rem){.month th,.month td{width:2.45rem}.months{gap:1rem}}
`;
