import type { Context } from '../../../store/context.ts';
import { type MappedShown, mappedFrom, mapStarts } from '../../../store/publication/site-map.ts';
import { markOf, readMark } from '../publications.ts';

export type { MappedShown };

/** As many addresses a part of a site map may have (sitemaps.org). */
export const PART_SIZE = 50_000;
/** As many are read at once. */
const BATCH = 5_000;

/** The parts that the publications take, each by the mark of its first; none where nothing is published. */
export async function siteMapParts({ db, office }: Context, size = PART_SIZE): Promise<readonly string[]> {
  return (await mapStarts(db, office.agencyId, size)).map(markOf);
}

/** The publications of a part, some at a time, so that it never stands in memory whole; nothing for a mark that is none. */
export async function* siteMapPart(
  { db, office }: Context,
  mark: string,
  size = PART_SIZE,
  batch = BATCH,
): AsyncGenerator<readonly MappedShown[]> {
  let from = readMark(mark);
  for (let left = size; from && left > 0; ) {
    const wanted = Math.min(batch, left);
    // One more than is told: where the next batch begins.
    const rows: readonly MappedShown[] = await mappedFrom(db, office.agencyId, from, wanted + 1);
    if (rows.length > 0) yield rows.slice(0, wanted);
    from = rows[wanted] ?? null;
    left -= wanted;
  }
}
