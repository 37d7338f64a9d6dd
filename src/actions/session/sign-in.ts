import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { type AccountWithPassword, findAccountByLogin } from '../../store/accounts.ts';
import type { Context } from '../../store/context.ts';
import { createSession } from '../../store/sessions.ts';
import { isPassword } from './password.ts';
import { actorOf, SESSION_MS, type SignedIn } from './resume.ts';
import { makeThrottle, type Throttle } from './throttle.ts';

const WRONG_PASSWORDS = 5;
const WINDOW_MS = 15 * 60_000;

export interface SignInAttempt {
  readonly agencyId: number;
  readonly login: string;
  readonly password: string;
  /** Where it comes from: guesses are counted by account and address. */
  readonly address: string;
}

/** One for a door: it remembers who guessed wrong. */
export function signInThrottle(): Throttle {
  return makeThrottle(WRONG_PASSWORDS, WINDOW_MS);
}

/**
 * Signs a member of staff in for SESSION_MS. Refuses with `session.wrong-login`, the same for a wrong name and a wrong
 * password, and with `session.too-many-attempts` (facts: minutes) after five of them in a quarter of an hour.
 */
export async function signIn(
  context: Context,
  attempt: SignInAttempt,
  throttle: Throttle,
): Promise<(SignedIn & { readonly token: string }) | Refusal> {
  const { db, now } = context;
  const key = [attempt.agencyId, attempt.login, attempt.address].join('\n');
  const wait = throttle.waitFor(key, now.getTime());
  if (wait > 0) return refuse({ code: 'session.too-many-attempts', facts: { minutes: Math.ceil(wait / 60_000) } });
  throttle.failed(key, now.getTime());
  const account = await checkLogin(context, attempt);
  if (isRefusal(account)) return account;
  throttle.succeeded(key);
  const token = await createSession(db, account, new Date(now.getTime() + SESSION_MS));
  return { token, agencyId: account.agencyId, actor: actorOf(account) };
}

async function checkLogin({ db }: Context, attempt: SignInAttempt): Promise<AccountWithPassword | Refusal> {
  const account = await findAccountByLogin(db, attempt.agencyId, attempt.login);
  const right = await isPassword(attempt.password, account?.password ?? null);
  return right && account && !account.disabled ? account : refuse({ code: 'session.wrong-login' });
}
