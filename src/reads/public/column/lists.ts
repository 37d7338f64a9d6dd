import { COLUMNS, type Column } from '../../../rules/publication/columns.ts';
import type { Context } from '../../../store/context.ts';
import {
  countColumns,
  countFacets,
  type FacetCount,
  LIST_FACETS,
  type ListFacet,
  type ListNarrowed,
} from '../../../store/publication/column.ts';
import { type ListedPublication, listPublications, newestPublications } from '../publications.ts';

export { type Column, LIST_FACETS, type ListFacet, type ListNarrowed };

/** 法定主动公开内容 by the items of 条例 20 and 21, with how much stands under each. */
export interface ColumnMenu {
  readonly column: Column;
  readonly count: number;
}

export interface ColumnHome {
  readonly menu: readonly ColumnMenu[];
  readonly newest: readonly ListedPublication[];
}

const NEWEST = 10;

/** Every item of the column in its order, the empty ones too. */
export async function columnMenu({ db, office }: Context): Promise<readonly ColumnMenu[]> {
  const counts = new Map((await countColumns(db, office.agencyId)).map(({ column, count }) => [column, count]));
  return COLUMNS.map((column) => ({ column, count: counts.get(column) ?? 0 }));
}

/** What the home of the column shows. */
export async function columnHome(context: Context): Promise<ColumnHome> {
  const [menu, newest] = await Promise.all([columnMenu(context), newestPublications(context, NEWEST)]);
  return { menu, newest };
}

export function isColumn(code: string): code is Column {
  return (COLUMNS as readonly string[]).includes(code);
}

export interface ColumnList {
  readonly column: Column | null;
  readonly narrowed: ListNarrowed;
  readonly total: number;
  readonly facets: Readonly<Record<ListFacet, readonly FacetCount[]>>;
  readonly rows: readonly ListedPublication[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** A page of a column, or of all of them: narrowed, counted, newest first. */
export async function columnList(
  context: Context,
  column: Column | null,
  narrowed: ListNarrowed,
  after?: string,
): Promise<ColumnList> {
  const [counts, list] = await Promise.all([
    countFacets(context.db, context.office.agencyId, column, narrowed),
    listPublications(context, { ...(column ? { column } : {}), ...narrowed }, after === undefined ? {} : { after }),
  ]);
  const of = (facet: ListFacet) => counts.filter((one) => one.facet === facet);
  const years = of('year').toSorted((a, b) => Number(b.value) - Number(a.value));
  // Every publication has a year, so those of the years are all there are.
  const total = years.reduce((sum, { count }) => sum + count, 0);
  const facets = { year: years, genre: of('genre'), theme: of('theme'), validity: of('validity') };
  return { column, narrowed, total, facets, ...list };
}
