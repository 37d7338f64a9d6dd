import type { CanonicalReport } from '../../../report/canonical.ts';
import { page } from './dress.fixture.ts';
import { toGbk } from './gbk.fixture.ts';
import { HTML } from './html.fixture.ts';
import { TEXT, text } from './text.fixture.ts';

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
