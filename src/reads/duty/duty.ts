import { type DutyCase, duty } from '../../cases/duty.ts';
import type { Context } from '../../store/context.ts';
import { type CaseView, findCaseView } from '../case-view.ts';

/** An item of the catalogue with its history, or null where the agency has none such. */
export function findDuty(context: Context, caseId: string): Promise<CaseView<DutyCase> | null> {
  return findCaseView<DutyCase>(duty, context, caseId);
}
