import { type Day, yearOf } from '../../base/day.ts';
import { ON_SILENCE_OF_JOINT_MAKER } from '../../rules/consultation/joint-maker-opinion.ts';
import { ON_SILENCE_OF_THIRD_PARTY } from '../../rules/consultation/third-party-opinion.ts';
import type { OutcomeCode } from '../../rules/outcomes.ts';
import { needsConfirmation } from '../../rules/request/receipt.ts';
import type { Entry } from '../entry.ts';
import { waitedNotice } from './asked.ts';
import { corrected } from './correction.ts';
import type { RequestStamp } from './facts.ts';
import { REQUEST_LIFE, type RequestState, type RequestVerb } from './life.ts';
import type { Asked, Consultation, RequestCase, RequestEntry } from './request.ts';

type Change = Partial<RequestCase>;
type Apply = { [V in RequestVerb]: (c: RequestCase, e: RequestEntry<V>) => Change };

const asked = (e: { on: Day; facts: { stamp?: RequestStamp } }, text: string): Asked => ({
  on: e.on,
  text,
  days: e.facts.stamp?.days ?? 0,
  deliveredOn: null,
  told: e.facts.stamp?.deadline ?? null,
  answeredOn: null,
  answer: '',
  amount: e.facts.stamp?.amount,
});

/** A new period: counts in full after `on`, and may be extended once more (decision 0105). */
const period = (on: Day): Change => ({ start: on, extension: 0, delayUntil: null });

const completed = (c: RequestCase, on: Day, outcome: OutcomeCode): Change => ({
  stoppedOn: on,
  outcome,
  ...(c.countedOn ? {} : { countedOn: on, countedOutcome: outcome }),
});

const decided = ({ on, facts: { stamp } }: RequestEntry<'answer' | 'transfer-out'>, outcome: OutcomeCode): Change => ({
  decision: {
    number: stamp?.decisionNumber ?? '',
    thirdPartyNumbers: stamp?.thirdPartyNumbers ?? [],
    outcome,
    on,
    paper: stamp?.paper ?? null,
  },
  outcome,
});

const consulted = (c: RequestCase, no: number, change: (one: Consultation) => Partial<Consultation>): Change => ({
  consultations: c.consultations.map((one) => (one.no === no ? { ...one, ...change(one) } : one)),
});

function noticeDelivered(c: RequestCase, deliveredOn: Day): Change {
  const notice = waitedNotice(c);
  if (!notice) return {};
  const { what, ...asked } = notice;
  return { [what]: { ...asked, deliveredOn } };
}

const ON_SILENCE = {
  'third-party': ON_SILENCE_OF_THIRD_PARTY,
  'joint-maker': ON_SILENCE_OF_JOINT_MAKER,
  'other-organ': 'silent',
} as const satisfies Record<Consultation['kind'], Consultation['opinion']>;

/** Ended without an opinion: silence, where the letter arrived and there was a period that has passed (the guard saw to it). */
const ended = ({ kind, deliveredOn }: Consultation, on: Day): Partial<Consultation> =>
  deliveredOn && kind !== 'other-organ' ? { opinion: ON_SILENCE[kind], opinionOn: on } : { endedOn: on };

