import type { Day } from '../../base/day.ts';
import { request } from '../../cases/request/noun.ts';
import type { Context } from '../../store/context.ts';
import { entriesOf } from '../../store/ledger.ts';
import { similarRequests, type Wanted } from '../similar.ts';

/** What a requester is shown before they send the same again (条例 36(6)), or what they may read at once (36(1)). */
export type PublicSimilar =
  | { readonly what: 'request'; readonly number: string; readonly lodgedOn: Day; readonly answered: boolean }
  | { readonly what: 'document'; readonly title: string };

/**
 * Published documents whose title stands in the text, and earlier requests of the very same person: name and number of the
 * proof of identity must both fit, and nothing is shown of what others have asked.
 */
export async function publicSimilar(context: Context, wanted: Required<Wanted>): Promise<PublicSimilar[]> {
  const found = await similarRequests(context, wanted);
  const shown = await Promise.all(
    found.map(async ({ why, caseId, title, party }): Promise<PublicSimilar[]> => {
      if (why === 'published') return [{ what: 'document', title }];
      if (why !== 'same-requester' || party !== wanted.name) return [];
      const c = request.fold(await entriesOf(context.db, context.office.agencyId, caseId));
      return [{ what: 'request', number: c.number, lodgedOn: c.lodgedOn, answered: c.served !== null }];
    }),
  );
  return shown.flat();
}
