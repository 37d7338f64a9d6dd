import type { Day } from '../../base/day.ts';
import type { FileRef } from '../../cases/entry.ts';
import type { RequestVerb } from '../../cases/request/life.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import type { Notice } from '../../papers/notices/notice.ts';
import type { ExplainedDay } from '../../rules/reply-clock.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import type { TimelineEntry } from '../case-view.ts';
import type { DueView } from '../due.ts';
import { type AskedView, findRequest, type RequestView } from '../request.ts';

/** What the requester may do from outside. */
export const REQUESTER_VERBS = ['supplement', 'give-reasons', 'withdraw'] as const;
export type RequesterVerb = (typeof REQUESTER_VERBS)[number];

/** A request as its requester may see it: what concerns them, and nothing of the work inside the office. */
export interface PublicRequest {
  readonly caseId: string;
  readonly number: string;
  readonly seq: number;
  readonly state: PublicState;
  readonly lodgedOn: Day;
  readonly receivedOn: Day | null;
  readonly items: RequestCase['items'];
  readonly form: RequestCase['form'];
  readonly delivery: RequestCase['delivery'];
  readonly due: DueView | null;
  readonly completedOn: RequestView['completedOn'];
  readonly timeliness: RequestView['timeliness'];
  readonly explain: readonly ExplainedDay[];
  readonly steps: readonly PublicStep[];
  readonly notices: readonly { readonly seq: number; readonly notice: Notice }[];
  readonly reply: PublicReply | null;
  /** What the requester was asked for and has not yet given. */
  readonly asked: AskedView | null;
  readonly outcome: string | null;
  readonly may: readonly RequesterVerb[];
}

export interface PublicReply {
  readonly number: string;
  readonly on: Day;
  readonly servedOn: Day;
  readonly outcome: string;
  readonly notice: Notice;
  readonly files: readonly FileRef[];
}

/** Several states of the office are one to the requester: drafting and approving are 办理中. */
const PUBLIC_STATES = {
  new: 'lodged',
  lodged: 'lodged',
  received: 'received',
  registered: 'received',
  supplementing: 'supplementing',
  'in-hand': 'in-hand',
  consulting: 'consulting',
  explaining: 'explaining',
  paying: 'paying',
  drafted: 'in-hand',
  reviewed: 'in-hand',
  approved: 'in-hand',
  answered: 'answered',
  ended: 'ended',
  served: 'served',
  closed: 'served',
  archived: 'served',
} as const satisfies Record<RequestCase['state'], string>;
export type PublicState = (typeof PUBLIC_STATES)[RequestCase['state']];

/** One thing that happened. `key` names its wording, `facts` fill it in. */
export interface PublicStep {
  readonly seq: number;
  readonly on: Day;
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What was asked or said. */
  readonly text: string;
}

/** Who else was asked, and what they said, is theirs (条例 15, 32); drafts and reviews are inside work (条例 16). */
const STEPS: { readonly [V in RequestVerb]?: (facts: Said) => Omit<PublicStep, 'seq' | 'on'> | null } = {
  lodge: () => step('lodge'),
  'confirm-receipt': () => step('confirm-receipt'),
  register: () => step('register'),
  'ask-to-supplement': (f) => step('ask-to-supplement', String(f.what)),
  'record-notice-delivery': () => step('record-notice-delivery'),
  supplement: (f) => step('supplement', String(f.text)),
  lapse: (f) => step('lapse', String(f.reason ?? '')),
  accept: () => step('accept'),
  'consult-third-party': () => step('consult'),
  'consult-organ': () => step('consult'),
  'end-consultation': () => step('end-consultation'),
  extend: (f) => step('extend', String(f.reason), { days: Number(f.days) }),
  delay: (f) => step('delay', String(f.reason), { until: String(f.until) }),
  'ask-reasons': (f) => step('ask-reasons', String(f.found)),
  'give-reasons': (f) => step('give-reasons', String(f.text)),
  'charge-fee': (f) => step('charge-fee', String(f.howToPay), { amount: Number(f.stamp?.amount ?? 0) }),
  'record-payment': () => step('record-payment'),
  answer: () => step('answer'),
  serve: () => step('serve'),
  withdraw: (f) => step('withdraw', String(f.reason ?? '')),
  'transfer-out': () => step('answer'),
  reopen: () => step('reopen'),
};

