import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { foldConcern } from '../../cases/concern/concern.ts';
import { CONCERN_LIFE } from '../../cases/concern/life.ts';
import { concern } from '../../cases/concern/noun.ts';
import type { Life } from '../../cases/life.ts';
import type { Content } from '../../cases/publication/content.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Context } from '../../store/context.ts';
import type { Transaction } from '../../store/database.ts';
import { entriesOf } from '../../store/ledger.ts';
import { actWithin } from '../act.ts';

type Bound = { readonly concernId?: string };

/** The concern (政务舆情) that a draft answers, bound by its case. `before`: the draft that is changed. */
export async function concernOf(
  tx: Transaction,
  agencyId: number,
  number: string | undefined,
  before?: Content,
): Promise<Bound | Refusal> {
  if (!number) return {};
  if (before?.concernId && before.concern === number) return { concernId: before.concernId };
  const found = await findByNumber(tx, agencyId, 'concern', number);
  return found ? { concernId: found.caseId } : refuse({ code: 'concern.no-such', field: 'concern', facts: { number } });
}

/**
 * Writes, with the first publishing of what was drafted as a response, that response into the concern's own ledger, at the same
 * instant and in the same transaction. What was transferred or found to need no answer takes none: it is assessed anew first.
 */
export async function recordPublished(
  tx: Transaction,
  context: Context,
  caseId: string,
  { content, versions }: PublicationCase,
  indexNumber: string,
): Promise<Refusal | null> {
  const { concernId, responseKind = 'statement', title } = content;
  if (!concernId || versions.length > 0) return null;
  const c = foldConcern(await entriesOf(tx, context.office.agencyId, concernId));
  const life: Life = CONCERN_LIFE;
  if (!life[c.state]?.published)
    return refuse({ code: 'concern.takes-no-answer', facts: { number: c.number, title: c.title } });
  const facts = { responseKind, publicationId: caseId, publication: indexNumber, summary: title };
  const actor = { ...context.actor, roles: [...context.actor.roles, 'clock' as const] };
  const deed = { verb: 'published', caseId: concernId, facts };
  const done = await actWithin(tx, { noun: concern, stampers: {} }, { ...context, actor, examined: null }, deed, facts);
  return isRefusal(done) ? done : null;
}
