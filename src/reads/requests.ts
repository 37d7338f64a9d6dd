import { type Context, todayOf } from '../store/context.ts';
import { type DeskRow, deskRow } from './desk.ts';
import { type ListFilter, listOf, type Page } from './list.ts';

/** A page of the requests that match, newest first, each with what is due and how near it is. */
export function requestList(context: Context, filter: ListFilter): Promise<Page<DeskRow>> {
  const today = todayOf(context);
  return listOf(context, 'request', filter, (row) => deskRow(row, context, today));
}
