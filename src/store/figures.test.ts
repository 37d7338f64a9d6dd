import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, fromSerial, toSerial } from '../base/day.ts';
import { check } from '../report/checks/check.ts';
import { figuresFor, reportFromCells } from '../report/ledger-figures.ts';
import { OUTCOME_CODES } from '../rules/outcomes.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import { casesBehind, casesBehindAll, countBehind, figureCells } from './figures.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const FIRST = toSerial(day('2019-11-01'));
const NO_FEES = OUTCOME_CODES.filter((code) => code !== 'OTHER_FEE_UNPAID');

/** A request of 2019 to 2022 (no fee unpaid: the form of 2019 has no row for it), open or completed. */
const aRequest = fc.record({
  kind: fc.constantFrom('A', 'B1', 'B2', 'B3', 'B4', 'B5'),
  opened: fc.integer({ min: 0, max: 900 }),
  took: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
  outcome: fc.constantFrom(...NO_FEES),
  units: fc.integer({ min: 0, max: 4 }),
});
const aRemedy = fc.record({
  kind: fc.constantFrom('R', 'L1', 'L2'),
  opened: fc.integer({ min: 0, max: 900 }),
  took: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
  outcome: fc.constantFrom('upheld', 'corrected', 'other'),
  units: fc.constant(1),
});
type Row = { kind: string; opened: number; took: number | null; outcome: string; units: number };

let agency = 100;
async function fill(requests: readonly Row[], remedies: readonly Row[]): Promise<number> {
  agency++;
  const line = (noun: string) => (row: Row, i: number) => ({
    agency,
    noun,
    number: String(i),
    kind: row.kind,
    opened: fromSerial(FIRST + row.opened),
    counted: row.took === null ? null : fromSerial(FIRST + row.opened + row.took),
    outcome: row.took === null ? null : row.outcome,
    units: row.units,
  });
  await db.query(
    `insert into case_index (agency_id, case_id, noun, number, state, kind, title, party, opened_on, counted_on, outcome, units, seq, head, search)
     select agency, gen_random_uuid(), noun, number, 'closed', kind, '', '', opened, counted, outcome, units, 1, '', ''
     from json_to_recordset($1) as r(agency int, noun text, number text, kind text, opened date, counted date, outcome text, units int)`,
    [JSON.stringify([...requests.map(line('request')), ...remedies.map(line('remedy'))])],
  );
  return agency;
}

async function reportOf(id: number, year: number, byItems = false) {
  const figures = figuresFor(year, DEFAULT_SETTINGS);
  const cells = (await figureCells(db, id, year, figures, byItems)).get(id)!;
  return { figures, cells, report: reportFromCells('某局', year, figures, cells) };
}

describe('whatever the ledger holds', () => {
  it('every identity holds, within a year and from year to year', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aRequest, { maxLength: 60 }),
        fc.array(aRemedy, { maxLength: 10 }),
        fc.boolean(),
        async (requests, remedies, byItems) => {
          const id = await fill(requests, remedies);
          const years = await Promise.all([2019, 2020, 2021, 2022].map((year) => reportOf(id, year, byItems)));
          years.forEach(({ report }, i) => {
            const errors = check(report, { previous: years[i - 1]?.report }).filter(
              (finding) => finding.level === 'error',
            );
            expect(errors).toEqual([]);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('a cell is as many as the cases behind it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRequest, { minLength: 1, maxLength: 40 }), fc.nat(), async (requests, pick) => {
        const id = await fill(requests, []);
        const { figures, cells } = await reportOf(id, 2021);
        const i = pick % figures.length;
        const behind = await casesBehind(db, id, 2021, figures[i]!, { limit: 1000, offset: 0 });
        expect(behind.reduce((sum, one) => sum + Math.min(one.units, 1), 0)).toBe(cells[i]);
        expect(await countBehind(db, id, 2021, figures[i]!)).toBe(behind.length);
      }),
      { numRuns: 40 },
    );
  });

  it('the list of all cases has each that a figure counts, once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRequest, { maxLength: 30 }), fc.array(aRemedy, { maxLength: 10 }), async (...both) => {
        const id = await fill(...both);
        const { figures } = await reportOf(id, 2021);
        const all = { limit: 1000, offset: 0 };
        const behind = await Promise.all(figures.map((figure) => casesBehind(db, id, 2021, figure, all)));
        const wanted = new Set(behind.flat().map(({ noun, number }) => `${noun} ${number}`));
        const listed = await casesBehindAll(db, id, 2021, figures);
        expect(listed.map(({ noun, number }) => `${noun} ${number}`).sort()).toEqual([...wanted].sort());
      }),
      { numRuns: 10 },
    );
  });

  it('all agencies at once give each what it gets alone', async () => {
    const figures = figuresFor(2021, DEFAULT_SETTINGS);
    const all = await figureCells(db, 'all', 2021, figures);
    for (const id of [101, 110, agency]) {
      const alone = (await figureCells(db, id, 2021, figures)).get(id)!;
      expect(all.get(id) ?? alone.map(() => 0)).toEqual(alone);
    }
  });
});
