import type { CanonicalReport } from '../../../report/canonical.ts';
import { page } from './dress.fixture.ts';
import { HTML } from './html.fixture.ts';
import { TEXT, text } from './text.fixture.ts';

let gbk: Map<string, number> | undefined;
/** GBK, made by turning the decoder round. */
function toGbk(text: string): Uint8Array {
  if (!gbk) {
    gbk = new Map();
    const decoder = new TextDecoder('gbk');
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++) {
        const character = decoder.decode(Uint8Array.of(high, low));
        if (character.length === 1 && character !== '\ufffd') gbk.set(character, (high << 8) | low);
      }
  }
  const bytes = [...text].flatMap((character) => {
    const code = gbk!.get(character);
    return code === undefined ? [character.charCodeAt(0) & 0x7f] : [code >> 8, code & 0xff];
  });
  return Uint8Array.from(bytes);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const CODES: Readonly<Record<string, (html: string) => Uint8Array>> = {
  'GBK with its meta': (html) => toGbk(html.replace('charset=utf-8', 'charset=gb2312')),
  'UTF-8 with a mark': (html) => utf8(`\ufeff${html}`),
  'UTF-16 LE': (html) => new Uint8Array(Buffer.from(`\ufeff${html}`, 'utf16le')),
  'UTF-16 BE': (html) => new Uint8Array(Buffer.from(`\ufeff${html}`, 'utf16le').swap16()),
  CRLF: (html) => utf8(html.replaceAll('\n', '\r\n')),
  'CR alone': (html) => utf8(html.replaceAll('\n', '\r')),
};

export interface Variant {
  readonly name: string;
  readonly write: (report: CanonicalReport) => Uint8Array;
}

/** The ways in which a report may be published. */
export const VARIANTS: readonly Variant[] = [
  ...Object.entries(HTML).map(([name, dress]) => ({ name, write: (r: CanonicalReport) => utf8(page(r, dress)) })),
  ...Object.entries(TEXT).map(([name, table]) => ({ name, write: (r: CanonicalReport) => utf8(text(r, table)) })),
  ...Object.entries(CODES).flatMap(([name, encode]) => [
    { name: `HTML, ${name}`, write: (r: CanonicalReport) => encode(page(r, {})) },
    { name: `text, ${name}`, write: (r: CanonicalReport) => encode(text(r, TEXT.tabs!)) },
  ]),
];
