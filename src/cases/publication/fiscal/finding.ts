import type { MoneyCell } from './money.ts';

/** One cell that a finding names. */
export interface FiscalPlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly cell: MoneyCell;
}

/**
 * What a check of a budget or of final accounts found: two sums that should be equal, in fen, with the cells on both sides.
 * `variant` picks the wording. An error blocks publication; a warning is for a person to weigh.
 */
export interface FiscalFinding {
  readonly rule: string;
  readonly variant: string;
  readonly level: 'error' | 'warning';
  readonly left: readonly FiscalPlace[];
  readonly right: readonly FiscalPlace[];
  /** Fen; null where the finding compares none. */
  readonly sums: readonly [left: number, right: number] | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

const NOTHING = { left: [], right: [], sums: null, facts: {} } as const;

export const fiscalError = (
  draft: Pick<FiscalFinding, 'rule' | 'variant'> & Partial<FiscalFinding>,
): FiscalFinding => ({
  level: 'error',
  ...NOTHING,
  ...draft,
});

export const fiscalWarning = (
  draft: Pick<FiscalFinding, 'rule' | 'variant'> & Partial<FiscalFinding>,
): FiscalFinding => ({
  level: 'warning',
  ...NOTHING,
  ...draft,
});
