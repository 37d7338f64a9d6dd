import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { makeHouse } from '../../reads/house.ts';
import { changeAccount, findAccountByLogin } from '../../store/accounts.ts';
import { CLOCK, type House } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { appoint, found } from '../found.ts';
import { countGuesses } from './guesses.ts';
import { resume } from './resume.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

let db: TestDatabase;
let house: House;
let agencyId: number;
const login = { login: 'zhang', password: '密码-123456', address: '10.0.0.1' };

beforeAll(async () => {
  db = await openTestDatabase();
  const contact = { office: '公开科', address: '江州', hours: '9-17', telephone: '1' };
  const id = await found(db, { name: '江州局', shortName: '江', contact }, new Date('2020-01-02T02:00:00Z'));
  if (isRefusal(id)) throw new Error(JSON.stringify(id));
  agencyId = id;
  await appoint(db, id, { login: 'zhang', name: '张三', roles: ['clerk', 'legal'], section: '公开科' }, login.password);
  house = makeHouse(db, id, []);
});
afterAll(() => db.close());

async function enter() {
  const signed = await signIn(await house.contextFor(CLOCK), { agencyId, ...login }, countGuesses());
  if (isRefusal(signed)) throw new Error(JSON.stringify(signed));
  return signed;
}

it('a session is known by its token until it is ended', async () => {
  const { token, actor } = await enter();
  expect(actor).toMatchObject({ name: '张三', roles: ['clerk', 'legal'], section: '公开科' });
  const context = await house.contextFor(CLOCK);
  expect(await resume(context, token)).toEqual({ agencyId, actor });
  await signOut(context, token);
  expect(await resume(context, token)).toBeNull();
});

it.each(['', '1', `${'9'.repeat(9)}.${'a'.repeat(43)}`, 'x.y', `1.${'ä'.repeat(43)}`])(
  'no token is forged: %s',
  async (token) => {
    expect(await resume(await house.contextFor(CLOCK), token)).toBeNull();
  },
);

it('nobody with a disabled account is signed in, nor stays so', async () => {
  const { token } = await enter();
  const account = await findAccountByLogin(db, agencyId, 'zhang');
  await changeAccount(db, agencyId, account!.accountId, { disabled: true });
  const context = await house.contextFor(CLOCK);
  expect(await resume(context, token)).toBeNull();
  expect(await signIn(context, { agencyId, ...login }, countGuesses())).toEqual({
    refused: [{ code: 'session.wrong-login' }],
  });
  await changeAccount(db, agencyId, account!.accountId, { disabled: false });
});

it('guesses from one address do not lock out another', async () => {
  const guesses = countGuesses();
  const context = await house.contextFor(CLOCK);
  for (let i = 0; i < 5; i++) await signIn(context, { agencyId, ...login, password: 'x' }, guesses);
  const there = await signIn(context, { agencyId, ...login }, guesses);
  expect(there).toEqual({ refused: [{ code: 'session.too-many-attempts', facts: { minutes: 15 } }] });
  expect(isRefusal(await signIn(context, { agencyId, ...login, address: '10.0.0.2' }, guesses))).toBe(false);
});
