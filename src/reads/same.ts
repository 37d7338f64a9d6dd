import { titleOf } from '../cases/request/noun.ts';
import type { RequestCase } from '../cases/request/request.ts';
import { requesterKey } from '../cases/requester-key.ts';
import { mayPublishSame } from '../rules/publication/same-information.ts';
import { newestRequests } from '../store/case-index/similar.ts';
import { type Context, todayOf } from '../store/context.ts';
import { likeness, pairsOf } from './similar.ts';

/** Several requesters asked for what this request asks for, and it may be published (条例 44(1)): a proposal. */
export interface SameView {
  readonly requesters: number;
  /** The other requests, the newest first; not more than a glance takes in. */
  readonly others: readonly { readonly caseId: string; readonly number: string }[];
}

/** As many of the newest requests are compared. */
const COMPARED = 500;
const SHOWN = 10;
/** From this likeness on, with the same numbers in it, a text asks for the same: the year and the number of a document tell it apart. */
const SAME = 0.9;
const DISCLOSED = ['DISCLOSE', 'PARTIAL'];

/** Who else asked for the same; null where that is nothing to propose: too few, not disclosed, or public already. */
export async function sameInformation(
  context: Context,
  c: Pick<RequestCase, 'caseId' | 'items' | 'requester' | 'outcome'>,
): Promise<SameView | null> {
  const { db, office } = context;
  const title = titleOf(c);
  const pairs = pairsOf(title);
  const newest = await newestRequests(db, office.agencyId, COMPARED);
  const others = newest.filter(
    (one) =>
      one.caseId !== c.caseId &&
      numbersOf(one.title) === numbersOf(title) &&
      likeness(pairs, pairsOf(one.title)) >= SAME,
  );
  const outcomes = [c.outcome, ...others.map((one) => one.outcome)];
  const own = requesterKey(office.agencyId, c.requester);
  const same = {
    requesters: new Set([own, ...others.map((one) => one.requester)]).size,
    disclosable:
      outcomes.some((one) => one !== null && DISCLOSED.includes(one)) && !outcomes.includes('DISCLOSE_ALREADY_PUBLIC'),
  };
  if (!mayPublishSame(same, office.settingsOn(todayOf(context)))) return null;
  const shown = others.slice(0, SHOWN).map(({ caseId, number }) => ({ caseId, number }));
  return { requesters: same.requesters, others: shown };
}

const numbersOf = (text: string) => (text.normalize('NFKC').match(/\d+/g) ?? []).join(' ');
