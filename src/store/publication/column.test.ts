import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../base/ids.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { countColumns, countFacets, findNeighbours } from './column.ts';
import { putShown } from './put-shown.ts';
import { aShown } from './shown.fixture.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const GENRES = ['notice', 'plan'];
const COLUMNS = ['20-1', '20-2', '20-3'];

it('what is counted is what is there, whatever came, changed and went', async () => {
  const ids = Array.from({ length: 12 }, newId);
  for (let step = 0; step < 120; step++) {
    const at = (step * 7) % ids.length;
    const shown =
      step % 5 === 4
        ? null
        : aShown({
            indexNumber: `n/${at}`,
            column: COLUMNS[step % 3]!,
            genre: GENRES[step % 2]!,
            theme: step % 4 === 0 ? '' : 'transport',
            publishedAt: `${2020 + (step % 3)}-03-01T00:00:00.000Z`,
          });
    await db.tx((tx) => putShown(tx, 1, ids[at]!, shown));
    if (step % 2 === 0) await db.tx((tx) => putShown(tx, 2, ids[at]!, shown));
  }
  for (const agency of [1, 2, 3]) {
    const [{ total }] = (await db.query('select count(*)::int as total from shown where agency_id = $1', [agency])) as [
      { total: number },
    ];
    if (agency === 1) expect(total).toBeGreaterThan(5);
    const columns = await countColumns(db, agency);
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    for (const facet of ['year', 'genre', 'theme', 'validity'] as const) {
      const counted = (await countFacets(db, agency, '20-2', {})).filter((one) => one.facet === facet);
      const there = await db.query(
        `select ${facet}::text as value, count(*)::int as count from shown
         where agency_id = $1 and column_code = '20-2' and ${facet}::text <> '' group by 1`,
        [agency],
      );
      const pairs = (rows: readonly unknown[]) =>
        (rows as { value: string; count: number }[]).map(({ value, count }) => [value, count]).toSorted();
      expect(pairs(counted)).toEqual(pairs(there));
    }
  }
});

it('what was published just after and just before is the next in the column, whatever else came in that instant', async () => {
  const ids = Array.from({ length: 24 }, newId);
  const placed = ids.map((caseId, i) => ({
    caseId,
    indexNumber: `m/${i}`,
    column: COLUMNS[i % 2]!,
    publishedAt: `2026-01-0${1 + (i % 3)}T00:00:00.000Z`,
  }));
  for (const { caseId, ...over } of placed) await db.tx((tx) => putShown(tx, 7, caseId, aShown(over)));
  for (const column of COLUMNS.slice(0, 2)) {
    const inOrder = placed
      .filter((one) => one.column === column)
      .toSorted((a, b) => (a.publishedAt + a.caseId < b.publishedAt + b.caseId ? -1 : 1));
    for (const [i, { caseId }] of inOrder.entries()) {
      const { newer, older } = await findNeighbours(db, 7, caseId);
      const named = [older, newer].map((one) => one?.indexNumber);
      expect(named).toEqual([inOrder[i - 1]?.indexNumber, inOrder[i + 1]?.indexNumber]);
    }
  }
  expect(await findNeighbours(db, 7, newId())).toEqual({ newer: null, older: null });
});
