import { dayOf } from '../../base/day.ts';
import { instantOf, localOf } from '../../base/instant.ts';
import type { Reason } from '../../base/refusal.ts';
import { assessmentReasons } from '../../rules/concern/assessment.ts';
import { metAt, owedResponses } from '../../rules/concern/clock.ts';
import { correctionReasons } from '../correction.ts';
import type { GuardContext } from '../noun.ts';
import { clockFactsOf, startOf } from './clock.ts';
import { type ConcernCase, type ConcernResponse, standingResponses } from './concern.ts';
import type { ConcernFacts } from './facts.ts';
import type { ConcernVerb } from './life.ts';

/** The earlier of the two is when the matter began. */
const beginningOf = ({ noticedAt, occurredAt }: Pick<ConcernCase, 'noticedAt' | 'occurredAt'>): string =>
  occurredAt && occurredAt < noticedAt ? occurredAt : noticedAt;

const occurrenceReasons = (noticedAt: string, occurredAt: string | null): Reason[] =>
  occurredAt && occurredAt > noticedAt
    ? [{ code: 'concern.occurred-after', field: 'occurredAt', facts: { noticedAt: localOf(noticedAt) } }]
    : [];

function tooEarly(c: ConcernCase, at: string): Reason[] {
  const from = beginningOf(c);
  return at < from
    ? [{ code: 'concern.answered-before', field: 'respondedAt', facts: { from: localOf(from).replace('T', ' ') } }]
    : [];
}

function respondReasons(c: ConcernCase, { publication, respondedAt }: ConcernFacts<'respond'>): Reason[] {
  if (publication) return respondedAt ? [{ code: 'concern.two-moments', field: 'respondedAt' }] : [];
  return respondedAt ? tooEarly(c, instantOf(respondedAt)!) : [{ code: 'field.missing', field: 'respondedAt' }];
}

/** Evaluated is what was answered; what is still owed is given first, or it is said why it was not. */
function evaluateReasons(c: ConcernCase, { settingsOn }: GuardContext, facts?: ConcernFacts<'evaluate'>): Reason[] {
  const responses = standingResponses(c);
  if (responses.length === 0) return [{ code: 'concern.not-answered' }];
  if (facts?.missedBecause !== '') return [];
  const from = startOf(clockFactsOf(c), settingsOn(dayOf(new Date(c.noticedAt))));
  return owedResponses(c.level, from)
    .filter(({ what }) => metAt(what, responses) === null)
    .map(({ what, cite }) => ({ code: `concern.owes-${what}`, field: 'missedBecause', cite }));
}

function correctReasons(c: ConcernCase, facts: ConcernFacts<'correct-entry'>, { today }: GuardContext): Reason[] {
  const local = (instant: string | null) => (instant ? localOf(instant) : undefined);
  const now = { ...c, noticedAt: local(c.noticedAt), occurredAt: local(c.occurredAt) };
  const nothing = correctionReasons(now, { days: [] }, facts, today);
  const noticedAt = facts.noticedAt ? instantOf(facts.noticedAt)! : c.noticedAt;
  const occurredAt = facts.occurredAt ? instantOf(facts.occurredAt) : c.occurredAt;
  const begun = beginningOf({ noticedAt, occurredAt });
  const early: Reason[] = standingResponses(c).some(({ at }) => at < begun)
    ? [{ code: 'concern.noticed-after-answer', field: facts.noticedAt ? 'noticedAt' : 'occurredAt' }]
    : [];
  return [...nothing, ...occurrenceReasons(noticedAt, occurredAt), ...early];
}

function correctResponseReasons(c: ConcernCase, facts: ConcernFacts<'correct-response'>): Reason[] {
  const one = c.responses.find(({ n }) => n === facts.response);
  if (!one) return [{ code: 'concern.no-such-response', field: 'response', facts: { n: facts.response } }];
  const { struck, respondedAt, responseKind: kind, channel, link } = facts;
  const at = respondedAt && instantOf(respondedAt)!;
  const changed =
    (struck && !one.struck) ||
    (at && at !== one.at) ||
    Object.entries({ kind, channel, link }).some(
      ([name, value]) => value !== undefined && value !== one[name as keyof ConcernResponse],
    );
  const reasons: Reason[] = changed ? [] : [{ code: 'correction.nothing', field: 'why' }];
  if (!at) return reasons;
  // The server's own time is the real one.
  if (one.publicationId) return [...reasons, { code: 'concern.real-time', field: 'respondedAt' }];
  return [...reasons, ...tooEarly(c, at)];
}

/** Why a verb that the life allows is still not possible; with facts, also what is wrong in them. */
export function concernReasons(verb: string, c: ConcernCase, context: GuardContext, given?: unknown): Reason[] {
  const facts = <V extends ConcernVerb>(_: V) => given as ConcernFacts<V>;
  switch (verb as ConcernVerb) {
    case 'evaluate':
      return evaluateReasons(c, context, given as ConcernFacts<'evaluate'> | undefined);
    case 'correct-response':
      if (c.responses.length === 0) return [{ code: 'concern.not-answered' }];
      return given ? correctResponseReasons(c, facts('correct-response')) : [];
    default:
  }
  if (!given) return [];
  switch (verb as ConcernVerb) {
    case 'report': {
      const { noticedAt, occurredAt } = facts('report');
      return occurrenceReasons(instantOf(noticedAt)!, occurredAt ? instantOf(occurredAt) : null);
    }
    case 'assess':
      return assessmentReasons(facts('assess'), standingResponses(c).length > 0);
    case 'respond':
      return respondReasons(c, facts('respond'));
    case 'correct-entry':
      return correctReasons(c, facts('correct-entry'), context);
    default:
      return [];
  }
}
