import type { Cite } from '../../base/cite.ts';
import type { Day } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';
import type { Pause } from '../reply/pauses.ts';
import { jointMakerOpinionDue } from './joint-maker-opinion.ts';
import { thirdPartyOpinionDue } from './third-party-opinion.ts';

/**
 * The time of one consultation that the reply period leaves out (征求意见所需时间不计算在内), 条例 33(3). Reading: from the day
 * of dispatch to the day on which the opinion arrives, and without an opinion to the last day for it (32, 34), since
 * from then on the agency decides. An organ that made nothing jointly has no statutory period: its time runs until its
 * opinion arrives or the agency ends the consultation (docs/decisions/0101-consultation-time.md).
 */
export interface Consulted {
  readonly kind: 'third-party' | 'joint-maker' | 'other-organ';
  readonly sentOn: Day;
  readonly deliveredOn: Day | null;
  readonly opinionOn: Day | null;
  /** The day on which the agency ended it without waiting any longer. */
  readonly endedOn?: Day | null;
}

export const cites: readonly Cite[] = [
  { law: 'regulation-711', article: 33, paragraph: 3 },
  { law: 'regulation-711', article: 32 },
  { law: 'regulation-711', article: 34 },
];

/** The pause, open while the opinion is awaited on `today`. */
export function consultationPause(consulted: Consulted, calendar: Calendar, today: Day): Pause {
  const expiresOn = findExpiry(consulted, calendar);
  const expired = expiresOn !== null && expiresOn < today ? expiresOn : null;
  const ends = [consulted.opinionOn, consulted.endedOn ?? null, expired].filter((d) => d !== null);
  const to = ends.length > 0 ? ends.reduce((a, b) => (a < b ? a : b)) : null;
  return { from: consulted.sentOn, to, why: consulted.kind === 'third-party' ? 'third-party' : 'other-organ' };
}

function findExpiry({ kind, deliveredOn }: Consulted, calendar: Calendar): Day | null {
  if (deliveredOn === null || kind === 'other-organ') return null;
  const due = kind === 'third-party' ? thirdPartyOpinionDue : jointMakerOpinionDue;
  return due(deliveredOn, calendar).on;
}
