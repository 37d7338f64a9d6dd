import { dayOf } from '../base/day.ts';
import type { Reason } from '../base/refusal.ts';
import { lifeReasons } from '../cases/life.ts';
import type { AnyCase, Noun } from '../cases/noun.ts';
import type { Context } from '../store/context.ts';
import { readFacts } from './form-reasons.ts';

/**
 * Why the verb that begins a case would be refused if it were done now with these facts; none = it would be done. Writes
 * nothing and asks nothing of the database: for a form that is checked before it is sent.
 */
export function rehearse<Case extends AnyCase>(
  noun: Noun<Case>,
  context: Context,
  { verb, facts }: { readonly verb: string; readonly facts: unknown },
): readonly Reason[] {
  const read = readFacts(noun, verb, facts);
  if ('reasons' in read) return read.reasons;
  const today = dayOf(context.now);
  const { actor, office } = context;
  const nothing = noun.fold([]);
  const reasons = lifeReasons(noun.life, nothing.state, verb, actor);
  if (reasons.length > 0) return reasons;
  const { calendar, settingsOn } = office;
  const settings = settingsOn(today);
  return noun.guard(verb, nothing, { actor, on: today, today, calendar, settings, settingsOn }, read.facts);
}
