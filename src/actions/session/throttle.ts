/** Counts failures by key over a window of time. Kept in the process: a restart forgives. */
export interface Throttle {
  /** Milliseconds to wait before `key` may try again; 0 = now. */
  readonly waitFor: (key: string, now: number) => number;
  readonly failed: (key: string, now: number) => void;
  readonly succeeded: (key: string) => void;
  /** What was counted at that instant was none. */
  readonly takeBack: (key: string, at: number) => void;
}

/** As many keys are remembered; beyond it the oldest is forgotten, so that a flood of names costs no memory. */
const MOST_KEYS = 10_000;

/** Lets `limit` failures in `windowMs` pass. */
export function makeThrottle(limit: number, windowMs: number): Throttle {
  const failures = new Map<string, readonly number[]>();
  const recent = (key: string, now: number) => (failures.get(key) ?? []).filter((at) => at > now - windowMs);
  return {
    waitFor: (key, now) => {
      const those = recent(key, now);
      return those.length < limit ? 0 : those.at(-limit)! + windowMs - now;
    },
    failed: (key, now) => {
      const those = [...recent(key, now), now].slice(-limit);
      failures.delete(key);
      failures.set(key, those);
      if (failures.size > MOST_KEYS) failures.delete(failures.keys().next().value!);
    },
    succeeded: (key) => {
      failures.delete(key);
    },
    takeBack: (key, at) => {
      const those = failures.get(key) ?? [];
      const index = those.lastIndexOf(at);
      if (index >= 0) failures.set(key, those.toSpliced(index, 1));
    },
  };
}
