import { LIST_FACETS, type ListNarrowed } from '../../reads/public/column/lists.ts';
import { infoPath } from '../search/address.ts';

export const INFO_PATH = '/info';

/** Everything that is published, newest first. */
export const ALL_PATH = '/info/all';

/** 政府信息公开目录 (条例 12). */
export const CATALOGUE_PATH = '/info/catalogue';

/** 主动公开目录: what the agency publishes, how often and by whom. */
export const DUTIES_PATH = '/info/duties';

/** Every call for comments (征求意见). */
export const CALLS_PATH = '/info/comments';

/** Every response to a concern of the public (回应关切). */
export const RESPONSES_PATH = '/info/concerns';

/** 机关概况. */
export const ORGANISATION_PATH = '/info/organisation';

/** The list of a column, or of all of them, with what it is narrowed by. */
export function listPath(column: string | null, narrowed: ListNarrowed = {}, after: string | null = null): string {
  const query = new URLSearchParams();
  for (const facet of LIST_FACETS) if (narrowed[facet] !== undefined) query.set(facet, narrowed[facet]);
  if (after) query.set('after', after);
  const path = column === null ? ALL_PATH : `${INFO_PATH}/column/${column}`;
  return query.size > 0 ? `${path}?${query}` : path;
}

/** What the address of a list narrows it by. */
export function readNarrowed(query: (name: string) => string | undefined): ListNarrowed {
  const values = LIST_FACETS.flatMap((facet) => {
    const value = query(facet)?.replaceAll('\0', '').trim();
    return value ? [[facet, value.slice(0, 100)] as const] : [];
  });
  return Object.fromEntries(values);
}

/** Where the bytes of an attachment or a picture are had. */
export function filePath(indexNumber: string, hash: string): string {
  return `/info/file/${hash}${infoPath(indexNumber).slice(INFO_PATH.length)}`;
}
