import { z } from 'zod';
import { DECISION_TYPES } from '../../rules/publication/decision-count.ts';
import { dayText } from '../day-text.ts';
import { type DecisionKind, EXCHANGE_FIELDS, type ExchangeField, PARTY_KINDS } from './fields.ts';
import type { DecisionVerb } from './life.ts';

const why = z.string().trim().min(1).max(1000).meta({ long: true });

/** 失信程度, as the deciding body classes the penalty. */
export const SEVERITIES = ['minor', 'ordinary', 'serious', 'safety'] as const;

/** Why a decision does not stand any more (行政处罚法 48). */
export const FALLEN_GROUNDS = ['changed', 'revoked', 'unlawful', 'void'] as const;
/** Why what was published is taken down: it does not stand, the credit was repaired (信用修复), or it was published wrongly. */
export const WITHDRAWAL_GROUNDS = [...FALLEN_GROUNDS, 'repaired', 'error'] as const;

/** Longer than a line on the screen. */
const LONG = 1000;

/** One field of the exchange file as a form has it. */
function formField({ code, type, most }: ExchangeField): z.ZodType<string> {
  if (type === 'day') return dayText;
  if (code.endsWith('_XDR_LB')) return z.enum(PARTY_KINDS);
  const text = z.string().trim().min(1).max(most);
  return most >= LONG ? text.meta({ long: true }) : text;
}

type Shape = Readonly<Record<string, z.ZodType<string>>>;

const fieldsOf = (kind: DecisionKind): Shape =>
  Object.fromEntries(
    EXCHANGE_FIELDS[kind].map((field) => {
      const read = formField(field);
      return [field.code, (field.owedBy === 'all' ? read : read.optional()) as z.ZodType<string>];
    }),
  );
const correctedOf = (kind: DecisionKind): Shape =>
  Object.fromEntries(
    EXCHANGE_FIELDS[kind].map((field) => [field.code, formField(field).optional() as unknown as z.ZodType<string>]),
  );

/** 事项编码 in the agency's own list of matters; counts are split by it. */
const itemCode = z.string().trim().max(60);
const severity = z.enum(SEVERITIES);
const publicUntil = dayText;

/** What is recorded of a decision beside the fields of the exchange file. */
const beside = {
  licence: { decisionType: z.enum(DECISION_TYPES.licence) },
  penalty: { decisionType: z.enum(DECISION_TYPES.penalty), severity: severity.optional() },
} as const;

/** What each verb of a decision records; the same schemas validate the API, describe it and draw the forms. */
export function decisionFacts(kind: DecisionKind): Readonly<Record<DecisionVerb, z.ZodType>> {
  const own = beside[kind];
  const publish = kind === 'penalty' ? { severity: severity.optional(), publicUntil: publicUntil.optional() } : {};
  return {
    record: z.object({ ...own, itemCode: itemCode.default(''), ...fieldsOf(kind) }),
    'correct-entry': z.object({
      why,
      ...z.object(own).partial().shape,
      itemCode: itemCode.optional(),
      ...(kind === 'penalty' ? { publicUntil: publicUntil.optional() } : {}),
      ...correctedOf(kind),
    }),
    publish: z.object(publish),
    keep: z.object({ reason: why }),
    revoke: z.object({ ground: z.enum(FALLEN_GROUNDS), reason: why }),
    withdraw: z.object({ ground: z.enum(WITHDRAWAL_GROUNDS).optional(), reason: why }),
    void: z.object({ reason: why }),
  };
}

export type Severity = (typeof SEVERITIES)[number];
export type FallenGround = (typeof FALLEN_GROUNDS)[number];
export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];

/** What `record` and `correct-entry` say: fields of the exchange file, and what is beside them. */
export type RecordFacts = Readonly<Record<string, string | undefined>> & {
  readonly decisionType?: string;
  readonly itemCode?: string;
  readonly severity?: Severity;
  readonly publicUntil?: string;
};

/** What the verbs after `record` say. */
export interface StepFacts {
  readonly publish: { readonly severity?: Severity; readonly publicUntil?: string };
  readonly keep: { readonly reason: string };
  readonly revoke: { readonly ground: FallenGround; readonly reason: string };
  readonly withdraw: { readonly ground?: WithdrawalGround; readonly reason: string };
  readonly void: { readonly reason: string };
}
