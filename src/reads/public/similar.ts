import type { Day } from '../../base/day.ts';
import { request } from '../../cases/request/noun.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { similarRequests, type Wanted } from '../similar.ts';
import { publishedLike } from './search/published-like.ts';

/** What a requester is shown before they send the same again (条例 36(6)), or what they may read at once (36(1)). */
export type PublicSimilar =
  | { readonly what: 'request'; readonly number: string; readonly lodgedOn: Day; readonly answered: boolean }
  | { readonly what: 'publication'; readonly title: string; readonly indexNumber: string }
  | { readonly what: 'document'; readonly title: string };

/**
 * What is published of what the text asks for, documents of the register whose title stands in it, and earlier requests of the very same person: name and number of the
 * proof of identity must both fit, and nothing is shown of what others have asked.
 */
export async function publicSimilar(context: Context, wanted: Required<Wanted>): Promise<PublicSimilar[]> {
  const [found, published] = await Promise.all([similarRequests(context, wanted), publishedLike(context, wanted.text)]);
  const titles = new Set(published.map((one) => one.title));
  const shown = await Promise.all(
    found.map(async ({ why, caseId, title, party }): Promise<PublicSimilar[]> => {
      if (why === 'published') return titles.has(title) ? [] : [{ what: 'document', title }];
      if (why !== 'same-requester' || party !== wanted.name) return [];
      const c = request.fold(await entriesOf(context.db, context.office.agencyId, caseId));
      return [{ what: 'request', number: c.number, lodgedOn: c.lodgedOn, answered: c.served !== null }];
    }),
  );
  return [...published.map((one) => ({ what: 'publication' as const, ...one })), ...shown.flat()];
}
