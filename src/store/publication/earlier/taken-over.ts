import type { Queryable, Statement } from '../../database.ts';

/** An item that was taken over from an earlier site (原网站), by the key under which it comes again. */
export interface TakenLine {
  readonly key: string;
  readonly caseId: string;
  readonly number: string;
  readonly digest: string;
}

const BY_KEYS: Statement = {
  name: 'publications-taken-over',
  text: `select extra->'takenOver'->>'key' as key, case_id as "caseId", number,
      extra->'takenOver'->>'digest' as digest from case_index
    where agency_id = $1 and noun = 'publication' and extra->'takenOver' is not null
      and extra->'takenOver'->>'key' = any($2)`,
};

/** Those of these keys that were taken over already. */
export function takenByKeys(db: Queryable, agencyId: number, keys: readonly string[]): Promise<TakenLine[]> {
  return db.query<TakenLine>(BY_KEYS, [agencyId, [...keys]]);
}

const NUMBERED: Statement = {
  name: 'publications-numbered',
  text: `select number from case_index where agency_id = $1 and noun = 'publication' and number = any($2)`,
};

/** Those of these 索引号 that a publication here has. */
export async function numbersHere(db: Queryable, agencyId: number, numbers: readonly string[]): Promise<string[]> {
  return (await db.query<{ number: string }>(NUMBERED, [agencyId, [...numbers]])).map(({ number }) => number);
}

const GONE: Statement = {
  name: 'publication-gone-from',
  text: `select number from case_index
    where agency_id = $1 and noun = 'publication' and extra->'goneFrom' is not null and extra->'goneFrom' ? $2
    order by counted_on desc, case_id limit 1`,
};

/** The 索引号 of what stood at this address of an earlier site and was withdrawn; null where there was none. */
export async function findGone(db: Queryable, agencyId: number, path: string): Promise<string | null> {
  return (await db.query<{ number: string }>(GONE, [agencyId, path]))[0]?.number ?? null;
}
