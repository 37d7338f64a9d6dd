import type { Context } from '../../../store/context.ts';
import { countShown, type MappedShown, mappedShown } from '../../../store/publication/site-map.ts';

/** As many addresses a part of a site map may have (sitemaps.org). */
export const PART_SIZE = 50_000;

/** How many parts the publications take; none where nothing is published. */
export async function siteMapParts({ db, office }: Context, size = PART_SIZE): Promise<number> {
  return Math.ceil((await countShown(db, office.agencyId)) / size);
}

/** The publications of a part, from 1. */
export function siteMapPart({ db, office }: Context, part: number, size = PART_SIZE): Promise<MappedShown[]> {
  return mappedShown(db, office.agencyId, size, (part - 1) * size);
}
