import type { Day } from '../../base/day.ts';
import type { Entry } from '../entry.ts';
import type { AnyCase } from '../noun.ts';
import { foldBy } from '../simple.ts';
import type { FallenGround, RecordFacts, Severity, StepFacts, WithdrawalGround } from './facts.ts';
import { type DecisionKind, EXCHANGE_FIELDS } from './fields.ts';
import { type DecisionState, decisionLife } from './life.ts';
import { type DecisionFields, prefixOf, settledField } from './read-row.ts';

/** 一件行政许可决定或者行政处罚决定; `number` is its 文书号. */
export interface DecisionCase extends AnyCase {
  readonly state: DecisionState;
  readonly kind: DecisionKind;
  /** Code of the exchange file > text. */
  readonly fields: DecisionFields;
  readonly decisionType: string;
  readonly itemCode: string;
  readonly severity: Severity | null;
  readonly decidedOn: Day;
  readonly recordedOn: Day;
  readonly publishedOn: Day | null;
  /** The last day of publicity (公示截止期); null = without end. */
  readonly publicUntil: Day | null;
  /** That it does not stand any more: from when, and why. */
  readonly revoked: { readonly on: Day; readonly ground: FallenGround; readonly reason: string } | null;
  readonly withdrawn: { readonly on: Day; readonly ground: WithdrawalGround; readonly reason: string } | null;
  /** Why it is not published (不予公示), or void. */
  readonly closed: { readonly on: Day; readonly reason: string } | null;
}

/** The fields of the exchange file among what a form says, in the form in which they are kept. */
export function exchangeFields(kind: DecisionKind, facts: RecordFacts): DecisionFields {
  return Object.fromEntries(
    EXCHANGE_FIELDS[kind].flatMap((field) => {
      const text = facts[field.code];
      return text ? [[field.code, settledField(field, text)]] : [];
    }),
  );
}

/** The case with other fields: what follows from them follows anew. */
function withFields(c: DecisionCase, fields: DecisionFields): Partial<DecisionCase> {
  const prefix = prefixOf(c.kind);
  return {
    fields,
    number: fields[`${prefix}_WSH`] ?? '',
    decidedOn: (fields[`${prefix}_JDRQ`] ?? '') as Day,
  };
}

/** How the entries of a licence, or of a penalty, add up. */
export function foldDecision(kind: DecisionKind): (entries: readonly Entry[]) => DecisionCase {
  const nothing = {
    kind,
    ...{ severity: null, publishedOn: null, publicUntil: null, revoked: null, withdrawn: null, closed: null },
  };
  return foldBy<DecisionCase>(decisionLife(kind), nothing, {
    record: (c, { facts, on }: Entry<string, RecordFacts>) => ({
      ...withFields(c, exchangeFields(kind, facts)),
      decisionType: facts.decisionType ?? '',
      itemCode: facts.itemCode ?? '',
      severity: facts.severity ?? null,
      recordedOn: on,
    }),
    'correct-entry': (c, { facts }: Entry<string, RecordFacts>) => ({
      ...withFields(c, { ...c.fields, ...exchangeFields(kind, facts) }),
      decisionType: facts.decisionType ?? c.decisionType,
      itemCode: facts.itemCode ?? c.itemCode,
      severity: facts.severity ?? c.severity,
      publicUntil: c.publishedOn ? ((facts.publicUntil ?? facts.CF_GSJZQ ?? c.publicUntil) as Day | null) : null,
    }),
    publish: (c, { facts, on }: Entry<string, StepFacts['publish']>) => ({
      publishedOn: c.publishedOn ?? on,
      severity: facts.severity ?? c.severity,
      publicUntil: publicityEnd(c, facts),
      withdrawn: null,
      closed: null,
    }),
    keep: (_, { facts, on }: Entry<string, StepFacts['keep']>) => ({ closed: { on, reason: facts.reason } }),
    revoke: (c, { facts, on }: Entry<string, StepFacts['revoke']>) => ({
      revoked: { on, ground: facts.ground, reason: facts.reason },
      closed: c.state === 'published' ? c.closed : { on, reason: facts.reason },
    }),
    withdraw: (c, { facts, on }: Entry<string, StepFacts['withdraw']>) => {
      const ground = facts.ground ?? c.revoked?.ground ?? 'error';
      const fallen = ground !== 'repaired' && ground !== 'error';
      return {
        withdrawn: { on, ground, reason: facts.reason },
        revoked: c.revoked ?? (fallen ? { on, ground, reason: facts.reason } : null),
      };
    },
    void: (_, { facts, on }: Entry<string, StepFacts['void']>) => ({ closed: { on, reason: facts.reason } }),
  });
}

/** The last day of publicity that publishing gives: what is said with it, else what the decision's own file says. */
export function publicityEnd({ kind, fields }: DecisionCase, { publicUntil }: StepFacts['publish']): Day | null {
  return ((publicUntil ?? (kind === 'penalty' ? fields.CF_GSJZQ : undefined)) as Day | undefined) ?? null;
}
