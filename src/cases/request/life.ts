import type { Cite } from '../../base/cite.ts';
import type { Role } from '../entry.ts';
import type { Life } from '../life.ts';

/** 申请的状态. `new` is the state before the first entry. */
export const REQUEST_STATES = [
  'new',
  'lodged',
  'received',
  'registered',
  'supplementing',
  'in-hand',
  'consulting',
  'explaining',
  'paying',
  'drafted',
  'reviewed',
  'approved',
  'answered',
  'ended',
  'served',
  'closed',
  'archived',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const REQUEST_VERBS = [
  'lodge',
  'confirm-receipt',
  'register',
  'ask-to-supplement',
  'supplement',
  'lapse',
  'accept',
  'assign',
  'claim',
  'consult-third-party',
  'consult-organ',
  'record-notice-delivery',
  'record-letter-delivery',
  'record-opinion',
  'end-consultation',
  'extend',
  'delay',
  'ask-reasons',
  'give-reasons',
  'charge-fee',
  'record-payment',
  'draft-reply',
  'review',
  'send-back',
  'approve',
  'answer',
  'serve',
  'withdraw',
  'transfer-out',
  'correct-entry',
  'reopen',
  'close',
  'archive',
] as const;
export type RequestVerb = (typeof REQUEST_VERBS)[number];

const art = (article: number, paragraph?: number): Cite => ({ law: 'regulation-711', article, paragraph });
const clerk: readonly Role[] = ['clerk'];
const desk: readonly Role[] = ['clerk', 'section'];
const head: readonly Role[] = ['head'];

const withdraw = { to: 'ended', by: ['requester', 'clerk'], clock: 'stop' } as const;
/** 条例 36(5): the head signs it, and no draft goes from desk to desk. */
const transfer = { to: 'answered', by: head, cite: { law: 'regulation-711', article: 36, item: 5 } } as const;
const assign = { by: ['clerk', 'head'] as readonly Role[], cite: art(45) };
const claim = { by: desk, cite: art(45) };
const extend = { by: head, clock: 'extend', cite: art(33, 2) } as const;
const delay = { by: head, clock: 'extend', cite: art(35) } as const;
/** The head too: only they may correct what moves the due day (correction.ts). */
const correct = { by: ['clerk', 'head'] as readonly Role[], cite: art(45) };
/** Of the notice to the requester that the case waits on: its period counts from then. */
const delivered = { by: desk } as const;
const supplementAsked = { to: 'supplementing', by: clerk, clock: 'suspend', cite: art(30) } as const;
const thirdParty = { to: 'consulting', by: desk, clock: 'pause', cite: art(32) } as const;
const organ = { to: 'consulting', by: desk, clock: 'pause', cite: art(34) } as const;
const reasonsAsked = { to: 'explaining', by: clerk, cite: art(35) } as const;
const fee = { to: 'paying', by: clerk, clock: 'suspend', cite: { law: 'fee-109', point: '六' } } as const;
const draft = { to: 'drafted', by: desk, cite: art(36) } as const;
const sendBack = { to: 'in-hand', by: ['legal', 'head', 'leader'], cite: art(45) } as const;
const reopen = {
  to: 'in-hand',
  by: head,
  clock: 'restart',
  cite: { law: 'reconsideration-law-2023', article: 64 },
} as const;

/** 政府信息公开申请的一生, 条例 27-45. The one table of the life of a request. */
export const REQUEST_LIFE = {
  new: {
    lodge: { to: ['lodged', 'received'], by: ['requester', 'clerk'], clock: 'start', cite: art(31) },
  },
  lodged: {
    'confirm-receipt': { to: 'received', by: clerk, clock: 'start', cite: art(31) },
    'correct-entry': { to: 'lodged', ...correct },
    withdraw,
  },
  received: {
    register: { to: 'registered', by: clerk, cite: art(45) },
    'correct-entry': { to: 'received', ...correct },
    withdraw,
  },
  registered: {
    'ask-to-supplement': supplementAsked,
    accept: { to: 'in-hand', by: clerk, cite: art(33) },
    assign: { to: 'registered', ...assign },
    claim: { to: 'registered', ...claim },
    'ask-reasons': reasonsAsked,
    'charge-fee': fee,
    'transfer-out': transfer,
    'correct-entry': { to: 'registered', ...correct },
    withdraw,
  },
  supplementing: {
    supplement: { to: 'registered', by: ['requester', 'clerk'], clock: 'restart', cite: art(30) },
    'record-notice-delivery': { to: 'supplementing', ...delivered, cite: art(30) },
    lapse: { to: 'ended', by: clerk, clock: 'stop', cite: art(30) },
    'correct-entry': { to: 'supplementing', ...correct },
    withdraw,
  },
  'in-hand': {
    'ask-to-supplement': supplementAsked,
    assign: { to: 'in-hand', ...assign },
    claim: { to: 'in-hand', ...claim },
    'consult-third-party': thirdParty,
    'consult-organ': organ,
    extend: { to: 'in-hand', ...extend },
    delay: { to: 'in-hand', ...delay },
    'ask-reasons': reasonsAsked,
    'charge-fee': fee,
    'draft-reply': draft,
    'transfer-out': transfer,
    'correct-entry': { to: 'in-hand', ...correct },
    withdraw,
  },
  consulting: {
    'consult-third-party': thirdParty,
    'consult-organ': organ,
    'record-letter-delivery': { to: 'consulting', by: desk, cite: art(32) },
    'record-opinion': { to: 'consulting', by: desk, cite: art(32) },
    'end-consultation': { to: 'in-hand', by: desk, clock: 'resume', cite: art(33, 3) },
    assign: { to: 'consulting', ...assign },
    claim: { to: 'consulting', ...claim },
    extend: { to: 'consulting', ...extend },
    'correct-entry': { to: 'consulting', ...correct },
    withdraw,
  },
  explaining: {
    'give-reasons': { to: 'in-hand', by: ['requester', 'clerk'], cite: art(35) },
    'record-notice-delivery': { to: 'explaining', ...delivered, cite: art(35) },
    assign: { to: 'explaining', ...assign },
    claim: { to: 'explaining', ...claim },
    extend: { to: 'explaining', ...extend },
    'draft-reply': draft,
    'correct-entry': { to: 'explaining', ...correct },
    withdraw,
  },
  paying: {
    'record-payment': { to: 'in-hand', by: clerk, clock: 'restart', cite: { law: 'fee-109', point: '六' } },
    'record-notice-delivery': { to: 'paying', ...delivered, cite: { law: 'fee-109', point: '六' } },
    lapse: { to: 'ended', by: clerk, clock: 'stop', cite: { law: 'fee-109', point: '六' } },
    assign: { to: 'paying', ...assign },
    'correct-entry': { to: 'paying', ...correct },
    withdraw,
  },
  drafted: {
    review: { to: 'reviewed', by: ['legal', 'head'], cite: art(17) },
    'send-back': sendBack,
    assign: { to: 'drafted', ...assign },
    extend: { to: 'drafted', ...extend },
    'correct-entry': { to: 'drafted', ...correct },
    withdraw,
  },
  reviewed: {
    approve: { to: 'approved', by: ['leader', 'head'], cite: art(45) },
    'send-back': sendBack,
    extend: { to: 'reviewed', ...extend },
    'correct-entry': { to: 'reviewed', ...correct },
    withdraw,
  },
  approved: {
    answer: { to: 'answered', by: clerk, cite: art(36) },
    'send-back': sendBack,
    extend: { to: 'approved', ...extend },
    'correct-entry': { to: 'approved', ...correct },
    withdraw,
  },
  answered: {
    serve: { to: 'served', by: clerk, clock: 'stop', cite: { law: 'service-235', point: '一' } },
    'correct-entry': { to: 'answered', ...correct },
  },
  ended: {
    serve: { to: 'served', by: clerk, cite: { law: 'service-235', point: '一' } },
    close: { to: 'closed', by: clerk, cite: art(45) },
    reopen,
    'correct-entry': { to: 'ended', ...correct },
  },
  served: {
    close: { to: 'closed', by: clerk, cite: art(45) },
    reopen,
    'correct-entry': { to: 'served', ...correct },
  },
  closed: {
    archive: { to: 'archived', by: clerk, cite: art(45) },
    reopen,
    'correct-entry': { to: 'closed', ...correct },
  },
  archived: { reopen },
} as const satisfies Life<RequestState, RequestVerb>;
