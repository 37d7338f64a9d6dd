import type { Actor } from '../../cases/entry.ts';
import { listAccounts } from '../../store/accounts.ts';
import type { Context } from '../../store/context.ts';

/** Everybody to whom a case can be assigned, by login. */
export async function staff(context: Context): Promise<Actor[]> {
  const accounts = await listAccounts(context.db, context.office.agencyId);
  return accounts
    .filter((account) => !account.disabled)
    .map(({ accountId, name, roles, section }) => ({ id: accountId, name, roles, section }));
}
