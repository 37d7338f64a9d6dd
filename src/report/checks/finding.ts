import type { Cell } from '../canonical.ts';
import { type Location, placeName } from './labels.ts';

/** A cell that a finding names. `label` is Chinese, for people; `at` is its place in the canonical report, `3.7/A`. */
export interface NamedCell {
  readonly at: string;
  readonly label: string;
  readonly value: Cell;
  /** On which side of the comparison it stands. */
  readonly side?: 'left' | 'right';
}

/**
 * One thing that a check found. `code` is the identity (H1-H6), soft check (W1-W10) or kind of fault (F5-F10) that it belongs
 * to; with `variant` it picks the wording in words/reading/findings.ts. Errors are broken identities and impossible values.
 */
export interface Finding {
  readonly code: string;
  readonly variant: string;
  readonly level: 'error' | 'warning';
  /** Where it is, for people: 表三“（七）总计”行“自然人”列. */
  readonly place: string;
  readonly at: Location;
  readonly cells: readonly NamedCell[];
  /** The two numbers that were compared; null where the finding compares none. */
  readonly left: number | null;
  readonly right: number | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

type Draft = Pick<Finding, 'code' | 'variant' | 'at'> & Partial<Finding>;

const NOTHING = { cells: [], left: null, right: null, facts: {} } as const;

export const warning = (draft: Draft): Finding => ({
  level: 'warning',
  place: placeName(draft.at),
  ...NOTHING,
  ...draft,
});
export const error = (draft: Draft): Finding => ({ ...warning(draft), level: 'error' });
