import { yearOf } from '../../base/day.ts';
import { newCode } from '../../base/ids.ts';
import { type Refusal, refuse } from '../../base/refusal.ts';
import type { CommentCase } from '../../cases/comment/comment.ts';
import type { CommentFacts, CommentStamp } from '../../cases/comment/facts.ts';
import { reportedReasons } from '../../cases/comment/reported.ts';
import { enteringReasons, takingReasons } from '../../rules/publication/comment/taking.ts';
import type { Transaction } from '../../store/database.ts';
import { nextNumber } from '../../store/numbers.ts';
import { type CallRow, holdCallByNumber, standingReport } from '../../store/publication/comment/comments.ts';
import type { Stamper } from '../act.ts';
import { lookupHash } from '../request/lodge.ts';

const missing = (number: string): Refusal =>
  refuse({ code: 'comments.no-such-call', field: 'call', facts: { number } });

async function stampOf(tx: Transaction, agencyId: number, year: number, call: CallRow): Promise<CommentStamp> {
  const serial = await nextNumber(tx, agencyId, 'comment', year);
  const number = `意见${year}-${String(serial).padStart(4, '0')}`;
  return { number, callId: call.caseId, section: call.section, until: call.until };
}

/** A comment made on the portal: taken while the call is open, with a look-up code for whoever made it. */
export const submit: Stamper<CommentCase> = async (tx, _, { office, on }, { call: number }: CommentFacts<'submit'>) => {
  const call = await holdCallByNumber(tx, office.agencyId, number);
  if (!call) return missing(number);
  const reasons = takingReasons(call, on);
  if (reasons.length > 0) return refuse(...reasons);
  const lookupCode = newCode();
  const stamp = await stampOf(tx, office.agencyId, yearOf(on), call);
  return { stamp: { ...stamp, lookupHash: lookupHash(lookupCode) }, tell: { lookupCode } };
};

/** A comment that came by post, e-mail or telephone, or was made at a meeting, on the day it came. */
export const enter: Stamper<CommentCase> = async (tx, _, { office, on }, { call: number }: CommentFacts<'enter'>) => {
  const call = await holdCallByNumber(tx, office.agencyId, number);
  if (!call) return missing(number);
  const report = await standingReport(tx, office.agencyId, call.caseId);
  const reasons = [...enteringReasons(call, on), ...reportedReasons(report)];
  return reasons.length > 0
    ? refuse(...reasons)
    : { stamp: { ...(await stampOf(tx, office.agencyId, yearOf(on), call)) } };
};
