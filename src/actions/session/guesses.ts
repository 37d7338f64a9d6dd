import { networkOf } from './network.ts';
import { makeThrottle } from './throttle.ts';

const WINDOW_MS = 15 * 60_000;
/** Wrong passwords in the window: for one account from one address, from one address, for one account. */
const LIMITS = { both: 5, address: 30, account: 60 };
/** As many places from which somebody has signed in are remembered. */
const MOST_KNOWN = 10_000;

export interface Guess {
  readonly agencyId: number;
  readonly login: string;
  readonly address: string;
}

/**
 * Counts wrong passwords three times. By account and address, so that nobody locks out another; by address alone, so that
 * one address tries few accounts; and by account alone, so that many addresses try one account no faster than one. The
 * last does not hold where the owner has signed in before: whoever tries from elsewhere cannot keep the owner out.
 * Kept in the process: a restart forgives, and forgets.
 */
export interface Guesses {
  /** Counts a guess before it is judged; milliseconds to wait where it may not be made, and then it is not counted. */
  readonly begin: (guess: Guess, now: number) => number;
  /** The password was right. */
  readonly right: (guess: Guess, now: number) => void;
}

export function countGuesses(): Guesses {
  const both = makeThrottle(LIMITS.both, WINDOW_MS);
  const address = makeThrottle(LIMITS.address, WINDOW_MS);
  const account = makeThrottle(LIMITS.account, WINDOW_MS);
  const known = new Set<string>();
  const keysOf = ({ agencyId, login, address: from }: Guess) => {
    const whose = `${agencyId}\n${login}`;
    const where = networkOf(from);
    return { whose, where, whoseWhere: `${whose}\n${where}` };
  };
  const countsOf = (guess: Guess) => {
    const { whose, where, whoseWhere } = keysOf(guess);
    return [
      [both, whoseWhere],
      [address, where],
      ...(known.has(whoseWhere) ? [] : [[account, whose] as const]),
    ] as const;
  };
  return {
    begin: (guess, now) => {
      const counts = countsOf(guess);
      const wait = Math.max(...counts.map(([throttle, key]) => throttle.waitFor(key, now)));
      if (wait === 0) for (const [throttle, key] of counts) throttle.failed(key, now);
      return wait;
    },
    right: (guess, now) => {
      const { whose, where, whoseWhere } = keysOf(guess);
      both.succeeded(whoseWhere);
      address.takeBack(where, now);
      if (!known.has(whoseWhere)) account.takeBack(whose, now);
      known.delete(whoseWhere);
      known.add(whoseWhere);
      if (known.size > MOST_KNOWN) known.delete(known.values().next().value!);
    },
  };
}
