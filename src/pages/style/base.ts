/** Type, links, focus, tables: what holds on every page. */
export const BASE = `
*,*::before,*::after{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
html.large{font-size:150%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.75 var(--font);font-variant-numeric:tabular-nums;text-underline-offset:.2em;overflow-wrap:break-word}
h1,h2,h3{line-height:1.4;margin:0 0 .75rem;text-wrap:balance}
h1{font-size:1.75rem;letter-spacing:.02em}
h2{font-size:1.3rem;margin-top:2.25rem}
h3{font-size:1.1rem;margin-top:1.5rem}
[hidden]{display:none!important}
p,ul,ol,dl{margin:0 0 1rem}
p,li,dd{text-wrap:pretty}
ul,ol{padding-left:1.5rem}
.cards,.list,.pages ul,.legend,.contents ol,.crumbs ol,.sections ul{list-style:none;padding:0}
li{margin-bottom:.25rem}
a{color:var(--blue);text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;box-shadow:0 0 0 2px var(--ink);border-radius:2px}
main:focus-visible{outline:0;box-shadow:none}
table{border-collapse:collapse;width:100%;margin-bottom:1rem}
caption{text-align:left;font-weight:700;padding-bottom:.5rem}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
th{background:var(--ground)}
details{margin:0 0 1rem}
summary{cursor:pointer;color:var(--blue);padding:.25rem 0;min-height:1.75rem;text-decoration:underline}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.lead{font-size:1.1rem;color:var(--soft);max-width:52rem}
.block{display:block}
.prose{max-width:44rem}
.soft{color:var(--soft)}
.pre{white-space:pre-wrap}
.scroll{overflow-x:auto;margin-bottom:1rem}
.folds td{overflow-wrap:anywhere}
.note{border-left:5px solid var(--blue);background:var(--ground);padding:.75rem 1rem;margin:0 0 1.25rem;max-width:44rem}
.note>:last-child{margin:0}
.note.warn{border-color:var(--amber);background:var(--amber-ground)}
.note.good{border-color:var(--green)}
@media (max-width:40rem){h1{font-size:1.45rem}h2{font-size:1.2rem}
.folds{border-top:1px solid var(--line)}.folds tr,.folds th,.folds td{display:block;border:0;padding:0}.folds thead{display:none}
.folds tr{border-bottom:1px solid var(--line);padding:.6rem 0}.folds th{background:none}
.folds td::before{content:attr(data-head) "：";color:var(--soft)}:lang(en) .folds td::before{content:attr(data-head) ": "}}
@media (forced-colors:active){:focus-visible{outline-color:Highlight}.note,.errors{border:2px solid}}
`;
