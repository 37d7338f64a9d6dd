import type { Reason } from '../base/refusal.ts';
import type { Actor } from '../cases/entry.ts';
import { lifeReasons } from '../cases/life.ts';
import type { AnyCase, Noun } from '../cases/noun.ts';
import { type Context, todayOf } from '../store/context.ts';

/** A verb, and why it is not possible now (none = it is). */
export interface VerbView {
  readonly verb: string;
  readonly reasons: readonly Reason[];
}

/** Every verb of a noun with the reasons against it: what the buttons and the API's `allowed` show. */
export function verbsOf<Case extends AnyCase>(noun: Noun<Case>, c: Case, context: Context, actor: Actor): VerbView[] {
  const today = todayOf(context);
  const guardContext = {
    actor,
    on: today,
    today,
    calendar: context.office.calendar,
    settings: context.office.settingsOn(today),
    settingsOn: context.office.settingsOn,
  };
  return Object.keys(noun.facts)
    .filter((verb) => !noun.life.new?.[verb])
    .map((verb) => {
      const reasons = lifeReasons(noun.life, c.state, verb, actor);
      return { verb, reasons: reasons.length > 0 ? reasons : noun.guard(verb, c, guardContext) };
    });
}
