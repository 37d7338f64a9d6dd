import type { Day } from '../../base/day.ts';
import type { DecisionKind } from '../../cases/decision/fields.ts';
import { SELECT, searchText } from '../case-index/columns.ts';
import type { IndexedCase } from '../case-index.ts';
import type { Queryable } from '../database.ts';

/** Which public decisions a reader wants. Persons are found by the whole number of a decision alone. */
export interface PublicWish {
  readonly kind: DecisionKind;
  readonly persons: boolean;
  /** The whole 文书号. */
  readonly number?: string;
  /** Words that all occur in name, number or title; of organisations only. */
  readonly text?: string;
  /** The year of the decision. */
  readonly year?: number;
  /** Behind this one, in the order of the list. */
  readonly after?: Pick<IndexedCase, 'countedOn' | 'caseId'>;
}

/** Public, and its publicity (公示期) not over. */
function conditions(agencyId: number, { kind, persons, number, text, year, after }: PublicWish, today: Day) {
  const params: unknown[] = [agencyId, kind, String(persons), today];
  const where = [
    'agency_id = $1',
    'noun = $2',
    "noun in ('licence', 'penalty')",
    'public',
    "extra->>'person' = $3",
    "(extra->>'publicUntil' is null or (extra->>'publicUntil')::date >= $4::date)",
  ];
  if (number) where.push(`number = $${params.push(number)}`);
  if (year) where.push(`extract(year from opened_on) = $${params.push(year)}`);
  if (after)
    where.push(`(counted_on, case_id) < ($${params.push(after.countedOn)}::date, $${params.push(after.caseId)}::uuid)`);
  if (!persons)
    for (const word of searchText(text ?? '')
      .split(/\s+/u)
      .filter(Boolean))
      where.push(`search like $${params.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`);
  return { where: where.join(' and '), params };
}

/** A page of what is public, the newest first. */
export function publicDecisions(
  db: Queryable,
  agencyId: number,
  wish: PublicWish,
  today: Day,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<IndexedCase[]> {
  const { where, params } = conditions(agencyId, wish, today);
  return db.query<IndexedCase>(
    `select ${SELECT} from case_index where ${where} order by counted_on desc, case_id desc
     limit $${params.push(limit)} offset $${params.push(offset)}`,
    params,
  );
}

export async function countPublicDecisions(
  db: Queryable,
  agencyId: number,
  wish: PublicWish,
  today: Day,
): Promise<number> {
  const { where, params } = conditions(agencyId, wish, today);
  const [row] = await db.query<{ n: number }>(`select count(*)::int as n from case_index where ${where}`, params);
  return row!.n;
}
