import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { type Refusal, refuse } from '../base/refusal.ts';
import type { Queryable, Transaction } from './database.ts';
import { canonicalJson } from './ledger/chain.ts';

/**
 * A key, as the store knows it. Of the key itself it keeps nothing: the row is found by one half of what is derived from
 * it, and sealed by the other, so that only whoever sends the key again can read the answer (which may hold a look-up
 * code). It is as safe as the key is hard to guess.
 */
export interface DeedKey {
  readonly agencyId: number;
  readonly row: string;
  readonly secret: Buffer;
}

/** What is sealed: which deed the key was sent with, and what was answered. */
interface Kept<Answer> {
  readonly deed: string;
  readonly answer: Answer;
}

/** A key is the sender's own. */
export function deedKey(agencyId: number, sender: string, key: string): DeedKey {
  const derived = Buffer.from(hkdfSync('sha256', canonicalJson([sender, key]), String(agencyId), 'idempotency', 64));
  return { agencyId, row: derived.toString('hex', 0, 32), secret: derived.subarray(32) };
}

/** The same for the same deed, however its fields are ordered. */
export function deedMark(deed: unknown): string {
  return createHash('sha256').update(canonicalJson(deed)).digest('hex');
}

/**
 * The answer that was given to this key, or null; a refusal (`key.reused`) where it was sent with another deed. Whoever
 * sends the same key at the same moment waits here until the first transaction has ended.
 */
export async function rememberedAnswer<Answer>(
  tx: Transaction,
  { agencyId, row, secret }: DeedKey,
  deed: string,
): Promise<Answer | Refusal | null> {
  await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [agencyId, row]);
  const text = 'select sealed from idempotency where agency_id = $1 and key = $2';
  const [found] = await tx.query<{ sealed: Buffer }>(text, [agencyId, row]);
  if (!found) return null;
  const kept = open<Kept<Answer>>(secret, found.sealed);
  return kept.deed === deed ? kept.answer : refuse({ code: 'key.reused', field: 'Idempotency-Key' });
}

export async function rememberAnswer(tx: Transaction, key: DeedKey, deed: string, answer: unknown): Promise<void> {
  const sealed = seal(key.secret, { deed, answer });
  const text = 'insert into idempotency (agency_id, key, sealed) values ($1, $2, $3)';
  await tx.query(text, [key.agencyId, key.row, sealed]);
}

/** Forgets what was answered before the instant: nobody sends again after so long. */
export async function forgetAnswers(db: Queryable, before: Date): Promise<void> {
  await db.query('delete from idempotency where at < $1', [before]);
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

function seal(secret: Buffer, value: unknown): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, secret, nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function open<Value>(secret: Buffer, sealed: Buffer): Value {
  const decipher = createDecipheriv(CIPHER, secret, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  const body = Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  return JSON.parse(body.toString()) as Value;
}
