import { tidy } from '../actions/tidy.ts';
import type { Context } from '../store/context.ts';

const HOUR_MS = 3_600_000;

/**
 * The door through which time comes in. It owes no deadline: those are computed whenever they are read, so that a
 * machine that was switched off has missed nothing. Returns how to stop it.
 */
export function startTimer(db: Context['db']): () => void {
  const tick = () => {
    tidy(db, new Date()).catch((fault: unknown) => console.error('gongkai: housekeeping failed', fault));
  };
  tick();
  const timer = setInterval(tick, HOUR_MS);
  return () => clearInterval(timer);
}
