import { dayOf } from '../../base/day.ts';
import { type Refusal, refuse } from '../../base/refusal.ts';
import type { Content } from '../../cases/publication/content.ts';
import { publication } from '../../cases/publication/noun.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Transaction } from '../../store/database.ts';
import { entriesOf } from '../../store/ledger.ts';
import { holdCall, undecidedOn } from '../../store/publication/comment/comments.ts';

type Bound = { readonly reportsOnId?: string };

/** The call for comments (征求意见) that a report on them names, bound by its case. `before`: the draft that is changed. */
export async function callOf(
  tx: Transaction,
  agencyId: number,
  number: string | undefined,
  before?: Content,
): Promise<Bound | Refusal> {
  if (!number) return {};
  if (before?.reportsOnId && before.reportsOn === number) return { reportsOnId: before.reportsOnId };
  const found = await findByNumber(tx, agencyId, 'publication', number);
  const call = found && publication.fold(await entriesOf(tx, agencyId, found.caseId));
  return call?.content.genre === 'call-for-comments'
    ? { reportsOnId: call.caseId }
    : refuse({ code: 'comments.no-such-call', field: 'reportsOn', facts: { number } });
}

/** What became of the comments is said after the last day for them, of a call that was public. */
export async function callIsOver(
  tx: Transaction,
  agencyId: number,
  now: Date,
  { content: { reportsOnId } }: PublicationCase,
): Promise<Refusal | null> {
  if (!reportsOnId) return null;
  const { versions, number } = publication.fold(await entriesOf(tx, agencyId, reportsOnId));
  const until = versions.at(-1)?.content.commentsUntil;
  if (!until) return refuse({ code: 'comments.call-not-public', facts: { number } });
  return dayOf(now) > until ? null : refuse({ code: 'comments.still-open', facts: { number, until } });
}

/** Every comment on the call that it reports on is decided on; none is made or changed until the transaction ends. */
export async function undecidedRefusal(
  tx: Transaction,
  agencyId: number,
  { content: { reportsOnId } }: PublicationCase,
): Promise<Refusal | null> {
  const call = reportsOnId ? await holdCall(tx, agencyId, reportsOnId) : null;
  const n = call ? await undecidedOn(tx, agencyId, call.caseId) : 0;
  return n > 0 ? refuse({ code: 'comments.undecided', facts: { number: call!.number, n } }) : null;
}
