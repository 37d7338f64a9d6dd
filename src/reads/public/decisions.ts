import type { Day } from '../../base/day.ts';
import type { DecisionKind } from '../../cases/decision/fields.ts';
import type { DecisionCase } from '../../cases/decision/fold.ts';
import { type DecisionExtra, isPublic, licence, penalty } from '../../cases/decision/noun.ts';
import { maskNumbers, publicFields } from '../../cases/decision/public-fields.ts';
import { prefixOf } from '../../cases/decision/read-row.ts';
import type { IndexedCase } from '../../store/case-index.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { countPublicDecisions, type PublicWish, publicDecisions } from '../../store/decision/public.ts';
import { entriesOf } from '../../store/ledger.ts';
import { PAGE_SIZE, type Page } from '../list.ts';

/** A decision in a public list: of a person the name, the certificate, the number and the day, and nothing else. */
export interface PublicLine {
  readonly caseId: string;
  readonly number: string;
  readonly party: string;
  readonly title: string;
  readonly decidedOn: Day;
}

/** A decision as a reader sees it. */
export interface PublicDecision {
  readonly number: string;
  readonly person: boolean;
  readonly party: string;
  readonly publishedOn: Day;
  readonly publicUntil: Day | null;
  readonly fields: readonly { readonly name: string; readonly code: string; readonly text: string }[];
}

/** What stands where a decision was: that it was withdrawn and why, or that its publicity is over. No name, no content. */
export type PublicEnd =
  | {
      readonly gone: 'withdrawn';
      readonly number: string;
      readonly on: Day;
      readonly ground: string;
      readonly reason: string;
    }
  | { readonly gone: 'over' };

const lineOf = ({ caseId, number, party, title, openedOn }: IndexedCase): PublicLine => ({
  ...{ caseId, number, party, title },
  decidedOn: openedOn,
});

/** A page of what is public, the newest first; a page beyond the last is the last. */
export async function publicDecisionList(context: Context, wish: PublicWish, wanted = 1): Promise<Page<PublicLine>> {
  const { db, office } = context;
  const today = todayOf(context);
  const total = await countPublicDecisions(db, office.agencyId, wish, today);
  const page = Math.min(wanted, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const rows = await publicDecisions(db, office.agencyId, wish, today, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  return { rows: rows.map(lineOf), total, page, size: PAGE_SIZE };
}

const CHUNK = 500;

/** What the public may see of a decision, by the code of the field. */
export type PublicFields = NonNullable<DecisionExtra['shown']>;

/** Every public decision on an organisation, of a year or of all, in batches for download. Of persons there is none. */
export async function* publicDecisionFields(
  context: Context,
  kind: DecisionKind,
  year?: number,
): AsyncGenerator<readonly { readonly caseId: string; readonly shown: PublicFields }[]> {
  const wish: PublicWish = { kind, persons: false, ...(year === undefined ? {} : { year }) };
  const batch = { limit: CHUNK, offset: 0 };
  for (let last: IndexedCase | undefined; ; ) {
    const from = last ? { ...wish, after: last } : wish;
    const rows = await publicDecisions(context.db, context.office.agencyId, from, todayOf(context), batch);
    yield rows.map(({ caseId, extra }) => ({ caseId, shown: (extra as unknown as DecisionExtra).shown ?? {} }));
    if (rows.length < CHUNK) return;
    last = rows.at(-1);
  }
}

/** A decision for whoever reads, or what stands in its place; null where there never was one in public. */
export async function publicDecision(
  context: Context,
  kind: DecisionKind,
  caseId: string,
): Promise<PublicDecision | PublicEnd | null> {
  const entries = await entriesOf(context.db, context.office.agencyId, caseId);
  if (entries[0]?.noun !== kind) return null;
  const c: DecisionCase = (kind === 'licence' ? licence : penalty).fold(entries);
  if (c.state === 'withdrawn' && c.withdrawn) {
    const { on, ground, reason } = c.withdrawn;
    return { gone: 'withdrawn', number: c.number, on, ground, reason: maskNumbers(reason) };
  }
  if (!isPublic(c) || !c.publishedOn) return null;
  if (c.publicUntil && c.publicUntil < todayOf(context)) return { gone: 'over' };
  const prefix = prefixOf(kind);
  return {
    number: c.number,
    person: c.fields[`${prefix}_XDR_LB`] === '自然人',
    party: c.fields[`${prefix}_XDR_MC`] ?? '',
    publishedOn: c.publishedOn,
    publicUntil: c.publicUntil,
    fields: publicFields(kind, c.fields).map(({ field, text }) => ({ name: field.name, code: field.code, text })),
  };
}
