import { randomBytes } from 'node:crypto';
import type { Seal } from './seal.ts';

/** What a form carries to show that it is ours, was opened by this browser, and when. */
export interface FormPass {
  /** The hidden field, for the browser with this cookie. */
  readonly issue: (browser: string) => string;
  readonly judge: (token: string | undefined, browser: string | undefined) => 'good' | 'too-fast' | 'expired';
}

const LIFE_MS = 12 * 3_600_000;

/** A person needs some seconds for a form; a program that fills in forms does not. */
export function makeFormPass(seal: Seal, leastMs: number, clock: () => number = Date.now): FormPass {
  return {
    issue: (browser) => seal.seal('form', { browser, at: clock() }, LIFE_MS),
    judge: (token, browser) => {
      const pass = seal.open<{ browser: string; at: number }>('form', token);
      if (!pass || pass.browser !== browser) return 'expired';
      return clock() - pass.at < leastMs ? 'too-fast' : 'good';
    },
  };
}

export function newBrowser(): string {
  return randomBytes(16).toString('base64url');
}
