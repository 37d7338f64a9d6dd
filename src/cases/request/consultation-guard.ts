import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { mayBeDelivered } from '../../rules/consultation/delivery-day.ts';
import { jointMakerOpinionDue } from '../../rules/consultation/joint-maker-opinion.ts';
import { thirdPartyOpinionDue } from '../../rules/consultation/third-party-opinion.ts';
import type { GuardContext } from '../noun.ts';
import { type AskedFor, waitedNotice } from './asked.ts';
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

const NOTICE_CITES: Readonly<Record<AskedFor, Cite>> = {
  supplement: art(30),
  reasons: art(35),
  fee: { law: 'fee-109', point: '六' },
};

/** Delivery of the notice that the case waits on; where it waits on none, a letter of consultation must be named. */
function noticeReasons(notice: ReturnType<typeof waitedNotice>): Reason[] {
  if (!notice) return [{ code: 'field.missing', field: 'consultation', cite: art(32) }];
  return notice.deliveredOn ? [{ code: 'notice.delivered-before', cite: NOTICE_CITES[notice.what] }] : [];
}

type Verb = 'consult-third-party' | 'consult-organ' | 'record-delivery' | 'record-opinion' | 'end-consultation';

/** 征求意见: what must hold beyond the life before each of its steps. */
export const CONSULTATION_GUARDS: Required<Pick<Guards, Verb>> = {
  'consult-third-party': (_, { on, today }, facts) =>
    facts?.deliveredOn
      ? [mayBeDelivered({ to: 'third-party', sentOn: on, deliveredOn: facts.deliveredOn, today })]
      : [],
  'consult-organ': (_, { on, today }, facts) =>
    facts?.deliveredOn ? [mayBeDelivered({ to: 'organ', sentOn: on, deliveredOn: facts.deliveredOn, today })] : [],
  'record-delivery': (c, _, facts) => {
    const notice = waitedNotice(c);
    if (facts ? facts.consultation === undefined : notice) return noticeReasons(notice);
    const { one, reason } = consultationReasons(c, facts?.consultation);
    return [
      reason,
      one?.deliveredOn ? { code: 'consultation.delivered-before', field: 'consultation', cite: art(32) } : null,
    ];
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
