import type { Cite } from '../base/cite.ts';
import type { Reason } from '../base/refusal.ts';
import type { Actor, Role } from './entry.ts';

/** What a step does to the statutory clock. */
export type ClockEffect = 'start' | 'restart' | 'pause' | 'resume' | 'extend' | 'suspend' | 'stop';

/** One cell of a life: where the verb leads, who may do it, what it does to the clock, and where the law says so. */
export interface Step<State extends string = string> {
  /** Several where the facts decide (a channel that needs confirmation). */
  readonly to: State | readonly State[];
  readonly by: readonly Role[];
  readonly clock?: ClockEffect;
  readonly cite?: Cite;
}

/** A life (状态表): state > verb > step. From it come the guard, the buttons, the API's `allowed` and the charts. */
export type Life<State extends string = string, Verb extends string = string> = {
  readonly [S in State]: { readonly [V in Verb]?: Step<State> };
};

/** Why `actor` may do `verb` in no state at all; none = in some they may. To be said before anything that was filled in is judged. */
export function neverReasons(life: Life, verb: string, actor: Actor): Reason[] {
  const steps = Object.values(life).flatMap((steps) => steps[verb] ?? []);
  const roles = [...new Set(steps.flatMap((step) => step.by))];
  if (steps.length === 0 || actor.roles.some((role) => roles.includes(role))) return [];
  return [{ code: 'life.not-your-role', facts: { verb, roles: roles.join(',') }, cite: steps[0]!.cite }];
}

/** Why `verb` is not possible in `state` for `actor`; none = it is. */
export function lifeReasons(life: Life, state: string, verb: string, actor: Actor): Reason[] {
  const step = life[state]?.[verb];
  if (!step) return [{ code: 'life.not-in-this-state', facts: { state, verb } }];
  if (actor.roles.some((role) => step.by.includes(role))) return [];
  return [{ code: 'life.not-your-role', facts: { verb, roles: step.by.join(',') }, cite: step.cite }];
}
