import type { Database } from '../store/database.ts';
import { deleteExchangeFiles } from '../store/decision/exchange-file.ts';
import { forgetAnswers } from '../store/idempotency.ts';
import { deleteExpiredSessions } from '../store/sessions.ts';

/** How long an idempotency key is remembered. Milliseconds. */
const REMEMBERED_MS = 86_400_000;
/** How long an exchange file waits for the job that it was kept for. Milliseconds. */
const WAITS_MS = 3_600_000;

/** Forgets what nobody can use any more: sessions that ended, keys that nobody sends again after a day, exchange files that are through. */
export async function tidy(db: Database, now: Date): Promise<void> {
  await deleteExpiredSessions(db, now);
  await forgetAnswers(db, new Date(now.getTime() - REMEMBERED_MS));
  await deleteExchangeFiles(db, new Date(now.getTime() - WAITS_MS));
}
