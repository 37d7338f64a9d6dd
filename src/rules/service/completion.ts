import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Reason } from '../../base/refusal.ts';
import type { Settings } from '../settings.ts';

/**
 * The day on which a reply is complete (答复时点), 235号 四: served directly or through another agency, the day on which the
 * requester signs (签收之日); by post, the day of posting (交邮之日), so that a posted reply is in time by its posting date.
 * Reading for electronic replies (条例 40), which 235号 does not know: the day of sending, unless the agency's setting says
 * otherwise (docs/decisions/0108-electronic-service.md).
 */
export const SERVICE_MEANS = ['direct', 'entrusted', 'post', 'electronic'] as const;
export type ServiceMeans = (typeof SERVICE_MEANS)[number];

export interface Served {
  readonly means: ServiceMeans;
  /** Handed over, posted or sent. */
  readonly sentOn: Day;
  /** The day on which the requester signed or confirmed; null until then. */
  readonly signedOn: Day | null;
}

export const cites: readonly Cite[] = [
  { law: 'service-235', point: '四' },
  { law: 'regulation-711', article: 40 },
];

/** The day of completion, or null while the requester's signature is awaited. */
export function findCompletion(served: Served, settings: Pick<Settings, 'electronicCompletion'>): Day | null {
  const whenSent =
    served.means === 'post' || (served.means === 'electronic' && settings.electronicCompletion === 'sent');
  return whenSent ? served.sentOn : served.signedOn;
}

/** Why a service may not be recorded with this signature; null = it may. Without completion there is nothing to record yet. */
export function maySign(service: {
  readonly sentOn: Day;
  readonly signedOn: Day | null;
  readonly completedOn: Day | null;
  readonly today: Day;
}): Reason | null {
  const { sentOn, signedOn, completedOn, today } = service;
  const reason = { field: 'signedOn', cite: cites[0]! };
  if (completedOn === null) return { ...reason, code: 'service.not-signed' };
  if (signedOn === null) return null;
  if (signedOn < sentOn) return { ...reason, code: 'delivery.before-dispatch', facts: { sentOn } };
  return signedOn > today ? { ...reason, code: 'delivery.future', facts: { today } } : null;
}
