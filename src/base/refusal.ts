import type { Cite } from './cite.ts';

/** One reason why something was refused. The wording lives in words/refusals.ts, by `code`. */
export interface Reason {
  readonly code: string;
  /** The input field that is wrong, as a dotted path. */
  readonly field?: string;
  readonly cite?: Cite;
  /** What the wording needs: limits, days, names. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** An expected "no", returned with all its reasons. What is not expected is a fault, and thrown. */
export interface Refusal {
  readonly refused: readonly Reason[];
}

export function refuse(...reasons: readonly Reason[]): Refusal {
  return { refused: reasons };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
