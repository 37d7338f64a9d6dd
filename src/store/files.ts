import type { FileRef } from '../cases/entry.ts';
import type { Queryable } from './database.ts';

/** Keeps the bytes of a file under their hash (SHA-256, hex); the same bytes are kept once an agency. */
export async function putFile(db: Queryable, agencyId: number, ref: FileRef, bytes: Uint8Array): Promise<void> {
  await db.query(
    `insert into file (agency_id, hash, name, media_type, size, bytes) values ($1, $2, $3, $4, $5, $6)
     on conflict (agency_id, hash) do nothing`,
    [agencyId, Buffer.from(ref.hash, 'hex'), ref.name, ref.mediaType, ref.size, Buffer.from(bytes)],
  );
}

/** The file as it was first kept (an entry may call the same bytes otherwise), or null. */
export async function findFile(
  db: Queryable,
  agencyId: number,
  hash: string,
): Promise<(FileRef & { readonly bytes: Buffer }) | null> {
  const [file] = await db.query<FileRef & { readonly bytes: Buffer }>(
    `select encode(hash, 'hex') as hash, name, media_type as "mediaType", size, bytes from file where agency_id = $1 and hash = $2`,
    [agencyId, Buffer.from(hash, 'hex')],
  );
  return file ?? null;
}
