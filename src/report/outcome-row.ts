import { type OutcomeCode, outcomeOf } from '../rules/outcomes.ts';
import type { Settings } from '../rules/settings.ts';
import type { FormatId } from './formats.ts';

/**
 * The row of table 三 that counts an outcome. The form of 2019 has one row （六）其他处理 where that of 2021 has three
 *; an agency may place an outcome elsewhere by a setting.
 */
export function rowOfOutcome(format: FormatId, settings: Pick<Settings, 'outcomeRows'>): (outcome: string) => string {
  return (outcome) => {
    const row = settings.outcomeRows[outcome] ?? outcomeOf(outcome as OutcomeCode).row;
    return format === '2019' && row.startsWith('3.6.') ? '3.6' : row;
  };
}
