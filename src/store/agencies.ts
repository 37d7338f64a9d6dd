import type { Queryable } from './database.ts';

/** An agency (行政机关) of this installation. What it decides about itself is in its ledger, not here. */
export interface Agency {
  readonly agencyId: number;
  readonly name: string;
  /** 统一社会信用代码, where known. */
  readonly code: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

const SELECT = 'select agency_id as "agencyId", name, code, facts from agency';

/** Writes the agency, or what has changed of it. */
export async function putAgency(db: Queryable, { agencyId, name, code, facts }: Agency): Promise<void> {
  await db.query(
    `insert into agency (agency_id, name, code, facts) values ($1, $2, $3, $4)
     on conflict (agency_id) do update set name = excluded.name, code = excluded.code, facts = excluded.facts`,
    [agencyId, name, code, JSON.stringify(facts)],
  );
}

export async function findAgency(db: Queryable, agencyId: number): Promise<Agency | null> {
  return (await db.query<Agency>(`${SELECT} where agency_id = $1`, [agencyId]))[0] ?? null;
}

export function listAgencies(db: Queryable): Promise<Agency[]> {
  return db.query<Agency>(`${SELECT} order by agency_id`);
}
