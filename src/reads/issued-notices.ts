import { keyedNotices, type Notice } from '../papers/notices/notice.ts';
import { type After, listCases } from '../store/case-index.ts';
import type { Context } from '../store/context.ts';
import { issuedPapers } from '../store/ledger/issued.ts';
import { type ListFilter, wantedOf } from './list.ts';

/** A notice (告知书) that was issued, by what it is asked for by (findNotice), and what it is called. */
export interface IssuedNotice {
  readonly caseId: string;
  readonly number: string;
  readonly seq: number;
  readonly key: string;
  readonly title: string;
}

/** Requests that are looked at with one statement. */
const AT_ONCE = 200;

/** Every notice of the requests that match, or of those named, in the order of their numbers; memory holds a page of them. */
export async function* issuedNotices(
  context: Context,
  which: { readonly filter: Omit<ListFilter, 'page'> } | { readonly cases: readonly string[] },
): AsyncGenerator<IssuedNotice> {
  const all = 'cases' in which ? [...which.cases] : await idsOf(context, which.filter);
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const { db, office } = context;
    for (const { paper, ...of } of await issuedPapers(db, office.agencyId, all.slice(at, at + AT_ONCE)))
      for (const { key, notice } of keyedNotices(paper as Notice)) yield { ...of, key, title: notice.title };
  }
}

/** Oldest first. */
async function idsOf({ db, office }: Context, filter: Omit<ListFilter, 'page'>): Promise<string[]> {
  const wanted = wantedOf('request', filter);
  const ids: string[] = [];
  for (let after: After | undefined; ; ) {
    const page = await listCases(db, office.agencyId, wanted, { limit: 1000, after });
    ids.push(...page.map(({ caseId }) => caseId));
    after = page.at(-1);
    if (!after) return ids.reverse();
  }
}
