/**
 * The look of the public pages as tokens. Every pair of text and ground keeps 4.5:1 (7:1 where the reader asks for more
 * contrast), in light and in dark. No web fonts: each system has a Chinese font of its own.
 */
export const TOKENS = `
:root{--ink:#1b2530;--soft:#4b5663;--paper:#fff;--ground:#f3f6fa;--line:#c9d2dd;--edge:#6d7885;--blue:#0b4ea2;--deep:#0a3a78;
--red:#a8191f;--red-ground:#fdf1f0;--green:#1d6b3c;--amber:#8a5200;--amber-ground:#fff7e6;
--bar:#0b4ea2;--bar-2:#9a6a14;--focus:#f5b301;
--font:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",system-ui,sans-serif}
:root:lang(en){--font:-apple-system,"Segoe UI",Roboto,Arial,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
@media (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:#e7ecf2;--soft:#b3bfcc;--paper:#12181f;--ground:#1b232d;--line:#3a4654;--edge:#8a97a6;
--blue:#8fc0ff;--deep:#0c2c57;--red:#ff9f9a;--red-ground:#331a1b;--green:#86d3a2;--amber:#f0bf6a;--amber-ground:#2e2513;
--bar:#6ba6ee;--bar-2:#d9a441}}
@media (prefers-contrast:more){:root{--ink:#000;--soft:#26303a;--line:#4b5663;--edge:#000;--blue:#00337a;--deep:#002654;--red:#7f0006;--amber:#5c3600;--green:#0b4a24}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--ink:#fff;--soft:#e2e9f0;--line:#aab6c3;--edge:#fff;--blue:#bcd9ff;--red:#ffc9c6;--amber:#ffdc9e;--green:#b5f0cb}}
`;
