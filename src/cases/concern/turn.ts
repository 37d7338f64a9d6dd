import type { Actor, Role } from '../entry.ts';

/** Who is asked for the next step, by state; in `responding` it is the section that answers. */
const DECIDES: Readonly<Record<string, readonly Role[]>> = {
  found: ['head', 'leader', 'chief'],
  responding: ['section', 'section-head'],
  evaluated: ['head', 'leader'],
};

/** 待我办理: whether a concern in the state, of the section, waits for a step of the actor. */
export function concernWaitsFor(
  { state, section }: { readonly state: string; readonly section: string | null },
  actor: Actor,
): boolean {
  const has = (...roles: readonly Role[]) => actor.roles.some((role) => roles.includes(role));
  if (state === 'responding') return has('clerk') || (has(...DECIDES.responding!) && actor.section === section);
  return has(...(DECIDES[state] ?? []));
}
