import type { Day } from '../../../base/day.ts';
import { formatFor } from '../../../report/formats.ts';
import { type GridTable, layoutReport } from '../../../report/layout.ts';
import type { Context } from '../../../store/context.ts';
import type { Narrowed } from '../../../store/publication/search.ts';
import { findPublished, publishedLines } from '../../../store/published-report.ts';
import { type ListedPublication, listPublications } from '../publications.ts';

const BATCH = 1000;

/** Everything that is published, newest first, a thousand at a time: as long as it is, it never stands in memory whole. */
export async function* allPublications(
  context: Context,
  narrowed: Narrowed = {},
): AsyncGenerator<readonly ListedPublication[]> {
  let after: string | undefined;
  do {
    const { rows, next } = await listPublications(context, narrowed, { limit: BATCH, ...(after ? { after } : {}) });
    if (rows.length > 0) yield rows;
    after = next ?? undefined;
  } while (after);
}

export interface PublishedTables {
  readonly year: number;
  readonly publishedOn: Day;
  readonly tables: readonly GridTable[];
}

/** Tables 二, 三 and 四 of every published annual report, newest year first. */
export async function publishedTables({ db, office }: Context): Promise<PublishedTables[]> {
  const lines = await publishedLines(db, office.agencyId);
  const all = await Promise.all(
    lines.map(async ({ year, publishedOn }) => {
      const figures = await findPublished(db, office.agencyId, year);
      return figures ? [{ year, publishedOn, tables: layoutReport(formatFor(year), figures) }] : [];
    }),
  );
  return all.flat();
}