const APPLY: Apply = {
  lodge: (_, e) => {
    const { stamp, ...said } = e.facts;
    return {
      ...said,
      agencyId: e.agencyId,
      caseId: e.caseId,
      number: stamp?.number ?? '',
      lookupHash: stamp?.lookupHash ?? '',
      lodgedOn: e.on,
      ...((stamp?.unconfirmed ?? needsConfirmation(e.facts.channel))
        ? { state: 'lodged' }
        : { state: 'received', receivedOn: e.on, ...period(e.on) }),
    };
  },
  'confirm-receipt': (_, e) => ({ receivedOn: e.on, ...period(e.on) }),
  register: (c, e) => ({ section: e.facts.section || c.section, registeredOn: e.on }),
  'ask-to-supplement': (_, e) => ({ supplement: asked(e, e.facts.what), start: null }),
  supplement: (c, e) => ({
    supplement: c.supplement && { ...c.supplement, answeredOn: e.on, answer: e.facts.text },
    ...period(e.on),
  }),
  lapse: (c, e) => completed(c, e.on, c.state === 'paying' ? 'OTHER_FEE_UNPAID' : 'OTHER_NO_CORRECTION'),
  accept: (c, e) => ({ section: e.facts.section || c.section }),
  assign: (_, e) => ({ section: e.facts.section, holder: e.facts.holder || null }),
  claim: (_, e) => ({ holder: e.by.id }),
  'consult-third-party': (c, e) => ({
    consultations: [...c.consultations, { ...newConsultation(c, e), kind: 'third-party' as const }],
  }),
  'consult-organ': (c, e) => ({
    consultations: [
      ...c.consultations,
      { ...newConsultation(c, e), kind: e.facts.jointMaker ? ('joint-maker' as const) : ('other-organ' as const) },
    ],
  }),
  'record-notice-delivery': (c, e) => noticeDelivered(c, e.facts.deliveredOn ?? e.on),
  'record-letter-delivery': (c, e) =>
    consulted(c, e.facts.consultation, () => ({ deliveredOn: e.facts.deliveredOn ?? e.on })),
  'record-opinion': (c, e) =>
    consulted(c, e.facts.consultation, (one) => ({
      opinion: e.facts.opinion === 'silent' ? ON_SILENCE[one.kind] : e.facts.opinion,
      opinionOn: e.on,
      reasons: e.facts.reasons,
    })),
  'end-consultation': (c, e) => ({
    consultations: c.consultations.map((one) => (one.opinionOn || one.endedOn ? one : { ...one, ...ended(one, e.on) })),
  }),
  extend: (_, e) => ({ extension: e.facts.days }),
  delay: (_, e) => ({ delayUntil: e.facts.until }),
  'ask-reasons': (_, e) => ({ reasons: asked(e, e.facts.found) }),
  'give-reasons': (c, e) => ({ reasons: c.reasons && { ...c.reasons, answeredOn: e.on, answer: e.facts.text } }),
  'charge-fee': (_, e) => ({ fee: asked(e, e.facts.howToPay) }),
  'record-payment': (c, e) => ({
    fee: c.fee && { ...c.fee, answeredOn: e.on },
    ...(e.facts.stamp?.goesOn ? {} : period(e.on)),
  }),
  'draft-reply': (_, e) => ({
    draft: {
      outcome: e.facts.outcome,
      otherGrounds: e.facts.otherGrounds,
      grounds: e.facts.grounds,
      content: e.facts.content,
      publicInterest: e.facts.publicInterest,
      on: e.on,
      by: e.by.id,
      byName: e.by.name,
      reviewedBy: null,
      approvedBy: null,
    },
  }),
  review: (c, e) => ({ draft: c.draft && { ...c.draft, reviewedBy: e.by.id } }),
  'send-back': (c) => ({ draft: c.draft && { ...c.draft, reviewedBy: null, approvedBy: null } }),
  approve: (c, e) => ({ draft: c.draft && { ...c.draft, approvedBy: e.by.id } }),
  answer: (c, e) => (c.draft ? decided(e, c.draft.outcome) : {}),
  serve: (c, { on, facts: { means, postalNumber, stamp } }) => {
    const completedOn = stamp?.completedOn ?? on;
    return {
      served: { on, means, postalNumber, completedOn },
      ...(c.state === 'answered' && c.decision ? completed(c, completedOn, c.decision.outcome) : {}),
    };
  },
  withdraw: (c, e) => completed(c, e.on, 'OTHER_WITHDRAWN'),
  'transfer-out': (_, e) => ({ draft: null, ...decided(e, 'UNABLE_NOT_RESPONSIBLE') }),
  'correct-entry': (c, e) => corrected(c, e.facts),
  reopen: (c, e) => ({
    ...period(e.on),
    reopenedOn: e.on,
    draft: null,
    decision: null,
    served: null,
    outcome: null,
    stoppedOn: null,
    closedOn: null,
    archivedOn: null,
    // Decision 0103: a later year's reopening leaves the year that was reported as it was.
    ...(c.countedOn && yearOf(c.countedOn) === yearOf(e.on) ? { countedOn: null, countedOutcome: null } : {}),
  }),
  close: (_, e) => ({ closedOn: e.on }),
  archive: (_, e) => ({ archivedOn: e.on }),
};

function newConsultation(c: RequestCase, e: RequestEntry<'consult-third-party' | 'consult-organ'>) {
  return {
    no: c.consultations.length + 1,
    party: e.facts.party,
    question: e.facts.question,
    sentOn: e.on,
    deliveredOn: e.facts.deliveredOn ?? null,
    opinion: null,
    opinionOn: null,
    reasons: '',
    endedOn: null,
  };
}

const NOTHING = {
  state: 'new',
  seq: 0,
  receivedOn: null,
  registeredOn: null,
  start: null,
  extension: 0,
  delayUntil: null,
  supplement: null,
  reasons: null,
  fee: null,
  consultations: [],
  section: null,
  holder: null,
  draft: null,
  decision: null,
  served: null,
  outcome: null,
  stoppedOn: null,
  countedOn: null,
  countedOutcome: null,
  reopenedOn: null,
  closedOn: null,
  archivedOn: null,
} as unknown as RequestCase;

function next(c: RequestCase, e: RequestEntry): RequestCase {
  const step = (REQUEST_LIFE[c.state] as Record<string, { to: RequestState | readonly RequestState[] }>)[e.verb];
  if (!step) throw new Error(`entry ${e.seq} of case ${e.caseId}: no ${e.verb} in state ${c.state}`);
  const change = (APPLY[e.verb] as (c: RequestCase, e: RequestEntry) => Change)(c, e);
  const to = typeof step.to === 'string' ? { state: step.to } : {};
  return { ...c, ...to, ...change, seq: e.seq };
}

/** A request is what its entries add up to. Throws a fault where the ledger has an entry that the life does not know. */
export function foldRequest(entries: readonly Entry[]): RequestCase {
  return (entries as readonly RequestEntry[]).reduce(next, NOTHING);
}
