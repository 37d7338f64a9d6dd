import { request } from '../../cases/request/noun.ts';
import { keyedNotices, type Notice } from '../../papers/notices/notice.ts';
import type { Context } from '../../store/context.ts';
import { findFile } from '../../store/files.ts';
import { entriesOf } from '../../store/ledger.ts';

export interface FoundNotice {
  readonly notice: Notice;
  readonly number: string;
  /** The agency that issued it. */
  readonly agencyId: number;
  /** The template that it was issued with; null where it had none. */
  readonly template: (() => Promise<Uint8Array>) | null;
}

/** A notice (告知书) as the entry `seq` froze it, and the number of its request; null where it issued none with this key. */
export async function findNotice(
  context: Context,
  caseId: string,
  { seq, key }: { readonly seq: number; readonly key: string },
): Promise<FoundNotice | null> {
  const { db, office } = context;
  const entries = await entriesOf(db, office.agencyId, caseId);
  if (entries[0]?.noun !== 'request') return null;
  const facts = entries.find((entry) => entry.seq === seq)?.facts as { stamp?: { paper?: Notice } } | undefined;
  const paper = facts?.stamp?.paper;
  const notice = paper && keyedNotices(paper).find((one) => one.key === key)?.notice;
  if (!notice) return null;
  const { template } = notice;
  return {
    notice,
    number: request.fold(entries).number,
    agencyId: office.agencyId,
    template: template ? () => bytesOf(context, template.hash) : null,
  };
}

async function bytesOf({ db, office }: Context, hash: string): Promise<Uint8Array> {
  const file = await findFile(db, office.agencyId, hash);
  if (!file) throw new Error(`no file ${hash}, in which a notice was issued`);
  return file.bytes;
}
