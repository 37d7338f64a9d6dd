import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafCodes } from '../formats.ts';
import { check } from './check.ts';
import { FAULTS } from './samples/faults.ts';
import { LAW } from './samples/law.ts';
import { found, sampleProse as prose, sampleReport as report } from './samples/sample-report.ts';
import { FALSE_WORDS, TRUE_WORDS, WORDED } from './samples/wordings.ts';

describe('a report in which all adds up', () => {
  it.each([2019, 2020, 2021, 2025])('has no finding in %i', (year) => {
    expect(check(report(year))).toEqual([]);
  });
});

it.each([...FAULTS, ...LAW])('%s', (_, of, beside, expected) => {
  expect(found(of, beside)).toEqual(expected);
});

describe('the same thing in other words', () => {
  it.each(TRUE_WORDS)('nothing is found in 「%s」', (words) => {
    expect(found(WORDED, { prose: prose(words) })).toEqual([]);
  });

  it.each(FALSE_WORDS)('「%s」 is found', (words, variant) => {
    expect(found(WORDED, { prose: prose(words) })).toContain(`warning W5.${variant}`);
  });
});

it('W7: the same text as last year, but for its numbers', () => {
  const sentence = (n: number): string => `本机关扎实推进第${n}项政务公开重点工作，持续提升信息公开的质量和实效，`;
  const text = ['网站建设', '队伍培训', '目录更新', '依申请办理', '政策解读', '监督考核']
    .map((s, i) => sentence(i) + s)
    .join('。');
  const beside = {
    previous: report(2022, { 'requests/4/A': 1, 'requests/4/T': 1 }),
    previousProse: prose(text.repeat(1)),
    prose: prose(text.replaceAll('第', '的第')),
  };
  expect(found(report(2023), { ...beside, prose: prose(text) })).toEqual([]);
  const long = Array.from({ length: 260 }, (_, i) => String.fromCodePoint(0x4e00 + i * 7)).join('');
  expect(found(report(2023), { ...beside, prose: prose(long), previousProse: prose(long) })).toEqual([
    'warning W7.alike',
  ]);
});

it('an error names the cells and both numbers', () => {
  const [finding] = check(report(2023, { 'remedies/R/upheld': 2 }));
  expect(finding).toMatchObject({ place: '表四“行政复议”行“总计”列', left: 0, right: 2 });
});

/** Whatever the outcomes are: if totals are computed, no error; if one outcome is changed alone, errors. */
it('a report whose totals are computed has no error, and one changed cell is noticed', () => {
  const count = fc.nat({ max: 1000 });
  const columns = ['A', 'B1', 'B2', 'B3', 'B4', 'B5'] as const;
  const rows = fc.array(fc.tuple(count, count, count, count, count, count), { minLength: 22, maxLength: 22 });
  fc.assert(
    fc.property(rows, fc.nat({ max: 20 }), fc.constantFrom(...columns), (figures, which, column) => {
      const changes: Record<string, number> = {};
      const put = (row: string, values: readonly number[]): void => {
        for (const [i, c] of columns.entries()) changes[`requests/${row}/${c}`] = values[i]!;
        changes[`requests/${row}/T`] = values.reduce((a, b) => a + b, 0);
      };
      const leaves = leafCodes('2021');
      for (const [i, row] of leaves.entries()) put(row, figures[i]!);
      const done = columns.map((_, c) => leaves.reduce((sum, _row, i) => sum + figures[i]![c]!, 0));
      const out = figures[21]!;
      put('3.7', done);
      put('4', out);
      put(
        '2',
        columns.map(() => 0),
      );
      put(
        '1',
        done.map((value, c) => value + out[c]!),
      );
      expect(found(report(2023, changes))).toEqual([]);
      const cell = `requests/${leaves[which]}/${column}`;
      const errors = found(report(2023, { ...changes, [cell]: changes[cell]! + 1 }));
      expect(errors).toContain('error H2.broken');
      expect(errors.some((error) => error.startsWith('error H3.'))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
