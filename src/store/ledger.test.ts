import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../base/day.ts';
import { newId } from '../base/ids.ts';
import { isRefusal, refuse } from '../base/refusal.ts';
import type { Entry } from '../cases/entry.ts';
import { indexRow } from '../cases/noun.ts';
import { canonicalJson, type NewEntry, verifyChain } from './ledger/chain.ts';
import { allCases, append, entriesOf } from './ledger.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const by = { id: 'u1', name: '王小明', roles: ['clerk'] as const, section: null };
const facts = { z: 1.5, a: '公开“道路”\n\t😀', nested: { b: [1, null, { y: true, x: -0 }], a: undefined }, yuan: 1e21 };

function entry(caseId: string, given: Partial<NewEntry> = {}): NewEntry {
  const on = day('2021-03-01');
  return { agencyId: 1, caseId, noun: 'request', verb: 'lodge', on, by, facts, files: [], ...given };
}

function row(number: string, state = 'lodged') {
  return indexRow({ noun: 'request', number, state, kind: 'citizen', title: '道路', openedOn: day('2021-03-01') });
}

async function appended(e: NewEntry, last: Entry | null, number: string): Promise<Entry> {
  const written = await db.tx((tx) => append(tx, e, last, row(number)));
  if (isRefusal(written)) throw new Error(JSON.stringify(written));
  return written;
}

test('an entry is read back as it was written, and its projection stands beside it', async () => {
  const caseId = newId();
  const first = await appended(entry(caseId), null, 'R-1');
  const second = await appended(entry(caseId, { verb: 'accept', on: day('2021-03-02') }), first, 'R-1');
  const read = await entriesOf(db, 1, caseId);
  expect(canonicalJson(read)).toBe(canonicalJson([first, second]));
  expect(verifyChain(read)).toEqual([]);
  const lines = await db.query('select seq, head from case_index where case_id = $1', [caseId]);
  expect(lines).toEqual([{ seq: 2, head: Buffer.from(second.hash, 'hex') }]);
});

test('of ten who append after the same entry one writes, the others are told that the case moved on', async () => {
  const caseId = newId();
  const first = await appended(entry(caseId), null, 'R-2');
  const tries = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      db.tx((tx) => append(tx, entry(caseId, { verb: `v${i}` }), first, row('R-2', `s${i}`))),
    ),
  );
  expect(tries.filter((one) => !isRefusal(one))).toHaveLength(1);
  expect(tries.filter(isRefusal)).toEqual(Array(9).fill(refuse({ code: 'ledger.moved-on' })));
  expect(await entriesOf(db, 1, caseId)).toHaveLength(2);
});

test.each([
  ['an entry that is not the last', (first: Entry) => ({ seq: 0, hash: first.hash })],
  ['a gap', (first: Entry) => ({ seq: 2, hash: first.hash })],
  ['a hash that the last entry does not have', () => ({ seq: 1, hash: '00'.repeat(32) })],
])('nothing is appended after %s', async (_, last) => {
  const caseId = newId();
  const first = await appended(entry(caseId), null, `R-${caseId}`);
  const written = await db.tx((tx) => append(tx, entry(caseId), last(first), row(`R-${caseId}`)));
  expect(written).toEqual(refuse({ code: 'ledger.moved-on' }));
});

test('a number that another case has is a refusal, and nothing of the transaction stays', async () => {
  await appended(entry(newId()), null, 'R-3');
  const other = newId();
  const written = await db.tx((tx) => append(tx, entry(other), null, row('R-3')));
  expect(written).toEqual(refuse({ code: 'ledger.number-taken', field: 'number', facts: { number: 'R-3' } }));
  expect(await entriesOf(db, 1, other)).toEqual([]);
});

test.each([
  ['update entry set verb = verb'],
  ['delete from entry'],
  ['truncate entry'],
  ['alter table entry add column more int'],
  ['drop table entry'],
  ['update file set name = name'],
])('the application may not: %s', async (sql) => {
  await expect(db.query(sql)).rejects.toThrow(/permission denied|must be owner/);
});

test('the application works as a role of its own, and not as the login', async () => {
  expect(await db.query('select current_user::text as role')).toEqual([{ role: 'gongkai_app' }]);
});

const tampered: [string, (entries: Entry[]) => Entry[], object[]][] = [
  ['changed facts', ([a, b]) => [{ ...a!, facts: { z: 2 } }, b!], [{ seq: 1, what: 'hash' }]],
  ['a changed day', ([a, b]) => [a!, { ...b!, on: day('2020-01-01') }], [{ seq: 2, what: 'hash' }]],
  [
    'a changed hash',
    ([a, b]) => [{ ...a!, hash: '00' }, b!],
    [
      { seq: 1, what: 'hash' },
      { seq: 2, what: 'prev' },
    ],
  ],
  [
    'the first entry removed',
    ([, b]) => [b!],
    [
      { seq: 2, what: 'seq' },
      { seq: 2, what: 'prev' },
    ],
  ],
];

test.each(tampered)('the chain shows %s', async (_, change, breaks) => {
  const caseId = newId();
  const first = await appended(entry(caseId), null, `R-${caseId}`);
  await appended(entry(caseId, { verb: 'accept' }), first, `R-${caseId}`);
  expect(verifyChain(change(await entriesOf(db, 1, caseId)))).toEqual(breaks);
});

test('every case of an agency is read with all its entries, over page borders', async () => {
  const ids = Array.from({ length: 900 }, () => newId());
  await db.tx(async (tx) => {
    for (const caseId of ids) {
      let last: Entry | null = null;
      for (const verb of ['lodge', 'accept', 'answer']) {
        last = (await append(tx, entry(caseId, { agencyId: 7, verb }), last, row(caseId))) as Entry;
      }
    }
  });
  const seen: string[] = [];
  for await (const entries of allCases(db, 7)) {
    expect(entries.map((one) => one.verb)).toEqual(['lodge', 'accept', 'answer']);
    seen.push(entries[0]!.caseId);
  }
  expect(seen).toEqual(ids.toSorted());
  expect((await allCases(db, 7, 'remedy').next()).done).toBe(true);
});
