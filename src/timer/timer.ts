import { tidy } from '../actions/tidy.ts';
import { tidyJobs } from '../jobs/tidy.ts';
import { CLOCK, type House } from '../store/context.ts';

const HOUR_MS = 3_600_000;

/**
 * The door through which time comes in. It owes no deadline: those are computed whenever they are read, so that a
 * machine that was switched off has missed nothing. Returns how to stop it.
 */
export function startTimer(house: House): () => void {
  const tick = () => {
    tidyAll(house, new Date()).catch((fault: unknown) => console.error('gongkai: housekeeping failed', fault));
  };
  tick();
  const timer = setInterval(tick, HOUR_MS);
  return () => clearInterval(timer);
}

async function tidyAll(house: House, now: Date): Promise<void> {
  const { db } = await house.contextFor(CLOCK);
  await tidy(db, now);
  await tidyJobs(house, now);
}
