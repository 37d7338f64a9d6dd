import { OUTCOME_CODES, type OutcomeCode } from '../rules/outcomes.ts';
import type { CountedTypes } from '../rules/publication/decision-count.ts';
import { outcomeRow } from '../rules/report/outcome-row.ts';
import type { Settings } from '../rules/settings.ts';
import type { CanonicalReport } from './canonical.ts';
import { type Figure, figuresOf } from './figures.ts';
import { formatFor } from './formats.ts';

/** Every figure of the report on `year`, by the format and the settings of that year. */
export function figuresFor(
  year: number,
  settings: Pick<Settings, 'outcomeRows' | 'countedLicences' | 'countedPenalties'>,
): readonly Figure[] {
  const rowOf = (outcome: string) => outcomeRow(outcome as OutcomeCode, year, settings);
  return figuresOf(formatFor(year).id, OUTCOME_CODES, rowOf, countedTypes(settings));
}

/** What the agency declared to count as a decision. */
export function countedTypes(settings: Pick<Settings, 'countedLicences' | 'countedPenalties'>): CountedTypes {
  return { licence: settings.countedLicences, penalty: settings.countedPenalties };
}

/** The report in canonical form, from the value of each figure. Nothing is blank: a year without a case has zeros. */
export function reportFromCells(
  agency: string,
  year: number,
  figures: readonly Figure[],
  cells: readonly number[],
): CanonicalReport {
  const tables = { proactive: {}, requests: {}, remedies: {} } as Record<
    Figure['table'],
    Record<string, Record<string, number>>
  >;
  figures.forEach(({ table, row, column }, i) => {
    tables[table][row] = { ...tables[table][row], [column]: roundToFen(cells[i] ?? 0) };
  });
  return { agency, year, format: formatFor(year).id, ...(tables as unknown as Pick<CanonicalReport, Figure['table']>) };
}

/** 万元 of a sum exact to the fen has six decimals; binary fractions have more. */
function roundToFen(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
