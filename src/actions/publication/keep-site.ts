import { createHash } from 'node:crypto';
import type { Context } from '../../store/context.ts';
import { putFile } from '../../store/files.ts';
import type { Upload } from '../files.ts';

/** Bytes of an earlier site (原网站) in one upload: as much as a body may hold. What is larger, the command takes. */
export const LARGEST_SITE = 20 * 1024 * 1024;

/** Keeps what was sent for the job that takes it over; it belongs to no case, so nobody can download it. */
export async function keepSite({ db, office }: Context, { name, bytes }: Upload): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  await putFile(db, office.agencyId, { hash, name, mediaType: 'application/octet-stream', size: bytes.length }, bytes);
  return hash;
}
