import { describe, expect, it } from 'vitest';
import { day } from '../../../base/day.ts';
import type { FiscalContent } from './content.ts';
import { cellsBetween, headBetween } from './difference.ts';
import { inventFiscal } from './invented.fixture.ts';

const before: FiscalContent = { ...inventFiscal('accounts', () => 100_000, 2024), counts: { kept: 12 } };
const corrected = (change: (tables: FiscalContent['tables'], all: FiscalContent) => void): FiscalContent => {
  const copy = structuredClone(before);
  change(copy.tables, copy);
  return copy;
};
const table = (tables: FiscalContent['tables'], id: string) => tables.find((one) => one.id === id)!;
const row = (tables: FiscalContent['tables'], id: string, of: string) =>
  table(tables, id).rows.find((one) => one.id === of)!;

describe('the cells of two versions', () => {
  const GENERAL = '一般公共预算财政拨款支出决算表';
  it.each<[string, Parameters<typeof corrected>[0], object[]]>([
    ['nothing, where nothing changed', () => {}, []],
    [
      'an amount, by table, subject and column, old value and new',
      (all) => Object.assign(row(all, 'general', '2140101').cells, { basic: 123_456 }),
      [{ table: GENERAL, row: '2140101 行政运行', column: '基本支出', before: '1000.00', after: '1234.56' }],
    ],
    [
      '0.00, blank and dash as three different values',
      (all) => Object.assign(row(all, 'general', '2140101').cells, { basic: 0, project: null, total: '—' }),
      [
        { column: '本年支出合计', before: '2000.00', after: '—' },
        { column: '基本支出', before: '1000.00', after: '0.00' },
        { column: '项目支出', before: '1000.00', after: '' },
      ],
    ],
    [
      'a subject that is gone, with what it said',
      (all) => table(all, 'capital').rows.splice(2, 1),
      [
        { row: '2230105 2230105', before: '2000.00', after: '' },
        { before: '1000.00', after: '' },
        { before: '1000.00', after: '' },
      ],
    ],
    [
      'the name of a subject',
      (all) => Object.assign(row(all, 'general', '2140101'), { name: '行政运行费' }),
      [{ table: GENERAL, row: '2140101', column: '名称', before: '行政运行', after: '行政运行费' }],
    ],
    [
      'the note of a table',
      (all) => Object.assign(table(all, 'fund'), { note: '含上年结转。' }),
      [{ row: '', column: '空表说明', before: '', after: '含上年结转。' }],
    ],
  ])('are %s', (_, change, expected) => {
    const found = cellsBetween(before, corrected(change));
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it('are all of them where the tables are new', () => {
    const all = cellsBetween(undefined, before);
    expect(all.length).toBeGreaterThan(100);
    expect(all.every((one) => one.before === '')).toBe(true);
  });
});

it('what is said of the tables as a whole is compared too', () => {
  const after = corrected((_, all) =>
    Object.assign(all, { approvedOn: day('2025-08-21'), unit: 'ten-thousand-yuan', counts: { kept: 11, guests: 3 } }),
  );
  expect(headBetween(before, after)).toEqual([
    { field: 'approvedOn', before: '2025-08-20', after: '2025-08-21' },
    { field: 'unit', before: 'yuan', after: 'ten-thousand-yuan' },
    { field: 'kept', before: '12', after: '11' },
    { field: 'guests', before: '', after: '3' },
  ]);
  expect(headBetween(before, before)).toEqual([]);
});
