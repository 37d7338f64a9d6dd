import { createHash } from 'node:crypto';

/** The page's style, and its hash: the content security policy lets this one in and no other. */
export const STYLE = `
:root { color-scheme: light; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; color: #1d2129; background: #fff }
a { color: #0b4ea2 }
h1 { font-size: 1.6rem } h2 { font-size: 1.3rem; margin-top: 2.5rem; border-bottom: 1px solid #c9cdd4 } h3 { font-size: 1.05rem }
summary { cursor: pointer; padding: .4rem 0 } summary:focus-visible, a:focus-visible { outline: 3px solid #0b4ea2; outline-offset: 2px }
code { font-family: ui-monospace, Consolas, monospace; font-size: .9em; overflow-wrap: anywhere }
.method { display: inline-block; min-width: 4.2em; font-weight: 700 }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; margin: .5rem 0 }
th, td { border: 1px solid #c9cdd4; padding: .3rem .6rem; text-align: left; vertical-align: top } th { background: #f2f3f5 }
details { border-bottom: 1px solid #e5e6eb } .nested { padding: 0 0 1rem 1rem }
`;

export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