interface Said {
  readonly [name: string]: unknown;
  readonly stamp?: { readonly amount?: number };
}

function step(key: string, text = '', facts: PublicStep['facts'] = {}): Omit<PublicStep, 'seq' | 'on'> {
  return { key, text, facts };
}

/** The case with this number, where the hash of its look-up code is this one; null for a wrong number or a wrong code alike. */
export async function findByLookup(context: Context, number: string, lookupHash: string): Promise<string | null> {
  const row = await findByNumber(context.db, context.office.agencyId, 'request', number);
  return row && row.extra.lookupHash === lookupHash ? row.caseId : null;
}

export async function findPublicRequest(context: Context, caseId: string): Promise<PublicRequest | null> {
  const view = await findRequest(context, caseId);
  if (!view) return null;
  const c = view.case;
  return {
    caseId: c.caseId,
    number: c.number,
    seq: c.seq,
    state: c.state === 'closed' || c.state === 'archived' ? (c.decision ? 'served' : 'ended') : PUBLIC_STATES[c.state],
    lodgedOn: c.lodgedOn,
    receivedOn: c.receivedOn,
    items: c.items,
    form: c.form,
    delivery: c.delivery,
    due: view.due,
    completedOn: view.completedOn,
    timeliness: view.timeliness,
    explain: view.explain,
    steps: view.timeline.flatMap(stepOf),
    notices: noticesOf(view),
    reply: replyOf(view),
    asked: askedOf(c),
    outcome: c.outcome,
    may: REQUESTER_VERBS.filter((verb) => view.verbs.some((one) => one.verb === verb && one.reasons.length === 0)),
  };
}

function stepOf({ seq, on, verb, facts }: TimelineEntry): PublicStep[] {
  const made = STEPS[verb as RequestVerb]?.(facts as Said);
  const arrivedOn = verb === 'record-notice-delivery' ? (facts as { deliveredOn?: Day }).deliveredOn : undefined;
  return made ? [{ seq, on: arrivedOn ?? on, ...made }] : [];
}

/** The verbs that make the reply: what they issue is the requester's once it is served. */
const DECIDES: readonly string[] = ['answer', 'transfer-out'] satisfies RequestVerb[];

/** The notices addressed to the requester. A letter to a third party has theirs beside it; the reply stands by itself. */
function noticesOf({ notices }: RequestView): PublicRequest['notices'] {
  return notices.flatMap(({ seq, verb, paper }) => {
    const notice = paper as Notice;
    if (DECIDES.includes(verb)) return [];
    if (verb === 'consult-third-party' || verb === 'consult-organ')
      return notice.beside ? [{ seq, notice: notice.beside }] : [];
    return [{ seq, notice }];
  });
}

/** The reply once it is served, without what went to third parties beside it, and with the files that went out with it. */
function replyOf({ case: c, timeline }: RequestView): PublicReply | null {
  if (!c.decision || !c.served) return null;
  const issued = timeline.findLastIndex((entry) => DECIDES.includes(entry.verb));
  const { beside: _, ...notice } = c.decision.paper as Notice;
  const files = timeline
    .slice(issued)
    .flatMap((entry) => ([...DECIDES, 'serve'].includes(entry.verb) ? entry.files : []));
  return {
    number: c.decision.number,
    on: c.decision.on,
    servedOn: c.served.on,
    outcome: c.decision.outcome,
    notice,
    files,
  };
}

function askedOf(c: RequestView['case']): AskedView | null {
  if (c.state === 'supplementing') return c.supplement;
  if (c.state === 'explaining') return c.reasons;
  return c.state === 'paying' ? c.fee : null;
}
