import type { Statement, Transaction } from './database.ts';

const NEXT: Statement = {
  name: 'next-number',
  text: `insert into number (agency_id, noun, year, last) values ($1, $2, $3, 1)
    on conflict (agency_id, noun, year) do update set last = number.last + 1 returning last`,
};

const RAISE: Statement = {
  name: 'raise-number',
  text: `insert into number (agency_id, noun, year, last) values ($1, $2, $3, $4)
    on conflict (agency_id, noun, year) do update set last = greatest(number.last, excluded.last)`,
};

/** Numbers up to this one were given elsewhere: none of them is the next. */
export async function raiseNumber(
  tx: Transaction,
  agencyId: number,
  noun: string,
  year: number,
  least: number,
): Promise<void> {
  await tx.query(RAISE, [agencyId, noun, year, least]);
}

/**
 * The next number (编号) of the noun in the year, from 1 and without gaps: it is taken back with its transaction, so a
 * missing number means a missing case. Others of the same agency, noun and year wait until the transaction ends: take
 * it late.
 */
export async function nextNumber(tx: Transaction, agencyId: number, noun: string, year: number): Promise<number> {
  return (await tx.query<{ last: number }>(NEXT, [agencyId, noun, year]))[0]!.last;
}
