import { createHash } from 'node:crypto';
import { isRefusal, type Refusal, refuse } from '../base/refusal.ts';
import type { FilePurpose, FileRef } from '../cases/entry.ts';
import { sniffAttachment, sniffReport } from '../papers/attachment.ts';
import type { Transaction } from '../store/database.ts';
import { putFile } from '../store/files.ts';

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An attachment where absent. */
  readonly purpose?: FilePurpose;
}

export const MOST_FILES = 10;
/** Bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Checks every file before the first is kept; refuses naming each file that is too large, broken or of no accepted kind. */
export async function keepFiles(
  tx: Transaction,
  agencyId: number,
  uploads: readonly Upload[],
  limit: number = MOST_FILES,
): Promise<FileRef[] | Refusal> {
  if (uploads.length > limit) return refuse({ code: 'file.too-many', field: 'files', facts: { limit } });
  const checked = await Promise.all(uploads.map(checkUpload));
  const refusals = checked.filter(isRefusal);
  if (refusals.length > 0) return refuse(...refusals.flatMap((one) => one.refused));
  const kept = checked as { ref: FileRef; bytes: Uint8Array }[];
  for (const { ref, bytes } of kept) await putFile(tx, agencyId, ref, bytes);
  return kept.map(({ ref }) => ref);
}

async function checkUpload({
  name,
  bytes,
  purpose = 'attachment',
}: Upload): Promise<{ ref: FileRef; bytes: Uint8Array } | Refusal> {
  if (bytes.length === 0) return refuse({ code: 'file.empty', field: 'files', facts: { name } });
  if (bytes.length > LARGEST_FILE)
    return refuse({ code: 'file.too-large', field: 'files', facts: { name, limit: LARGEST_FILE >> 20 } });
  const mediaType = await (purpose === 'published-report' ? sniffReport(name, bytes) : sniffAttachment(name, bytes));
  if (isRefusal(mediaType)) return mediaType;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { ref: { hash, name, mediaType, size: bytes.length, purpose }, bytes };
}
