import { createHash } from 'node:crypto';
import { newSecret } from '../base/ids.ts';
import { ACCOUNT_COLUMNS, type Account } from './accounts.ts';
import type { Queryable, Statement } from './database.ts';

/**
 * A session's token is `AGENCY.SECRET`, so that one agency's shard answers for it. Only the hash of the secret is kept:
 * whoever reads the database cannot sign in with it.
 */
export async function createSession(
  db: Queryable,
  { agencyId, accountId }: Pick<Account, 'agencyId' | 'accountId'>,
  expiresAt: Date,
): Promise<string> {
  const secret = newSecret();
  await db.query(`insert into session (agency_id, token_hash, account_id, expires_at) values ($1, $2, $3, $4)`, [
    agencyId,
    hashOf(secret),
    accountId,
    expiresAt,
  ]);
  return `${agencyId}.${secret}`;
}

const FIND: Statement = {
  name: 'session',
  text: `select ${ACCOUNT_COLUMNS} from session s join account a using (agency_id, account_id)
    where s.agency_id = $1 and s.token_hash = $2 and s.expires_at > $3 and not a.disabled`,
};

/** Who is signed in with the token, or null where it is none, has expired, or the account is disabled. */
export async function findSession(db: Queryable, token: string, now: Date): Promise<Account | null> {
  const parts = partsOf(token);
  return parts && ((await db.query<Account>(FIND, [parts.agencyId, hashOf(parts.secret), now]))[0] ?? null);
}

/** Moves the end of a session on, where that is worth a write: by more than a minute. */
export async function prolongSession(db: Queryable, token: string, expiresAt: Date): Promise<void> {
  const parts = partsOf(token);
  if (!parts) return;
  await db.query(PROLONG, [parts.agencyId, hashOf(parts.secret), expiresAt, new Date(expiresAt.getTime() - 60_000)]);
}

const PROLONG: Statement = {
  name: 'session-prolong',
  text: `update session set expires_at = $3 where agency_id = $1 and token_hash = $2 and expires_at < $4`,
};

export async function deleteSession(db: Queryable, token: string): Promise<void> {
  const parts = partsOf(token);
  if (!parts) return;
  await db.query('delete from session where agency_id = $1 and token_hash = $2', [
    parts.agencyId,
    hashOf(parts.secret),
  ]);
}

export async function deleteExpiredSessions(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from session where expires_at <= $1', [now]);
}

function partsOf(token: string): { agencyId: number; secret: string } | null {
  const parts = /^(\d{1,9})\.([\w-]{43})$/.exec(token);
  return parts && { agencyId: Number(parts[1]), secret: parts[2]! };
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
