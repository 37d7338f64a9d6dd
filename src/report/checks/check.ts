import type { CanonicalReport, Prose } from '../canonical.ts';
import type { Finding } from './finding.ts';
import { checkIdentities } from './identities.ts';
import { checkBlanks, checkNotations, type PrintedNote } from './notations.ts';
import { checkArithmetic } from './prose/arithmetic.ts';
import { checkClaims } from './prose/claims.ts';
import { checkDates, checkFees } from './prose/dates.ts';
import { checkLikeness } from './prose/likeness.ts';
import { checkRollUp } from './roll-up.ts';
import { checkValues } from './values.ts';
import { checkDirectSuits, checkFigures } from './warnings.ts';
import { checkYears } from './years.ts';

export interface Beside {
  /** The report of the year before, of the same agency. */
  readonly previous?: CanonicalReport;
  readonly previousProse?: Prose;
  /** What other units say, by their names (雷同). */
  readonly others?: readonly { readonly name: string; readonly prose: Prose }[];
  /** What this report says in words. */
  readonly prose?: Prose;
  /** How its cells and labels are printed, as the reader of the file noted it. */
  readonly notes?: readonly PrintedNote[];
  /** For a government's report: those it sums up. */
  readonly departments?: readonly CanonicalReport[];
  /** Refusals under 条例 14-16 that the ledger has among the direct suits of the year. */
  readonly refusalsInDirectSuits?: number;
}

/** All that is wrong or odd in an annual report: H1-H6 and H5 as errors, W1-W10 and F5-F10 as warnings. Errors first. */
export function check(report: CanonicalReport, beside: Beside = {}): Finding[] {
  const { previous, prose, previousProse, notes = [], others = [], departments, refusalsInDirectSuits } = beside;
  const figures = [
    ...checkIdentities(report),
    ...checkValues(report),
    ...(previous ? checkYears(report, previous) : []),
    ...checkFigures(report),
  ];
  const found = [
    ...figures,
    ...checkBlanks(report, figures, notes),
    ...checkNotations(notes),
    ...(prose ? [...checkClaims(report, prose), ...checkArithmetic(report, prose, previous)] : []),
    ...(prose ? [...checkDates(report, prose), ...checkFees(report, prose)] : []),
    ...(prose && previousProse ? checkLikeness(prose, previousProse, `${previous?.year ?? '上一'}年`) : []),
    ...(prose ? others.flatMap((other) => checkLikeness(prose, other.prose, other.name)) : []),
    ...(departments ? checkRollUp(report, departments) : []),
    ...(refusalsInDirectSuits ? checkDirectSuits(report, refusalsInDirectSuits) : []),
  ];
  return [...found.filter((finding) => finding.level === 'error'), ...found.filter((f) => f.level !== 'error')];
}
