import { type DocumentCase, document } from '../cases/register/document.ts';
import { matter } from '../cases/register/matter.ts';
import { tally } from '../cases/register/tally.ts';
import { publicationDue } from '../rules/publication/due.ts';
import { type Timeliness, timeliness } from '../rules/service/timeliness.ts';
import type { Deadline } from '../rules/working-days.ts';
import { type Context, todayOf } from '../store/context.ts';
import { type KindTotal, totalsByKind } from '../store/totals.ts';
import { type CaseView, findCaseView } from './case-view.ts';
import { type CaseLine, caseLine, type ListFilter, listOf, type Page } from './list.ts';

/** What table 二 is counted from: 规章和规范性文件, 权力事项, 数量登记. */
const REGISTERS = { document, matter, tally } as const;
export type Register = keyof typeof REGISTERS;

export interface RegisterPage extends Page<CaseLine> {
  /** Of the lines that were not voided, repealed or delisted, by kind, on all pages; within the year asked for. */
  readonly totals: readonly KindTotal[];
}

/** A page of a register, newest first. */
export async function registerList(context: Context, register: Register, filter: ListFilter): Promise<RegisterPage> {
  const [page, totals] = await Promise.all([
    listOf(context, register, filter, caseLine),
    totalsByKind(context.db, context.office.agencyId, register, filter.year ?? null),
  ]);
  return { ...page, totals };
}

type RegisterCase<R extends Register> = ReturnType<(typeof REGISTERS)[R]['fold']>;

/** By when a document must be published (主动公开, 条例 26), and whether it was or still is in time. */
export interface PublicationView extends Deadline {
  readonly timeliness: Timeliness;
}

export type DocumentView = CaseView<DocumentCase> & { readonly publication: PublicationView | null };

/** A document with its history and the day by which it must be published; null where there is none such. */
export async function findDocument(context: Context, caseId: string): Promise<DocumentView | null> {
  const view = await findRegistered(context, 'document', caseId);
  return view && { ...view, publication: publicationOf(view.case, context) };
}

/** Null where it was repealed unpublished: nothing is to be published any more. */
function publicationOf({ madeOn, publishedOn, repealedOn }: DocumentCase, context: Context): PublicationView | null {
  if (repealedOn && !publishedOn) return null;
  const due = publicationDue(madeOn, context.office.calendar);
  return { ...due, timeliness: timeliness(due.on, publishedOn, todayOf(context)) };
}

/** One line of a register with its history, or null where it has none such. */
export function findRegistered<R extends Register>(
  context: Context,
  register: R,
  caseId: string,
): Promise<CaseView<RegisterCase<R>> | null> {
  return findCaseView<RegisterCase<R>>(REGISTERS[register] as never, context, caseId);
}
