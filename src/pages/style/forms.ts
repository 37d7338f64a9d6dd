/** Forms in one column, the summary of errors, the list of answers. */
export const FORMS = `
fieldset{border:0;margin:0 0 1.5rem;padding:0;min-width:0}
legend{font-weight:700;padding:0;margin-bottom:.35rem}
.group{border-top:2px solid var(--blue);padding-top:1rem;margin-top:2rem}
.group>legend{float:left;width:100%;font-size:1.25rem;margin-bottom:1rem}
.group>legend+*{clear:both}
.part{border-left:4px solid var(--line);padding-left:1rem;margin:0 0 1.5rem}
.field{margin-bottom:1.5rem;max-width:44rem}
.field label{display:block;font-weight:700;margin-bottom:.2rem}
.optional{font-weight:400;color:var(--soft)}
.hint{color:var(--soft);margin:0 0 .35rem}
.fault{color:var(--red);font-weight:700;margin:0 0 .35rem}
.field.bad,fieldset.bad{border-left:5px solid var(--red);padding-left:.9rem}
input,select,textarea,button{font:inherit;color:inherit}
input[type=text],input[type=email],input[type=tel],select,textarea,input[type=file]{display:block;width:100%;min-height:2.75rem;padding:.45rem .6rem;background:var(--paper);border:2px solid var(--edge);border-radius:4px}
select{min-width:0;max-width:100%}
textarea{min-height:8.5rem;resize:vertical;line-height:1.6}
.bad input,.bad textarea,.bad select{border-color:var(--red)}
.short{max-width:16rem}
.number,.ticket strong{font-family:ui-monospace,Consolas,monospace,var(--font);letter-spacing:.07em}
.choices{display:grid;gap:.15rem}
.choice{display:flex;align-items:flex-start;gap:.6rem;padding:.35rem 0}
.field .choice label{font-weight:400;margin:0;flex:1;min-height:1.75rem;padding-top:.05rem}
.choice input{width:1.5rem;height:1.5rem;margin:.15rem 0 0;flex:none;accent-color:var(--blue)}
.between{color:var(--soft);margin:.5rem 0 0;font-size:.95rem}
button,.button{display:inline-block;min-height:2.75rem;padding:.5rem 1.4rem;border:2px solid var(--deep);border-radius:4px;background:var(--deep);color:#fff;cursor:pointer;text-decoration:none;font-weight:700}
button:hover,.button:hover{background:#0b4ea2}
@media (prefers-color-scheme:dark){button,.button{background:#2463b8;border-color:#2463b8}}
button.second,.button.second{background:var(--paper);color:var(--blue);border-color:var(--edge);font-weight:400}
button.second:hover,.button.second:hover{background:var(--ground)}
button.link{background:none;border:0;color:var(--blue);text-decoration:underline;padding:.25rem 0;min-height:1.75rem;font-weight:400}
button.warn{background:#a8191f;border-color:#a8191f}
.buttons{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0}
.errors{border:4px solid var(--red);border-radius:4px;padding:1rem 1.25rem;margin-bottom:2rem;max-width:44rem;background:var(--red-ground)}
.errors h2{margin:0 0 .5rem;font-size:1.2rem}
.errors ul{margin:0;padding-left:1.2rem}
.errors a{color:var(--red);font-weight:700}
.trap{position:absolute;left:-99rem;width:1px;height:1px;overflow:hidden}
.answers{border-top:1px solid var(--line);max-width:56rem}
.answers>div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.15rem 1.25rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.answers dt{font-weight:700}
.answers dd{margin:0;min-width:0}
.ticket{border:2px solid var(--blue);border-radius:4px;padding:1rem 1.25rem;max-width:44rem;margin-bottom:1.25rem}
.ticket .answers{border:0;margin:0}
.ticket .answers>div:last-child{border:0}
.ticket strong{font-size:1.5rem;line-height:1.4}
@media (max-width:40rem){.answers>div{grid-template-columns:1fr}.buttons{flex-direction:column}.buttons button,.buttons .button{text-align:center}}
.large .answers>div{grid-template-columns:1fr}
`;
