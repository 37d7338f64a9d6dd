import type { DecisionKind } from '../../cases/decision/fields.ts';
import type { DecisionCase } from '../../cases/decision/fold.ts';
import { decisionClock, licence, penalty } from '../../cases/decision/noun.ts';
import { publicFields } from '../../cases/decision/public-fields.ts';
import type { Context } from '../../store/context.ts';
import { type CaseView, findCaseView } from '../case-view.ts';
import { type DecisionDueView, decisionDueView } from './list.ts';

/** A licence or a penalty as staff see it. */
export interface DecisionView extends CaseView<DecisionCase> {
  readonly due: DecisionDueView | null;
  /** Codes of the fields that the public sees. */
  readonly shown: readonly string[];
}

export async function findDecision(context: Context, kind: DecisionKind, caseId: string): Promise<DecisionView | null> {
  const view = await findCaseView(kind === 'licence' ? licence : penalty, context, caseId);
  if (!view) return null;
  return {
    ...view,
    due: decisionDueView(decisionClock(view.case), context),
    shown: publicFields(kind, view.case.fields).map(({ field }) => field.code),
  };
}
