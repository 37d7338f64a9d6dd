import { createHash } from 'node:crypto';
import { isRefusal, type Reason, refuse } from '../../base/refusal.ts';
import type { FileText } from '../../cases/publication/scan/file-text.ts';
import { readTextWaiting } from '../../papers/read/pool/waiting.ts';
import { READING_WAY } from '../../papers/read/text/read-text.ts';
import type { Queryable } from '../../store/database.ts';
import { findFile } from '../../store/files.ts';
import { findFileTexts, putFileText } from '../../store/publication/file-text.ts';
import type { Stamper } from '../act.ts';
import { LARGEST_FILE, type Upload } from '../files.ts';

/** What was found in the files that come with a deed, by hash, and why some of them cannot be attached. */
interface Examined {
  readonly texts: ReadonlyMap<string, FileText>;
  readonly reasons: readonly Reason[];
}

/** Reads the text of what is to be attached, in bounded time and memory; what is too large is refused unread. */
export async function examineAttachments(files: readonly Upload[]): Promise<Examined> {
  const texts = new Map<string, FileText>();
  const reasons: Reason[] = [];
  for (const { name, bytes } of files) {
    if (bytes.length === 0 || bytes.length > LARGEST_FILE) continue;
    const read = await readTextWaiting(bytes, name);
    if (isRefusal(read)) reasons.push(...read.refused.map((reason) => ({ ...reason, field: 'files' })));
    else texts.set(createHash('sha256').update(bytes).digest('hex'), read);
  }
  return { texts, reasons };
}

/** `stamper` with the text of its files kept; a file that cannot be read at all, since it is broken, is not attached. */
export function withTexts<Case>(stamper: Stamper<Case>): Stamper<Case> {
  return async (tx, c, context, facts) => {
    const { texts, reasons } = (context.examined as Examined | undefined) ?? { texts: new Map(), reasons: [] };
    if (reasons.length > 0) return refuse(...reasons);
    for (const [hash, text] of texts) await putFileText(tx, context.office.agencyId, hash, READING_WAY, text);
    return stamper(tx, c, context, facts);
  };
}

/** What was read of these files; one that was attached before its text was kept is read now. */
export async function textsOf(
  db: Queryable,
  agencyId: number,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, FileText>> {
  const texts = await findFileTexts(db, agencyId, hashes, READING_WAY);
  for (const hash of hashes) {
    if (texts.has(hash)) continue;
    const file = await findFile(db, agencyId, hash);
    const read = file && (await readTextWaiting(file.bytes, file.name));
    // It was attached when nobody tried to read it: a person has to look.
    const text = !read || isRefusal(read) ? { parts: [], hidden: [], unread: [''] } : read;
    if (file) await putFileText(db, agencyId, hash, READING_WAY, text);
    texts.set(hash, text);
  }
  return texts;
}

/** Of what is attached nothing is stamped but its text. */
export const attach: Stamper<unknown> = async () => ({ stamp: {} });
