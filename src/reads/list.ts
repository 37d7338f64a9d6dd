import { day } from '../base/day.ts';
import type { IndexRow } from '../cases/entry.ts';
import { type CaseFilter, countCases, type IndexedCase, listCases } from '../store/case-index.ts';
import type { Context } from '../store/context.ts';

/** What a list is narrowed to; what is absent does not matter. */
export interface ListFilter {
  /** Words that must all occur in the number, the title, the names, the text asked for. */
  readonly text?: string;
  readonly state?: string;
  readonly kind?: string;
  readonly outcome?: string;
  readonly holder?: string;
  readonly section?: string;
  /** The year it was opened in. */
  readonly year?: number;
  readonly open?: boolean;
  /** From 1; 1 where absent. */
  readonly page?: number;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** All rows of all pages. */
  readonly total: number;
  readonly page: number;
  readonly size: number;
}

/** A case in a list. */
export interface CaseLine extends Omit<IndexRow, 'search' | 'clock' | 'noun' | 'public'> {
  readonly caseId: string;
  readonly seq: number;
}

export const PAGE_SIZE = 20;

/** A page of the cases of a noun, newest first, each as `row` shows it. */
export async function listOf<Row>(
  context: Context,
  noun: string,
  { page = 1, ...filter }: ListFilter,
  row: (one: IndexedCase) => Row,
): Promise<Page<Row>> {
  const { db, office } = context;
  const wanted = wantedOf(noun, filter);
  const [total, found] = await Promise.all([
    countCases(db, office.agencyId, wanted),
    listCases(db, office.agencyId, wanted, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
  ]);
  return { rows: found.map(row), total, page, size: PAGE_SIZE };
}

/** The filter as the store takes it. */
export function wantedOf(noun: string, { year, ...filter }: Omit<ListFilter, 'page'>): CaseFilter {
  const within = year === undefined ? {} : { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
  return { noun, ...filter, ...within };
}

export function caseLine({ noun: _, clock: _c, public: _p, ...line }: IndexedCase): CaseLine {
  return line;
}
