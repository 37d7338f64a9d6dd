import { z } from 'zod';
import type { Day } from '../../base/day.ts';
import { APPLICANT_KINDS } from '../../rules/applicant-kinds.ts';
import { OUTCOME_CODES } from '../../rules/outcomes.ts';
import { GROUND_CODES } from '../../rules/reply/grounds.ts';
import { CHANNELS } from '../../rules/request/receipt.ts';
import { SERVICE_MEANS } from '../../rules/service/completion.ts';
import { dayText } from '../day-text.ts';
import type { RequestVerb } from './life.ts';

const short = z.string().trim().min(1).max(100);
const optionalShort = z.string().trim().max(100).default('');
const long = z.string().trim().min(1).max(5000).meta({ long: true });
const optionalLong = z.string().trim().max(5000).default('').meta({ long: true });
const workingDays = z.int().min(1).max(366);
const money = z.number().nonnegative().max(1e9).multipleOf(0.01).meta({ unit: 'yuan' });

export const ID_TYPES = ['resident-id', 'passport', 'residence-permit', 'org-code', 'other'] as const;
/** 获取信息的方式 (form) and 途径 (delivery), 条例 29(2)③. */
export const REPLY_FORMS = ['paper', 'electronic', 'inspect'] as const;
export const DELIVERIES = ['post', 'email', 'online', 'pickup', 'fax'] as const;

const who = {
  kind: z.enum(APPLICANT_KINDS),
  name: short,
  idType: z.enum(ID_TYPES),
  idNumber: z.string().trim().min(4).max(40),
};
const agent = { name: short, idNumber: z.string().trim().min(4).max(40) };
const contact = {
  phone: z.string().trim().max(40),
  email: z.union([z.literal(''), z.email().max(100)]),
  address: z.string().trim().max(200),
  postcode: z.union([z.literal(''), z.string().regex(/^\d{6}$/)]),
};

/** 申请人: name, proof of identity, contact (条例 29(2)①). No purpose is asked for. */
export const requester = z.object({
  ...who,
  phone: contact.phone.default(''),
  email: contact.email.default(''),
  address: contact.address.default(''),
  postcode: contact.postcode.default(''),
});

/** What a correction may change. Without defaults: what is not named stays, and zod fills defaults even into a partial. */
const requesterChange = z.object({ ...who, ...contact }).partial();
const agentChange = z.object({ ...agent, phone: z.string().trim().max(100), attorneySeen: z.boolean() }).partial();

const item = z.object({
  /** 所需政府信息的名称、文号或者便于查询的其他特征性描述 (条例 29(2)②). */
  description: long,
  documentNumber: optionalShort,
});

export const lodgeFacts = z.object({
  channel: z.enum(CHANNELS),
  requester,
  coRequesters: z.array(requester).max(20).default([]),
  agent: z
    .object({
      ...agent,
      phone: optionalShort,
      /** 授权委托书 on paper, seen by whoever records the request; otherwise it is among the files. */
      attorneySeen: z.boolean().default(false),
    })
    .optional(),
  items: z.array(item).min(1).max(20),
  form: z.enum(REPLY_FORMS),
  delivery: z.enum(DELIVERIES),
});

