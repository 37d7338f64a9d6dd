import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../base/ids.ts';
import { isRefusal } from '../../base/refusal.ts';
import { changeAccount } from '../../store/accounts.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { appoint, found } from '../found.ts';
import { doVerb, foundOffice, OTHER, requestIn } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;
const holders: Record<string, string> = { 'a name': '王科员', 'nobody known': newId() };

async function account(agencyId: number, login: string): Promise<string> {
  const made = await appoint(
    db,
    agencyId,
    { login, name: login, roles: ['section'], section: '运输科' },
    'secret of 12',
  );
  if (isRefusal(made)) throw new Error(JSON.stringify(made));
  return made.accountId;
}

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
  const { agencyId } = base.office;
  const contact = { office: '办公室', address: '路1号', hours: '9:00', telephone: '000-1' };
  const elsewhere = await found(db, { name: '另一机关', shortName: '另', contact }, new Date('2015-01-01T01:00:00Z'));
  holders.staff = await account(agencyId, 'staff');
  holders['somebody who left'] = await account(agencyId, 'left');
  await changeAccount(db, agencyId, holders['somebody who left'], { disabled: true });
  holders["another agency's staff"] = await account(elsewhere as number, 'foreign');
});
afterAll(() => db.close());

it.each(['a name', 'nobody known', 'somebody who left', "another agency's staff"])(
  'assigned to %s: refused',
  async (who) => {
    const { caseId } = await requestIn(base, 'in-hand');
    const facts = { section: '运输科', holder: holders[who] };
    expect(await doVerb(base, 'assign', caseId, OTHER, facts)).toMatchObject({
      refused: [{ code: 'assign.no-such-holder', field: 'holder' }],
    });
  },
);

it.each([['staff'], [undefined]])('assigned to %s: done', async (who) => {
  const { caseId } = await requestIn(base, 'in-hand');
  const facts = { section: '运输科', holder: who && holders[who] };
  expect(await doVerb(base, 'assign', caseId, OTHER, facts)).toMatchObject({ state: 'in-hand' });
});
