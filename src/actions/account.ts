import { newCode } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/refusal.ts';
import { type Account, changeAccount, findAccountByLogin, listAccounts } from '../store/accounts.ts';
import type { Context } from '../store/context.ts';
import { appoint, type Staff } from './found.ts';
import { hashPassword } from './session/password.ts';

/** Appoints somebody with a password made at random, which is returned and kept nowhere in the clear. */
export async function newStaff({ db, office }: Context, staff: Staff): Promise<string | Refusal> {
  const password = newCode(12);
  const account = await appoint(db, office.agencyId, staff, password);
  return isRefusal(account) ? account : password;
}

/** Keeps an account from signing in, or lets it again. Its entries stay its own. */
export async function disableAccount(
  { db, office }: Context,
  login: string,
  disabled: boolean,
): Promise<Account | Refusal> {
  const account = await findAccountByLogin(db, office.agencyId, login);
  if (!account) return refuse({ code: 'account.not-found', facts: { login } });
  await changeAccount(db, office.agencyId, account.accountId, { disabled });
  return { ...account, disabled };
}

/** Gives an account a new random password and ends its sessions. */
export async function newPassword({ db, office }: Context, login: string): Promise<string | Refusal> {
  const account = await findAccountByLogin(db, office.agencyId, login);
  if (!account) return refuse({ code: 'account.not-found', facts: { login } });
  const password = newCode(12);
  await changeAccount(db, office.agencyId, account.accountId, { password: await hashPassword(password) });
  return password;
}

export function listStaff({ db, office }: Context): Promise<Account[]> {
  return listAccounts(db, office.agencyId);
}
