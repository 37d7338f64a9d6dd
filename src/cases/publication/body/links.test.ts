import { expect, it } from 'vitest';
import { linksOf, targetOf } from './links.ts';

const HASH = 'a'.repeat(64);

it('finds each address once, as it was typed', () => {
  expect(
    linksOf('<p><a href="/a?x=1&amp;y=2">甲</a><a href="/a?x=1&amp;y=2">乙</a><a href="https://b/">丙</a></p>'),
  ).toEqual(['/a?x=1&y=2', 'https://b/']);
});

it.each([
  ['/info/000014349/2026-00001', { kind: 'item', indexNumber: '000014349/2026-00001' }],
  ['/info/%E7%94%B2/2026-1', { kind: 'item', indexNumber: '甲/2026-1' }],
  ['/info/%ZZ', { kind: 'item', indexNumber: '%ZZ' }],
  ['https://gk.example/info/1/2026-1#a', { kind: 'item', indexNumber: '1/2026-1' }],
  [`/info/file/${HASH}/1/2026-1`, { kind: 'file', hash: HASH, indexNumber: '1/2026-1' }],
  ['/info/column/20-1', { kind: 'page', address: '/info/column/20-1' }],
  ['/info/', { kind: 'page', address: '/info' }],
  ['/art/2019/3/1/art_1.html?x', { kind: 'page', address: '/art/2019/3/1/art_1.html' }],
  ['https://www.gov.cn/', { kind: 'outside', address: 'https://www.gov.cn/' }],
  ['mailto:a@b.example', { kind: 'outside', address: 'mailto:a@b.example' }],
])('%s', (address, target) => {
  expect(targetOf(address, ['gk.example'])).toEqual(target);
});
