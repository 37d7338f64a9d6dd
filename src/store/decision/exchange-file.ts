import type { Queryable, Statement } from '../database.ts';

/** Keeps the bytes of an exchange file (双公示) for the job that records its rows; the same bytes are kept once. */
export async function putExchangeFile(
  db: Queryable,
  agencyId: number,
  { hash, bytes }: { readonly hash: string; readonly bytes: Uint8Array },
  now: Date,
): Promise<void> {
  await db.query(
    `insert into exchange_file (agency_id, hash, kept_at, bytes) values ($1, $2, $3, $4)
     on conflict (agency_id, hash) do update set kept_at = excluded.kept_at`,
    [agencyId, Buffer.from(hash, 'hex'), now, Buffer.from(bytes)],
  );
}

export async function findExchangeFile(db: Queryable, agencyId: number, hash: string): Promise<Buffer | null> {
  const [file] = await db.query<{ bytes: Buffer }>(
    'select bytes from exchange_file where agency_id = $1 and hash = $2',
    [agencyId, Buffer.from(hash, 'hex')],
  );
  return file?.bytes ?? null;
}

const THROUGH: Statement = {
  name: 'exchange-files-through',
  text: `delete from exchange_file kept where kept_at < $1 and not exists (
      select from job where job.agency_id = kept.agency_id and job.kind = 'decisions-import'
        and job.params->>'file' = encode(kept.hash, 'hex') and job.state <> 'done')`,
};

/** Deletes the files that no job needs any more, of all agencies; one that was kept since `before` may be about to get its job. */
export async function deleteExchangeFiles(db: Queryable, before: Date): Promise<void> {
  await db.query(THROUGH, [before]);
}
