import { describe, expect, it } from 'vitest';
import { makeSeal } from './seal.ts';

describe('a seal', () => {
  let now = 0;
  const seal = makeSeal(() => now);
  const token = seal.seal('track', { caseId: 'x' }, 1000);

  it('opens for its purpose, within its time', () => {
    expect(seal.open('track', token)).toEqual({ caseId: 'x' });
    expect(seal.open('receipt', token)).toBeNull();
    now = 1000;
    expect(seal.open('track', token)).toBeNull();
    now = 0;
  });

  it('shows nobody what is in it', () => {
    const shown = token.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect([token, ...shown].join(' ')).not.toContain('caseId');
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['one part', 'abc'],
    ['a changed payload', `x${token}`],
    ['a changed signature', `${token.slice(0, -2)}AA`],
    ['the seal of another key', makeSeal(() => 0).seal('track', { caseId: 'x' }, 1000)],
  ])('does not open for %s', (_why, given) => {
    expect(seal.open('track', given)).toBeNull();
  });
});
