import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { type AccountWithPassword, findAccountByLogin } from '../../store/accounts.ts';
import type { Context } from '../../store/context.ts';
import { createSession } from '../../store/sessions.ts';
import type { Guesses } from './guesses.ts';
import { isPassword } from './password.ts';
import { actorOf, SESSION_MS, type SignedIn } from './resume.ts';

export interface SignInAttempt {
  readonly agencyId: number;
  readonly login: string;
  readonly password: string;
  /** Where it comes from. */
  readonly address: string;
}

/**
 * Signs a member of staff in for SESSION_MS. Refuses with `session.wrong-login`, the same for a wrong name and a wrong
 * password, and with `session.too-many-attempts` (facts: minutes) where `guesses`, one for a door, says so.
 */
export async function signIn(
  context: Context,
  attempt: SignInAttempt,
  guesses: Guesses,
): Promise<(SignedIn & { readonly token: string }) | Refusal> {
  const { db, now } = context;
  const wait = guesses.begin(attempt, now.getTime());
  if (wait > 0) return refuse({ code: 'session.too-many-attempts', facts: { minutes: Math.ceil(wait / 60_000) } });
  const account = await checkLogin(context, attempt);
  if (isRefusal(account)) return account;
  guesses.right(attempt, now.getTime());
  const token = await createSession(db, account, new Date(now.getTime() + SESSION_MS));
  return { token, agencyId: account.agencyId, actor: actorOf(account) };
}

async function checkLogin({ db }: Context, attempt: SignInAttempt): Promise<AccountWithPassword | Refusal> {
  const account = await findAccountByLogin(db, attempt.agencyId, attempt.login);
  const right = await isPassword(attempt.password, account?.password ?? null);
  return right && account && !account.disabled ? account : refuse({ code: 'session.wrong-login' });
}