/** What each verb of a request records; the same schemas validate the API, describe it and draw the forms. */
export const REQUEST_FACTS = {
  lodge: lodgeFacts,
  'confirm-receipt': z.object({ note: optionalShort }),
  register: z.object({ section: optionalShort, note: optionalLong }),
  'ask-to-supplement': z.object({ what: long, days: workingDays.optional() }),
  supplement: z.object({ text: long }),
  lapse: z.object({ reason: optionalLong }),
  accept: z.object({ section: optionalShort }),
  assign: z.object({ section: short, holder: optionalShort }),
  claim: z.object({}),
  'consult-third-party': z.object({
    party: short,
    contact: optionalShort,
    question: long,
    deliveredOn: dayText.optional(),
  }),
  'consult-organ': z.object({
    party: short,
    jointMaker: z.boolean().default(false),
    question: long,
    deliveredOn: dayText.optional(),
  }),
  /** Of the notice to the requester that the case waits on; received on the day of the step where no other is told. */
  'record-notice-delivery': z.object({ deliveredOn: dayText.optional() }),
  /** Of a letter of consultation. */
  'record-letter-delivery': z.object({ consultation: z.int().min(1), deliveredOn: dayText.optional() }),
  'record-opinion': z.object({
    consultation: z.int().min(1),
    opinion: z.enum(['agrees', 'objects', 'silent']),
    reasons: optionalLong,
  }),
  'end-consultation': z.object({ conclusion: optionalLong }),
  extend: z.object({ days: workingDays, reason: long }),
  delay: z.object({ until: dayText, reason: long }),
  'ask-reasons': z.object({ found: long, days: workingDays.optional() }),
  'give-reasons': z.object({ text: long }),
  'charge-fee': z.object({ basis: z.enum(['items', 'pages']), count: z.int().min(1).max(1_000_000), howToPay: long }),
  'record-payment': z.object({ amount: money, receiptNumber: optionalShort }),
  'draft-reply': z.object({
    outcome: z.enum(OUTCOME_CODES),
    grounds: long,
    content: optionalLong,
    otherGrounds: z.array(z.enum(GROUND_CODES)).max(5).default([]),
    /** Why not to disclose would gravely affect the public interest, where a third party objects (条例 32). */
    publicInterest: optionalLong,
  }),
  review: z.object({ comment: optionalLong }),
  'send-back': z.object({ reason: long }),
  approve: z.object({ comment: optionalLong }),
  answer: z.object({}),
  /** Its day is that of handing over, posting or sending. */
  serve: z.object({
    means: z.enum(SERVICE_MEANS),
    byPostalEnterprise: z.boolean().default(true),
    postalNumber: optionalShort,
    signedOn: dayText.optional(),
    note: optionalShort,
  }),
  withdraw: z.object({ reason: optionalLong }),
  'transfer-out': z.object({ party: short, contact: short, reason: long }),
  'correct-entry': z.object({
    why: long,
    requester: requesterChange.optional(),
    agent: agentChange.optional(),
    items: z.array(item).min(1).max(20).optional(),
    form: z.enum(REPLY_FORMS).optional(),
    delivery: z.enum(DELIVERIES).optional(),
    receivedOn: dayText.optional(),
  }),
  reopen: z.object({ order: long, remedyNumber: short }),
  close: z.object({}),
  archive: z.object({ archiveNumber: optionalShort }),
} as const satisfies Record<RequestVerb, z.ZodType>;

export type RequestFacts<V extends RequestVerb = RequestVerb> = z.output<(typeof REQUEST_FACTS)[V]>;

/**
 * What the program adds to the facts it was given, at the moment of recording: numbers, the look-up code's hash, the
 * text that was frozen. Kept apart so that no door can write them.
 */
export interface RequestStamp {
  readonly number?: string;
  readonly decisionNumber?: string;
  /** Of the notices to the third parties that the reply overrules, in the order of their consultations. */
  readonly thirdPartyNumbers?: readonly string[];
  readonly lookupHash?: string;
  /** Yuan, from rules/fee-amount. */
  readonly amount?: number;
  /** The working days that the notice gives from its delivery: supplement, reasons, payment. */
  readonly days?: number;
  /** The last day that a notice told, in entries of the time when notices told one; none is written any more. */
  readonly deadline?: Day;
  /** This lodging waits for confirmation by both sides (条例 31(3), and the setting emailReceipt). */
  readonly unconfirmed?: boolean;
  /** Payment lets the period go on instead of beginning it anew (setting feeRestartsReply). */
  readonly goesOn?: boolean;
  /** The day on which what was served is complete (答复时点). */
  readonly completedOn?: Day;
  /** The case of the remedy that ordered a new reply. */
  readonly remedyId?: string;
  /** The notice (告知书) as issued, frozen. */
  readonly paper?: unknown;
}
