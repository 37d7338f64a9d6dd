import type { FileRef } from '../cases/entry.ts';
import type { Context } from '../store/context.ts';
import { findFile } from '../store/files.ts';
import { entriesOf } from '../store/ledger.ts';

/** A file that an entry of the case has, with its bytes and the name it has there; null where the case has none such. */
export async function findCaseFile(
  context: Context,
  caseId: string,
  hash: string,
): Promise<(FileRef & { readonly bytes: Uint8Array }) | null> {
  const { db, office } = context;
  const entries = await entriesOf(db, office.agencyId, caseId);
  const ref = entries.flatMap((entry) => entry.files).find((file) => file.hash === hash);
  const kept = ref && (await findFile(db, office.agencyId, hash));
  return kept ? { ...ref, bytes: kept.bytes } : null;
}
