/** The search: its field, what was found, and by what it is narrowed. */
export const SEARCH = `
.search{max-width:44rem;margin-bottom:1.5rem}
.search label{display:block;font-weight:700;margin-bottom:.2rem}
.row{display:flex;gap:.5rem}
.beneath{position:relative;flex:1;min-width:0}
input[type=search]{display:block;width:100%;min-height:2.75rem;padding:.45rem .6rem;background:var(--paper);border:2px solid var(--edge);border-radius:4px}
.row button{flex:none}
[role=listbox]{position:absolute;z-index:1;left:0;right:0;top:100%;margin:2px 0 0;padding:0;list-style:none;background:var(--paper);border:1px solid var(--edge);border-radius:4px;max-height:20rem;overflow-y:auto}
[role=option]{padding:.5rem .75rem;margin:0;cursor:pointer}
[role=option]:hover,[role=option][aria-selected=true]{background:var(--deep);color:#fff}
mark{background:var(--amber-ground);color:inherit;font-weight:700;box-shadow:inset 0 -2px 0 var(--focus)}
.found{list-style:none;padding:0;border-top:1px solid var(--line)}
.found li{padding:.9rem 0;border-bottom:1px solid var(--line);margin:0}
.found a{font-size:1.1rem}
.found p{margin:.25rem 0 0;max-width:44rem}
.found .soft,.order{display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.95rem}
.order{align-items:center}
.tag{border:1px solid var(--amber);color:var(--amber);border-radius:4px;padding:0 .4rem;margin-left:.5rem;font-size:.9rem;white-space:nowrap}
.chip{border:1px solid var(--edge);border-radius:1rem;padding:.15rem .75rem;text-decoration:none}
.beside{display:grid;gap:2rem}
.facets ul{list-style:none;padding:0}
.facets h2{margin-top:0}
.facets h3{margin:.75rem 0 .25rem;font-size:1rem}
.facets a{display:inline-block;min-height:1.5rem}
@media (min-width:60rem){html:not(.large) .beside{grid-template-columns:minmax(0,1fr) 15rem}}
`;
