import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../base/ids.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { findShownLine, putShown, removeShownOrphans, shownDifferences, shownLine } from './put-shown.ts';
import { aShown } from './shown.fixture.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const LONG = '江州市人民政府办公室关于印发政府信息公开工作要点的通知。'.repeat(500);

async function rowsLeft(agencyId: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['shown', 'shown_alias']) {
    const [row] = await db.query<{ n: number }>(`select count(*) as n from ${table} where agency_id = $1`, [agencyId]);
    counts[table] = row!.n;
  }
  return counts;
}

it('lies as it was put, and what is put later takes its place', async () => {
  const caseId = newId();
  const first = aShown({ text: LONG, aliases: ['/art/2019/1/2/art_1.html', '/a?id=2'] });
  await db.tx((tx) => putShown(tx, 1, caseId, first));
  expect(shownDifferences(await findShownLine(db, 1, caseId), await shownLine(db, 1, first))).toEqual([]);
  const second = aShown({ version: 2, title: '关于调整公交线路的通知', aliases: ['/a?id=2'] });
  expect(shownDifferences(await findShownLine(db, 1, caseId), await shownLine(db, 1, second))).toEqual(
    expect.arrayContaining(['version', 'title', 'text', 'line', 'aliases', 'digest']),
  );
  await db.tx((tx) => putShown(tx, 1, caseId, second));
  expect(shownDifferences(await findShownLine(db, 1, caseId), await shownLine(db, 1, second))).toEqual([]);
  expect(await rowsLeft(1)).toEqual({ shown: 1, shown_alias: 1 });
});

it.each(['head', 'vector'])('differs where the lexemes are those of an earlier version: %s', async (column) => {
  const caseId = newId();
  const shown = aShown({ indexNumber: `7/${column}` });
  await db.tx((tx) => putShown(tx, 7, caseId, shown));
  await db.query(`update shown set ${column} = $1::tsvector where agency_id = 7 and case_id = $2`, ["'7:old'", caseId]);
  expect(shownDifferences(await findShownLine(db, 7, caseId), await shownLine(db, 7, shown))).toEqual([column]);
});

it('leaves nothing of what is withdrawn, and touches no other agency', async () => {
  const caseId = newId();
  const shown = aShown({ text: LONG, aliases: ['/old'] });
  await db.tx(async (tx) => {
    await putShown(tx, 2, caseId, shown);
    await putShown(tx, 3, caseId, shown);
  });
  const before = await rowsLeft(3);
  await db.tx((tx) => putShown(tx, 2, caseId, null));
  expect(await rowsLeft(2)).toEqual({ shown: 0, shown_alias: 0 });
  expect(await rowsLeft(3)).toEqual(before);
  expect(shownDifferences(await findShownLine(db, 2, caseId), null)).toEqual([]);
  expect(shownDifferences(null, await shownLine(db, 2, shown))).toEqual(['shown']);
});

it('gives no index number twice', async () => {
  await db.tx((tx) => putShown(tx, 4, newId(), aShown()));
  await expect(db.tx((tx) => putShown(tx, 4, newId(), aShown()))).rejects.toThrow('shown_index_number');
});

it('keeps what PostgreSQL cannot out of its way', async () => {
  const caseId = newId();
  const odd = aShown({ title: 'a\0b\ud800', text: "x\0'\\:y \udc00 公开", abstract: '' });
  await db.tx((tx) => putShown(tx, 5, caseId, odd));
  expect(shownDifferences(await findShownLine(db, 5, caseId), await shownLine(db, 5, odd))).toEqual([]);
});

it('is taken away where the ledger has no such case', async () => {
  const caseId = newId();
  await db.tx((tx) => putShown(tx, 6, caseId, aShown()));
  expect(await removeShownOrphans(db, 6)).toEqual([caseId]);
  expect(await findShownLine(db, 6, caseId)).toBe(null);
});
