import type { Database } from '../store/database.ts';
import { forgetAnswers } from '../store/idempotency.ts';
import { deleteExpiredSessions } from '../store/sessions.ts';

/** How long an idempotency key is remembered. Milliseconds. */
const REMEMBERED_MS = 86_400_000;

/** Forgets what nobody can use any more: sessions that ended, and keys that nobody sends again after a day. */
export async function tidy(db: Database, now: Date): Promise<void> {
  await deleteExpiredSessions(db, now);
  await forgetAnswers(db, new Date(now.getTime() - REMEMBERED_MS));
}
