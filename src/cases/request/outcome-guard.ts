import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { mayOverrule, overrules } from '../../rules/consultation/over-objection.ts';
import { type OutcomeCode, outcomeOf } from '../../rules/outcomes.ts';
import type { GuardContext } from '../noun.ts';
import { askedDue } from './asked.ts';
import type { RequestFacts } from './facts.ts';
import type { Consultation, Draft, RequestCase } from './request.ts';

const art = (article: number): Cite => ({ law: 'regulation-711', article });

/** What must have happened before a reply may take an outcome. */
const NEEDS: { readonly [O in OutcomeCode]?: (c: RequestCase, context: GuardContext) => Reason | null } = {
  // 条例 32: a third party is asked in writing before the agency refuses for its sake.
  DENY_THIRD_PARTY: (c) =>
    c.consultations.some((one) => one.kind === 'third-party')
      ? null
      : { code: 'outcome.third-party-not-asked', field: 'outcome', cite: art(32) },
  UNABLE_STILL_UNCLEAR: (c) =>
    c.supplement?.answeredOn ? null : { code: 'outcome.not-supplemented', field: 'outcome', cite: art(30) },
  // 条例 35: the agency judges reasons that it has read, or their absence once the last day for them has passed.
  NOHANDLE_MASSIVE: ({ reasons }, { on, calendar }) => {
    if (!reasons) return { code: 'outcome.reasons-not-asked', field: 'outcome', cite: art(35) };
    if (reasons.answeredOn) return null;
    const due = askedDue({ ...reasons, what: 'reasons' }, calendar);
    if (!due) return { code: 'outcome.reasons-undelivered', field: 'outcome', cite: art(35) };
    return on > due.on ? null : { code: 'outcome.reasons-awaited', field: 'outcome', cite: art(35) };
  },
  OTHER_NO_CORRECTION: () => ({ code: 'outcome.by-lapse', field: 'outcome', cite: art(30) }),
  OTHER_FEE_UNPAID: () => ({ code: 'outcome.by-lapse', field: 'outcome', cite: art(42) }),
  OTHER_WITHDRAWN: () => ({ code: 'outcome.by-withdrawal', field: 'outcome' }),
};

/** The consultations of third parties over whose objection the reply discloses (条例 32), in their order. */
export function overruled(
  c: Pick<RequestCase, 'consultations'>,
  draft: Pick<Draft, 'outcome' | 'otherGrounds'>,
): Consultation[] {
  if (!overrules(draft)) return [];
  return c.consultations.filter((one) => one.kind === 'third-party' && one.opinion === 'objects');
}

/** What is missing in a draft, by its outcome: steps that must have come before, and text that the reply must hold. */
export function outcomeReasons(c: RequestCase, context: GuardContext, facts: RequestFacts<'draft-reply'>): Reason[] {
  const reason = NEEDS[facts.outcome]?.(c, context) ?? null;
  const { needs, cites } = outcomeOf(facts.outcome);
  const objection = overruled(c, facts).length > 0 ? mayOverrule(facts) : null;
  const contentMissing =
    !facts.content && needs.some((need) => need !== 'ground' && need !== 'reasons' && need !== 'fact-and-date');
  const groundMissing = facts.outcome === 'PARTIAL' && facts.otherGrounds.length === 0;
  return [
    ...(reason ? [reason] : []),
    ...(contentMissing ? [{ code: 'outcome.content-missing', field: 'content', cite: cites[0] }] : []),
    ...(objection ? [objection] : []),
    ...(groundMissing ? [{ code: 'outcome.ground-missing', field: 'otherGrounds', cite: art(37) }] : []),
  ];
}
