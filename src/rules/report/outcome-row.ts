import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import { OUTCOME_CODES, type OutcomeCode, outcomeOf } from '../outcomes.ts';
import type { Settings } from '../settings.ts';

/**
 * The row of table 三 (三、收到和处理政府信息公开申请情况) on which an outcome counts. The form for report years 2019 and 2020 has
 * one row 3.6 (其他处理) where the form from 2021 has three. An unpaid fee has no row before 2021: there were no fees.
 */
export const cites: readonly Cite[] = [{ law: 'format-2019-60' }, { law: 'format-2021-30' }];

const OTHER_ROWS = ['3.6.1', '3.6.2', '3.6.3'];
const ROWS: ReadonlySet<string> = new Set(OUTCOME_CODES.map((code) => outcomeOf(code).row));

/** The row in the form of that report year, the agency's own choice first; null where the form has none. */
export function outcomeRow(
  outcome: OutcomeCode,
  reportYear: number,
  settings: Pick<Settings, 'outcomeRows'>,
): string | null {
  const row = settings.outcomeRows[outcome] ?? outcomeOf(outcome).row;
  if (reportYear >= 2021) return row;
  if (row === '3.6.2') return null;
  return OTHER_ROWS.includes(row) ? '3.6' : row;
}

/** Why the setting cannot be taken: an outcome or a row that does not exist. None = it can. */
export function outcomeRowsReasons(rows: Readonly<Record<string, string>>): Reason[] {
  return Object.entries(rows).flatMap(([outcome, row]): Reason[] => {
    const field = `outcomeRows.${outcome}`;
    if (!(OUTCOME_CODES as readonly string[]).includes(outcome)) return [{ code: 'settings.no-outcome', field }];
    return ROWS.has(row) ? [] : [{ code: 'settings.no-row', field, facts: { row } }];
  });
}
