import { addDays, type Day, day } from '../base/day.ts';
import type { RequestVerb } from '../cases/request/life.ts';
import type { ApplicantKind } from '../rules/applicant-kinds.ts';
import type { OutcomeCode } from '../rules/outcomes.ts';
import { type Channel, needsConfirmation } from '../rules/request/receipt.ts';
import { REPLIES } from './replies.ts';

/** One thing that somebody did on a day. */
export interface Step {
  readonly on: Day;
  readonly verb: RequestVerb;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Login of the member of staff; `requester` for the citizen. */
  readonly by: string;
}

/** A request told in one line: when it came and how, who asked, and how it ended. */
export interface Story {
  readonly lodged: Day;
  /** The day it counts as received: the day of confirmation where the channel asks for one. */
  readonly received: Day;
  readonly channel: Channel;
  readonly kind: ApplicantKind;
  readonly items: number;
  /** What is asked for; null = the next of topics.ts. */
  readonly topic: string | null;
  readonly outcome: OutcomeCode | null;
  /** The day it was completed (served, lapsed, withdrawn); null = still open. */
  readonly done: Day | null;
  /** What happened between registration and reply. */
  readonly between: readonly Step[];
  /** What happened after completion: remedies make a case come back. */
  readonly after: readonly Step[];
  /** How far an open case has come. */
  readonly upTo: RequestVerb;
}

const BY: { readonly [V in RequestVerb]?: string } = {
  extend: 'head',
  delay: 'head',
  'transfer-out': 'head',
  reopen: 'head',
  claim: 'section',
  'draft-reply': 'section',
  'consult-third-party': 'section',
  'consult-organ': 'section',
  'record-letter-delivery': 'section',
  'record-opinion': 'section',
  'end-consultation': 'section',
  review: 'legal',
  approve: 'leader',
  withdraw: 'requester',
  supplement: 'requester',
  'give-reasons': 'requester',
};

/** A step, done by whom it usually is. */
export function step(on: string, verb: RequestVerb, facts: Step['facts'] = {}): Step {
  return { on: day(on), verb, facts, by: BY[verb] ?? 'clerk' };
}

const ENDS: Readonly<Record<string, RequestVerb>> = {
  OTHER_NO_CORRECTION: 'lapse',
  OTHER_FEE_UNPAID: 'lapse',
  OTHER_WITHDRAWN: 'withdraw',
};

const REPLY: readonly RequestVerb[] = ['draft-reply', 'review', 'approve', 'answer', 'serve', 'close', 'archive'];

/** The draft of a reply with an outcome. */
export function draftOf(outcome: OutcomeCode): Step['facts'] {
  const reply = REPLIES[outcome];
  if (!reply) throw new Error(`the sample has no reply for ${outcome}`);
  const [grounds, content = ''] = reply;
  return { outcome, grounds, content, otherGrounds: outcome === 'PARTIAL' ? ['DENY_THIRD_PARTY'] : [] };
}

/** From the last step before it to the file's archive: how a reply goes out on `on`. */
export function replySteps(outcome: OutcomeCode, on: Day, upTo: RequestVerb = 'archive'): Step[] {
  const facts: { readonly [V in RequestVerb]?: Step['facts'] } = {
    'draft-reply': draftOf(outcome),
    serve: { means: 'post', postalNumber: 'EX000000000XX' },
    archive: { archiveNumber: '' },
  };
  return REPLY.slice(0, REPLY.indexOf(upTo) + 1).map((verb) => step(on, verb, facts[verb]));
}

/** Every step of a story after its lodging, in order. */
export function stepsOf(story: Story): Step[] {
  const { received, channel, outcome, done, between, after, upTo } = story;
  const begun: Step[] = [];
  if (needsConfirmation(channel) && upTo !== 'lodge') begun.push(step(received, 'confirm-receipt'));
  if (upTo === 'lodge' || upTo === 'confirm-receipt') return begun;
  begun.push(step(received, 'register', { section: '办公室' }));
  if (upTo === 'register') return begun;
  const accept = between.some(({ verb }) => verb === 'ask-to-supplement' || verb === 'accept')
    ? []
    : [step(received, 'accept'), step(received, 'assign', { section: '运输管理科' }), step(received, 'claim')];
  return [...begun, ...accept, ...between, ...endOf(outcome, done, upTo), ...after];
}

function endOf(outcome: OutcomeCode | null, done: Day | null, upTo: RequestVerb): Step[] {
  if (!outcome || !done) return [];
  const end = ENDS[outcome];
  if (end) return [step(done, end, { reason: '' }), step(addDays(done, 1), 'close')];
  return replySteps(outcome, done, upTo);
}
