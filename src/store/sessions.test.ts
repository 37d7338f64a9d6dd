import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRefusal, refuse } from '../base/refusal.ts';
import { type Account, changeAccount, createAccount, findAccountByLogin, listAccounts } from './accounts.ts';
import { findAgency, listAgencies, putAgency } from './agencies.ts';
import { createSession, deleteExpiredSessions, deleteSession, findSession } from './sessions.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const NOW = new Date('2021-03-01T00:00:00Z');
const LATER = new Date('2021-03-02T00:00:00Z');

async function create(login: string): Promise<Account> {
  const given = {
    agencyId: 1,
    login,
    name: '李红',
    roles: ['clerk', 'head'] as const,
    section: 's1',
    password: '$argon2id$x',
  };
  const account = await createAccount(db, given);
  if (isRefusal(account)) throw new Error(JSON.stringify(account));
  return account;
}

test('an account is found by its login, once an agency', async () => {
  const account = await create('lihong');
  expect(await findAccountByLogin(db, 1, 'lihong')).toEqual({ ...account, password: '$argon2id$x' });
  expect(await findAccountByLogin(db, 2, 'lihong')).toBe(null);
  expect(await createAccount(db, { ...account, password: null })).toEqual(
    refuse({ code: 'account.login-taken', field: 'login', facts: { login: 'lihong' } }),
  );
  expect(await listAccounts(db, 1)).toContainEqual(account);
});

test('a session names its account until it expires or ends', async () => {
  const account = await create('a');
  const token = await createSession(db, account, LATER);
  expect(await findSession(db, token, NOW)).toEqual(account);
  expect(await findSession(db, token, LATER)).toBe(null);
  await deleteSession(db, token);
  expect(await findSession(db, token, NOW)).toBe(null);
});

test.each(['', '1', '1.x', '99999999999.x', `2.${'a'.repeat(43)}`, `1.${'a'.repeat(43)}`])(
  'a token that nobody was given is nobody: %j',
  async (token) => {
    expect(await findSession(db, token, NOW)).toBe(null);
    await deleteSession(db, token);
  },
);

test('the secret of a session is not in the database', async () => {
  const token = await createSession(db, await create('b'), LATER);
  const [row] = await db.query<{ text: string }>('select string_agg(s::text, $1) as text from session s', [' ']);
  expect(row!.text).not.toContain(token.split('.')[1]);
});

test.each([
  ['disabled', { disabled: true }],
  ['given a new password', { password: '$argon2id$y' }],
])('whoever is %s is signed out', async (name, change) => {
  const account = await create(name);
  const token = await createSession(db, account, LATER);
  expect(await changeAccount(db, 1, account.accountId, change)).toBe(true);
  expect(await findSession(db, token, NOW)).toBe(null);
  expect(await changeAccount(db, 2, account.accountId, change)).toBe(false);
});

test('a new name or other roles sign nobody out', async () => {
  const account = await create('c');
  const token = await createSession(db, account, LATER);
  await changeAccount(db, 1, account.accountId, { name: '李红梅', roles: ['auditor'], section: null });
  expect(await findSession(db, token, NOW)).toEqual({ ...account, name: '李红梅', roles: ['auditor'], section: null });
});

test('expired sessions are forgotten', async () => {
  await createSession(db, await create('d'), NOW);
  await deleteExpiredSessions(db, NOW);
  expect(await db.query('select 1 from session where expires_at <= $1', [NOW])).toEqual([]);
});

test('an agency is written, changed and read', async () => {
  const agency = { agencyId: 1, name: '云溪市交通运输局', code: null, facts: { a: 1 } };
  await putAgency(db, agency);
  await putAgency(db, { ...agency, code: '11330000000000000X' });
  expect(await findAgency(db, 1)).toEqual({ ...agency, code: '11330000000000000X' });
  expect(await listAgencies(db)).toHaveLength(1);
  expect(await findAgency(db, 2)).toBe(null);
});
