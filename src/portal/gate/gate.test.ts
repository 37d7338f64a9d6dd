import { describe, expect, it } from 'vitest';
import { makeSeal } from './seal.ts';
import { makeUploadRoom } from './upload-room.ts';

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

describe('the room for uploads', () => {
  it('is full at its size, and free again when they have left', () => {
    const room = makeUploadRoom(100);
    const leave = room.enter('60');
    expect(room.enter('60')).toBeNull();
    leave!();
    leave!();
    expect(room.enter('100')).not.toBeNull();
    expect(room.enter('1')).toBeNull();
  });

  it('takes a body without a length as a large one', () => {
    expect(makeUploadRoom(1024).enter(null)).toBeNull();
  });
});
