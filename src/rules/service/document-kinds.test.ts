import { describe, expect, it } from 'vitest';
import { OUTCOME_CODES, OUTCOMES } from '../outcomes.ts';
import { DOCUMENT_CODES, DOCUMENT_KINDS } from './document-kinds.ts';

describe('the document kinds', () => {
  it('are D01 to D26', () => {
    expect(DOCUMENT_CODES).toEqual(Array.from({ length: 26 }, (_, i) => `D${String(i + 1).padStart(2, '0')}`));
  });

  it.each(DOCUMENT_CODES)('%s cites its article and says what it must hold', (code) => {
    const kind = DOCUMENT_KINDS[code];
    expect(kind.cites.length).toBeGreaterThan(0);
    expect(new Set(kind.must).size).toBe(kind.must.length);
    expect(kind.must.length).toBeGreaterThan(0);
  });

  it('tell the remedies on every reply that gives less than was asked for', () => {
    for (const code of OUTCOME_CODES) {
      const { group, notice } = OUTCOMES[code];
      if (group !== 'disclosed') expect(DOCUMENT_KINDS[notice].must, notice).toContain('remedies');
    }
  });
});
