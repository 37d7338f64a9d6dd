import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Prose } from '../../canonical.ts';
import { AlikeTexts } from './alike.ts';
import { likeness } from './likeness.ts';

const proseOf = (text: string): Prose => ({ title: null, paragraphs: [{ section: 1, text }] });
const text = fc
  .array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 400, maxLength: 900 })
  .map((codes) => String.fromCharCode(...codes));

it('of two texts that are 80 % the same the first is found, among others that are not', () => {
  fc.assert(
    fc.property(text, text, fc.double({ min: 0, max: 0.08, noNaN: true }), (first, other, share) => {
      const cut = Math.floor(first.length * share);
      const copy = `${first.slice(cut)}${other.slice(0, cut)}`;
      fc.pre(likeness(proseOf(first), proseOf(copy)) >= 0.8);
      const texts = new AlikeTexts<string>();
      expect(texts.add(proseOf(first), 'first')).toEqual([]);
      expect(texts.add(proseOf(other), 'other')).toEqual([]);
      expect(texts.add(proseOf(copy), 'copy')).toContain('first');
    }),
    { numRuns: 60 },
  );
});

it('a text that a thousand units share is compared with a few of them', () => {
  const texts = new AlikeTexts<number>();
  const prose = proseOf(
    Array.from({ length: 600 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join(''),
  );
  for (let i = 0; i < 1000; i++) expect(texts.add(prose, i).length).toBe(Math.min(i, 3));
});

it('short texts are not compared', () => {
  const texts = new AlikeTexts<number>();
  expect(texts.add(proseOf('全年工作有序。'), 1)).toEqual([]);
  expect(texts.add(proseOf('全年工作有序。'), 2)).toEqual([]);
});
