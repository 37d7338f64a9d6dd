import { overrules } from '../../rules/consultation/over-objection.ts';
import type { Consultation, Draft, RequestCase } from './request.ts';

/** The consultations of third parties over whose objection the reply discloses (条例 32), in their order. */
export function overruled(
  c: Pick<RequestCase, 'consultations'>,
  draft: Pick<Draft, 'outcome' | 'otherGrounds'>,
): Consultation[] {
  if (!overrules(draft)) return [];
  return c.consultations.filter((one) => one.kind === 'third-party' && one.opinion === 'objects');
}
