import { yearOf } from '../../base/day.ts';
import { instantOf, localOf } from '../../base/instant.ts';
import { isRefusal, type Reason, type Refusal, refuse } from '../../base/refusal.ts';
import type { ConcernCase } from '../../cases/concern/concern.ts';
import type { ConcernFacts, ConcernStamp } from '../../cases/concern/facts.ts';
import { publication } from '../../cases/publication/noun.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Transaction } from '../../store/database.ts';
import { entriesOf } from '../../store/ledger.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamper } from '../act.ts';

const MOMENTS = ['noticedAt', 'occurredAt', 'respondedAt'] as const;
type Moments = { readonly [F in (typeof MOMENTS)[number]]?: string };

/** What happened, happened: no moment is later than now. A pure guard knows the day alone. */
function inTheFuture(facts: Moments, now: Date): Refusal | null {
  const reasons = MOMENTS.flatMap((field): Reason[] => {
    const told = facts[field];
    if (!told || instantOf(told)! <= now.toISOString()) return [];
    const shown = localOf(now.toISOString()).replace('T', ' ');
    return [{ code: 'concern.in-the-future', field, facts: { at: told.replace('T', ' '), now: shown } }];
  });
  return reasons.length > 0 ? refuse(...reasons) : null;
}

/** 舆情编号, without gaps in a year. */
export const report: Stamper<unknown> = async (tx, _, { office, on, now }, facts: ConcernFacts<'report'>) => {
  const early = inTheFuture(facts, now);
  if (early) return early;
  const year = yearOf(on);
  const serial = await nextNumber(tx, office.agencyId, 'concern', year);
  return { stamp: { number: `舆情${year}-${String(serial).padStart(4, '0')}` } };
};

/** A response that names what we published has the instant at which that was published. */
export const respond: Stamper<ConcernCase> = async (tx, c, { office, now }, facts: ConcernFacts<'respond'>) => {
  const early = inTheFuture(facts, now);
  if (early) return early;
  if (!facts.publication) return { stamp: {} };
  const found = await publishedBy(tx, office.agencyId, facts.publication, c);
  return isRefusal(found) ? found : { stamp: { ...found } };
};

async function publishedBy(
  tx: Transaction,
  agencyId: number,
  number: string,
  c: ConcernCase,
): Promise<ConcernStamp | Refusal> {
  const row = await findByNumber(tx, agencyId, 'publication', number);
  const first = row && publication.fold(await entriesOf(tx, agencyId, row.caseId)).versions[0];
  const no = (code: string) => refuse({ code, field: 'publication', facts: { number } });
  if (!row || !first) return no('concern.no-such-publication');
  if (first.publishedAt < c.noticedAt) return no('concern.published-before');
  if (c.responses.some(({ publicationId, struck }) => publicationId === row.caseId && !struck))
    return no('concern.recorded-already');
  return { publicationId: row.caseId, publishedAt: first.publishedAt };
}

/** As for what was told first. */
export const correctMoments: Stamper<unknown> = async (_tx, _c, { now }, facts: Moments) =>
  inTheFuture(facts, now) ?? { stamp: {} };
