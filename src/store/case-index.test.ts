import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Day, day } from '../base/day.ts';
import { newId } from '../base/ids.ts';
import { isRefusal } from '../base/refusal.ts';
import type { Entry, IndexRow } from '../cases/entry.ts';
import { indexRow } from '../cases/noun.ts';
import { rebuild } from './case-index/rebuild.ts';
import {
  casesAbout,
  casesOf,
  countCases,
  findByNumber,
  findCase,
  listCases,
  openCases,
  searchCases,
} from './case-index.ts';
import { append } from './ledger.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  for (const given of CASES) await lodge(given);
});
afterAll(() => db.close());

const by = { id: 'u1', name: '王小明', roles: ['clerk'] as const };
const base = { noun: 'request', state: 'lodged', kind: 'citizen', openedOn: day('2021-03-01') };
type Given = Parameters<typeof indexRow>[0];
const CASES: Given[] = [
  {
    ...base,
    number: 'R-1',
    title: '公交线路调整',
    party: '张三',
    section: 's1',
    clock: { start: '2021-03-01' },
    amount: 12.5,
  },
  {
    ...base,
    number: 'R-2',
    title: '出租汽车许可',
    openedOn: day('2021-03-02'),
    public: true,
    extra: { a: [1, { b: 'x' }] },
  },
  {
    ...base,
    number: 'R-3',
    title: '道路50%改造_方案',
    openedOn: day('2021-03-02'),
    endedOn: day('2021-03-09'),
    state: 'ended',
  },
  { ...base, noun: 'remedy', number: 'F-1', title: 'R-1', search: 'ＡＢＣ公司 Ｘ' },
];

/** The entry has the whole row as its facts, so that projecting it is reading it. */
async function lodge(row: Given, agencyId = 1): Promise<string> {
  const caseId = newId();
  const entry = {
    agencyId,
    caseId,
    noun: row.noun,
    verb: 'lodge',
    on: row.openedOn,
    by,
    facts: indexRow(row),
    files: [],
  };
  const written = await db.tx((tx) => append(tx, entry, null, indexRow(row)));
  if (isRefusal(written)) throw new Error(JSON.stringify(written));
  return caseId;
}

const project = (entries: readonly Entry[]) => entries.at(-1)!.facts as IndexRow;
const numbers = (rows: readonly { number: string }[]) => rows.map((row) => row.number);

test('a line is read as it was written: days, money, JSON and absent values', async () => {
  for (const given of CASES) {
    const { search, ...row } = indexRow(given);
    const read = await findByNumber(db, 1, given.noun, given.number);
    expect(read).toEqual({ ...row, caseId: expect.any(String), seq: 1 });
    expect(await findCase(db, 1, read!.caseId)).toEqual(read);
  }
  expect(await findByNumber(db, 2, 'request', 'R-1')).toBe(null);
});

test('lists: what is open, what is of a noun, what is about another case', async () => {
  expect(numbers(await openCases(db, 1, 'request'))).toEqual(['R-1', 'R-2']);
  expect(numbers(await casesOf(db, 1, 'request'))).toEqual(['R-1', 'R-2', 'R-3']);
  expect(numbers(await casesAbout(db, 1, 'remedy', 'R-1'))).toEqual(['F-1']);
});

test.each([
  ['all, newest first', {}, ['R-3', 'R-2', 'F-1', 'R-1']],
  ['open ones', { noun: 'request', open: true }, ['R-2', 'R-1']],
  ['ended ones', { open: false }, ['R-3']],
  ['public ones', { public: true }, ['R-2']],
  ['of a section', { section: 's1' }, ['R-1']],
  ['from a day on', { from: day('2021-03-02') }, ['R-3', 'R-2']],
  ['up to a day', { noun: 'request', to: day('2021-03-01') }, ['R-1']],
])('a list of %s', async (_, filter, wanted) => {
  expect(numbers(await listCases(db, 1, filter, { limit: 10 })).toSorted()).toEqual(wanted.toSorted());
  expect(await countCases(db, 1, filter)).toBe(wanted.length);
});

test.each([
  ['a part of a word', '线路', ['R-1']],
  ['two words, both', '公交 张三', ['R-1']],
  ['two words, one missing', '公交 李四', []],
  ['a character that is special in LIKE', '50%', ['R-3']],
  ['a percent sign is itself', '5%0', []],
  ['an underscore is itself', '造_方', ['R-3']],
  ['a backslash', '\\', []],
  ['full-width letters are found by half-width ones', 'abc公司', ['F-1']],
])('search: %s', async (_, text, wanted) => {
  expect(numbers(await searchCases(db, 1, text))).toEqual(wanted);
});

test('pages follow each other without a gap or a repetition, whatever is added meanwhile', async () => {
  for (let i = 0; i < 25; i++)
    await lodge({ ...base, number: `P-${i}`, title: '页', openedOn: day(`2022-01-0${1 + (i % 3)}`) }, 5);
  const seen: string[] = [];
  const days: Day[] = [];
  let after: { openedOn: Day; caseId: string } | undefined;
  for (;;) {
    const page = await listCases(db, 5, {}, { limit: 7, after });
    if (page.length === 0) break;
    seen.push(...numbers(page));
    days.push(...page.map((row) => row.openedOn));
    after = page.at(-1);
    await lodge({ ...base, number: `N-${seen.length}`, title: '新', openedOn: day('2022-02-01') }, 5);
  }
  expect(seen).toHaveLength(25);
  expect(new Set(seen).size).toBe(25);
  expect(days).toEqual(days.toSorted().reverse());
});

test('a rebuild finds nothing to mend in an index that the program wrote', async () => {
  expect(await rebuild(db, 1, project)).toEqual({ cases: 4, differences: [] });
});

test('a rebuild names and mends every line that is not what the entries say', async () => {
  const [changed, missing] = [
    await lodge({ ...base, number: 'X-1', title: '甲' }, 9),
    await lodge({ ...base, number: 'X-2', title: '乙' }, 9),
  ];
  const orphan = newId();
  const client = new pg.Client(db.connection);
  await client.connect();
  await client.query(`update case_index set state = 'ended', amount = 3, extra = '{"x":1}' where case_id = $1`, [
    changed,
  ]);
  await client.query(`update case_index set case_id = $2, number = 'X-3' where case_id = $1`, [missing, orphan]);
  await client.end();
  const { differences } = await rebuild(db, 9, project);
  expect(differences).toEqual([
    { caseId: orphan, number: 'X-3', columns: ['no-entries'] },
    { caseId: changed, number: 'X-1', columns: ['state', 'amount', 'extra'] },
    { caseId: missing, number: 'X-2', columns: ['missing'] },
  ]);
  expect(await rebuild(db, 9, project)).toEqual({ cases: 2, differences: [] });
});
