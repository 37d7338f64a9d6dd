import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepExchangeFile } from '../../actions/decision/keep-file.ts';
import { foundOffice } from '../../actions/request/steps.fixture.ts';
import { isRefusal } from '../../base/refusal.ts';
import { EXCHANGE_FIELDS } from '../../cases/decision/fields.ts';
import { exchangeRow } from '../../cases/decision/invented.fixture.ts';
import { type Actor, ROLES } from '../../cases/entry.ts';
import { csvLine } from '../../papers/sheet/csv.ts';
import { countCases } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { decisionImport } from './decisions.ts';

const CLERK: Actor = { id: 'clerk', name: '李文', roles: ROLES };
let db: TestDatabase;
let context: Context;
const work = { contextFor: async () => context };

beforeAll(async () => {
  db = await openTestDatabase();
  context = { ...(await foundOffice(db)), actor: CLERK };
});
afterAll(() => db.close());

async function listed(file: string) {
  const params = { of: 'licence', file, name: '许可.csv', itemCode: '', decisionType: '准予' } as const;
  const rows = [];
  for await (const row of decisionImport.list(work, params)) rows.push(row);
  return { params, rows };
}

it('a row that was recorded by a run that ended in between is not recorded twice', async () => {
  const codes = EXCHANGE_FIELDS.licence.map(({ code }) => code);
  const rows = [1, 2, 3].map((i) => exchangeRow('licence', i));
  const bytes = Buffer.from([codes, ...rows.map((row) => codes.map((code) => row[code] ?? ''))].map(csvLine).join(''));
  const file = await keepExchangeFile(context, { name: '许可.csv', bytes });
  if (isRefusal(file)) throw new Error(JSON.stringify(file));
  const { params, rows: items } = await listed(file);
  expect(items.map(({ number }) => number)).toEqual(rows.map(({ XK_WSH }) => XK_WSH));
  for (const item of [...items, ...items]) expect(await decisionImport.make(work, item, params)).toBeNull();
  expect(await countCases(db, context.office.agencyId, { noun: 'licence' })).toBe(3);

  // Another one took the number in between, with other contents: that is said, and nothing is lost.
  const other = { ...items[0]!, digest: '0000000000000000' };
  expect(await decisionImport.make(work, other, params)).toMatchObject({
    refused: [{ code: 'decision.double-in-ledger', facts: { number: items[0]!.number, on: '2025-03-10' } }],
  });
  expect((await listed(file)).rows).toEqual([]);
});
