/** The annual report, its tables and charts; lists, pages, timelines and calendar months. */
export const REPORT = `
.list{border-top:1px solid var(--line)}
.list li{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;justify-content:space-between;padding:.8rem 0;border-bottom:1px solid var(--line);margin:0}
.list .soft{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.pages ul{display:flex;flex-wrap:wrap;gap:.25rem}
.pages a,.pages span{display:block;min-width:2.5rem;padding:.4rem .75rem;text-align:center;border:1px solid var(--line);border-radius:4px;text-decoration:none}
.pages a:hover{background:var(--ground)}
.pages [aria-current]{background:var(--deep);color:#fff;border-color:var(--deep);font-weight:700}
.paper{max-width:60rem}
article.paper h1{text-align:center;margin:1rem 0 .5rem}
.paper .issued{text-align:center;color:var(--soft)}
.paper .prose{max-width:none}
.paper .prose p{text-indent:2em}
.contents a{display:inline-block;min-height:1.6rem}
.grid{font-size:.9rem;line-height:1.5}
.grid th,.grid td{border-color:var(--edge);padding:.35rem .4rem;vertical-align:middle}
.grid thead th,.grid th[scope^=col]{text-align:center}
.grid tbody th{font-weight:400}
.grid td{text-align:center;white-space:nowrap}
.grid-requests{min-width:46rem}
.days{min-width:40rem}
.days th{word-break:keep-all}
.grid-remedies{min-width:52rem}
.grid-proactive{min-width:34rem}
.swipe{display:none;font-size:.9rem;color:var(--soft);margin:0 0 .25rem}
.chart{margin:1.75rem 0;max-width:44rem}
.chart figcaption{font-weight:700;margin-bottom:.5rem}
.chart figcaption span{font-weight:400}
.chart table{font-size:.95rem;margin:0}
.chart th,.chart td{border:0;padding:.15rem .75rem .15rem 0;background:none;font-weight:400;white-space:nowrap;vertical-align:middle}
.chart td:nth-last-child(2){text-align:right}
.chart td:last-child{width:100%;padding-right:0;border-left:1px solid var(--edge)}
.chart tbody:has(tr+tr) tr:first-child>*{padding-top:.5rem}
.bar{display:block;width:100%;height:1.1rem;fill:var(--bar)}.bar-2{fill:var(--bar-2)}
.steps{list-style:none;padding:0 0 0 .45rem;margin:0 0 1.5rem}
.steps>li{position:relative;padding:0 0 1.25rem 1.6rem;border-left:3px solid var(--line);margin:0}
.steps>li:last-child{border-color:transparent;padding-bottom:0}
.steps>li::before{content:"";position:absolute;left:-.62rem;top:.35rem;width:1.05rem;height:1.05rem;border-radius:50%;background:var(--blue);border:3px solid var(--paper);box-shadow:0 0 0 2px var(--blue)}
.steps>li.now::before{background:#b3202c;box-shadow:0 0 0 2px #b3202c}
.steps>li.later::before{background:var(--paper);box-shadow:0 0 0 2px var(--edge)}
.steps .when{display:block;color:var(--soft);font-size:.95rem}
.steps b{display:block}
.steps p{margin:.15rem 0 0}
.status{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem;margin-bottom:1.5rem}
.status>div{border:1px solid var(--line);border-left:5px solid var(--blue);border-radius:4px;padding:.75rem 1rem}
.status .late{border-left-color:var(--red)}
.status .label{color:var(--soft)}
.status b{font-size:1.3rem;display:block}
.letter h3{text-align:center;margin-top:0}
.letter p{text-indent:2em}.letter .issued,.letter .to,.letter .slip,.letter .signed{text-indent:0}.letter .issued{text-align:center}.letter .signed{text-align:right}
.letter ol{padding-left:4em}
.letter{border:1px solid var(--edge);border-radius:4px;padding:1.25rem;max-width:44rem;margin-bottom:1rem}
.months{display:flex;flex-wrap:wrap;gap:1.5rem;margin-bottom:1.25rem}
.month{width:auto;font-size:.95rem}
.month th,.month td{width:2.9rem;padding:0;text-align:center;vertical-align:middle;line-height:1.3}
.month td{height:3.1rem}
.month th{height:2rem}
.month abbr{text-decoration:none}
.month small{display:block;font-size:.8rem;font-weight:400;white-space:nowrap}
.day-off{background:var(--ground);color:var(--soft)}
.day-holiday{background:var(--red-ground);color:var(--red)}
.day-paused{background:var(--amber-ground);color:var(--amber)}
.day-counted{font-weight:700}
.day-counted small{color:var(--blue);font-weight:700}
.day-start{box-shadow:inset 0 0 0 2px var(--edge)}
.day-last{background:var(--deep);color:#fff}.day-last small{color:#fff}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem}
.legend li{display:flex;align-items:center;gap:.4rem;margin:0}
.legend i{display:inline-block;min-width:1.6rem;height:1.6rem;line-height:1.6rem;border:1px solid var(--line);font-style:normal;text-align:center;font-size:.8rem}
@media (min-width:56rem){.across{display:grid;grid-template-columns:repeat(4,1fr);gap:1.5rem;padding:.6rem 0 0 .15rem}
.across>li,.across>li:last-child{border-left:0;border-top:3px solid var(--line);padding:1.1rem 0 0}.across>li::before{left:0;top:-.62rem}}
@media (max-width:50rem){.swipe{display:block}.large .chart th[scope^=row]{white-space:normal;min-width:3.2em}}
@media (max-width:24rem){.month th,.month td{width:2.45rem}.months{gap:1rem}}
`;
