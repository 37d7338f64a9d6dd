import type { Entry } from '../../cases/entry.ts';
import { rectification } from '../../cases/rectification/rectification.ts';
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

/** The nouns that issue notices. */
const NOUNS = { request, rectification } as const;
export type Issuing = keyof typeof NOUNS;

/** Which of the papers that a case issued: the entry that froze it, and its key. */
export interface WhichNotice {
  readonly seq: number;
  readonly key: string;
}

/** The notice that an entry froze; null where it issued none with this key. */
export function frozenNotice(entries: readonly Entry[], { seq, key }: WhichNotice): Notice | null {
  const facts = entries.find((entry) => entry.seq === seq)?.facts as { stamp?: { paper?: Notice } } | undefined;
  const paper = facts?.stamp?.paper;
  return (paper && keyedNotices(paper).find((one) => one.key === key)?.notice) ?? null;
}

/** A notice (告知书) as the entry `seq` froze it, and the number of its case; null where it issued none with this key. */
export async function findNotice(
  context: Context,
  noun: Issuing,
  caseId: string,
  which: WhichNotice,
): Promise<FoundNotice | null> {
  const { db, office } = context;
  const entries = await entriesOf(db, office.agencyId, caseId);
  const notice = entries[0]?.noun === noun ? frozenNotice(entries, which) : null;
  if (!notice) return null;
  const { template } = notice;
  return {
    notice,
    number: NOUNS[noun].fold(entries).number,
    agencyId: office.agencyId,
    template: template ? () => bytesOf(context, template.hash) : null,
  };
}

async function bytesOf({ db, office }: Context, hash: string): Promise<Uint8Array> {
  const file = await findFile(db, office.agencyId, hash);
  if (!file) throw new Error(`no file ${hash}, in which a notice was issued`);
  return file.bytes;
}
