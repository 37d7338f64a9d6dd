import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { readReport } from './read-report.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const many = (text: string, times: number): string => text.repeat(times);

/** Each ends with a refusal by this code, in bounded time and memory: no stack runs over, nothing grows with the square. */
const HOSTILE: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['empty', () => bytes(''), 'read.empty'],
  ['spaces alone', () => bytes(' \n\t\u3000\n'), 'read.empty'],
  ['a PDF', () => bytes('%PDF-1.7\n%âãÏÓ\n'), 'read.other-kind'],
  ['a ZIP', () => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 8, 0]), 'read.other-kind'],
  ['binary', () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), 'read.binary'],
  ['100 MB', () => new Uint8Array(100 * 1024 * 1024), 'read.too-large'],
  ['another text', () => bytes('今天天气很好。\n明天也是。'), 'read.no-report'],
  ['a million empty lines', () => bytes(`${many('\n', 1_000_000)}x`), 'read.too-many-lines'],
  ['tables in tables, 100,000 deep', () => bytes(many('<table><tr><td>', 100_000)), 'read.limit.elements'],
  ['tables in tables, 1,000 deep', () => bytes(many('<table><tr><td>', 1_000)), 'read.limit.tableDepth'],
  ['a span of a million', () => bytes('<table><tr><td colspan="1000000">1</td></tr></table>'), 'read.limit.span'],
  [
    'rows with spans of a thousand',
    () => bytes(`<table>${many('<tr><td colspan=1000>1', 50)}`),
    'read.limit.cellsInGrid',
  ],
  [
    'many rows that one cell reaches into',
    () => bytes(`<table><tr>${many('<td rowspan=1000>1', 100)}${many('<tr><td>', 999)}`),
    'read.limit.cellsInGrid',
  ],
  ['four million cells', () => bytes(`<table><tr>${many('<td>', 4_000_000)}`), 'read.limit.elements'],
  ['300,000 cells', () => bytes(`<table><tr>${many('<td>', 300_000)}`), 'read.limit.elements'],
  ['two million characters', () => bytes(`<p>${many('政', 2_000_000)}`), 'read.limit.characters'],
];

describe('files made to do harm, and files that are no report', () => {
  it.each(HOSTILE)('%s', (_, make, code) => {
    const reading = readReport(make(), '样例.html');
    expect(isRefusal(reading) && reading.refused[0]).toMatchObject({ code, facts: { file: '样例.html' } });
  });

  it.each([
    ['elements 100,000 deep', many('<div>', 100_000)],
    ['a tag with a million attributes', `<td ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}`).join(' ')}>`],
    ['a million quotes that never close', many('<a "', 1_000_000)],
    ['formatting that never closes', many('<b><i><font color=1>', 100_000)],
    ['comments that never close', many('<!--', 500_000)],
    ['scripts that never close', many('<script><style>', 200_000)],
    ['100,000 < alone', many('<', 100_000)],
  ])('%s do not keep a report from being read', (_, harm) => {
    const head = '<p>示例局2023年政府信息公开工作年度报告</p><table><tr><td>行政许可<td>5</table>';
    const reading = readReport(bytes(head + harm), '样例.html');
    expect(isRefusal(reading) ? reading : reading.report.year).toBe(2023);
  });
});

describe('encodings', () => {
  const text = '示例局2023年政府信息公开工作年度报告\n';
  const utf16 = (big: boolean): Uint8Array => {
    const out = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return new Uint8Array(big ? out.swap16() : out);
  };
  // 「示例局2023年政府信息公开工作年度报告」 in GB 18030.
  const gb = Uint8Array.from(
    Buffer.from('cabec0fdbed632303233c4ead5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e6', 'hex'),
  );
  it.each([
    ['UTF-8 with a byte order mark', bytes(`\uFEFF${text}`)],
    ['UTF-8, its last character cut in two', bytes(`${text}表`).slice(0, -1)],
    ['UTF-16 LE', utf16(false)],
    ['UTF-16 BE', utf16(true)],
    ['GB 18030', gb],
  ])('%s', (_, encoded) => {
    const reading = readReport(encoded, '样例.txt');
    expect(isRefusal(reading) ? reading : reading.report).toMatchObject({ agency: '示例局', year: 2023 });
  });
});
