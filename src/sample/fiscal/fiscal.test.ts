import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../base/day.ts';
import { checkFiscal } from '../../cases/publication/fiscal/check.ts';
import { fiscalContent, isEmptyTable, tablesOf } from '../../cases/publication/fiscal/content.ts';
import { officialCalendar } from '../../rules/calendar/official.fixture.ts';
import type { Run } from '../events.ts';
import { fiscalEvents } from './events.ts';
import { sampleFiscal } from './tables.ts';

const KINDS = ['budget', 'accounts'] as const;

describe.each(KINDS)('the %s of the invented bureau', (kind) => {
  it('passes R1 to R14 in every year, beside the year before, and with the slip that is corrected later', () => {
    for (let year = 2021; year < 2045; year++) {
      const of = (y: number, slip = 0) => sampleFiscal(kind, y, day('2026-01-26'), slip);
      expect(fiscalContent.safeParse(of(year)).error).toBeUndefined();
      expect([year, checkFiscal(of(year), of(year - 1))]).toEqual([year, []]);
      expect([year, checkFiscal(of(year, 300_000), of(year - 1))]).toEqual([year, []]);
    }
  });

  it('has all nine tables; 政府性基金 and 国有资本经营 are empty and say so', () => {
    const tables = tablesOf(sampleFiscal(kind, 2025, day('2026-01-26')));
    expect(tables).toHaveLength(9);
    const empty = tables.filter(isEmptyTable).map(({ form, note }) => [form.id, note.includes('空表')]);
    expect(empty).toEqual([
      ['fund', true],
      ['capital', true],
    ]);
  });
});

it.each<[today: string, budgets: number[], accounts: number[]]>([
  ['2026-01-10', [2024, 2025], [2023, 2024]],
  ['2026-03-20', [2025, 2026], [2023, 2024]],
  ['2026-09-08', [2025, 2026], [2024, 2025]],
  ['2026-12-31', [2025, 2026], [2024, 2025]],
])('on %s two years of each are public, each within 20 days of its approval', async (today, budgets, accounts) => {
  for (const [kind, years] of [
    ['budget', budgets],
    ['accounts', accounts],
  ] as const) {
    const done: { on: Day; verb: string; facts: { fiscal?: { year: number; approvedOn: Day } } }[] = [];
    const run = (async (_noun, _by, on, { verb, facts }) => {
      done.push({ on, verb, facts: facts as object });
      return { caseId: 'x', number: '目录2025-0001' };
    }) as Run;
    for (const event of fiscalEvents(kind, day(today), officialCalendar, async () => ''))
      if (event.on <= today) await event.happen(run);
    const tables = done.filter(({ verb }) => verb === 'tabulate');
    expect([...new Set(tables.map(({ facts }) => facts.fiscal!.year))]).toEqual(years);
    const published = done.filter(({ verb }) => verb === 'publish');
    expect(published).toHaveLength(tables.length);
    for (const year of years) {
      const { on, facts } = tables.find((one) => one.facts.fiscal!.year === year)!;
      expect([year, on <= addDays(facts.fiscal!.approvedOn, 20)]).toEqual([year, true]);
    }
    expect(done.filter(({ verb }) => verb === 'revise')).toHaveLength(kind === 'accounts' ? 1 : 0);
  }
});
