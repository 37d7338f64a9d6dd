import type { Actor } from '../../cases/entry.ts';
import type { Account } from '../../store/accounts.ts';
import type { Context } from '../../store/context.ts';
import { findSession, prolongSession } from '../../store/sessions.ts';

/** A session ends so long after its last use: a working day. */
export const SESSION_MS = 8 * 3_600_000;

export interface SignedIn {
  readonly agencyId: number;
  readonly actor: Actor;
}

export function actorOf({ accountId, name, roles, section }: Account): Actor {
  return { id: accountId, name, roles, section };
}

/** Who is signed in with the token, now for another SESSION_MS; null where nobody is. */
export async function resume({ db, now }: Context, token: string): Promise<SignedIn | null> {
  const account = await findSession(db, token, now);
  if (!account) return null;
  await prolongSession(db, token, new Date(now.getTime() + SESSION_MS));
  return { agencyId: account.agencyId, actor: actorOf(account) };
}
