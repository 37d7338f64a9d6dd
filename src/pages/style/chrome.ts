/** Head, sections, breadcrumbs, foot; and the home page. */
export const CHROME = `
.wrap{max-width:70rem;margin:0 auto;padding:0 1rem}
.skip{position:absolute;left:-99rem;top:0;background:var(--paper);color:var(--ink);padding:.75rem 1rem;z-index:2}
.skip:focus{left:0}
.tools{border-top:4px solid #b3202c;background:var(--deep);color:#fff;font-size:.875rem}
.tools .wrap{display:flex;justify-content:flex-end;gap:1.25rem}
.tools a{color:#fff;padding:.35rem 0;min-height:1.75rem}
.mast{background:var(--deep);color:#fff}
.mast .wrap{padding-top:.6rem;padding-bottom:1.1rem}
.mast a{color:inherit;text-decoration:none;display:inline-block}
.mast a:hover .agency{text-decoration:underline;text-decoration-thickness:1px}
.agency{display:block;font-size:1.6rem;font-weight:700;letter-spacing:.06em;line-height:1.35}
.service{display:block;color:#d5e2f3;letter-spacing:.1em}
.sections{background:var(--ground);border-bottom:1px solid var(--line)}
.sections ul{display:flex;flex-wrap:wrap;gap:0 2rem;margin:0 auto;padding:0 1rem}
.sections li{margin:0}
.sections a{display:block;padding:.7rem 0;color:var(--ink);text-decoration:none;border-bottom:3px solid transparent}
.sections a:hover{color:var(--blue);border-color:var(--line)}
.sections a[aria-current]{color:var(--blue);font-weight:700;border-color:#b3202c}
.crumbs{font-size:.9rem;color:var(--soft);padding-top:.9rem}
.crumbs ol{margin:0;display:flex;flex-wrap:wrap}
.crumbs li{margin:0}
.crumbs li:not(:last-child)::after{content:"›";margin:0 .5rem}
.crumbs a{display:inline-block;min-height:1.5rem}
main.wrap{padding-top:1.5rem;padding-bottom:3.5rem}
.foot{background:var(--ground);border-top:1px solid var(--line);padding:1.75rem 0 2.5rem;font-size:.95rem}
.foot h2{font-size:1.05rem;margin:0 0 .5rem}
.foot dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.15rem 1.5rem}
.foot dl>div{display:flex;gap:.75rem}
.foot h2 span{display:inline-block}
.foot dt{color:var(--soft);flex:none;min-width:4em}
:lang(en) .foot dt{min-width:6.5em}
.foot dd{margin:0;min-width:0}
.foot p{color:var(--soft);margin:.35rem 0 0;max-width:60rem}
.foot p a{display:inline-block;min-height:1.5rem;margin-right:1rem}
.mark{display:inline-block;margin-right:1.25rem}
.cards{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15.5rem),1fr))}
.large .cards{grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
.cards li{position:relative;margin:0;border:1px solid var(--line);border-top:4px solid var(--blue);border-radius:4px;padding:1.1rem 1.2rem .9rem;background:var(--paper)}
.cards li:hover{border-color:var(--blue)}
.cards a{font-size:1.15rem;font-weight:700}
.cards a::after{content:"";position:absolute;inset:0}
.cards a:focus-visible{outline:0;box-shadow:none}
.cards li:has(a:focus-visible){outline:3px solid var(--focus);box-shadow:0 0 0 5px var(--ink)}
.cards p{margin:.35rem 0 0;color:var(--soft)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,7.5rem),1fr));gap:1px;background:var(--line);border:1px solid var(--line);margin-bottom:1rem}
.figures>div{background:var(--paper);padding:.75rem 1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{color:var(--soft);font-size:.95rem}
.figures dd{margin:0;font-size:1.8rem;font-weight:700;line-height:1.3}
.figures dd span{font-size:.9rem;font-weight:400;margin-left:.25rem}
.picture{margin:0 0 1.5rem;max-width:46rem}
.picture svg{display:block;width:100%;height:auto}
.span-reply{fill:var(--blue)}.span-extended{fill:none;stroke:var(--blue);stroke-width:2;stroke-dasharray:6 5}
.span-supplement{fill:var(--bar-2)}
.picture text{fill:var(--ink);font-size:15px}
.picture .span-inside{fill:var(--paper)}
.span-tick{stroke:var(--soft);stroke-width:2}
@media (max-width:44rem){.picture.wide{display:none}.sections ul{gap:0 1rem}.sections a{padding:.55rem 0 .45rem}.agency{font-size:1.25rem}}
@media (max-width:23.5rem){html:lang(zh):not(.large) .sections ul{display:grid;grid-template-columns:repeat(3,max-content);gap:0 1.75rem}.large .sections ul{gap:0 .6rem}}
`;
