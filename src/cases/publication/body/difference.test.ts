import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Change, linesBetween, runsBetween } from './difference.ts';

it('shows what changed within a line', () => {
  expect(runsBetween('自2026年3月1日起施行', '自2026年5月1日起施行')).toEqual([
    { kind: 'same', text: '自2026年' },
    { kind: 'removed', text: '3' },
    { kind: 'added', text: '5' },
    { kind: 'same', text: '月1日起施行' },
  ]);
});

it('shows which lines stayed, came, went and changed', () => {
  expect(linesBetween('甲\n乙\n丙', '甲\n丙\n丁')).toEqual([
    { kind: 'same', text: '甲' },
    { kind: 'removed', text: '乙' },
    { kind: 'same', text: '丙' },
    { kind: 'added', text: '丁' },
  ]);
  expect(linesBetween('', '甲')).toEqual([{ kind: 'added', text: '甲' }]);
  expect(linesBetween('第一条', '第二条')).toMatchObject([{ kind: 'changed' }]);
});

/** The version that a comparison says there was before, or after. */
function side(changes: readonly Change[], left: 'added' | 'removed'): string {
  const lines = changes.flatMap((change) => {
    if (change.kind !== 'changed') return change.kind === left ? [] : [change.text];
    return [
      change.runs
        .filter((run) => run.kind !== left)
        .map((run) => run.text)
        .join(''),
    ];
  });
  return lines.join('\n');
}

it('holds both versions whole, whatever they are', () => {
  const line = fc.string({ unit: fc.constantFrom('第', '一', '条', '1', '𠀀'), minLength: 1, maxLength: 6 });
  const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = linesBetween(before, after);
      expect(side(changes, 'added')).toBe(before);
      expect(side(changes, 'removed')).toBe(after);
    }),
  );
});

it('compares the longest texts by what stands at their ends, in bounded time', () => {
  const [before, after] = ['甲', '乙'].map((mark) => `首\n${`${mark}\n`.repeat(30_000)}尾`);
  const changes = linesBetween(before!, after!);
  expect(changes.at(0)).toEqual({ kind: 'same', text: '首' });
  expect(side(changes, 'removed')).toBe(after);
});
