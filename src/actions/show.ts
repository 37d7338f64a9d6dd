import type { Shown } from '../cases/shown.ts';
import type { Transaction } from '../store/database.ts';
import { announce } from '../store/mail/announce.ts';
import { putShown } from '../store/publication/put-shown.ts';

/** What readers find of the case follows from the entry, in its transaction; of what has become public they are told. */
export async function show(
  tx: Transaction,
  agencyId: number,
  caseId: string,
  was: Shown | null,
  is: Shown | null,
  now: Date,
): Promise<void> {
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  await putShown(tx, agencyId, caseId, is);
  // What was taken over from an earlier site has its own day there, and is no news.
  if (!was && is?.publishedAt === now.toISOString()) await announce(tx, agencyId, caseId, now);
}
