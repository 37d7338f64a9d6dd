import type { Day } from '../../base/day.ts';
import type { Queryable, Statement } from '../database.ts';

const ITEMS: Statement = {
  name: 'items-asked-before',
  text: `select coalesce(sum(units), 0)::int as items from case_index
    where agency_id = $1 and noun = 'request' and extra->>'requester' = $2
      and opened_on >= date_trunc('month', $3::date) and (opened_on, case_id) < ($3::date, $4::uuid)`,
};

/**
 * How many items the requester with this key (cases/requester-key) had asked for in the calendar month (自然月) of
 * `on` before this case (109号 四): by the day of receipt, and within a day by the order in which the cases were begun.
 */
export async function itemsAskedBefore(
  db: Queryable,
  agencyId: number,
  { requester, on, caseId }: { readonly requester: string; readonly on: Day; readonly caseId: string },
): Promise<number> {
  const [row] = await db.query<{ items: number }>(ITEMS, [agencyId, requester, on, caseId]);
  return row!.items;
}
