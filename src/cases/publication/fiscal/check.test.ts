import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiscal, emptyTableNote } from './check.ts';
import { type FiscalContent, fiscalContent } from './content.ts';
import type { FiscalFinding } from './finding.ts';
import { fiscalArbitrary, inventFiscal } from './invented.fixture.ts';
import type { MoneyCell } from './money.ts';

const sound = (kind: 'budget' | 'accounts' = 'accounts') => inventFiscal(kind, () => 1_234_500);

function change(
  content: FiscalContent,
  table: string,
  row: string,
  column: string,
  to: (cell: MoneyCell) => MoneyCell,
) {
  const copy = structuredClone(content);
  const cells = copy.tables.find(({ id }) => id === table)!.rows.find(({ id }) => id === row)!.cells;
  cells[column] = to(cells[column] ?? null);
  return copy;
}
const cent = (cell: MoneyCell): MoneyCell => (typeof cell === 'number' ? cell + 1 : cell);
const rules = (found: readonly FiscalFinding[]) => [...new Set(found.map(({ rule, variant }) => `${rule} ${variant}`))];
const errors = (content: FiscalContent) => checkFiscal(content).filter(({ level }) => level === 'error');

describe('laws', () => {
  it('what adds up has no finding, in any amounts', () => {
    fc.assert(
      fc.property(fiscalArbitrary, (content) => {
        expect(fiscalContent.parse(content)).toEqual(content);
        expect(checkFiscal(content)).toEqual([]);
      }),
    );
  });

  it('one cell that is wrong by 0.01 is an error that names it, whichever cell it is', () => {
    fc.assert(
      fc.property(fiscalArbitrary, fc.nat(), fc.nat(), fc.nat(), (content, t, r, c) => {
        const table = content.tables[t % content.tables.length]!;
        const row = table.rows[r % table.rows.length]!;
        const columns = Object.keys(row.cells);
        const column = columns[c % columns.length]!;
        const found = errors(change(content, table.id, row.id, column, cent));
        const named = found.flatMap(({ left, right }) => [...left, ...right]);
        expect(named).toContainEqual(expect.objectContaining({ table: table.id, row: row.id, column }));
        expect(found.every(({ sums }) => sums && Math.abs(sums[0] - sums[1]) === 1)).toBe(true);
      }),
    );
  });
});

describe('each rule', () => {
  it.each<[string, string, string, string]>([
    ['R1', 'overall', 'in-surplus', 'amount'],
    ['R2', 'overall', 'out-shared', 'amount'],
    ['R3', 'overall', 'in-grand', 'amount'],
    ['R4', 'income', '2140101', 'other'],
    ['R5', 'spending', '2140101', 'business'],
    ['R6', 'general', '21401', 'basic'],
    ['R7', 'fiscal', 'in-opening', 'fund'],
    ['R8', 'fiscal', '214', 'general'],
    ['R9', 'basic', 'total', 'total'],
    ['R10', 'three-public', 'accounts', 'reception'],
  ])('%s: %s %s %s wrong by 0.01', (rule, table, row, column) => {
    const found = checkFiscal(change(sound(), table, row, column, cent));
    expect(rules(found)).toContain(`${rule} sum`);
    expect(found.find((one) => one.rule === rule)!.left.length).toBeGreaterThan(0);
  });

  const without = (table: string, note: string): FiscalContent => ({
    ...sound(),
    tables: sound().tables.map((one) => (one.id === table ? { id: table, rows: [], note } : one)),
  });
  const text = (prose: string): FiscalContent => ({ ...sound('budget'), prose });
  const [spent, carried] = [sound('budget').tables[6]!.rows[0]!.cells.reception as number, sound()];

  it.each<[string, FiscalContent, FiscalContent | null, string[]]>([
    ['an empty table without its sentence', without('three-public', ''), null, ['R14 no-note']],
    ['with it', without('three-public', emptyTableNote({ name: '表' }, 2023, 'accounts')), null, []],
    ['half a cent of yuan', { ...sound(), unit: 'ten-thousand-yuan' }, null, []],
    [
      'a row twice',
      {
        ...sound(),
        tables: sound().tables.map((t) => ({ ...t, rows: t.id === 'basic' ? [...t.rows, t.rows[0]!] : t.rows })),
      },
      null,
      ['R6 twice'],
    ],
    ['money for guests and no guest', { ...sound(), counts: { guests: 0 } }, null, ['R11 no-count']],
    ['guests and numbers of them', { ...sound(), counts: { guests: 12, kept: 3 } }, null, []],
    [
      'an opening that the year before did not close with',
      change(
        change(carried, 'overall', 'in-opening', 'amount', (x) => (x as number) + 5),
        'overall',
        'in-surplus',
        'amount',
        (x) => (x as number) - 5,
      ),
      carried,
      ['R13 carried'],
    ],
    ['a text with another amount', text('公务接待费12345.01元，'), null, ['R12 amount']],
    ['with the right one', text(`公务接待费共计${spent / 100}元，与上年持平`), sound('budget'), []],
    [
      'more than last year, and it is not',
      text(`公务接待费${spent / 100}元，比上年增加0元`),
      sound('budget'),
      ['R12 change'],
    ],
    ['about equal', text(`公务接待费${spent / 100}元，与上年相比基本持平`), null, ['R12 about-equal']],
  ])('%s', (_why, content, before, expected) => {
    expect(rules(checkFiscal(content, before)).filter((rule) => rule !== 'R14 decimals')).toEqual(expected);
  });

  it('a subject that is not broken down to the item', () => {
    const content = sound();
    const general = content.tables.find(({ id }) => id === 'general')!;
    general.rows = general.rows.filter(({ id }) => !id.startsWith('22102') || id.length < 7);
    expect(rules(errors(content))).toEqual(['R6 depth']);
  });

  it('a rounding that was declared is shown, and one that is too large is not excused', () => {
    const content = { ...change(sound(), 'three-public', 'accounts', 'reception', cent), rounded: true };
    expect(checkFiscal(content).map(({ level, variant }) => [level, variant])).toEqual([['warning', 'rounding']]);
    const larger = change(content, 'three-public', 'accounts', 'reception', (cell) => (cell as number) + 100);
    expect(errors(larger)).toHaveLength(1);
  });

  it('a dash is no figure and a blank side states nothing', () => {
    const dashed = change(sound(), 'overall', 'out-shared', 'amount', () => '—');
    expect(rules(errors(dashed))).toEqual(['R2 sum']);
    expect(errors({ ...sound(), tables: [], rounded: false }).every(({ variant }) => variant === 'no-note')).toBe(true);
  });
});
