import { type RemedyCase, remedy } from '../cases/remedy.ts';
import type { Context } from '../store/context.ts';
import { type CaseView, findCaseView } from './case-view.ts';
import { type CaseLine, caseLine, type ListFilter, listOf, type Page } from './list.ts';

/** A page of the remedies (行政复议、行政诉讼), newest first; the title of each is the number of its request. */
export function remedyList(context: Context, filter: ListFilter): Promise<Page<CaseLine>> {
  return listOf(context, 'remedy', filter, caseLine);
}

export function findRemedy(context: Context, caseId: string): Promise<CaseView<RemedyCase> | null> {
  return findCaseView(remedy, context, caseId);
}
