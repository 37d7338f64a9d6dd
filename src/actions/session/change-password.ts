import { type Refusal, refuse } from '../../base/refusal.ts';
import { changeAccount, findAccount } from '../../store/accounts.ts';
import type { Context } from '../../store/context.ts';
import { hashPassword, isPassword } from './password.ts';

/** Characters. Long beats odd: no kinds of characters are asked for. */
export const SHORTEST_PASSWORD = 10;

/**
 * Whoever is signed in chooses a new password, and is then signed out everywhere. Refuses with `session.wrong-password`
 * (field: old), `session.short-password` and `session.same-password` (field: new).
 */
export async function changePassword(
  { db, office, actor }: Context,
  { old, new: chosen }: { readonly old: string; readonly new: string },
): Promise<Refusal | null> {
  const account = await findAccount(db, office.agencyId, actor.id);
  if (!(await isPassword(old, account?.password ?? null)))
    return refuse({ code: 'session.wrong-password', field: 'old' });
  if (chosen === old) return refuse({ code: 'session.same-password', field: 'new' });
  if ([...chosen].length < SHORTEST_PASSWORD) {
    return refuse({ code: 'session.short-password', field: 'new', facts: { least: SHORTEST_PASSWORD } });
  }
  await changeAccount(db, office.agencyId, actor.id, { password: await hashPassword(chosen) });
  return null;
}
