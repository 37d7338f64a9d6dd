import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { deliveryCite, mayBeDelivered } from '../../rules/consultation/delivery-day.ts';
import { jointMakerOpinionDue } from '../../rules/consultation/joint-maker-opinion.ts';
import { thirdPartyOpinionDue } from '../../rules/consultation/third-party-opinion.ts';
import type { GuardContext } from '../noun.ts';
import { waitedNotice } from './asked.ts';
import type { Guards } from './guard.ts';
import type { Consultation, RequestCase } from './request.ts';

const art = (article: number): Cite => ({ law: 'regulation-711', article });
const articleOf = (one: Consultation): Cite => art(one.kind === 'third-party' ? 32 : 34);

/** Whether the last day for an opinion has passed on `on`; an organ that made nothing jointly has none. */
function expired(one: Consultation, { calendar, on }: GuardContext): boolean {
  if (!one.deliveredOn || one.kind === 'other-organ') return false;
  const due = one.kind === 'third-party' ? thirdPartyOpinionDue : jointMakerOpinionDue;
  return on > due(one.deliveredOn, calendar).on;
}

function consultationReasons(
  c: RequestCase,
  no: number | undefined,
): { one: Consultation | null; reason: Reason | null } {
  if (no === undefined) return { one: null, reason: null };
  const one = c.consultations.find((each) => each.no === no) ?? null;
  return { one, reason: one ? null : { code: 'consultation.unknown', field: 'consultation', facts: { no } } };
}

/**
 * Why an open consultation cannot be ended: whoever the letter reached has their time; whom it did not reach cannot be
 * waited for without end (条例 32), but the conclusion must say so.
 */
function endReason(one: Consultation, context: GuardContext, conclusion: string | undefined): Reason | null {
  const reason = { cite: articleOf(one), facts: { party: one.party } };
  if (one.deliveredOn) return expired(one, context) ? null : { ...reason, code: 'consultation.open' };
  if (conclusion !== '') return null;
  return { ...reason, code: 'consultation.undelivered-needs-conclusion', field: 'conclusion' };
}

type Verb =
  | 'consult-third-party'
  | 'consult-organ'
  | 'record-notice-delivery'
  | 'record-letter-delivery'
  | 'record-opinion'
  | 'end-consultation';

/** 征求意见, and the delivery of what was sent: what must hold beyond the life before each of these steps. */
export const CONSULTATION_GUARDS: Required<Pick<Guards, Verb>> = {
  'consult-third-party': (_, { on, today }, facts) =>
    facts?.deliveredOn
      ? [mayBeDelivered({ to: 'third-party', sentOn: on, deliveredOn: facts.deliveredOn, today })]
      : [],
  'consult-organ': (_, { on, today }, facts) =>
    facts?.deliveredOn ? [mayBeDelivered({ to: 'organ', sentOn: on, deliveredOn: facts.deliveredOn, today })] : [],
  'record-notice-delivery': (c, { today }, facts) => {
    const notice = waitedNotice(c);
    if (!notice) return [];
    if (notice.deliveredOn) return [{ code: 'notice.delivered-before', cite: deliveryCite(notice.what) }];
    const { deliveredOn } = facts ?? {};
    return [deliveredOn ? mayBeDelivered({ to: notice.what, sentOn: notice.on, deliveredOn, today }) : null];
  },
  'record-letter-delivery': (c, { today }, facts) => {
    const { one, reason } = consultationReasons(c, facts?.consultation);
    if (!one) return [reason];
    if (one.deliveredOn)
      return [{ code: 'consultation.delivered-before', field: 'consultation', cite: articleOf(one) }];
    const to = one.kind === 'third-party' ? 'third-party' : 'organ';
    const { deliveredOn } = facts ?? {};
    return [deliveredOn ? mayBeDelivered({ to, sentOn: one.sentOn, deliveredOn, today }) : null];
  },
  'record-opinion': (c, context, facts) => {
    const { one, reason } = consultationReasons(c, facts?.consultation);
    const early = one && facts?.opinion === 'silent' && one.kind !== 'other-organ' && !expired(one, context);
    return [
      reason,
      one?.opinion ? { code: 'consultation.opinion-before', field: 'consultation', cite: art(32) } : null,
      early ? { code: 'consultation.silence-too-early', field: 'opinion', cite: articleOf(one) } : null,
    ];
  },
  'end-consultation': (c, context, facts) =>
    c.consultations
      .filter((one) => one.kind !== 'other-organ' && !one.opinionOn && !one.endedOn)
      .map((one) => endReason(one, context, facts?.conclusion)),
};
