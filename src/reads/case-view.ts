import type { Entry } from '../cases/entry.ts';
import type { AnyCase, Noun } from '../cases/noun.ts';
import type { Context } from '../store/context.ts';
import { entriesOf } from '../store/ledger.ts';
import { type VerbView, verbsOf } from './verbs.ts';

/** One line of a case's timeline: an entry without its hashes. */
export type TimelineEntry = Pick<Entry, 'seq' | 'verb' | 'on' | 'at' | 'by' | 'facts' | 'files'>;

/** A case as its page shows it: what its entries add up to, what happened, what may be done now. */
export interface CaseView<Case> {
  readonly case: Case;
  readonly timeline: readonly TimelineEntry[];
  readonly verbs: readonly VerbView[];
}

/** The case of this noun, or null where the agency has none such. */
export async function findCaseView<Case extends AnyCase>(
  noun: Noun<Case>,
  context: Context,
  caseId: string,
): Promise<CaseView<Case> | null> {
  const entries = await entriesOf(context.db, context.office.agencyId, caseId);
  if (entries[0]?.noun !== noun.name) return null;
  const c = noun.fold(entries);
  return { case: c, timeline: timelineOf(entries), verbs: verbsOf(noun, c, context, context.actor) };
}

/** The entries as staff read them. The look-up code's hash stays inside: 39 bits are soon guessed. */
export function timelineOf(entries: readonly Entry[]): TimelineEntry[] {
  return entries.map(({ seq, verb, on, at, by, facts, files }) => ({
    seq,
    verb,
    on,
    at,
    by,
    facts: withoutLookupHash(facts),
    files,
  }));
}

function withoutLookupHash(facts: unknown): unknown {
  const { stamp, ...said } = facts as { stamp?: Record<string, unknown> };
  if (!stamp) return facts;
  const { lookupHash: _, ...shown } = stamp;
  return { ...said, stamp: shown };
}
