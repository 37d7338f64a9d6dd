import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import { publicityEnds } from '../../rules/publication/decision-terms.ts';
import type { GuardContext } from '../noun.ts';
import type { RecordFacts, Severity, StepFacts } from './facts.ts';
import { type DecisionCase, exchangeFields, publicityEnd } from './fold.ts';
import { readDecision } from './read-row.ts';

/** What must be public, or not, is so from the day on which it is done: neither is dated back. */
export const TODAY: readonly string[] = ['publish', 'withdraw'];

/** Why a publicity (公示期) of this class may not end on this day; none where no rule in force fixes it. */
export function publicityReasons(decidedOn: Day, severity: Severity | null, until: Day | null): Reason[] {
  if (until === null) return [{ code: 'decision.no-public-end', field: 'publicUntil' }];
  const range = severity && publicityEnds(decidedOn, severity);
  if (!range || (until >= range.earliest && until <= range.latest)) return [];
  const { earliest, latest, cite } = range;
  return [{ code: 'decision.publicity-out-of-range', field: 'publicUntil', cite, facts: { until, earliest, latest } }];
}

function publishReasons(c: DecisionCase, { today }: GuardContext, facts: StepFacts['publish'] | undefined): Reason[] {
  if (c.revoked) return [{ code: 'decision.does-not-stand', facts: { on: c.revoked.on } }];
  if (!facts || c.kind === 'licence') return [];
  const until = publicityEnd(c, facts);
  if (until !== null && until < today)
    return [{ code: 'decision.publicity-over', field: 'publicUntil', facts: { until } }];
  return publicityReasons(c.decidedOn, facts.severity ?? c.severity, until);
}

function correctReasons(c: DecisionCase, { today }: GuardContext, facts: RecordFacts | undefined): Reason[] {
  if (!facts) return [];
  const fields = { ...c.fields, ...exchangeFields(c.kind, facts) };
  const { why: _, publicUntil, decisionType, itemCode, severity } = facts;
  const beside = [
    [publicUntil, c.publicUntil],
    [decisionType, c.decisionType],
    [itemCode, c.itemCode],
    [severity, c.severity],
  ];
  const isSame = (one: (string | null | undefined)[]) => one[0] === undefined || one[0] === one[1];
  if (beside.every(isSame) && Object.keys(fields).every((code) => fields[code] === c.fields[code]))
    return [{ code: 'correction.nothing', field: 'why' }];
  const read = readDecision(c.kind, fields, today);
  if ('reasons' in read) return read.reasons;
  if (c.publishedOn === null && publicUntil !== undefined)
    return [{ code: 'correction.not-yet', field: 'publicUntil' }];
  if (c.kind === 'licence' || c.publishedOn === null) return [];
  const until = (publicUntil ?? facts.CF_GSJZQ ?? c.publicUntil) as Day | null;
  return publicityReasons(fields.CF_JDRQ as Day, severity ?? c.severity, until);
}

/** Why a verb that the life allows is still not possible; with facts, also what is wrong in them. */
export function decisionReasons(verb: string, c: DecisionCase, context: GuardContext, facts?: unknown): Reason[] {
  const { on, today } = context;
  if (TODAY.includes(verb) && on !== today) return [{ code: 'decision.not-today', field: 'on', facts: { on, today } }];
  switch (verb) {
    case 'record': {
      const read = facts ? readDecision(c.kind, exchangeFields(c.kind, facts as RecordFacts), today) : null;
      return read && 'reasons' in read ? read.reasons : [];
    }
    case 'correct-entry':
      return correctReasons(c, context, facts as RecordFacts | undefined);
    case 'publish':
      return publishReasons(c, context, facts as StepFacts['publish'] | undefined);
    case 'revoke':
      if (c.revoked) return [{ code: 'decision.revoked-before', facts: { on: c.revoked.on } }];
      return on < c.decidedOn
        ? [{ code: 'day.before-an-earlier-step', field: 'on', facts: { on, earlier: c.decidedOn } }]
        : [];
    case 'withdraw':
      return facts && !c.revoked && !(facts as StepFacts['withdraw']).ground
        ? [{ code: 'field.missing', field: 'ground' }]
        : [];
    default:
      return [];
  }
}
