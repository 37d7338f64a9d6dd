import type { Prose } from '../../canonical.ts';
import { type Finding, warning } from '../finding.ts';
import { even } from './text.ts';

const GRAM = 6;
/** Shorter texts say too little to be compared. */
export const LEAST = 150;
const ALIKE = 0.8;

/** All runs of six characters of a text. */
export function grams(prose: Prose): Set<string> {
  // Years and counts differ in a copied text, and are left out.
  const text = even(prose.paragraphs.map((paragraph) => paragraph.text).join('')).replace(/[\d\p{P}]+/gu, '');
  const found = new Set<string>();
  for (let i = 0; i + GRAM <= text.length; i++) found.add(text.slice(i, i + GRAM));
  return found;
}

/** How much of two texts is the same, 0 to 1: shared runs of six characters among all of both. */
export function likeness(a: Prose, b: Prose): number {
  const [left, right] = [grams(a), grams(b)];
  if (Math.min(left.size, right.size) < LEAST) return 0;
  const shared = [...left].filter((gram) => right.has(gram)).length;
  return shared / (left.size + right.size - shared);
}

/** W7: 雷同 with last year's text or another unit's, which 30号 （四） names as a fault. `other` is named in the finding. */
export function checkLikeness(prose: Prose, other: Prose, name: string): Finding[] {
  const same = likeness(prose, other);
  if (same < ALIKE) return [];
  return [
    warning({
      code: 'W7',
      variant: 'alike',
      at: { table: '正文' },
      left: Math.round(same * 100),
      facts: { other: name },
    }),
  ];
}
