import { setTimeout as sleep } from 'node:timers/promises';

/** So many a second, whatever the answers take: each is timed from the moment at which it was due, as a reader waits. */
export async function atPace(
  aSecond: number,
  seconds: number,
  ask: (i: number) => Promise<unknown>,
): Promise<number[]> {
  const began = performance.now();
  const times: number[] = [];
  const open: Promise<void>[] = [];
  for (let i = 0; i < aSecond * seconds; i++) {
    const due = began + (i * 1000) / aSecond;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    open.push(ask(i).then(() => void times.push(performance.now() - due)));
  }
  await Promise.all(open);
  return times;
}

/** One after the other, each for itself. */
export async function inTurn(count: number, ask: (i: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    await ask(i);
    times.push(performance.now() - began);
  }
  return times;
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export const said = (times: readonly number[]) =>
  `p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms`;
