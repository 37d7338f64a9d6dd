import type { Context } from '../../store/context.ts';
import { deleteSession } from '../../store/sessions.ts';

/** Ends the session of the token; nothing where there is none. */
export function signOut({ db }: Context, token: string): Promise<void> {
  return deleteSession(db, token);
}
