import { createHash } from 'node:crypto';
import { type Refusal, refuse } from '../../base/refusal.ts';
import { TABLE_MEDIA } from '../../papers/sheet/table-file.ts';
import type { Context } from '../../store/context.ts';
import { putFile } from '../../store/files.ts';
import { LARGEST_FILE, type Upload } from '../files.ts';

/** Keeps an exchange file for the job that records its rows; it belongs to no case, so nobody can download it. */
export async function keepExchangeFile(
  { db, office }: Context,
  { name, bytes }: Upload,
  format: keyof typeof TABLE_MEDIA,
): Promise<string | Refusal> {
  if (bytes.length > LARGEST_FILE)
    return refuse({ code: 'file.too-large', field: 'files', facts: { name, limit: LARGEST_FILE >> 20 } });
  const hash = createHash('sha256').update(bytes).digest('hex');
  await putFile(db, office.agencyId, { hash, name, mediaType: TABLE_MEDIA[format], size: bytes.length }, bytes);
  return hash;
}
