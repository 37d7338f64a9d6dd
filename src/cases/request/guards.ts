import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { mayExtend } from '../../rules/extension.ts';
import { mayChargeFee } from '../../rules/fee/notice.ts';
import { mayDecide } from '../../rules/reply/separation.ts';
import { mayDelay } from '../../rules/request/delay.ts';
import { mayLapse } from '../../rules/request/lapse.ts';
import { mayReceive } from '../../rules/request/receipt-day.ts';
import { mayAskToSupplement } from '../../rules/request/supplement-notice.ts';
import type { GuardContext } from '../noun.ts';
import { askedDue, waitedNotice } from './asked.ts';
import { dueOn } from './clock.ts';
import { CONSULTATION_GUARDS } from './consultation-guard.ts';
import { mayCorrect } from './correction.ts';
import type { RequestFacts } from './facts.ts';
import type { Guard, Guards } from './guard.ts';
import type { RequestVerb } from './life.ts';
import { outcomeReasons } from './outcome-guard.ts';
import type { RequestCase } from './request.ts';
import { attorneyReason, requesterReasons } from './requester-guard.ts';
import { mayServeNotice } from './service.ts';

const art = (article: number): Cite => ({ law: 'regulation-711', article });

const GUARDS: Guards = {
  lodge: (_, { on, today, filePurposes }, facts) => [
    mayReceive({ arrivedOn: on, receivedOn: on, today }),
    ...(facts ? [...requesterReasons(facts), attorneyReason(facts, filePurposes)] : []),
  ],
  'confirm-receipt': (c, { on, today }) => [mayReceive({ arrivedOn: c.lodgedOn, receivedOn: on, today })],
  'ask-to-supplement': (c, { on, calendar }) =>
    c.receivedOn
      ? [mayAskToSupplement({ receivedOn: c.receivedOn, today: on, askedBefore: c.supplement !== null }, calendar)]
      : [],
  lapse: (c, { on, calendar }) => {
    const notice = waitedNotice(c);
    if (!notice || notice.what === 'reasons') return [];
    return [mayLapse({ waitsFor: notice.what, dueOn: askedDue(notice, calendar)?.on ?? null, today: on })];
  },
  ...CONSULTATION_GUARDS,
  extend: (c, context, facts) => {
    const due = dueOn(c, context);
    if (!c.start || !due) return [{ code: 'extension.no-clock', cite: art(33) }];
    const { extension, start } = c;
    return [mayExtend({ start, dueOn: due, today: context.on, extension, days: facts?.days })];
  },
  delay: (c, context, facts) => {
    const due = dueOn(c, context);
    const reasonsGiven = Boolean(c.reasons?.answeredOn);
    return due
      ? [mayDelay({ reasonsGiven, dueOn: due, today: context.on, until: facts?.until }, context.calendar)]
      : [];
  },
  'charge-fee': (c, context) => {
    const due = dueOn(c, context);
    const asked = due && { today: context.on, dueOn: due, chargedBefore: c.fee !== null };
    return asked ? [mayChargeFee(asked, context.settings)] : [];
  },
  'record-payment': (c, _, facts) =>
    facts && facts.amount < (c.fee?.amount ?? 0)
      ? [
          {
            code: 'fee.not-in-full',
            field: 'amount',
            cite: { law: 'fee-109', point: '六' },
            facts: { amount: c.fee?.amount ?? 0 },
          },
        ]
      : [],
  'draft-reply': (c, context, facts) => (facts ? outcomeReasons(c, context, facts) : []),
  review: (c, { actor }) => [c.draft && mayDecide({ act: 'review', actor: actor.id, writer: c.draft.by })],
  approve: (c, { actor }) => [c.draft && mayDecide({ act: 'approve', actor: actor.id, writer: c.draft.by })],
  serve: mayServeNotice,
  'correct-entry': mayCorrect,
};

/** Why a verb that the life allows is still not possible; with facts, also what is wrong in them. */
export function requestReasons(verb: string, c: RequestCase, context: GuardContext, facts?: unknown): Reason[] {
  const guard = GUARDS[verb as RequestVerb] as Guard<RequestVerb> | undefined;
  return guard?.(c, context, facts as RequestFacts).filter((reason) => reason !== null) ?? [];
}
