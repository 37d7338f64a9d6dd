import { type Day, dayOf } from '../../base/day.ts';
import type { Context } from '../../store/context.ts';
import {
  type AfterShown,
  findShown,
  findShownByAlias,
  type ListedShown,
  listShown,
} from '../../store/publication/find-shown.ts';
import type { Narrowed } from '../../store/publication/search.ts';

/** A publication as lists and its own page name it; its body is in its case. */
export interface ListedPublication extends Omit<ListedShown, 'publishedAt'> {
  readonly publishedAt: string;
  readonly publishedOn: Day;
}

export interface PublicationList {
  readonly rows: readonly ListedPublication[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

const PAGE_SIZE = 20;

/** A page of a column, a theme, a year … newest first. `after` is the `next` of the page before; what is none begins anew. */
export async function listPublications(
  { db, office }: Context,
  narrowed: Narrowed = {},
  { after, limit = PAGE_SIZE }: { readonly after?: string; readonly limit?: number } = {},
): Promise<PublicationList> {
  const from = after === undefined ? undefined : (readMark(after) ?? undefined);
  const found = await listShown(db, office.agencyId, narrowed, { limit: limit + 1, after: from });
  const rows = found.slice(0, limit);
  return { rows: rows.map(listed), next: found.length > limit ? markOf(rows.at(-1)!) : null };
}

/** The newest publications of all columns. */
export async function newestPublications(context: Context, limit: number): Promise<readonly ListedPublication[]> {
  return (await listPublications(context, {}, { limit })).rows;
}

/** What is published under the index number (索引号), or null. */
export async function findPublication({ db, office }: Context, indexNumber: string): Promise<ListedPublication | null> {
  const found = await findShown(db, office.agencyId, indexNumber);
  return found && listed(found);
}

/** What an address of an earlier site leads to, or null. */
export async function findPublicationByAlias({ db, office }: Context, path: string): Promise<ListedPublication | null> {
  const found = await findShownByAlias(db, office.agencyId, path);
  return found && listed(found);
}

function listed(one: ListedShown): ListedPublication {
  return { ...one, publishedAt: one.publishedAt.toISOString(), publishedOn: dayOf(one.publishedAt) };
}

/** A place in the order of publishing, as an address says it. */
export function markOf({ publishedAt, caseId }: AfterShown): string {
  return `${publishedAt.getTime().toString(36)}-${caseId}`;
}

/** The place that an address says, or null. */
export function readMark(mark: string): AfterShown | null {
  const [, time, caseId] = /^([0-9a-z]{1,9})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(mark) ?? [];
  return time && caseId ? { publishedAt: new Date(Number.parseInt(time, 36)), caseId } : null;
}
