import type { Day } from '../base/day.ts';
import type { Reason } from '../base/refusal.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a correction (更正登记) of a noun may touch, beyond what is there from the first entry on. */
export interface Correctable {
  /** The days of its life, in the order in which they come. */
  readonly days: readonly string[];
  /** Fields that there are only once the day has come: { result: 'decidedOn' }. */
  readonly only?: Readonly<Record<string, string>>;
}

/** Why a step cannot take effect on this day: what came before it came later. A correction may have moved those days. */
export function stepReasons(c: object, { days }: Correctable, on: Day): Reason[] {
  const earlier = days
    .map((name) => (c as Fields)[name] as Day | null | undefined)
    .filter((day) => day !== null && day !== undefined && day > on)
    .sort()
    .at(-1);
  return earlier ? [{ code: 'day.before-an-earlier-step', field: 'on', facts: { on, earlier } }] : [];
}

/**
 * Why a correction cannot be made: it changes nothing, it names what has not happened yet, a day lies in the future, or the
 * days would no longer follow one another.
 */
export function correctionReasons(c: object, { days, only = {} }: Correctable, given: object, today: Day): Reason[] {
  const now = c as Fields;
  const facts = given as Fields;
  const changed = Object.keys(facts).filter((name) => facts[name] !== undefined && facts[name] !== now[name]);
  if (changed.every((name) => name === 'why')) return [{ code: 'correction.nothing', field: 'why' }];
  const needs: Fields = { ...Object.fromEntries(days.map((name) => [name, name])), ...only };
  const early = changed.filter((name) => name in needs && (now[String(needs[name])] ?? null) === null);
  if (early.length > 0) return early.map((field) => ({ code: 'correction.not-yet', field }));
  return days.flatMap((name, i): Reason[] => {
    const on = (facts[name] ?? now[name] ?? null) as Day | null;
    if (on === null) return [];
    if (facts[name] !== undefined && on > today)
      return [{ code: 'correction.in-the-future', field: name, facts: { on, today } }];
    const before = days.slice(0, i).findLast((other) => (facts[other] ?? now[other] ?? null) !== null);
    const earlier = before === undefined ? null : ((facts[before] ?? now[before]) as Day);
    if (earlier === null || earlier <= on) return [];
    // The one that is corrected is the wrong one; of two, the later.
    const field = facts[name] === undefined ? before! : name;
    return [{ code: 'correction.day-order', field, facts: { earlier, later: on } }];
  });
}
