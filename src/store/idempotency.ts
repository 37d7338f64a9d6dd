import type { Queryable, Transaction } from './database.ts';

/**
 * The answer that was given to this key, or null. Whoever sends the same key at the same moment waits here until the
 * first transaction has ended. A key is the sender's own: the caller puts the sender into it.
 */
export async function rememberedAnswer<Answer>(tx: Transaction, agencyId: number, key: string): Promise<Answer | null> {
  await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [agencyId, key]);
  const [row] = await tx.query<{ answer: Answer }>('select answer from idempotency where agency_id = $1 and key = $2', [
    agencyId,
    key,
  ]);
  return row?.answer ?? null;
}

export async function rememberAnswer(tx: Transaction, agencyId: number, key: string, answer: unknown): Promise<void> {
  await tx.query('insert into idempotency (agency_id, key, answer) values ($1, $2, $3)', [
    agencyId,
    key,
    JSON.stringify(answer),
  ]);
}

/** Forgets what was answered before the instant: nobody sends again after so long. */
export async function forgetAnswers(db: Queryable, before: Date): Promise<void> {
  await db.query('delete from idempotency where at < $1', [before]);
}
