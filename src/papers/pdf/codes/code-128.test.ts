import { expect, it } from 'vitest';
import { code128 } from './code-128.ts';
import { BARS } from './code-128-bars.ts';

/** Reads the bars as a scanner does: widths to values, without start, check and stop. */
function scan(svg: string): { text: string; checks: boolean } {
  const bars = [...svg.matchAll(/M(\d+) 0h(\d+)/g)].map(([, at, width]) => [Number(at), Number(width)] as const);
  const widths = bars.flatMap(([at, width], i) => [width, (bars[i + 1]?.[0] ?? at + width) - at - width]).slice(0, -1);
  const values: number[] = [];
  for (let i = 0; i + 7 < widths.length; i += 6) values.push(BARS.indexOf(widths.slice(i, i + 6).join('')));
  const [start = 0, ...rest] = values;
  const check = rest.pop();
  const sum = rest.reduce((total, value, i) => total + value * (i + 1), start) % 103;
  return { text: rest.map((value) => String.fromCharCode(value + 32)).join(''), checks: check === sum };
}

it.each(['2026-00007', 'A', 'SQ 2026/1 ~'])('%s is read back by its bars', (text) => {
  expect(scan(code128(text))).toEqual({ text, checks: true });
});

it('every character is eleven modules wide, and no two look alike', () => {
  const sums = BARS.map((bars) => [...bars].reduce((sum, width) => sum + Number(width), 0));
  expect(sums).toEqual([...Array.from({ length: 106 }, () => 11), 13]);
  expect(new Set(BARS).size).toBe(107);
});

it('refuses what it has no bars for', () => {
  expect(() => code128('申请')).toThrow('Code 128');
});
