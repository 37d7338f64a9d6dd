import { describe, expect, it } from 'vitest';
import type { OutcomeCode } from '../outcomes.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { outcomeRow, outcomeRowsReasons } from './outcome-row.ts';

describe('outcomeRow', () => {
  it.each<[string, OutcomeCode, number, string | null]>([
    ['the same row in both formats', 'DENY_CASE_FILE', 2020, '3.3.7'],
    ['not supplemented, before 2021 the single row', 'OTHER_NO_CORRECTION', 2020, '3.6'],
    ['not supplemented, from 2021', 'OTHER_NO_CORRECTION', 2021, '3.6.1'],
    ['withdrawn before 2021', 'OTHER_WITHDRAWN', 2019, '3.6'],
    ['withdrawn from 2021', 'OTHER_WITHDRAWN', 2025, '3.6.3'],
    ['there were no fees before 2021', 'OTHER_FEE_UNPAID', 2020, null],
    ['an unpaid fee', 'OTHER_FEE_UNPAID', 2021, '3.6.2'],
  ])('%s', (_why, outcome, year, row) => {
    expect(outcomeRow(outcome, year, DEFAULT_SETTINGS)).toBe(row);
  });

  it('follows the agency where its superior reads the form otherwise', () => {
    const settings = { outcomeRows: { OTHER_WITHDRAWN: '3.5.4', DISCLOSE_ALREADY_PUBLIC: '3.6.3' } };
    expect(outcomeRow('OTHER_WITHDRAWN', 2021, settings)).toBe('3.5.4');
    expect(outcomeRow('DISCLOSE_ALREADY_PUBLIC', 2020, settings)).toBe('3.6');
  });
});

describe('outcomeRowsReasons', () => {
  it.each([
    ['nothing chosen', {}, []],
    ['a row that exists', { OTHER_WITHDRAWN: '3.5.4' }, []],
    [
      'a heading row, which carries no figure',
      { OTHER_WITHDRAWN: '3.6' },
      ['settings.no-row outcomeRows.OTHER_WITHDRAWN'],
    ],
    ['an outcome that does not exist', { WITHDRAWN: '3.6.3' }, ['settings.no-outcome outcomeRows.WITHDRAWN']],
  ])('%s', (_why, rows, expected) => {
    expect(outcomeRowsReasons(rows).map((r) => `${r.code} ${r.field}`)).toEqual(expected);
  });
});
