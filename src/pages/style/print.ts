/** On paper: what is read, without what is clicked. */
export const PRINT = `
@media print{:root{--ink:#000;--soft:#222;--paper:#fff;--ground:#fff;--line:#777;--edge:#333;--blue:#000;--deep:#000;--red:#000;--bar:#444;--bar-2:#aaa;color-scheme:light}
@page{margin:18mm 15mm}
html.large{font-size:125%}body{font-size:10.5pt;line-height:1.6}
.tools,.sections,.crumbs,.skip,.buttons,form,.pages,.contents,.swipe,.no-print{display:none!important}
.mast{background:none;color:#000;border-bottom:2pt solid #000}.service{color:#000}
.scroll{overflow:visible}.grid{min-width:0!important;font-size:7.5pt}.grid th,.grid td{padding:1.5pt 2pt}.grid td{white-space:normal}
tr,.letter,.ticket,figure,.steps>li{break-inside:avoid}h2,h3,caption{break-after:avoid}thead{display:table-header-group}
a{color:#000;text-decoration:none}.day-last{outline:2pt solid #000;background:none;color:#000}.day-last small{color:#000}}
`;
