import { createHash } from 'node:crypto';
import { type Refusal, refuse } from '../../base/refusal.ts';
import type { Context } from '../../store/context.ts';
import { putExchangeFile } from '../../store/decision/exchange-file.ts';
import { LARGEST_FILE, type Upload } from '../files.ts';

/**
 * Keeps an exchange file for the job that records its rows. It has numbers of identity in it and belongs to no case:
 * nobody can download it, and housekeeping deletes it once it is through (`tidy`).
 */
export async function keepExchangeFile(
  { db, office, now }: Context,
  { name, bytes }: Upload,
): Promise<string | Refusal> {
  if (bytes.length > LARGEST_FILE)
    return refuse({ code: 'file.too-large', field: 'files', facts: { name, limit: LARGEST_FILE >> 20 } });
  const hash = createHash('sha256').update(bytes).digest('hex');
  await putExchangeFile(db, office.agencyId, { hash, bytes }, now);
  return hash;
}
