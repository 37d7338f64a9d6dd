import { newId } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/refusal.ts';
import type { Role } from '../cases/entry.ts';
import type { Queryable } from './database.ts';

/** Who may sign in at the desk. */
export interface Account {
  readonly agencyId: number;
  readonly accountId: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly section: string | null;
  readonly disabled: boolean;
}

/** With what a sign-in is checked against: a PHC string ($argon2id$…); null = may not sign in with a password. */
export type AccountWithPassword = Account & { readonly password: string | null };

export const ACCOUNT_COLUMNS = `a.agency_id as "agencyId", a.account_id as "accountId", a.login, a.name, a.roles, a.section, a.disabled`;

/** Refuses with `account.login-taken` (field: login). */
export async function createAccount(
  db: Queryable,
  given: Omit<AccountWithPassword, 'accountId' | 'disabled'>,
): Promise<Account | Refusal> {
  const { agencyId, login, name, roles, section, password } = given;
  const [account] = await db.query<Account>(
    `insert into account as a (agency_id, account_id, login, name, roles, section, password) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (agency_id, login) do nothing returning ${ACCOUNT_COLUMNS}`,
    [agencyId, newId(), login, name, roles, section, password],
  );
  return account ?? refuse({ code: 'account.login-taken', field: 'login', facts: { login } });
}

export async function findAccountByLogin(
  db: Queryable,
  agencyId: number,
  login: string,
): Promise<AccountWithPassword | null> {
  const [account] = await db.query<AccountWithPassword>(
    {
      name: 'account-by-login',
      text: `select ${ACCOUNT_COLUMNS}, a.password from account a where a.agency_id = $1 and a.login = $2`,
    },
    [agencyId, login],
  );
  return account ?? null;
}

export async function findAccount(
  db: Queryable,
  agencyId: number,
  accountId: string,
): Promise<AccountWithPassword | null> {
  const text = `select ${ACCOUNT_COLUMNS}, a.password from account a where a.agency_id = $1 and a.account_id = $2`;
  return (await db.query<AccountWithPassword>(text, [agencyId, accountId]))[0] ?? null;
}

export function listAccounts(db: Queryable, agencyId: number): Promise<Account[]> {
  return db.query<Account>(`select ${ACCOUNT_COLUMNS} from account a where a.agency_id = $1 order by a.login`, [
    agencyId,
  ]);
}

/** Changes what is given. Whoever is disabled or has a new password is signed out everywhere. False where there is no such account. */
export async function changeAccount(
  db: Queryable,
  agencyId: number,
  accountId: string,
  change: Partial<Pick<AccountWithPassword, 'name' | 'roles' | 'section' | 'password' | 'disabled'>>,
): Promise<boolean> {
  const columns = (['name', 'roles', 'section', 'password', 'disabled'] as const).filter(
    (key) => change[key] !== undefined,
  );
  if (columns.length === 0) throw new Error('nothing to change');
  const signOut = change.disabled === true || change.password !== undefined;
  const changed = await db.query(
    `with changed as (
       update account set ${columns.map((column, i) => `${column} = $${i + 4}`).join(', ')}
       where agency_id = $1 and account_id = $2 returning account_id),
     signed_out as (delete from session where $3 and agency_id = $1 and account_id = $2)
     select account_id from changed`,
    [agencyId, accountId, signOut, ...columns.map((column) => change[column])],
  );
  return changed.length === 1;
}
