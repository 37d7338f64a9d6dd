import { isRefusal, type Reason } from '../../base/refusal.ts';
import { CLOCK, type House } from '../../store/context.ts';
import { scheduledBy } from '../../store/publication/lists.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';

export interface PublishedByClock {
  /** Agencies of which something was published. */
  readonly agencies: readonly number[];
  /** What should have been published and was refused, with why. */
  readonly refused: readonly {
    readonly caseId: string;
    readonly number: string;
    readonly reasons: readonly Reason[];
  }[];
}

/**
 * 定时发布: publishes everything whose moment has come, in every agency, as the program. A machine that slept through the
 * moment publishes when it wakes: what is recorded is the instant at which it happened.
 */
export async function publishScheduled(house: House): Promise<PublishedByClock> {
  const { db, now } = await house.contextFor(CLOCK);
  const agencies = new Set<number>();
  const refused: PublishedByClock['refused'][number][] = [];
  for (const { agencyId, caseId, number } of await scheduledBy(db, now)) {
    const context = await house.contextFor(CLOCK, agencyId);
    const done = await act(ACTING.publication, context, { verb: 'publish', caseId, facts: {} });
    if (isRefusal(done)) refused.push({ caseId, number, reasons: done.refused });
    else agencies.add(agencyId);
  }
  return { agencies: [...agencies], refused };
}
