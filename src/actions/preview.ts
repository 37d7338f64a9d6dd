import { isRefusal, type Refusal, refuse } from '../base/refusal.ts';
import type { AnyCase } from '../cases/noun.ts';
import type { Context } from '../store/context.ts';
import { type Acting, type Deed, prepare } from './act.ts';
import { readFacts } from './form-reasons.ts';

/** A verb on a case as it stands in a form, without files and before it is done. */
export type Rehearsed = Pick<Deed, 'verb' | 'on' | 'facts' | 'expectedSeq'> & { readonly caseId: string };

/**
 * The paper as the deed would issue it now (预览), but for its serial number; null where the deed issues none. Refused with
 * every reason for which the deed itself would be. The deed is prepared and taken back: nothing is written.
 */
export async function previewPaper<Case extends AnyCase>(
  acting: Acting<Case>,
  context: Context,
  deed: Rehearsed,
): Promise<{ readonly paper: unknown } | Refusal> {
  const { noun } = acting;
  if (!noun.facts[deed.verb]) return refuse({ code: 'life.no-such-verb', facts: { verb: deed.verb } });
  const read = readFacts(noun, deed.verb, deed.facts ?? {});
  if ('reasons' in read) return refuse(...read.reasons);
  let paper: unknown = null;
  const end = await context.db.tx(async (tx) => {
    const prepared = await prepare(tx, acting, { ...context, examined: undefined }, deed, read.facts);
    if (isRefusal(prepared)) return prepared;
    const { on, after } = prepared;
    paper = acting.preview?.(deed.verb, after, read.facts, { ...context, on }) ?? null;
    // What is refused is rolled back: numbers that were taken on the way are free again.
    return TAKEN_BACK;
  });
  return end === TAKEN_BACK ? { paper } : end;
}

/** Rolls back, and stands against nothing. */
const TAKEN_BACK: Refusal = { refused: [] };
