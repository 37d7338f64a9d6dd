import type { Day } from '../base/day.ts';
import type { Queryable } from './database.ts';

/**
 * How many items the requester had asked for in the calendar month (自然月) of `on` before the case with this number
 * (109号 四). The same requester is who has the same name.
 */
export async function itemsAskedBefore(
  db: Queryable,
  agencyId: number,
  { party, on, number }: { readonly party: string; readonly on: Day; readonly number: string },
): Promise<number> {
  const [row] = await db.query<{ items: number }>(
    `select coalesce(sum(units), 0)::int as items from case_index
     where agency_id = $1 and noun = 'request' and opened_on >= date_trunc('month', $2::date)
       and opened_on < date_trunc('month', $2::date) + interval '1 month' and party = $3 and number < $4`,
    [agencyId, on, party, number],
  );
  return row!.items;
}
