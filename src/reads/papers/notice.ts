import { request } from '../../cases/request/noun.ts';
import { keyedNotices, type Notice } from '../../papers/notices/notice.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';

/** A notice (告知书) as the entry `seq` froze it, and the number of its request; null where it issued none with this key. */
export async function findNotice(
  { db, office }: Context,
  caseId: string,
  { seq, key }: { readonly seq: number; readonly key: string },
): Promise<{ readonly notice: Notice; readonly number: string; readonly agencyId: number } | null> {
  const entries = await entriesOf(db, office.agencyId, caseId);
  if (entries[0]?.noun !== 'request') return null;
  const facts = entries.find((entry) => entry.seq === seq)?.facts as { stamp?: { paper?: Notice } } | undefined;
  const paper = facts?.stamp?.paper;
  const notice = paper && keyedNotices(paper).find((one) => one.key === key)?.notice;
  return notice ? { notice, number: request.fold(entries).number, agencyId: office.agencyId } : null;
}
