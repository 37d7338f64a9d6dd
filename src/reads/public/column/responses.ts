import { type Day, dayOf } from '../../../base/day.ts';
import { type ShownResponse, shownResponses } from '../../../store/concern/responses.ts';
import type { Context } from '../../../store/context.ts';
import { markOf, readMark } from '../publications.ts';

/** A response to a concern of the public (回应关切) in the list. */
export interface ListedResponse extends Omit<ShownResponse, 'publishedAt'> {
  readonly publishedAt: string;
  readonly publishedOn: Day;
}

const PAGE_SIZE = 20;
const BATCH = 1000;

/** A page of the responses, newest first. `after` is the `next` of the page before; what is none begins anew. */
export async function listedResponses(
  { db, office }: Context,
  after?: string,
  limit = PAGE_SIZE,
): Promise<{ readonly rows: readonly ListedResponse[]; readonly next: string | null }> {
  const from = after === undefined ? undefined : (readMark(after) ?? undefined);
  const found = await shownResponses(db, office.agencyId, { limit: limit + 1, ...(from ? { after: from } : {}) });
  const rows = found.slice(0, limit);
  return {
    rows: rows.map((one) => ({
      ...one,
      publishedAt: one.publishedAt.toISOString(),
      publishedOn: dayOf(one.publishedAt),
    })),
    next: found.length > limit ? markOf(rows.at(-1)!) : null,
  };
}

/** All of them, newest first, a thousand at a time. */
export async function* allResponses(context: Context): AsyncGenerator<readonly ListedResponse[]> {
  let after: string | undefined;
  do {
    const { rows, next } = await listedResponses(context, after, BATCH);
    if (rows.length > 0) yield rows;
    after = next ?? undefined;
  } while (after);
}
