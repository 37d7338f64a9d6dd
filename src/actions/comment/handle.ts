import { isRefusal, type Reason, type Refusal, refuse } from '../../base/refusal.ts';
import { type CommentCase, comment } from '../../cases/comment/comment.ts';
import type { CommentFacts } from '../../cases/comment/facts.ts';
import { reportedReasons } from '../../cases/comment/reported.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Transaction } from '../../store/database.ts';
import { entriesOf } from '../../store/ledger.ts';
import { holdCall, repeating, standingReport } from '../../store/publication/comment/comments.ts';
import type { Stamper } from '../act.ts';

async function heldReasons(tx: Transaction, agencyId: number, { callId }: CommentCase): Promise<Reason[]> {
  await holdCall(tx, agencyId, callId);
  return reportedReasons(await standingReport(tx, agencyId, callId));
}

/** Finds the comment with which it is decided (并案): of the same call, and itself decided with no other. */
export const classify: Stamper<CommentCase> = async (tx, c, { office }, { sameAs }: CommentFacts<'classify'>) => {
  const { agencyId } = office;
  const reasons = await heldReasons(tx, agencyId, c);
  if (reasons.length > 0) return refuse(...reasons);
  if (sameAs === undefined) return { stamp: {} };
  if (sameAs === '') return { stamp: { sameAsId: null } };
  const found = await sameOf(tx, agencyId, c, sameAs);
  return isRefusal(found) ? found : { stamp: { sameAsId: found } };
};

async function sameOf(tx: Transaction, agencyId: number, c: CommentCase, number: string): Promise<string | Refusal> {
  const no = (code: string) => refuse({ code, field: 'sameAs', facts: { number } });
  if (number === c.number) return no('comment.same-as-itself');
  if ((await repeating(tx, agencyId, c.caseId)) > 0) return no('comment.repeated-by-others');
  const row = await findByNumber(tx, agencyId, 'comment', number);
  const other = row && comment.fold(await entriesOf(tx, agencyId, row.caseId));
  if (!other || other.callId !== c.callId || other.state === 'void') return no('comment.no-such-comment');
  return other.state === 'merged' ? no('comment.same-as-merged') : other.caseId;
}

export const decide: Stamper<CommentCase> = async (tx, c, { office }) => {
  const reasons = await heldReasons(tx, office.agencyId, c);
  return reasons.length > 0 ? refuse(...reasons) : { stamp: {} };
};

/** An entry made twice or by mistake; never one with which others are decided. */
export const annul: Stamper<CommentCase> = async (tx, c, { office }) => {
  const reasons = await heldReasons(tx, office.agencyId, c);
  if ((await repeating(tx, office.agencyId, c.caseId)) > 0) reasons.push({ code: 'comment.repeated-by-others' });
  return reasons.length > 0 ? refuse(...reasons) : { stamp: {} };
};
