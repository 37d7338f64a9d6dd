import type { Day } from '../../../base/day.ts';
import { type Context, todayOf } from '../../../store/context.ts';
import { type CallLine, shownCall, shownCalls } from '../../../store/publication/comment/calls.ts';

/** Where a call for comments (征求意见) stands: open, over, or over with what became of the comments. */
export const CALL_STANDINGS = ['open', 'closed', 'reported'] as const;
export type CallStanding = (typeof CALL_STANDINGS)[number];

export interface StandingCall extends CallLine {
  readonly standing: CallStanding;
}

/** The standing of a call on a day. */
export function standingOf({ until, feedback }: CallLine, today: Day): CallStanding {
  if (feedback.length > 0) return 'reported';
  return today <= until ? 'open' : 'closed';
}

/** Every call that readers find, with its standing today. */
export async function standingCalls(context: Context): Promise<StandingCall[]> {
  const calls = await shownCalls(context.db, context.office.agencyId);
  return calls.map((call) => ({ ...call, standing: standingOf(call, todayOf(context)) }));
}

/** The call that a publication is; null where it is none. */
export async function standingCall(context: Context, caseId: string): Promise<StandingCall | null> {
  const call = await shownCall(context.db, context.office.agencyId, caseId);
  return call && { ...call, standing: standingOf(call, todayOf(context)) };
}
