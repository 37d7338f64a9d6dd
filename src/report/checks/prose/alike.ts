import type { Prose } from '../../canonical.ts';
import { grams, LEAST } from './likeness.ts';

const BANDS = 16;
const ROWS = 4;
const MOST_IN_BUCKET = 5;
const MOST = 3;

/** A fixed row of odd numbers, one for each of the hashes. */
const FACTORS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 1);

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The least of each of 64 hashes over all runs of six characters: two texts share as many as they are alike. */
function sketchOf(prose: Prose): Uint32Array | null {
  const found = grams(prose);
  if (found.size < LEAST) return null;
  const least = new Uint32Array(FACTORS.length).fill(0xffffffff);
  for (const gram of found) {
    const hash = hashOf(gram);
    for (let i = 0; i < FACTORS.length; i++) {
      const mixed = Math.imul(hash ^ (hash >>> 15), FACTORS[i]!) >>> 0;
      if (mixed < least[i]!) least[i] = mixed;
    }
  }
  return least;
}

/**
 * Finds texts that may be alike (雷同) among thousands without comparing all pairs: those that agree in one of sixteen bands
 * of their sketches, which of texts that are 80 % the same all but one in five thousand do.
 */
export class AlikeTexts<Name> {
  private readonly buckets = new Map<string, Name[]>();

  /** The first few texts that were added before and may be like this one. Adds it. */
  add(prose: Prose, name: Name): readonly Name[] {
    const sketch = sketchOf(prose);
    if (!sketch) return [];
    const found = new Set<Name>();
    for (let band = 0; band < BANDS; band++) {
      const key = `${band}:${sketch.subarray(band * ROWS, (band + 1) * ROWS).join()}`;
      const bucket = this.buckets.get(key) ?? [];
      for (const one of bucket) found.add(one);
      if (bucket.length < MOST_IN_BUCKET) bucket.push(name);
      this.buckets.set(key, bucket);
    }
    return [...found].slice(0, MOST);
  }
}
